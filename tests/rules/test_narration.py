"""Sentences without the letters that a pattern needs are passed over, and nothing is lost by it."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import tell

import attribcheck.rules
from attribcheck.rules.anonymity import a102_vague_descriptor as a102
from attribcheck.rules.anonymity import a110_no_comment_conflict as a110
from attribcheck.rules.anonymity import a111_secondhand_source as a111
from attribcheck.rules.anonymity import a112_partial_anonymity as a112
from attribcheck.rules.anonymity import papers
from attribcheck.rules.balance import answers
from attribcheck.rules.balance import b102_thin_response_note as b102
from attribcheck.rules.claims import c101_weasel_attribution as c101
from attribcheck.rules.claims import c102_agentless_attribution as c102
from attribcheck.rules.narration import find_narrated, phrases
from attribcheck.rules.structure import s102_time_reference as s102

NEEDED = {
    "A102 learned": (a102.LEARNED, a102.NEWS),
    "A103 papers": (papers.SHOWING, papers.SHOWN),
    "A110 status": (a110.STATUS, a110.SILENT),
    "A111 reports": (a111.REPORTS, a111.REPORTED),
    "A112 terms": (a112.TERMS, a112.HALVES),
    "B101 answers": (answers.ANSWERS, answers.ANSWERED),
    "B102 unreached": (b102.UNREACHED, b102.TRIED),
    "C101 adverbs": ((c101.ADVERB,), c101.ADVERBS),
    "C102 passive": (c102.PASSIVE, c102.SAID),
    "S102 relative": ((s102.RELATIVE, s102.TODAY), s102.HOURS),
    "S102 last day": ((s102.LAST_DAY,), s102.WEEK),
    "S102 full date": ((s102.FULL_DATE,), s102.WEEK),
}
ALTERNATIVES = [
    pytest.param(alternative, letters, id=f"{name} {at}")
    for name, (patterns, letters) in NEEDED.items()
    for at, alternative in enumerate(patterns)
]


@pytest.mark.parametrize(("pattern", "letters"), ALTERNATIVES)
def test_whatever_a_pattern_matches_has_some_of_its_letters(
    pattern: str, letters: tuple[str, ...]
) -> None:
    @settings(max_examples=25, database=None, deadline=None)
    @given(st.from_regex(phrases(pattern)))
    def has_letters(copy: str) -> None:
        for match in phrases(pattern).finditer(copy):
            assert any(wanted in match[0].lower() for wanted in letters)

    has_letters()


def test_every_pattern_that_names_letters_is_held_to_it() -> None:
    package = Path(attribcheck.rules.__file__).parent
    named = [
        found
        for path in package.rglob("*.py")
        for found in re.findall(
            r"find_narrated\(analysis, ([*\w, ]+), having=(\w+)", path.read_text()
        )
    ]
    assert len(set(named)) == len(NEEDED)


def test_letters_are_found_in_every_sentence_and_once_in_each() -> None:
    analysis = tell("Rain fell, rain stayed. It was dry. RAIN came.\n\n“Rain,” he said. The rain.")
    found = [match.start() for match in find_narrated(analysis, r"\b[Rr]ain\b", having=("rain",))]
    assert found == [match.start() for match in find_narrated(analysis, r"\b[Rr]ain\b")] != []
    assert not list(find_narrated(analysis, r"\b[Rr]ain\b", having=("snow",)))


def test_copy_that_grows_in_lower_case_is_read_whole() -> None:
    analysis = tell("İzmir was dry. Rain fell.")
    assert [match[0] for match in find_narrated(analysis, "Rain", having=("rain",))] == ["Rain"]
