"""What the rules on names say, and what they let pass."""

from dataclasses import replace

import pytest
from told import tell

from attribcheck.language.renown import has_household_surname, is_household, is_mononym
from attribcheck.model.house import House
from attribcheck.model.settings import Settings
from attribcheck.rules import judge


def told(code: str, copy: str) -> list[str]:
    """Return each finding of one rule as severity and message."""
    findings = judge(tell(copy), Settings(select=(code,)))
    return [f"{finding.severity}: {finding.message}" for finding in findings]


@pytest.mark.parametrize(
    ("code", "copy", "finding"),
    [
        (
            "N101",
            "{x1 “The wells are dry,”} {c1 said} {s1 Marta Quill}.",
            "info: “Marta Quill” speaks, and the copy does not say who that is (unexplained)",
        ),
        (
            "N101",
            "On Monday {s1 Marta Quill} {c1 sued} {x1 over the wells}. {x2 They are dry}, "
            "{s2=1 Quill} {c2 said}.",
            "info: “Marta Quill” speaks, and the copy does not say who that is (met-before)",
        ),
        (
            "N101",
            "{s1:spokesperson Her lawyer} {c1 said} {x1 no}. {x2 “Never,”} {s2 Marta Quill} "
            "{c2 said}.",
            "info: “Marta Quill” speaks, and the copy does not say who that is (unexplained) "
            "[reading unsure]",
        ),
        (
            "N101",
            "{s1 Marta Quill}, in a hurry on Monday, {c1 said} {x1 that the wells were dry}.",
            "info: “Marta Quill” speaks, and the copy does not say who that is (unexplained)",
        ),
        (
            "N102",
            "{s1 Okafor} {c1 said} {x1 it was final}. {s2=1 She} {c2 said} {x2 it was late}.",
            "warning: “Okafor” comes before any full name (bare)",
        ),
        (
            "N102",
            "At noon {s1 Okafor} {c1 said} {x1 that the count was final}.",
            "info: “Okafor” comes before any full name (bare) [reading unsure]",
        ),
        (
            "N102",
            "At noon Dr. {s1 Okafor} {c1 said} {x1 that the count was final}.",
            "info: “Okafor” comes before any full name (titled)",
        ),
        (
            "N102",
            "On Monday Senator {s1 Obama} {c1 said} {x1 that the count was final}.",
            "info: “Obama” comes before any full name (known)",
        ),
        (
            "N102",
            "Okafor Adaeze wins\n\nDr. {s1 Okafor} {c1 said} {x1 that the count was final}.",
            "info: “Okafor” comes before any full name (titled)",
        ),
        (
            "N102",
            "Adaeze Okafor wins\n\nDr. {s1 Okafor} {c1 said} {x1 that the count was final}.",
            "info: “Okafor” comes before any full name, which only a headline or a caption has "
            "(titled)",
        ),
        (
            "N103",
            "{s1 Steven Mnuchin} {c1 said} {x1 no}. At noon {s2 Munchin} {c2 said} {x2 yes}.",
            "warning: “Munchin” here, “Steven Mnuchin” elsewhere (surname)",
        ),
        (
            "N103",
            "{s1 Katharine Brandt} {c1 said} {x1 no}. The judge ruled for Katharine Brant.",
            "error: “Brant” here, “Katharine Brandt” elsewhere (full-name)",
        ),
        (
            "N103",
            "{s1 Jon Brandt} {c1 said} {x1 no}. The judge ruled for John Brandt.",
            "warning: “John” here, “Jon Brandt” elsewhere (given-name)",
        ),
        (
            "N103",
            "{s1 Ada Peña} {c1 said} {x1 no}. The judge ruled for Pena.",
            "warning: “Pena” here, “Ada Peña” elsewhere (accent)",
        ),
        (
            "N104",
            "Carla Hansen and Peter Hansen met. {s1 Hansen} {c1 said} {x1 it was late}.",
            "warning: “Hansen” may be either of two people",
        ),
    ],
)
def test_what_a_rule_says(code: str, copy: str, finding: str) -> None:
    assert told(code, copy) == [finding]


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("N101", "{x1 “They are dry,”} {c1 said} {s1 Marta Quill (D-Ohio)}."),
        ("N101", "{x1 “They are dry,”} {c1 said} {s1 Marta Quill}, whose farm is near Dell."),
        ("N101", "The Trust’s {s1 Marta Quill} {c1 said} {x1 they were dry}."),
        ("N101", "{s1 Marta Quill} {c1 said} {x1 they were dry}. The farmer left at noon."),
        ("N101", "{s1 Marta Quill} {c1 said} {x1 they were dry}. Quill runs a farm near Dell."),
        ("N101", "Speaking for the River Trust, {s1 Marta Quill} {c1 said} {x1 they were dry}."),
        ("N101", "Marta Quill sues\n\n{s1 Marta Quill} {c1 said} {x1 they were dry}."),
        ("N101", "{s1 Marta Quill} {c1 visited} {x1 the wells}."),
        ("N101", "{x1 “No,”} {c1 said} {s1 Marta Quill}, acting chair of the River Trust."),
        ("N101", "{s1 Marta Quill} {c1 wrote} in the Herald {x1 that they were dry}."),
        ("N101", "{x1 “No,”} {c1 said} the mayor in Charles Dell, {s1 West Virginia}."),
        ("N101", "{x1 “They were dry.”} {s1 Marta Quill}."),
        (
            "N101",
            "{s1 Marta Quill}, playing the lead on the stage, {c1 said} {x1 they were dry}.",
        ),
        (
            "N101",
            "{s1 Marta Quill} {c1 says} {x1 wells are dry}.\n\nState Sen. {s2=1 Marta Quill} "
            "{c2 said} {x2 so}.",
        ),
        (
            "N102",
            "{s1 Obama} {c1 calls} {x1 the count final}.\n\n{s3=1 He} {c3 asks} {x3 for more}."
            "\n\nPresident {s2=1 Obama} {c2 said} {x2 so}.",
        ),
        (
            "N102",
            "{s1 Audiences} {c1 said} {x1 no}, and an audience is right. {s2=1 She} {c2 said} "
            "{x2 so}.",
        ),
        ("N102", "{s1 Cheers}, Ms. Hale, {c1 said} {x1 no}. {s2=1 She} {c2 said} {x2 so}."),
        ("N101", "{s1 Marta Quill}, writing on the Herald’s site, {c1 said} {x1 no}."),
        ("N101", "In a column for the Herald, {s1 Marta Quill} {c1 said} {x1 they were dry}."),
        ("N101", "And a third, {s1 Marta Quill}, {c1 said} {x1 that they were dry}."),
        ("N101", "Ada Voss and {s1 Marta Quill} {c1 said} {x1 that they were dry}."),
        ("N101", "{s1 Marta Quill Explained Why The Wells Were Dry} {c1 said} {x1 no}."),
        ("N101", "{s1 Marta QuillÃ}³n {c1 said} {x1 that they were dry}."),
        ("N101", "{s1 Hillary Rodham Clinton} {c1 said} {x1 they were dry}."),
        ("N102", "Ada Okafor rose. {s1 Okafor} {c1 said} {x1 that it was late}."),
        ("N102", "At noon {s1 Pope Okafor} {c1 said} {x1 that it was late}."),
        ("N102", "At noon {s1 Beyoncé} {c1 said} {x1 that it was late}."),
        ("N102", "At noon the {s1 Mexican} minister {c1 said} {x1 that it was late}."),
        ("N102", "{c1 According to} {s1 Variety}{x1 , it was late}."),
        ("N102", "At noon {x1 it was late}, {c1 said} Will {s1 Okafor}."),
        ("N102", "At noon {x1 it was late}, {c1 said} Dean {s1 Okafor}."),
        ("N102", "At noon {x1 it was late}, {c1 said} Sophie in ’t {s1 Okafor}."),
        ("N102", "{s1 Keeps} {c1 saying} {x1 that it was late}."),
        ("N102", "“At noon {s1 Okafor} {c1 said} {x1 it was late},” he said."),
        ("N102", "At the Okafor campaign’s hall {s1 Ada Okafor} {c1 said} {x1 it was late}."),
        (
            "N103",
            "{s1 Ada Brandt} {c1 said} {x1 no}. {s2 Peter Brant} {c2 said} {x2 yes}. "
            "{s3=2 Brant} {c3 said} {x3 it was late}.",
        ),
        ("N103", "{s1 Ada Rush} {c1 said} {x1 no}. At noon {s2 Bush} {c2 said} {x2 yes}."),
        ("N103", "{s1 Ada O’Neill} {c1 said} {x1 no}. {s2=1 O'Neill} {c2 said} {x2 yes}."),
        ("N103", "{s1 Ada Brandt} {c1 said} {x1 no}. She wrote of Ada Brant [sic] in May."),
        ("N103", "THE WORLD OF BRANT. {s1 Ada Brandt} {c1 said} {x1 no}. At noon BRANT fell."),
        ("N103", "{s1 Pete Brandt} {c1 said} {x1 no}. The judge ruled for Peter Brandt."),
        ("N103", "{s1 Steve Brandt} {c1 said} {x1 no}. The judge ruled for Steven Brandt."),
        ("N104", "Carla Hansen met Mrs. Hansen. {s1 Hansen} {c1 said} {x1 it was late}."),
    ],
)
def test_what_a_rule_lets_pass(code: str, copy: str) -> None:
    assert told(code, copy) == []


