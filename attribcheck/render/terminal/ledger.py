"""The ledger: one card a source, the anonymous ones apart."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.text import Text

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.report import Report
from attribcheck.model.source import Anonymity, Mention, Source, SourceType
from attribcheck.render.accounts import Account, accounts
from attribcheck.render.placed import Whereabouts, whereabouts
from attribcheck.render.tally import Tally
from attribcheck.render.terminal.claims import number_of
from attribcheck.render.terminal.lines import fit, indent
from attribcheck.render.terminal.palette import DIM, STYLES
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

GUTTER = 5
DOUBTS = 3
"""Ambiguous mentions that a card tells."""

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
    where: Whereabouts
    claims: dict[str, Attribution]
    """By id."""

    accounts: dict[str, Account]
    """By the source's id."""

    width: int
    """Of a card, in cells."""


def books_of(report: Report, figures: Tally, width: int) -> Books:
    """Lay out what the cards of ``report`` are written from."""
    analysis = report.analysis
    claims = {attribution.id: attribution for attribution in analysis.attributions}
    text = analysis.article.text
    return Books(
        text, whereabouts(analysis.article.manuscript), claims, accounts(report, figures), width
    )


def ledger(report: Report, figures: Tally, widths: Measure) -> Iterator[Text]:
    """Yield the ledger's lines, in two columns where there is room for notes."""
    sources = report.analysis.sources
    hidden = [source for source in sources if source.type is SourceType.ANONYMOUS]
    others = [source for source in sources if source.type is not SourceType.ANONYMOUS]
    width = (widths.page - GUTTER) // 2 if widths.notes else widths.page
    books = books_of(report, figures, width)
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
    """Yield the rows of a source's card, label and value."""
    account = books.accounts[source.id]
    yield "claims", Text(_carries(account, books.where))
    if account.introduced and account.introduced.casefold() != one_line(source.name).casefold():
        yield "first", Text(_short(account.introduced))
    if account.called:
        names, counts = map(_short, account.called), account.called.values()
        yield "later", Text(" · ".join(map(_times, names, counts)))
    if source.anonymity:
        yield from _anonymity(source.anonymity, books.text)
    if source.cites:
        cited = " · ".join(f"“{_short(one_line(span.of(books.text)))}”" for span in source.cites)
        yield "cites", Text(f"{cited}, unnamed")
    if unsure := [mention for mention in source.mentions if mention.candidates]:
        yield "unsure", Text(" · ".join(_doubt(mention, books) for mention in unsure[:DOUBTS]))


def _carries(account: Account, where: Whereabouts) -> str:
    kinds = Counter[str]()
    for kind, count in account.kinds.items():
        kinds[KINDS[kind]] += count
    told = ", ".join(
        f"{kinds[kind]} {kind}" for kind in dict.fromkeys(KINDS.values()) if kinds[kind]
    )
    first, last = (where(span, False) for span in (account.first, account.last))
    parts = [f"{told}, {first if first == last else _reach(first, last)}"]
    parts.append(f"{account.share:.0%} of the claimed words")
    if account.in_lead:
        parts.append("sole support of the lead" if account.alone_in_lead else "in the lead")
    return " · ".join(parts)


def _reach(first: str, last: str) -> str:
    """Return *lines 3 to 9* for *line 3* and *line 9*; so paragraphs, and locators as they are."""
    for noun in ("line ", "paragraph "):
        if first.startswith(noun) and last.startswith(noun):
            return f"{noun.strip()}s {first.removeprefix(noun)} to {last.removeprefix(noun)}"
    return f"{first} to {last}"


def _doubt(mention: Mention, books: Books) -> str:
    place = books.where(mention.span, False)
    others = " or ".join(one_line(candidate.name) for candidate in mention.candidates[1:])
    words = _short(one_line(mention.span.of(books.text)))
    return f"“{words}”, {place}, may be {_short(others)}"


def _anonymity(anonymity: Anonymity, text: str) -> Iterator[tuple[str, Text]]:
    yield "known by", Text(f"{TELLS[anonymity.level]} (level {anonymity.level} of 5)")
    if anonymity.outlet:
        yield "heard by", Text(one_line(anonymity.outlet.of(text)))
    if anonymity.gendered:
        words = dict.fromkeys(one_line(span.of(text)).lower() for span in anonymity.gendered)
        yield "sex", Text(f"given away by {' · '.join(f'“{word}”' for word in words)}")
    if anonymity.terms:
        yield "terms", Text(f"“{one_line(anonymity.terms.of(text))}”")
    if anonymity.reason is None:
        yield "reason", Text("no reason given", f"bold {STYLES[Voice.ANONYMOUS]}")
    else:
        rote = " (rote: it only repeats the refusal)" if anonymity.rote else ""
        yield "reason", Text(f"“{one_line(anonymity.reason.of(text))}”{rote}")


def _times(name: str, count: int) -> str:
    return f"{name} ×{count}" if count > 1 else name


def _short(words: str) -> str:
    return words if len(words) <= CALLED else words[: CALLED - 1].rstrip() + "…"
