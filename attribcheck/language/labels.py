"""Whether a record’s label can be the source that the story credits."""

import re
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.model.article import Article
from attribcheck.model.source import Source, SourceType

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
NOBODY = re.compile(
    r"(?:spk|speaker|voice|unknown|male|female|man|woman|participant|guest|caller|a|answer|ans)?"
    r"[\s_-]{0,2}\d{0,3}\Z",
    re.IGNORECASE,
)
"""Labels that tell voices apart and name nobody: *Speaker 1*, *spk_0*, *A*."""


SHORT, VOWELS = 3, frozenset("aeiouy")
"""Labels of up to three letters may be initials; three with a vowel may be a name: *Ito*."""

ASKERS = frozenset(("q", "question", "reporter", "interviewer", "host", "moderator"))


def asks(label: str) -> bool:
    """Tell whether a label is that of whoever asks."""
    return label.strip(".: ").casefold() in ASKERS


@dataclass(frozen=True, slots=True)
class Speakers:
    """What the story calls the source of a quotation."""

    words: frozenset[str]
    """Of every mention, folded."""

    initials: str
    named: bool
    """False: the source has no name, so that no label can be another’s."""

    def fits(self, label: str) -> bool | None:
        """Tell whether ``label`` is the source’s; None: nobody can tell."""
        if not self.named or NOBODY.match(label.strip()):
            return None
        names = [fold(word) for word in WORD.findall(label)]
        if self.words.intersection(name for name in names if len(name) > 1):
            return True
        letters = "".join(name[0] for name in names if name)
        compact = "".join(names)
        if len(compact) <= SHORT and compact == self.initials:
            return True
        if len(compact) <= SHORT and (len(compact) < SHORT or VOWELS.isdisjoint(compact)):
            return None
        return len(names) > 1 and letters == self.initials


def speakers_of(article: Article, source: Source | None) -> Speakers:
    """Return what the story calls ``source``; None and the unnamed fit any label."""
    if source is None:
        return Speakers(frozenset(), "", named=False)
    texts = [source.name, *(mention.span.of(article.text) for mention in source.mentions)]
    words = frozenset(fold(word) for text in texts for word in WORD.findall(text))
    letters = "".join(word[0] for word in WORD.findall(source.name) if word[0].isupper()).lower()
    named = source.type is SourceType.PERSON and any(map(str.isupper, source.name))
    return Speakers(words, letters, named)
