"""Copy read by hand: a story whose attributions and sources are marked in the copy itself.

    {x1 “It is over,”} {c1 said} {s1:anonymous one aide}. {x2 No}, {s2=1 the aide} {c2 said}.

``x`` is content, ``c`` cue, ``s`` source, each with its attribution's number. ``s2=1`` is the
source of attribution 1; ``:anonymous`` its type (a person, unless said). ``t1``, ``r1`` and
``o1`` are the terms of anonymity, the reason and a rote reason of attribution 1's source. ``?1``
before the copy makes attribution 1 unsure. Segments, sentences, words and quotations are found as
the pipeline finds them.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from attribcheck.extract.quotations import find_quotations
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis, Engine
from attribcheck.model.source import Anonymity, Mention, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.segment import segment

MARK = re.compile(r"\{([xcstro])(\d+)(?:=(\d+))?(?::(\w+))? ([^{}]*)\}")
DOUBTS = re.compile(r"\?(\d+) ")
FLAGGED = re.compile(r"[⟦⟧]")
PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


@dataclass
class _Marks:
    """The marks of one attribution."""

    places: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    entity: str = ""
    type: str = "person"


def plain(copy: str) -> str:
    """Return the copy alone, without any marks."""
    return FLAGGED.sub("", MARK.sub(r"\5", DOUBTS.sub("", copy)))


def mark(text: str, spans: list[Span]) -> str:
    """Put ⟦ and ⟧ around ``spans``, which do not overlap."""
    for span in sorted(spans, reverse=True):
        text = f"{text[: span.start]}⟦{span.of(text)}⟧{text[span.end :]}"
    return text


def unmark(marked: str) -> str:
    """Return the copy without ⟦ and ⟧."""
    return FLAGGED.sub("", marked)


def manuscript(text: str) -> Manuscript:
    """Return ``text`` as a reader would hand it over: a block a paragraph."""
    blocks = (
        Block(Span(*match.span()), f"line {text.count(chr(10), 0, match.start()) + 1}")
        for match in PARAGRAPH.finditer(text)
    )
    return Manuscript("example", text, tuple(blocks))


def tell(copy: str) -> Analysis:
    """Read marked copy."""
    unsure = set(DOUBTS.findall(copy))
    copy = DOUBTS.sub("", copy)
    marks: dict[str, _Marks] = defaultdict(_Marks)
    text, at = "", 0
    for found in MARK.finditer(copy):
        role, number, entity, kind, words = found.groups()
        text += copy[at : found.start()]
        own = marks[number]
        own.places[role].append(Span(len(text), len(text) + len(words)))
        own.entity = entity or own.entity or number
        own.type = kind or own.type
        text, at = text + words, found.end()
    article = segment(manuscript(text + copy[at:]))
    quotations = find_quotations(article)
    attributions = tuple(
        _attribution(own, number, number in unsure, article.text)
        for number, own in marks.items()
        if own.places["x"]
    )
    credited = (*attributions, *_orphans(quotations, attributions))
    sources = tuple(_sources(marks, article.text))
    known = {item for source in sources for item in source.attributions}
    nobody = tuple(item.id for item in credited if item.id not in known)
    if nobody:
        sources = (*sources, Source("s0", SourceType.NONE, "", (), nobody))
    return Analysis(article, quotations, credited, sources, Engine("hand", "1"))


def _attribution(own: _Marks, number: str, unsure: bool, text: str) -> Attribution:
    content, cue, source = (tuple(own.places[role]) for role in "xcs")
    quoted = content[0].of(text)[0] in '“‘"'
    kind = Kind.DIRECT if quoted else Kind.INDIRECT
    return Attribution(f"a{number}", kind, content, cue, source, 0.3 if unsure else 0.9, "told")


def _orphans(
    quotations: tuple[Quotation, ...], attributions: tuple[Attribution, ...]
) -> list[Attribution]:
    pieces = [piece for item in attributions for piece in item.content]
    return [
        Attribution(f"o{number}", Kind.ORPHAN, (quotation.span,))
        for number, quotation in enumerate(quotations)
        if quotation.use is Use.SPEECH
        and quotation.extent is Extent.COMPLETE
        and not any(quotation.span.overlaps(piece) for piece in pieces)
    ]


def _sources(marks: dict[str, _Marks], text: str) -> list[Source]:
    chains: dict[str, list[str]] = defaultdict(list)
    for number, own in marks.items():
        if own.places["s"]:
            chains[own.entity].append(number)
    return [
        _source(entity, [marks[n] for n in chain], chain, text) for entity, chain in chains.items()
    ]


def _source(entity: str, chain: list[_Marks], numbers: list[str], text: str) -> Source:
    mentions = [span for own in chain for span in own.places["s"]]
    kind = SourceType(chain[0].type)
    spoken = [f"a{n}" for n, own in zip(numbers, chain, strict=True) if own.places["x"]]
    return Source(
        f"s{entity}",
        kind,
        mentions[0].of(text),
        tuple(Mention(span) for span in mentions),
        tuple(spoken),
        _anonymity(chain, mentions, text) if kind is SourceType.ANONYMOUS else None,
    )


def _anonymity(chain: list[_Marks], mentions: list[Span], text: str) -> Anonymity:
    def first(role: str) -> Span | None:
        return next((span for own in chain for span in own.places[role]), None)

    count = re.match(r"(?i)(an?|one|the|two|three)\b", mentions[0].of(text))
    return Anonymity(
        level=2,
        terms=first("t"),
        reason=first("r") or first("o"),
        rote=first("o") is not None,
        count={"two": 2, "three": 3}.get(count[1].lower(), 1) if count else None,
        gendered=tuple(span for span in mentions if span.of(text).lower() in ("he", "she")),
    )
