"""Findings a line each."""

from drawn import draw, with_finding, with_settled

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.findings import to_lines


def report() -> Report:
    plain = draw("The wall fell.\n\nCritics said so.\n", name="a\x1b[31mb:c.txt")
    warned = with_finding(plain, "Critics", Severity.WARNING, "“Critics” [sic] are nobody")
    return with_finding(warned, "fell", Severity.ERROR, "“fell”\nis\x07 wrong")


def lines(*, full: bool) -> list[str]:
    return [line.plain for line in to_lines(report(), full=full)]


def test_a_finding_is_one_line_that_tools_can_split() -> None:
    assert lines(full=False) == [
        "a␛[31mb:c.txt:3:1: Q999 warning “Critics” [sic] are nobody",
        "a␛[31mb:c.txt:1:10: Q999 error “fell” is␇ wrong",
    ]


def test_in_full_it_tells_why_by_which_standard_and_the_way_out() -> None:
    assert lines(full=True)[:4] == [
        "a␛[31mb:c.txt:3:1: Q999 warning “Critics” [sic] are nobody",
        "  why: why it matters",
        "  standard: A Standard (1999)",
        "  way out: a way out",
    ]


def test_no_findings_no_lines() -> None:
    assert list(to_lines(draw("The wall fell."), full=True)) == []


def test_what_does_not_count_is_told_after_the_rest() -> None:
    told = [line.plain for line in to_lines(with_settled(), full=False)]
    assert told == [
        "story.txt:1:1: Q999 waived “Critics” are nobody",
        "story.txt.waivers.toml, waiver 2: Q999 stale nothing in the story is what was waived on "
        "“Experts”; take it out",
    ]
    told = [line.plain for line in to_lines(with_settled(), full=True)]
    assert told[1] == "  waived: by J. Ortiz on 2026-06-26: named below"
    assert told[-1] == "story.txt: in the baseline: 1"
