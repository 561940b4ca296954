"""Analysis → findings: one file a rule, grouped in a folder a family; one explicit catalogue."""

from attribcheck.rules.catalogue import CATALOGUE, explain, rule_called
from attribcheck.rules.choosing import Choice, choices, chosen
from attribcheck.rules.page import Citation, Page
from attribcheck.rules.profile import Profile
from attribcheck.rules.profiles import every_profile
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.standards import STANDARDS, Standard
from attribcheck.rules.weighing import judge

__all__ = [
    "CATALOGUE",
    "STANDARDS",
    "Choice",
    "Citation",
    "Page",
    "Profile",
    "Rule",
    "Standard",
    "Variant",
    "choices",
    "chosen",
    "every_profile",
    "explain",
    "judge",
    "rule_called",
]
