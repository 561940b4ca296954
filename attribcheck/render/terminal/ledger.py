"""The ledger: one card a source, the anonymous ones apart."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.text import Text

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.report import Report
from attribcheck.model.source import Anonymity, Source, SourceType
from attribcheck.render.tally import Tally
from attribcheck.render.terminal.claims import number_of
from attribcheck.render.terminal.lines import fit, indent
from attribcheck.render.terminal.palette import DIM, STYLES
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

GUTTER = 5
CALLED = 60
"""Characters of a mention; a longer one, with its clauses, is cut."""

TELLS = (
    "nothing at all",
    "a bare word, such as source",
    "a class of people, or mere familiarity",
    "an organisation or a role",
    "a role or a number, and how they know",
    "a role, how they know, and their stake",
)
"""What a description of each ``Anonymity.level`` tells the reader."""

KINDS = {
    Kind.DIRECT: "quoted",
    Kind.ORPHAN: "quoted",
    Kind.MIXED: "partly quoted",
    Kind.INDIRECT: "reported",
}


@dataclass(frozen=True, slots=True)
class Books:
    """What every card is written from."""

    text: str
    claims: dict[str, Attribution]
    """By id."""

    figures: Tally
    width: int
    """Of a card, in cells."""


def ledger(report: Report, figures: Tally, widths: Measure) -> Iterator[Text]:
    """Yield the ledger's lines, in two columns where there is room for notes."""
    sources = report.analysis.sources
    hidden = [source for source in sources if source.type is SourceType.ANONYMOUS]
    others = [source for source in sources if source.type is not SourceType.ANONYMOUS]
    width = (widths.page - GUTTER) // 2 if widths.notes else widths.page
    claims = {attribution.id: attribution for attribution in report.analysis.attributions}
    books = Books(report.analysis.article.text, claims, figures, width)
    left = list(_column("ANONYMOUS SOURCES", hidden, books))
    right = list(_column("OTHER SOURCES", others, books))
    if not widths.notes:
        yield from left + right
        return
    for one, other in zip_longest(left, right, fillvalue=Text()):
        line = Text.assemble(fit(one, width), " " * GUTTER, other)
        line.rstrip()
        yield line


def _column(title: str, sources: list[Source], books: Books) -> Iterator[Text]:
    yield Text(f" {title}  {len(sources) or 'none'}", "bold")
    yield Text()
    for source in sources:
        yield from _card(source, books)
        yield Text()


def _card(source: Source, books: Books) -> Iterator[Text]:
    anonymous = source.type is SourceType.ANONYMOUS
    look = STYLES[Voice.ANONYMOUS] if anonymous else ""
    number = Text(f"{number_of(source):>{GUTTER - 2}}  ", f"bold {look}".strip())
    name = Text(one_line(source.name) or "nobody credited", number.style)
    if source.type is not SourceType.NONE:
        name = Text.assemble(name, (f"  {source.type.value}", look or DIM))
    yield from indent(name, number, books.width)
    for label, value in rows(source, books):
        yield from indent(value, Text(f"{'':{GUTTER}}{label:<9}", DIM), books.width)


def rows(source: Source, books: Books) -> Iterator[tuple[str, Text]]:
    claims = [books.claims[name] for name in source.attributions]
    yield "claims", Text(_carries(source, claims, books.figures))
    called = [_short(mention.span.of(books.text)) for mention in source.mentions]
    if called and called[0].casefold() != one_line(source.name).casefold():
        yield "first", Text(called[0])
    if later := _later(called):
        yield "later", Text(" · ".join(map(_times, later, later.values())))
    if source.anonymity:
        yield from _anonymity(source.anonymity, books.text)


def _carries(source: Source, claims: list[Attribution], figures: Tally) -> str:
    kinds = Counter(KINDS[claim.kind] for claim in claims)
    parts = [
        ", ".join(f"{kinds[kind]} {kind}" for kind in dict.fromkeys(KINDS.values()) if kinds[kind])
    ]
    words = figures.carried(tuple(span for claim in claims for span in claim.content))
    if figures.starts:
        parts.append(f"{words / len(figures.starts):.0%} of the claimed words")
    if figures.lead and source.id in figures.lead.source_ids:
        parts.append("in the lead")
    return " · ".join(parts)


def _anonymity(anonymity: Anonymity, text: str) -> Iterator[tuple[str, Text]]:
    yield "known by", Text(f"{TELLS[anonymity.level]} (level {anonymity.level} of 5)")
    if anonymity.terms:
        yield "terms", Text(f"“{one_line(anonymity.terms.of(text))}”")
    if anonymity.reason is None:
        yield "reason", Text("no reason given", f"bold {STYLES[Voice.ANONYMOUS]}")
    else:
        rote = " (rote: it only repeats the refusal)" if anonymity.rote else ""
        yield "reason", Text(f"“{one_line(anonymity.reason.of(text))}”{rote}")


def _later(called: list[str]) -> Counter[str]:
    """Count a source’s other names, without the clauses after them and minding no capitals."""
    names = [name.partition(",")[0] for name in called]
    spelt = {name.casefold(): name for name in reversed(names)}
    return Counter(spelt[name.casefold()] for name in names if spelt[name.casefold()] != names[0])


def _times(name: str, count: int) -> str:
    return f"{name} ×{count}" if count > 1 else name


def _short(mention: str) -> str:
    words = one_line(mention)
    return words if len(words) <= CALLED else words[: CALLED - 1].rstrip() + "…"
