"""What the rules on sources and claims say, and what they let pass."""

import pytest
from told import tell

from attribcheck.model.settings import Settings
from attribcheck.rules import judge


def told(code: str, copy: str) -> list[str]:
    """Return each finding of one rule as severity and message."""
    findings = judge(tell(copy), Settings(select=(code,)))
    return [f"{finding.severity}: {finding.message}" for finding in findings]


@pytest.mark.parametrize(
    ("copy", "finding"),
    [
        (
            "{x1 The mayor will resign}, {c1 said} {s1:anonymous an aide}, "
            "who {t1 spoke on condition of anonymity}.",
            "warning: “an aide” speaks on terms of anonymity, and the story does not say why "
            "(terms-only)",
        ),
        (
            "{x1 The mayor will go}, {c1 said} {s1:anonymous two people familiar with the plan}.",
            "warning: “two people familiar with the plan” are not named, and the story does not "
            "say why (silent)",
        ),
        (
            "{s1:anonymous An aide} {c1 said} {x1 no}. The aide {t1 requested anonymity} "
            "{o1 because he did not want to be named}.",
            "info: the reason why “An aide” is not named only repeats that it is so (rote)",
        ),
        (
            "{s1:anonymous A guest}, who {t1 spoke on condition of anonymity}, {c1 said} {x1 no}.",
            "warning: “A guest” speaks on terms of anonymity, and the story does not say why "
            "(terms-only)",
        ),
    ],
)
def test_a_mask_without_a_reason_is_told(copy: str, finding: str) -> None:
    assert told("A101", copy) == [finding]


@pytest.mark.parametrize(
    "copy",
    [
        "{s1:anonymous Its leader} {c1 said} {x1 the plan was dead}.",
        "{s1:anonymous Two of the people} {c1 said} {x1 the plan was dead}.",
        "{s1:anonymous Two members, Ada Voss and Sam Pell,} {c1 said} {x1 the plan was dead}.",
        "{s1:anonymous A farmer}, Ada Voss, {c1 said} {x1 the plan was dead}.",
        "{s1:anonymous Some 40 percent of people in a poll} {c1 said} {x1 the plan was dead}.",
        "{s1:anonymous A lawmaker} {c1 voted for} {x1 the plan}.",
        "{s1:anonymous A woman} who {t1 declined to give her name} {c1 said} {x1 it was loud}.",
        "{s1:anonymous The victim} {c1 said} {x1 it was loud}.",
        "{s1:anonymous An aide} and {s2:anonymous an adviser} {c1 said} {x1 no}{c2 ,} {x2 never}, "
        "{r1 because the talks are private}.",
    ],
)
def test_who_needs_no_reason_or_has_one_passes(copy: str) -> None:
    assert told("A101", copy) == []


@pytest.mark.parametrize(
    ("code", "copy", "finding"),
    [
        (
            "A102",
            "{x1 The plan is dead}, {s1:anonymous a banker} {c1 said}.",
            "warning: “a banker” tells only a class of people (class)",
        ),
        (
            "A102",
            "It has emerged that the plan is dead.",
            "error: “It has emerged that”: from whom? (no-source)",
        ),
        (
            "A105",
            "{x1 “We are nowhere near a deal,”} {s1:anonymous a negotiator} {c1 said}.",
            "warning: “a negotiator” is quoted word for word and is not named",
        ),
        (
            "A109",
            "{s1:anonymous An aide} {c1 said} {x1 no}. {s2=1 She} {c2 said} {x2 it was late}.",
            "info: “She” tells the sex of “An aide”",
        ),
        (
            "C101",
            "{s1:collective Some analysts} {c1 said} {x1 the bridge was unsafe}.",
            "warning: “Some analysts”: who, for one? (group)",
        ),
        (
            "C102",
            "The minister is widely\nbelieved to favour a delay.",
            "warning: “is widely believed to”: by whom?",
        ),
        (
            "C103",
            "{s1 Ada Voss} {c1 conceded} {x1 that the plan was dead}.",
            "info: “conceded” makes a confession of it (confession)",
        ),
        (
            "B102",
            "Voss was not immediately available\nfor comment.",
            "info: “was not immediately available for comment”: how and when were they tried?",
        ),
        (
            "S102",
            "The bridge closed on Monday, Feb. 29, 2023.",
            "error: “Monday, Feb. 29, 2023”: that date is not in the calendar (impossible-date)",
        ),
        (
            "S102",
            "The bridge closed on Monday, 4 March 2025.",
            "error: “Monday, 4 March 2025”: that date was a Tuesday (impossible-date)",
        ),
        (
            "Q103",
            "{x1 “We checked the valves before noon, when the shift came in. We checked them again "
            "at four o’clock, and they held,”} {c1 said} {s1 Omar Reyes}, who leads the shift.",
            "warning: “We checked the valves before noon, when the shift came in. …”: who is "
            "speaking comes late (long)",
        ),
        (
            "Q103",
            "{x1 “We checked the valves before noon. They held. We checked them again at four,”} "
            "{c1 said} {s1 Omar Reyes}, who leads the shift.",
            "info: “We checked the valves before noon. They held. We checked …”: who is speaking "
            "comes late (short)",
        ),
        (
            "Q105",
            "The bridge, “a gift to people who own boats,” opened in June.",
            "info: whose words are “a gift to people who own boats,”?",
        ),
        (
            "Q107",
            "{x1 The budget is dead}, {s1 she} {c1 said}.",
            "error: nobody before “she” can be meant (orphan)",
        ),
        (
            "Q107",
            "{x1 The budget is dead}, {s1 she} {c1 said}. Comptroller Jean Roy left the room.",
            "info: nobody before “she” can be meant (delayed)",
        ),
    ],
)
def test_what_a_rule_says(code: str, copy: str, finding: str) -> None:
    assert told(code, copy) == [finding]


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("A102", "{x1 The plan is dead}, {s1:anonymous people} close to Voss {c1 said}."),
        ("A102", "The Herald has learned from two aides that the plan is dead."),
        ("A105", "{x1 “No deal,”} {s1:anonymous a negotiator} {c1 said}."),
        ("A105", "{x1 “It was so loud up here,”} {s1:anonymous a resident} {c1 said}."),
        ("A109", "{s1:anonymous An aide} {c1 said} {x1 that she, the mayor, knew}."),
        ("C101", "{s1:collective Critics of the Tarn Trust} {c1 said} {x1 it was late}."),
        ("C101", "{s1:collective Critics} {c1 marched against} {x1 the bridge}."),
        ("C102", "The minister is believed by aides to favour a delay."),
        ("C102", "“He is said to favour a delay.”"),
        ("C103", "{s1 Ada Voss} {c1 did not admit} {x1 wrongdoing}."),
        ("C103", "{s1:document The poll} {c1 revealed} {x1 that the plan was dead}."),
        ("B102", "Voss did not respond to an email."),
        ("B102", "The patient did not respond to the drug."),
        ("S102", "The museum of yesterday’s toys opened on Tuesday, March 4, 2025."),
        (
            "Q103",
            "{x1 “We checked the valves. We checked them again and again,”} {s1 he} {c1 said}.",
        ),
        ("Q105", "The plan was known as “a gift to people who own boats.”"),
        ("Q107", "Comptroller Jean Roy rose. {x1 The budget is dead}, {s1 she} {c1 said}."),
    ],
)
def test_what_a_rule_lets_pass(code: str, copy: str) -> None:
    assert told(code, copy) == []
