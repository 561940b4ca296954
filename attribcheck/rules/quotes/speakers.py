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
from attribcheck.rules.narration import is_in_sentence, is_quoted, phrases
from attribcheck.rules.once import once_a_story

LEADS_IN = ":—–-"
"""Marks that tie a quotation to the words before or after it."""

OWNED = (
    r"\b(?:[Aa]ccording to|[Pp]er|[Cc]iting|[Qq]uoting|[Ii]n the words of)\b"
    r"|\bTo [A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2}, "
)
"""Words that name an owner without a verb."""

BEING = frozenset(("is", "are", "was", "were", "be", "been", "being"))
"""Verbs before a passive: *were told*, *was later shown*."""

NEAR_TEXT = 24
"""Characters before a text in which *in*, *from* or *on* ties it to what came before."""

SUBJECT = (
    r"(?!(?:That|There|What|Here|Who|She|Let|This)['’])"
    r"(?:The|An?|His|Her|Its|Their|This|That|These|Those"
    r"|(?:The )?[A-Z][\w-]{2,20}(?:['’]s|s['’])) ",
    r"(?:The|An?|His|Her|Its|Their|This|That) (?:[\w’'-]{1,20} ){0,2}[\w’'-]{1,20}, ",
)
"""What stands before a phrase that describes the subject, from the sentence’s beginning."""

LONGEST_SUBJECT = 80
"""Characters of it."""

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
        the paragraph credits somebody before it. Where the phrase only describes the subject of
        the reporter's own sentence, nothing but a verb of telling or calling counts.
        """
        article = self.analysis.article
        paragraph = article.segments[quotation.paragraph].span
        around = sentences_around(article, quotation.span)
        sentences = article.sentences[around.start : around.stop]
        if sentences and self.describes_subject(quotation):
            owned = is_in_sentence(self.analysis, quotation.span.start, OWNED)
            return owned or any(self._has_telling_word(sentence) for sentence in sentences)
        return (
            not sentences
            or bool(self.speakers_within(Span(paragraph.start, quotation.span.start)))
            or any(self.speakers_within(sentence.span) for sentence in sentences)
            or is_in_sentence(self.analysis, quotation.span.start, OWNED)
            or any(self._has_owning_word(sentence, quotation) for sentence in sentences)
        )

    def describes_subject(self, quotation: Quotation) -> bool:
        """Tell whether a phrase opens a sentence after a determiner, or explains its first noun.

        *The “experts” met*; *The bridge, “a gift to people who own boats,” opened*.
        """
        around = sentences_around(self.analysis.article, quotation.span)
        if not around:
            return False
        start = self.analysis.article.sentences[around.start].span.start
        lead = self.text[start : min(quotation.span.start, start + LONGEST_SUBJECT)]
        whole = start + len(lead) == quotation.span.start
        return whole and phrases(*SUBJECT).fullmatch(lead) is not None

    def _has_telling_word(self, sentence: Sentence) -> bool:
        telling = wordlist("telling")[""] | wordlist("naming")[""]
        return any(
            word.of(self.text).lower() in telling and not is_quoted(self.analysis, word)
            for word in sentence.words
        )

    def _has_owning_word(self, sentence: Sentence, quotation: Quotation) -> bool:
        """Tell whether a word tells, shows or calls, with somebody doing so, or is a text.

        A passive without *by* does none of it, and a text that the quotation describes (*the list,
        “a gift,”*) or that only follows it does not say what is quoted.
        """
        words = sentence.words
        by = any(word.of(self.text).lower() == "by" for word in words)
        for index, word in enumerate(words):
            plain, before = (
                word.of(self.text).lower(),
                self._lowered(words[max(index - 2, 0) : index]),
            )
            if is_quoted(self.analysis, word):
                continue
            if plain in wordlist("naming")[""] or class_of(plain) is NounClass.VOICE:
                return True
            if plain in wordlist("telling")[""] or plain in wordlist("showing")[""]:
                if by or BEING.isdisjoint(before):
                    return True
            elif class_of(plain) is NounClass.DOCUMENT and self._is_quoted_from(word, quotation):
                return True
        return False

    def _is_quoted_from(self, text: Span, quotation: Quotation) -> bool:
        if text.end <= quotation.span.start:
            between = self.text[text.end : quotation.span.start].strip()
            return between != ","
        before = self.text[max(quotation.span.end, text.start - NEAR_TEXT) : text.start].lower()
        return any(f" {word} " in f" {before} " for word in ("in", "from", "on"))

    def _lowered(self, words: Sequence[Span]) -> frozenset[str]:
        return frozenset(word.of(self.text).lower() for word in words)

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


@once_a_story
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
