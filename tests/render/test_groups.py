"""Findings about one source stand together, and so do those of one paragraph."""

from dataclasses import replace

from drawn import Said, draw, with_finding

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.model.source import SourceType
from attribcheck.render.groups import groups
from attribcheck.render.terminal.findings import findings
from attribcheck.render.terminal.story import measure

COPY = "Levee holds\n\nThe wall fell, an aide said. Rain is due.\n\nIt was old, the aide said."


def found(*words: tuple[str, str | None]) -> Report:
    """Return a report with findings on these words, each about a source."""
    fell = Said("The wall fell", "said", "an aide", type=SourceType.ANONYMOUS, name="an aide")
    old = replace(fell, content="It was old", source="the aide")
    report = draw(COPY, fell, old)
    for word, source_id in words:
        report = with_finding(report, word, Severity.WARNING, f"“{word}” is wrong")
        *before, last = report.findings
        last = replace(last, flag=replace(last.flag, source_id=source_id))
        report = replace(report, findings=(*before, last))
    return report


def told(report: Report) -> list[list[str]]:
    return [[item.fingerprint.words for item in group.findings] for group in groups(report)]


def test_by_source_or_else_by_paragraph() -> None:
    report = found(
        ("Levee", None), ("wall", None), ("an aide", "s1"), ("Rain", None), ("the aide", "s1")
    )
    assert told(report) == [["Levee"], ["wall", "Rain"], ["an aide", "the aide"]]
    levee, _, aide = groups(report)
    assert levee.source is None
    assert levee.segment == report.analysis.article.segments[0]
    assert aide.source == report.analysis.sources[0]


def test_nobody_is_no_source_to_group_by() -> None:
    orphan = Said("The wall fell", type=SourceType.NONE)
    report = replace(found(("Levee", "s1"), ("It", "s1")), analysis=draw(COPY, orphan).analysis)
    assert told(report) == [["Levee"], ["It"]]
    assert told(found(("Levee", "s9"))) == [["Levee"]]


def test_no_findings_no_groups() -> None:
    assert groups(found()) == ()


def test_the_page_names_whom_or_where_several_findings_are_about() -> None:
    report = found(("wall", None), ("an aide", "s1"), ("Rain", None), ("the aide", "s1"))
    headed = [line.plain for line in findings(report, measure(80)) if "findings" in line.plain]
    assert headed == [" Paragraph at line 3  2 findings", " 1 an aide  2 findings"]
    alone = found(("wall", None), ("an aide", "s1"))
    assert [line for line in findings(alone, measure(80)) if "findings" in line.plain] == []
