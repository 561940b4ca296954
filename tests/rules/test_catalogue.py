"""The norms of the catalogue, and looking a rule up in it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.rules import CATALOGUE, STANDARDS, Rule, every_profile, explain
from attribcheck.rules.page import page_of

RULES = Path(__file__).parents[2] / "attribcheck" / "rules"
FAMILIES = {
    "Q": "quotes",
    "A": "anonymity",
    "C": "claims",
    "N": "names",
    "V": "verification",
    "B": "balance",
    "S": "structure",
}


def test_every_rule_file_is_in_the_catalogue_in_order_of_code() -> None:
    files = {path.stem[:4].upper() for path in RULES.glob("*/[a-z][0-9]*.py")}
    assert {rule.code for rule in CATALOGUE} == files
    order = [("QACNVBS".index(rule.code[0]), rule.code) for rule in CATALOGUE]
    assert order == sorted(order)


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_rule_lies_in_the_folder_of_its_family_under_its_name(rule: Rule) -> None:
    stem = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert rule.check.__module__ == f"attribcheck.rules.{FAMILIES[rule.code[0]]}.{stem}"


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_rule_is_documented_and_shown(rule: Rule) -> None:
    page = page_of(rule)
    assert page.summary.endswith(".")
    assert page.why.endswith(".")
    assert page.limits.endswith(".")
    assert rule.fix.endswith(".")
    assert rule.flagged
    assert rule.allowed


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_rule_cites_a_standard_with_year_or_address(rule: Rule) -> None:
    citations = page_of(rule).citations
    assert citations
    for citation in citations:
        assert citation.asks.endswith(".")
        assert citation.standard.year or citation.standard.url


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_rule_shows_every_variant_it_yields_to_none_that_there_is_not(rule: Rule) -> None:
    variants = {f"{other.code}.{one.name}" for other in CATALOGUE for one in other.variants}
    assert set(rule.yields_to) <= {other.code for other in CATALOGUE} | variants
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", variant.name) for variant in rule.variants)


def test_codes_and_names_are_used_once() -> None:
    for field in ("code", "name"):
        values = [getattr(rule, field) for rule in CATALOGUE]
        assert len(values) == len(set(values))


def test_every_standard_was_read_somewhere_and_is_cited() -> None:
    cited = {citation.standard.id for rule in CATALOGUE for citation in page_of(rule).citations}
    cited |= {item.standard for profile in every_profile() for item in profile.differences}
    assert cited == set(STANDARDS)
    assert all(standard.url.startswith(("https://", "http://")) for standard in STANDARDS.values())


def test_explain_finds_a_rule_by_code_or_name() -> None:
    assert explain("a101") is explain("anonymity-no-reason")
    assert explain("A101").rule.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("slip", "hint"),
    [
        ("A1001", "did you mean 'A101'?"),
        ("anonymity-no-reasons", "did you mean 'anonymity-no-reason'?"),
        ("", "see `attribcheck rules`"),
    ],
)
def test_unknown_code_is_met_with_a_suggestion(slip: str, hint: str) -> None:
    with pytest.raises(AttribcheckError) as caught:
        explain(slip)
    assert str(caught.value) == f"there is no rule called '{slip}'\n  hint: {hint}"


def test_importing_the_rules_imports_nothing_heavy() -> None:
    heavy = "{'nltk', 'numpy', 'rich', 'difflib', 'importlib.resources'}"
    script = f"import sys, attribcheck.rules; print({heavy} & {{*sys.modules}})"
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert answer.stdout == "set()\n"
