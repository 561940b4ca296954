"""What may be printed of notes: places and words, and no name that the story does not print."""

import re
from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.model.article import Article
from attribcheck.model.check import Place
from attribcheck.model.notes import Notes
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
BLANKS = re.compile(r"\s+")
MASK = "▮▮▮"
"""Stands for a name that the story does not print."""

GENERIC = frozenset(
    (
        *("speaker", "unknown", "voice", "male", "female", "interviewer", "reporter", "host"),
        *("guest", "caller", "participant", "question", "answer", "moderator"),
        *("mr", "mrs", "ms", "dr"),
    )
)
"""Words of labels that name nobody."""

LONGEST = 90
"""Characters of the record in a message."""


def where(analysis: Analysis, place: Place) -> str:
    """Return file, line and time code: *notes.txt, line 12, 0:12:41*."""
    record = analysis.notes.records[place.record]
    utterance = record.utterances[place.utterance]
    private = _private(analysis.notes, analysis.article)
    hidden = any(fold(word) in private for word in WORD.findall(record.name))
    parts = [f"record {place.record + 1}" if hidden else record.name]
    parts += [f"line {utterance.line}"] if utterance.line else []
    parts += [utterance.time] if utterance.time else []
    return ", ".join(parts)


def words_of(analysis: Analysis, place: Place, span: Span) -> str:
    """Return words of the record in curly marks, names that the story lacks blacked out."""
    words = masked(analysis, span.of(analysis.notes.records[place.record].text)[: 4 * LONGEST])
    if len(words) > LONGEST:
        words = words[:LONGEST].rpartition(" ")[0] + " …"
    return f"“{words.strip()}”"


def masked(analysis: Analysis, words: str) -> str:
    """Return words of the record on one line, names that the story lacks blacked out.

    Blanks at the edges stay, one of them.
    """
    private = _private(analysis.notes, analysis.article)
    line = BLANKS.sub(" ", words)
    return WORD.sub(lambda found: MASK if fold(found[0]) in private else found[0], line)


@lru_cache(maxsize=8)
def _private(notes: Notes, article: Article) -> frozenset[str]:
    """Return the names of speakers and of the ledger that the story does not print."""
    labels = {item.speaker for record in notes.records for item in record.utterances}
    people = {item.person for item in notes.ledger}
    names = {fold(word) for label in labels | people for word in WORD.findall(label)}
    printed = {fold(word) for word in WORD.findall(article.text)}
    return frozenset(name for name in names - printed - GENERIC if len(name) > 1)


def label_of(analysis: Analysis, place: Place) -> str:
    """Return whose the words are: *Ito’s*; empty where the story does not print the name."""
    record = analysis.notes.records[place.record]
    label = record.utterances[place.utterance].speaker
    names = WORD.findall(label)
    private = _private(analysis.notes, analysis.article)
    known = names and not any(fold(word) in private for word in names)
    return f"{label.title() if label.isupper() else label}’s" if known else ""
