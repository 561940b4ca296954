"""Each profile differs from the default where a published standard of its house says so."""

from dataclasses import replace
from typing import Any

import pytest
from told import tell

from attribcheck.cli.options import HOUSES
from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Finding
from attribcheck.model.settings import Settings
from attribcheck.rules import CATALOGUE, STANDARDS, Profile, every_profile, judge
from attribcheck.rules import chosen as choose
from attribcheck.rules.profile import Difference
from attribcheck.rules.profiles import profile_called
from attribcheck.rules.severities import target, weight_of

DIFFERENCES = [(profile, item) for profile in every_profile() for item in profile.differences]
AIDE = "{x1 “It is over,”} {c1 said} {s1:anonymous one aide to the mayor}."


def told(profile: str, code: str, copy: str = AIDE) -> list[Finding]:
    """Return what one rule finds under a profile."""
    return list(judge(tell(copy), Settings(select=(code,), profile=profile)))


def test_the_profiles() -> None:
    assert [profile.name for profile in every_profile()] == [
        *("default", "ap", "reuters", "nyt", "wapo"),
        *("guardian", "bloomberg", "bbc", "npr", "globe"),
    ]
    assert profile_called("default").differences == ()
    assert HOUSES.replace(" or", ",").split(", ") == [profile.name for profile in every_profile()]


@pytest.mark.parametrize(("profile", "item"), DIFFERENCES)
def test_a_difference_is_of_a_rule_or_variant_that_there_is(
    profile: Profile, item: Difference
) -> None:
    assert target(item.target) == item.target
    targets = [other.target for other in profile.differences]
    assert targets.count(item.target) == 1


@pytest.mark.parametrize(("profile", "item"), DIFFERENCES)
def test_a_difference_makes_one(profile: Profile, item: Difference) -> None:
    rule = next(rule for rule in CATALOGUE if rule.code == item.target.partition(".")[0])
    variants = [item.target.partition(".")[2]]
    if not variants[0] and rule.variants:
        variants = [variant.name for variant in rule.variants if variant.severity is None]
    assert variants
    for variant in variants:
        without = weight_of(rule, variant, Settings()).severity
        within = weight_of(rule, variant, Settings(profile=profile.name)).severity
        assert within == item.severity
        assert within != without or not rule.on


@pytest.mark.parametrize(("profile", "item"), DIFFERENCES)
def test_behind_a_difference_stands_a_standard_of_the_house(
    profile: Profile, item: Difference
) -> None:
    assert item.standard in STANDARDS
    assert profile.owns(item.standard)
    assert item.asks.endswith(".")


@pytest.mark.parametrize(
    ("profile", "severity", "standard"),
    [
        ("default", "warning", "AP News Values & Principles, “Anonymous sources” (2014)"),
        ("ap", "error", "AP News Values & Principles, “Anonymous sources” (2014)"),
        (
            "reuters",
            "info",
            "derived from Reuters Handbook of Journalism, “The essentials of Reuters sourcing” "
            "(2008)",
        ),
        ("nyt", "warning", "New York Times, Confidential News Sources Policy (2004)"),
        (
            "npr",
            "error",
            "NPR Ethics Handbook, “Do’s and don’ts of anonymity” (undated, "
            "https://ethics.npr.org/?s=anonymous)",
        ),
    ],
)
def test_a_profile_weighs_and_cites(profile: str, severity: str, standard: str) -> None:
    (finding,) = told(profile, "A101")
    assert (str(finding.severity), finding.standard) == (severity, standard)


def test_a_profile_turns_up_one_variant_alone() -> None:
    copy = (
        "{s1:anonymous An engineer} {c1 said} {x1 no}. He {t1 asked for anonymity} "
        "{o1 because he did not want to be named}."
    )
    assert [str(item.severity) for item in told("default", "A101", copy)] == ["info"]
    assert [str(item.severity) for item in told("nyt", "A101", copy)] == ["warning"]


def test_a_profile_turns_on_what_its_house_wants() -> None:
    def runs(**chosen: Any) -> bool:
        return "S105" in {rule.code for rule in choose(Settings(**chosen))}

    assert not runs()
    assert runs(profile="ap")
    assert not runs(profile="ap", select=("Q",))
    assert not runs(profile="ap", ignore=("S105",))
    assert not runs(profile="ap", severities=(("S105", None),))


def test_settings_go_before_the_profile() -> None:
    settings = Settings(select=("A101",), profile="ap", severities=(("A101", None),))
    assert judge(tell(AIDE), settings) == ()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("gaurdian", "did you mean 'guardian'?"),
        (
            "tass",
            "the profiles are default, ap, reuters, nyt, wapo, guardian, bloomberg, bbc, npr, "
            "globe",
        ),
    ],
)
def test_an_unknown_profile_stops_the_run(name: str, hint: str) -> None:
    with pytest.raises(AttribcheckError) as caught:
        judge(tell(AIDE), replace(Settings(), profile=name))
    assert str(caught.value) == f"there is no profile called '{name}'\n  hint: {hint}"
