"""Who speaks near a quotation, as far as the copy around it tells."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from attribcheck.language.nouns import NounClass, class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Sentence
from attribcheck.model.quotation import Quotation
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentence_index, sentences_around, sources_by_attribution
from attribcheck.rules.narration import is_in_sentence, is_quoted

LEADS_IN = ":—–-"
"""Marks that tie a quotation to the words before or after it."""

OWNED = r"\b(?:[Aa]ccording to|[Pp]er|[Cc]iting|[Qq]uoting|[Ii]n the words of)\b"
"""Words that name an owner without a verb."""

NEAR = 8
"""Blanks that may lie between: the end of a paragraph with an empty line, indented."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An analysis and where in it somebody is credited."""

    analysis: Analysis
    speakers: tuple[tuple[int, str], ...]
    """Where a credited mention starts and its source's id, in reading order."""

    @property
    def text(self) -> str:
        """The manuscript's text."""
        return self.analysis.article.text

    def speakers_within(self, span: Span) -> frozenset[str]:
        """Return the ids of the sources credited within ``span``."""
        first, last = (bisect_left(self.speakers, (at, "")) for at in (span.start, span.end))
        return frozenset(source_id for _, source_id in self.speakers[first:last])

    def tells_around(self, pieces: Sequence[Quotation]) -> bool:
        """Tell whether a verb of telling or showing is in the quotations' sentences, outside them.

        ``pieces`` are in reading order.
        """
        telling = wordlist("telling")[""] | wordlist("showing")[""]
        article = self.analysis.article
        ranges = (sentences_around(article, piece.span) for piece in pieces)
        indices = sorted({index for around in ranges for index in around})
        words = (word for index in indices for word in article.sentences[index].words)
        return any(
            word.of(self.text).lower() in telling and not _is_within(word, pieces) for word in words
        )

    def credits_beside(self, quotation: Quotation) -> bool:
        """Tell whether the sentence before or after, in the same paragraph, credits somebody."""
        return any(
            self.speakers_within(sentence.span)
            for sentence in self._beside(quotation.span)
            if sentence.paragraph == quotation.paragraph
        )

    def has_one_speaker_before(self, quotation: Quotation) -> bool:
        """Tell whether the quotation opens a paragraph, and the one before has one speaker."""
        before = self._paragraph_before(quotation)
        return before is not None and len(self.speakers_within(before)) == 1

    def credits_around(self, span: Span) -> bool:
        """Tell whether the sentence before or after credits somebody, in any paragraph."""
        return any(self.speakers_within(sentence.span) for sentence in self._beside(span))

    def shows_owner(self, quotation: Quotation) -> bool:
        """Tell whether the copy shows whose words a quoted phrase is.

        Its sentence tells, shows or calls something, names a document or credits somebody; or
        the paragraph credits somebody before it.
        """
        article = self.analysis.article
        paragraph = article.segments[quotation.paragraph].span
        around = sentences_around(article, quotation.span)
        sentences = article.sentences[around.start : around.stop]
        return (
            not sentences
            or bool(self.speakers_within(Span(paragraph.start, quotation.span.start)))
            or any(self.speakers_within(sentence.span) for sentence in sentences)
            or is_in_sentence(self.analysis, quotation.span.start, OWNED)
            or any(self._is_owning(word) for sentence in sentences for word in sentence.words)
        )

    def _is_owning(self, word: Span) -> bool:
        plain = word.of(self.text).lower()
        owning = any(plain in wordlist(name)[""] for name in ("telling", "showing", "naming"))
        owning = owning or class_of(plain) in (NounClass.DOCUMENT, NounClass.VOICE)
        return owning and not is_quoted(self.analysis, word)

    def _beside(self, span: Span) -> tuple[Sentence, ...]:
        """Return the sentences of ``span``, the one before and the one after."""
        around = sentences_around(self.analysis.article, span, reach=1)
        return self.analysis.article.sentences[around.start : around.stop]

    def _paragraph_before(self, quotation: Quotation) -> Span | None:
        article = self.analysis.article
        opens = article.body(article.segments[quotation.paragraph]).start == quotation.span.start
        index = sentence_index(article, quotation.span.start - 1)
        if not opens or index < 0:
            return None
        return article.segments[article.sentences[index].paragraph].span


def read_scene(analysis: Analysis) -> Scene:
    """Find where in the copy somebody is credited with something."""
    sources = sources_by_attribution(analysis)
    speakers = sorted(
        (item.source[0].start, sources[item.id].id)
        for item in analysis.attributions
        if item.source and sources[item.id].type is not SourceType.NONE
    )
    return Scene(analysis, tuple(speakers))


def _is_within(word: Span, pieces: Sequence[Quotation]) -> bool:
    index = bisect_right(pieces, word.start, key=lambda piece: piece.span.start) - 1
    return index >= 0 and pieces[index].span.covers(word)


def is_led_in(text: str, span: Span) -> bool:
    """Tell whether a colon or a dash ties a quotation to what stands before or after it."""
    before = text[max(span.start - NEAR, 0) : span.start].rstrip()[-1:]
    after = text[span.end : span.end + NEAR].lstrip()[:1]
    return bool(before and before in LEADS_IN) or bool(after and after in "—–-")
