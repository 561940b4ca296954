"""Article → attributions: quotation marks, the tagger, and what the two make of each other."""

from attribcheck.extract.attributions import extract
from attribcheck.extract.quotations import find_quotations
from attribcheck.extract.tagger import load_tagger

__all__ = ["extract", "find_quotations", "load_tagger"]
