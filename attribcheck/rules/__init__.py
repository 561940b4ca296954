"""Analysis → findings: one file a rule, grouped in a folder a family; one explicit catalogue."""

from attribcheck.rules.catalogue import CATALOGUE, explain, rule_called
from attribcheck.rules.page import Citation, Page
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.standards import STANDARDS, Standard
from attribcheck.rules.weighing import chosen, judge

__all__ = [
    "CATALOGUE",
    "STANDARDS",
    "Citation",
    "Page",
    "Rule",
    "Standard",
    "Variant",
    "chosen",
    "explain",
    "judge",
    "rule_called",
]
