"""Quotations held against the notes."""
