"""Chain: the mentions found so far to be one source; Story: what linking looks at."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.quotation import Quotation
from attribcheck.model.span import Span, hull
from attribcheck.resolve.census import Census, Name, Occurrence, Sort
from attribcheck.resolve.reading import Form, Reading

CLAIMS_BACK = 12
"""Pieces of claims looked at for the one that holds a place."""


@dataclass(slots=True, eq=False)
class Chain:
    """One source while it is being put together."""

    form: Form
    reading: Reading
    """The mention that introduced it."""

    names: tuple[Name, ...] = ()
    narrator: bool = False
    gender: str = ""
    readings: list[Reading] = field(default_factory=list)
    """Of each mention that is not a pronoun."""

    heard: frozenset[str] = frozenset()
    """The modifiers of all readings."""

    links: dict[Span, "Link"] = field(default_factory=dict)
    """Why each mention belongs here, and whom else it fits."""

    places: list[int] = field(default_factory=list)
    """Where its mentions start, in the order of linking."""

    attributions: list[Attribution] = field(default_factory=list)
    whole: "Chain | None" = None
    """The people of whom it is some: *one of the officials*."""

    outlet: Span | None = None
    """Who heard it, where that is not this story."""

    cites: list[Span] = field(default_factory=list)
    """Unnamed people on whom it rests what it tells."""

    @property
    def plural(self) -> bool:
        """Tell whether the source is more than one."""
        return self.reading.plural or len(self.names) > 1

    @property
    def known_gender(self) -> str:
        """Return the gender that the name or a pronoun gave away, or nothing."""
        return self.names[0].gender if len(self.names) == 1 else self.gender

    def learn(self, gender: str) -> None:
        """Note the gender that a pronoun gives away; who is *he* or *she* is a person."""
        self.gender = gender
        for name in self.names:
            name.gender = name.gender or gender

    def learn_body(self) -> None:
        """Note that somebody calls it *it*: a name that nothing explains is a body's."""
        for name in self.names:
            name.sort = Sort.BODY if name.sort is Sort.UNKNOWN else name.sort

    @property
    def label(self) -> str:
        """Return the name, or the words that introduced it, for people to read."""
        return self.names[0].full if self.names else self.reading.core

    def add(self, reading: Reading, link: "Link") -> None:
        """Take in one more mention; the same words credited twice are one mention."""
        if reading.form not in (Form.PRONOUN, Form.EMPTY):
            self.readings.append(reading)
            self.heard |= reading.modifiers
        if reading.form is Form.EMPTY or reading.span in self.links:
            return
        self.links[reading.span] = link
        self.places.append(reading.span.start)


def _place(credited: tuple[int, "Chain"]) -> int:
    return credited[0]


def _start(item: Occurrence) -> int:
    return item.span.start


@dataclass(frozen=True, slots=True)
class Link:
    """Where a mention belongs."""

    chain: Chain
    why: str
    rivals: tuple[Chain | Name, ...] = ()
    """Others whom it fits about as well, the likeliest first; who is not credited is a name."""


@dataclass(slots=True)
class Story:
    """An article as linking sees it."""

    article: Article
    census: Census
    attributions: tuple[Attribution, ...]
    starts: list[int]
    """Where the sentences start."""

    quotes: list[Span]
    quote_starts: list[int]
    claims: list[tuple[int, int]] = field(default_factory=list)
    """Where each piece of a claim starts, and the number of its attribution, in order."""

    epithets: list[Occurrence] = field(default_factory=list)
    """Where an office stands for a named person, in reading order."""

    chains: list[Chain] = field(default_factory=list)
    by_name: dict[tuple[int, ...], Chain] = field(default_factory=dict)
    by_span: dict[Span, Chain] = field(default_factory=dict)
    by_start: dict[int, Chain] = field(default_factory=dict)
    """The chain of the last mention linked that starts there."""

    credited: list[tuple[int, Chain]] = field(default_factory=list)
    """Where each mention linked so far starts, and its chain, in reading order; without first
    persons in quotation marks."""

    previous: Chain | None = None
    """The chain of the attribution linked last."""

    @property
    def text(self) -> str:
        """The manuscript's text."""
        return self.article.text

    def sentence_at(self, place: int) -> int:
        """Return the index of the sentence that holds ``place`` or ends before it; -1: none."""
        return bisect_right(self.starts, place) - 1

    def starts_sentence(self, place: int) -> bool:
        """Tell whether a sentence starts at ``place``, or with *the* before it."""
        index = self.sentence_at(place)
        return index >= 0 and self.text[self.starts[index] : place].lower() in ("", "the ")

    def paragraph_at(self, place: int) -> int:
        """Return the number of the paragraph that holds ``place``, or -1."""
        index = self.sentence_at(place)
        return self.article.sentences[index].paragraph if index >= 0 else -1

    def quoted(self, place: int) -> bool:
        """Tell whether ``place`` is within quotation marks."""
        index = bisect_right(self.quote_starts, place) - 1
        return index >= 0 and place < self.quotes[index].end

    def speaker_at(self, place: int, own: Attribution | None) -> Chain | None:
        """Return whose quoted words hold ``place``, leaving aside the attribution asked for."""
        if not self.quoted(place):
            return None
        high = bisect_right(self.claims, (place, len(self.attributions)))
        for _, number in reversed(self.claims[max(0, high - CLAIMS_BACK) : high]):
            claim = self.attributions[number]
            holds = any(piece.start <= place < piece.end for piece in claim.content)
            if holds and claim is not own and claim.source:
                return self.by_span.get(hull(claim.source))
        return None

    def credited_before(self, place: int) -> Chain | None:
        """Return who is credited last before ``place``."""
        index = bisect_left(self.credited, place, key=_place)
        return self.credited[index - 1][1] if index else None

    def named_before(self, place: int, reach: int) -> list[Occurrence]:
        """Return names and epithets that begin at most ``reach`` characters before ``place``."""
        low = bisect_left(self.epithets, place - reach, key=_start)
        high = bisect_left(self.epithets, place, key=_start)
        return self.census.within(place - reach, place) + self.epithets[low:high]

    def chain_of(self, names: tuple[Name, ...], reading: Reading) -> Chain:
        """Return the chain of a name or of joint names, a new one if there is none."""
        key = tuple(sorted(id(name) for name in names))
        if key not in self.by_name:
            form = Form.NAME if len(names) == 1 else Form.JOINT
            self.by_name[key] = self.open(Chain(form, reading, names))
        return self.by_name[key]

    def open(self, chain: Chain) -> Chain:
        """Begin a new chain."""
        self.chains.append(chain)
        return chain


def open_story(
    article: Article,
    census: Census,
    quotations: tuple[Quotation, ...],
    attributions: tuple[Attribution, ...],
) -> Story:
    """Lay out what linking needs of an article."""
    quotes = sorted(quotation.span for quotation in quotations)
    return Story(
        article,
        census,
        attributions,
        [sentence.span.start for sentence in article.sentences],
        quotes,
        [quote.start for quote in quotes],
        sorted(
            (piece.start, number)
            for number, attribution in enumerate(attributions)
            for piece in attribution.content
        ),
    )
