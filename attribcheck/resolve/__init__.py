"""Attributions → Sources: mentions, types, pronouns and "the official", chains, anonymity."""

from attribcheck.resolve.sources import resolve

__all__ = ["resolve"]
