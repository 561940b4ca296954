"""Who else stands behind a claim: the sources credited near it."""

from dataclasses import dataclass

from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import (
    WORD,
    sentence_index,
    sources_by_attribution,
    telling_attributions,
)

VOUCHING = frozenset(
    (
        SourceType.PERSON,
        SourceType.ORGANISATION,
        SourceType.DOCUMENT,
        SourceType.SPOKESPERSON,
        SourceType.ANONYMOUS,
    )
)
"""Types that can stand behind a claim; a class of people and the author cannot."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Which sources stand behind what, by paragraph."""

    analysis: Analysis
    by_paragraph: dict[int, tuple[Source, ...]]
    """Of each paragraph, by its place, those that tell something in it and do not only deny."""

    order: dict[int, int]
    """The place of each paragraph that holds sentences, in reading order from 0."""

    def paragraph_of(self, span: Span) -> int:
        """Return the place of the paragraph that ``span`` starts in; -1 if none."""
        index = sentence_index(self.analysis.article, span.start)
        if index < 0:
            return -1
        return self.order[self.analysis.article.sentences[index].paragraph]

    def beside(self, claim: Attribution) -> tuple[Source, ...]:
        """Return the sources credited in a claim's paragraph or the next, its own among them."""
        at = self.paragraph_of(claim.content[0])
        return self.within(at, at + 2) if at >= 0 else ()

    def within(self, first: int, stop: int) -> tuple[Source, ...]:
        """Return the sources credited in some paragraphs, by their places."""
        return tuple(
            source for at in range(first, stop) for source in self.by_paragraph.get(at, ())
        )


def read_standing(analysis: Analysis) -> Standing:
    """Find who is credited in each paragraph."""
    sources, told = sources_by_attribution(analysis), telling_attributions(analysis)
    sentences = analysis.article.sentences
    paragraphs = dict.fromkeys(sentence.paragraph for sentence in sentences)
    order = {paragraph: at for at, paragraph in enumerate(paragraphs)}
    found: dict[int, list[Source]] = {}
    for attribution in analysis.attributions:
        source = sources[attribution.id]
        index = sentence_index(analysis.article, attribution.content[0].start)
        vouches = attribution.id in told or source.type is SourceType.DOCUMENT
        if not vouches or source.type not in VOUCHING or index < 0:
            continue
        if not denies(analysis, attribution):
            found.setdefault(order[sentences[index].paragraph], []).append(source)
    return Standing(analysis, {at: tuple(several) for at, several in found.items()}, order)


def denies(analysis: Analysis, attribution: Attribution) -> bool:
    """Tell whether a cue denies, or says only that somebody would not comment."""
    denying = wordlist("accusations")["denying"]
    text = analysis.article.text
    return any(
        word[0].lower() in denying or word[0].lower() in ("declined", "declines", "refused")
        for cue in attribution.cue
        for word in WORD.finditer(text, cue.start, cue.end)
    )
