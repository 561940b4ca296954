"""The quotations against the notes: both versions, one over the other."""

from attribcheck.model.report import Report
from attribcheck.render.compared import Compared, Piece, compared, passages
from attribcheck.render.html.findings import Guide
from attribcheck.render.html.markup import Markup, joined, tag
from attribcheck.render.placed import Region, regions_of
from attribcheck.render.visible import one_line


def notes(report: Report, guide: Guide) -> list[Markup]:
    """Return an entry for each quotation that was held against the record."""
    region = regions_of(report.analysis.article.manuscript)
    return [_entry(item, region(item.span), guide) for item in compared(report.analysis)]


def _entry(item: Compared, region: Region, guide: Guide) -> Markup:
    title = tag(
        "h4",
        f"{'✓' if item.fine else '≠'} {item.verdict} ",
        tag("a", region.where(exact=True), href=guide.part(region)),
    )
    rows = [_version("story", item.told)]
    if item.said:
        rows.append(_version("record", item.said))
    if item.where:
        rows.append(_row("where", one_line(item.where)))
    edge = "fine-edge" if item.fine else "error-edge"
    return tag("li", title, tag("dl", *rows, class_="versions"), class_=f"check {edge}")


def _version(label: str, pieces: tuple[Piece, ...]) -> Markup:
    words = (tag("mark", piece.text) if piece.changed else piece.text for piece in pieces)
    return _row(label, joined(*words))


def _row(label: str, value: Markup | str) -> Markup:
    return tag("div", tag("dt", label), tag("dd", value))


def leads(report: Report) -> list[Markup]:
    """Return an entry for each passage that a reported claim may come from."""
    return [
        tag(
            "li",
            tag(
                "dl",
                _row("story", one_line(item.claim)),
                _row("record", one_line(item.words)),
                _row("where", one_line(item.where)),
                class_="versions",
            ),
            class_="check",
        )
        for item in passages(report.analysis)
    ]
