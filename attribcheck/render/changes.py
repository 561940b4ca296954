"""What an edit changed, for a terminal: a heading a kind of change, a line or two a change."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from attribcheck.model.changes import Changes, Dropped, Kept, Shift
from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.render.findings import STYLES
from attribcheck.render.placed import whereabouts
from attribcheck.render.visible import one_line

LOST, GAINED, CHANGED = ("− ", "red"), ("+ ", "green"), ("~ ", "yellow")
LONGEST = 160
"""Characters of copy that a line shows."""

OPENING = ("“", "‘", '"', "'", "«", "„")

NOTHING = "Nothing has changed in who is credited with what, and in what the rules find."


def to_lines(changes: Changes) -> Iterator[Text]:
    """Yield the changes; nothing is wrapped, and copy goes in as ``Text`` only."""
    yield Text(f"{_name(changes.old)} → {_name(changes.new)}", "bold")
    told = False
    for title, lines in _parts(changes):
        shown = list(lines)
        if shown:
            told = True
            yield from (Text(), Text(f"{title}  {len(shown)}", "bold"), *shown)
    if not told:
        yield Text(NOTHING)


def _parts(changes: Changes) -> Iterator[tuple[str, Iterable[Text]]]:
    old, new = changes.old, changes.new
    yield "NO LONGER CREDITED", (_dropped(item, old, new) for item in changes.dropped)
    yield "CREDITED OTHERWISE", (_recredited(item, new) for item in changes.recredited)
    yield "QUOTATIONS REWORDED", (_reworded(item, old, new) for item in changes.reworded)
    yield "NAMES NOW WITHHELD", (_hidden(item, new) for item in changes.hidden)
    yield "NAMES NO LONGER WITHHELD", (_shown(item, old) for item in changes.shown)
    yield "SOURCES GONE", (_source(item, old, LOST) for item in changes.gone)
    yield "SOURCES NEW", (_source(item, new, GAINED) for item in changes.come)
    yield "FINDINGS NEW", (_finding(item, new, GAINED) for item in changes.found)
    yield "FINDINGS MENDED", (_finding(item, old, LOST) for item in changes.mended)


def _dropped(item: Dropped, old: Report, new: Report) -> Text:
    words = _words(item.claim.content, old)
    was = f"{words} was credited to {_called(item.source)}; "
    if item.stands is None:
        return _line(LOST, old, item.claim.content[0], f"{was}the words are gone as well")
    where = _where(new, item.stands)
    return _line(LOST, old, item.claim.content[0], f"{was}{where} of the new story credits nobody")


def _recredited(item: Kept, new: Report) -> Text:
    words, now = _words(item.new.content, new), _called(item.now)
    was = (
        "was credited to nobody" if item.was.type is SourceType.NONE else f"was {_called(item.was)}"
    )
    return _line(CHANGED, new, item.new.content[0], f"{words} is credited to {now}, and {was}")


def _reworded(item: Kept, old: Report, new: Report) -> Text:
    before, after = _words(item.old.content, old), _words(item.new.content, new)
    return _line(CHANGED, new, item.new.content[0], f"{_called(item.now)}: {before} → {after}")


def _hidden(item: Shift, new: Report) -> Text:
    assert item.new is not None  # noqa: S101 - by the definition of hidden
    was = f", who was {_called(item.old)}" if item.old else ""
    return _line(GAINED, new, item.new.mentions[0].span, f"{_called(item.new)} is unnamed{was}")


def _shown(item: Shift, old: Report) -> Text:
    assert item.old is not None  # noqa: S101 - by the definition of shown
    now = f" is now {_called(item.new)}" if item.new else ", who was unnamed, is gone"
    return _line(LOST, old, item.old.mentions[0].span, f"{_called(item.old)}{now}")


def _source(source: Source, report: Report, mark: tuple[str, str]) -> Text:
    claims = len(source.attributions)
    told = f"{_called(source)}, {source.type}, with {claims} claim{'s' * (claims != 1)}"
    return _line(mark, report, source.mentions[0].span, told)


def _finding(finding: Finding, report: Report, mark: tuple[str, str]) -> Text:
    head = (f"{finding.code} {finding.severity} ", STYLES[finding.severity])
    where = _where(report, finding.flag.span)
    return Text.assemble(mark, (f"{where}: ", "dim"), head, one_line(finding.message))


def _line(mark: tuple[str, str], report: Report, span: Span, words: str) -> Text:
    return Text.assemble(mark, (f"{_where(report, span)}: ", "dim"), words)


def _where(report: Report, span: Span) -> str:
    return whereabouts(report.analysis.article.manuscript)(span, False)


def _words(spans: tuple[Span, ...], report: Report) -> str:
    """Return a claim's words in quotation marks, their own where they have them."""
    text = report.analysis.article.text
    words = one_line(" … ".join(span.of(text) for span in spans))
    words = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
    return words if words[:1] in OPENING else f"“{words}”"


def _called(source: Source) -> str:
    return one_line(source.name) or "nobody"


def _name(report: Report) -> str:
    return one_line(report.analysis.article.manuscript.name)
