"""Manuscript → Article: the parts of a story told apart."""

from attribcheck.segment.article import segment

__all__ = ["segment"]
