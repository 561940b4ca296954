"""The sources, a card each, the anonymous ones first; and every claim with what made it."""

from collections.abc import Iterator

from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Report
from attribcheck.model.source import Source, SourceType
from attribcheck.render.html.markup import Markup, joined, tag
from attribcheck.render.html.names import CLASSES, Names, speaker, spoken
from attribcheck.render.html.strip import spots
from attribcheck.render.placed import whereabouts
from attribcheck.render.tally import Tally
from attribcheck.render.terminal.claims import Claim, number_of
from attribcheck.render.terminal.ledger import Books, books_of, rows
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

WIDE = 10_000
"""Cells: the browser breaks lines, not the terminal's ledger, whose rows these are."""

SHOWN = 110
"""Characters of a claim that recall it."""


def ledger(
    report: Report, figures: Tally, claims: tuple[Claim, ...], names: Names
) -> tuple[Markup, Markup]:
    """Return the cards of the anonymous sources, and those of the others."""
    books = books_of(report, figures, WIDE)
    numbers = {claim.attribution.id: at for at, claim in enumerate(claims, 1)}
    cards: dict[bool, list[Markup]] = {True: [], False: []}
    for source in report.analysis.sources:
        cards[source.type is SourceType.ANONYMOUS].append(_card(source, books, numbers, names))
    return joined(*cards[True]), joined(*cards[False])


def _card(source: Source, books: Books, numbers: dict[str, int], names: Names) -> Markup:
    anonymous = source.type is SourceType.ANONYMOUS
    nobody = source.type is SourceType.NONE
    number = source.id.removeprefix("s")
    name = one_line(source.name) or "nobody credited"
    look = "anonymous-mark" if anonymous else "count"
    title = tag("h4", tag("span", number_of(source), class_=look), f" {name}")
    kind = "" if nobody else tag("p", source.type.value, class_=f"type {look}")
    spans = tuple(
        span for attribution in source.attributions for span in books.claims[attribution].content
    )
    told = [_pair(label, value.plain) for label, value in rows(source, books)]
    told.append(_pair("words", _links(source, books.claims, numbers, names)))
    return tag(
        "li",
        title,
        kind,
        spots(spans, Voice.ANONYMOUS if anonymous else Voice.REPORTED, len(books.text)),
        tag("dl", *told),
        class_="card anonymous-card" if anonymous else "card",
        id=names.of("source", number),
        data_source=number,
    )


def _pair(label: str, value: Markup | str) -> Markup:
    return tag("div", tag("dt", label), tag("dd", value))


def _links(
    source: Source, claims: dict[str, Attribution], numbers: dict[str, int], names: Names
) -> Markup:
    links = [
        tag("a", f"{numbers[name]}", href=names.to("claim", numbers[name]), aria_label=told)
        for name in source.attributions
        if (told := f"claim {numbers[name]}, {claims[name].kind.value}")
    ]
    return joined(*(piece for link in links for piece in (link, " ")))


def reasons(report: Report, claims: tuple[Claim, ...], names: Names) -> Iterator[Markup]:
    """Yield for each claim, in order, who says what, and what made it."""
    text, where = report.analysis.article.text, whereabouts(report.analysis.article.manuscript)
    mentions = {
        mention.span: mention.why
        for source in report.analysis.sources
        for mention in source.mentions
    }
    for number, claim in enumerate(claims, 1):
        attribution = claim.attribution
        told = [f"{attribution.confidence:.0%} sure", attribution.why]
        told += [_credit(span.of(text), mentions.get(span, "")) for span in attribution.source]
        yield tag(
            "li",
            tag("b", claim.label, class_=f"{CLASSES[claim.voice]}-mark"),
            tag("span", f" {one_line(speaker(claim))}", class_="speaker"),
            tag(
                "span", f" · {spoken(claim)}, {where(attribution.content[0], False)}", class_="dim"
            ),
            tag(
                "q",
                tag("a", _short(attribution.content[0].of(text)), href=names.to("claim", number)),
            ),
            tag("span", " · ".join(part for part in map(one_line, told) if part), class_="why"),
            id=names.of("why", number),
            data_claim=str(number),
            data_source=claim.source.id.removeprefix("s"),
            data_voice=CLASSES[claim.voice],
        )


def _credit(said: str, because: str) -> str:
    words = f"“{one_line(said)}”"
    return because if because.startswith(words) else f"{words} {because}"


def _short(copy: str) -> str:
    words = one_line(copy)
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + "…"
