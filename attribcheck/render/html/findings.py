"""The findings: the words, what is wrong, why, the standard, the way out."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.model.report import Report
from attribcheck.model.source import SourceType
from attribcheck.render.edition import Edition
from attribcheck.render.groups import Group, groups
from attribcheck.render.html.markup import Markup, joined, tag
from attribcheck.render.html.names import Names
from attribcheck.render.placed import Placed, Region
from attribcheck.render.terminal.palette import MARKS
from attribcheck.render.visible import one_line

SAFE = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Guide:
    """What leads from a finding elsewhere: to the story, and to the standards."""

    edition: Edition
    names: Names
    starts: tuple[int, ...]
    """Where the story's segments begin."""

    def part(self, region: Region) -> str:
        """Return the address of the segment that holds the first character of ``region``."""
        return self.names.to("part", max(bisect_right(self.starts, region.span.start), 1))


def findings(report: Report, found: tuple[Placed, ...], guide: Guide) -> Iterator[Markup]:
    """Yield the findings by source or paragraph; why and by which standard once for each rule.

    Each keeps the number that it has in reading order.
    """
    numbers = {id(placed.finding): at for at, placed in enumerate(found, 1)}
    told: set[str] = set()
    for group in groups(report):
        if len(group.findings) > 1:
            yield _heading(group, [numbers[id(finding)] for finding in group.findings], guide)
        for finding in group.findings:
            number = numbers[id(finding)]
            yield _finding(number, found[number - 1], guide, again=finding.code in told)
            told.add(finding.code)


def _heading(group: Group, numbers: list[int], guide: Guide) -> Markup:
    """Return what several findings are about: a source and its number, or a paragraph."""
    if group.source is None:
        about = tag("span", f"One paragraph: {len(numbers)} findings")
    else:
        number = group.source.id.removeprefix("s")
        anonymous = group.source.type is SourceType.ANONYMOUS
        about = tag(
            "a",
            tag("span", number, class_="anonymous-mark" if anonymous else "count"),
            f" {one_line(group.source.name)}: {len(numbers)} findings",
            href=guide.names.to("source", number),
        )
    held = " ".join(map(str, numbers))
    return tag("li", tag("h4", about), class_="group", data_findings=held)


def _finding(number: int, placed: Placed, guide: Guide, *, again: bool) -> Markup:
    finding = placed.finding
    back = tag("a", placed.region.where(exact=True), href=guide.names.to("words", number))
    title = tag(
        "h4",
        tag("span", f"{MARKS[finding.severity]} {finding.severity}", class_=str(finding.severity)),
        f" {finding.code} {finding.name} ",
        back,
    )
    return tag(
        "li",
        title,
        tag("p", one_line(finding.message), class_="message"),
        tag("dl", *_rows(placed, guide, again=again)),
        id=guide.names.of("finding", number),
        class_=f"finding {finding.severity}-edge",
        data_finding=str(number),
        data_source=(finding.flag.source_id or "").removeprefix("s"),
    )


def _rows(placed: Placed, guide: Guide, *, again: bool) -> Iterator[Markup]:
    finding = placed.finding
    for region, says in placed.related:
        line = tag("a", region.where(), href=guide.part(region))
        yield _pair("see", joined(line, f" “{one_line(region.words)}” {one_line(says)}"))
    if not again:
        yield _pair("why", one_line(finding.why))
        yield _pair("standard", _standard(finding.code, finding.standard, guide.edition))
    yield _pair("way out", one_line(finding.fix))


def _standard(code: str, standard: str, edition: Edition) -> Markup:
    entry = edition.entry(code)
    url = dict(entry.standards).get(standard, "") if entry else ""
    words = one_line(standard)
    return tag("a", words, href=url, rel="noreferrer") if url.startswith(SAFE) else joined(words)


def _pair(label: str, value: Markup | str) -> Markup:
    return tag("div", tag("dt", label), tag("dd", value))
