"""The quotations against the notes: both versions, one over the other."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.report import Report
from attribcheck.render.compared import Compared, Piece, compared, passages
from attribcheck.render.placed import whereabouts
from attribcheck.render.terminal.lines import indent
from attribcheck.render.terminal.palette import DIM
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line, visible

READABLE = 100
CHANGED = "bold underline"
FINE, WRONG = ("✓", "green"), ("≠", "bold red")


def notes(report: Report, widths: Measure) -> Iterator[Text]:
    """Yield how each quotation compares with the record, then where claims may come from."""
    found = list(compared(report.analysis))
    fine = sum(item.fine for item in found)
    yield Text(f" QUOTES AGAINST THE NOTES  {fine} of {len(found)} as they were said", "bold")
    yield Text()
    width = min(widths.page, READABLE)
    at = whereabouts(report.analysis.article.manuscript)
    for item in found:
        mark, look = FINE if item.fine else WRONG
        place = f"  ←  {one_line(item.where)}" if item.where else ""
        title = Text.assemble((item.verdict, look), (f"  {at(item.span, True)}", DIM), place)
        yield from indent(title, Text(f" {mark} ", look), width)
        if not item.fine:
            yield from _versions(item, width)
    yield from _leads(report, widths)


def _leads(report: Report, widths: Measure) -> Iterator[Text]:
    """Yield passages that reported claims may come from; they are no verdict."""
    found = list(passages(report.analysis))
    if not found:
        return
    yield Text(" WHERE REPORTED CLAIMS MAY COME FROM  leads for the eye, not checked", "bold")
    yield Text()
    width = min(widths.page, READABLE)
    for item in found:
        yield from indent(Text(one_line(item.claim)), Text("   story   ", DIM), width)
        yield from indent(Text(one_line(item.words)), Text("   record  ", DIM), width)
        yield from indent(Text(one_line(item.where), DIM), Text("           "), width)
        yield Text()


def _versions(item: Compared, width: int) -> Iterator[Text]:
    for label, pieces in (("story", item.told), ("record", item.said)):
        if pieces:
            yield from indent(_marked(pieces), Text(f"   {label:<8}", DIM), width)
    yield Text()


def _marked(pieces: tuple[Piece, ...]) -> Text:
    """Return the words, those that differ between ‹ and › where there is no colour."""
    line = Text()
    for piece in pieces:
        words = visible(piece.text)
        line.append(f"‹{words}›" if piece.changed else words, CHANGED if piece.changed else "")
    return line
