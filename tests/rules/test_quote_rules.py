"""What the rules on quotation marks and speakers say, and when they are unsure."""

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
            "The clinic closed in May. “Nobody called us back.” The building is now a gym.",
            "error: nobody is credited with “Nobody called us back.”",
        ),
        (
            "{s1 Ines Park} {c1 said} {x1 the clinic had closed}. The gym opened.\n\n"
            "The road was empty. “Nobody called us back.” The gate was shut.\n\n"
            "{s2 Omar Reyes} {c2 said} {x2 he had been a patient}.",
            "error: nobody is credited with “Nobody called us back.”",
        ),
        (
            "“Nobody called us back.”\n\n{s1 Ines Park} {c1 said} {x1 the clinic had closed}.",
            "warning: nobody is credited with “Nobody called us back.” [reading unsure]",
        ),
        (
            "{s1 Ines Park} {c1 said} {x1 no}. {s2 Omar Reyes} {c2 said} {x2 yes}.\n\n"
            "“Nobody called us back.”",
            "warning: nobody is credited with “Nobody called us back.” [reading unsure]",
        ),
        (
            "The clinic closed. “Nobody called us back and we waited in the rain for an hour and "
            "then another hour.” The building is now a gym.",
            "error: nobody is credited with “Nobody called us back and we waited in the rain for "
            "an hour …”",
        ),
    ],
)
def test_a_sentence_without_a_speaker_is_told(copy: str, finding: str) -> None:
    assert told("Q101", copy) == [finding]


@pytest.mark.parametrize(
    "copy",
    [
        "The answer came at noon, in capitals: “Nobody will be called back.”",
        "{s1 Ines Park} {c1 said} {x1 the clinic had closed}. “Nobody called us back.”",
        "“Nobody called us back.” {s1 Ines Park} {c1 said} {x1 the clinic had closed}.",
        "{s1 Ines Park} {c1 said} {x1 the clinic had closed}.\n\n“Nobody called us back.”",
        "“Nobody called us back,” the crowd chanted.",
        "“Nobody called us back.” — Ines Park, a patient",
        "“No. Never again.” The building is now a gym.",
    ],
)
def test_copy_that_may_name_the_speaker_passes(copy: str) -> None:
    assert told("Q101", copy) == []


@pytest.mark.parametrize(
    ("copy", "finding"),
    [
        (
            "“We will rebuild, she said.",
            "error: the mark that opens “We” is never closed (unclosed)",
        ),
        (
            "We will rebuild,” she said.",
            "error: the mark that closes “rebuild,” was never opened (unopened)",
        ),
        (
            "‘They came,’ she said. ‘They left,’ he said. ‘We will rebuild, she said.",
            "warning: the mark that opens “We” is never closed (unclosed) [reading unsure]",
        ),
        (
            "The levee was “a gift to the valley.\n\n“It held,” she said.",
            "warning: “a gift to the valley.” runs into the next paragraph but is only part of a "
            "sentence: close it (fragment)",
        ),
        (
            '“We will rebuild," she said.',
            "info: the two marks around “We will rebuild,” do not belong together (style)",
        ),
        (
            "{x1 “We will rebuild,”} {s1 she} {c1 said}. {x1 “It starts Monday.”}\n\n"
            "“We will not ask twice.”",
            "warning: “We will not ask twice.” follows a closing mark and no cue: readers will "
            "take it for another speaker (run-on)",
        ),
    ],
)
def test_marks_that_do_not_pair_are_told(copy: str, finding: str) -> None:
    assert told("Q102", copy) == [finding]