def test_a_wrong_surname_is_told_once() -> None:
    copy = "{s1 Steven Mnuchin} {c1 said} {x1 no}. At noon {s2 Munchin} {c2 said} {x2 yes}."
    findings = judge(tell(copy), Settings(select=("N102", "N103")))
    assert [finding.code for finding in findings] == ["N103"]


@pytest.mark.parametrize("name", ["Barack Obama", "BARACK H. OBAMA", "Xi Jinping", "Ada Voss"])
def test_household_names_are_known_in_any_dress(name: str) -> None:
    assert is_household(name, also=("Ada Voss",))
    assert not is_household("Marta Quill", also=("Ada Voss",))


def test_a_newsroom_adds_its_own_mononyms() -> None:
    assert is_mononym("Pelé")
    assert is_mononym("Quill", also=("Quill",))
    assert not is_mononym("Quill")
    assert has_household_surname("Obama")
    assert has_household_surname("Voss", also=("Ada Voss", " "))
    assert not has_household_surname("Voss")


def test_the_house_says_whom_its_readers_know() -> None:
    house = House(household_names=("Marta Quill",), mononyms=("Okafor",))
    copy = "{x1 No}, {s1 Marta Quill} {c1 said}. At noon {s2 Okafor} {c2 said} {x2 yes}."
    analysis = replace(tell(copy), house=house)
    assert judge(analysis, Settings(select=("N101", "N102"))) == ()
