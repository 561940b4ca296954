"""How much of a sentence stands between the marks."""

import re

from attribcheck.extract.marks import INVISIBLE
from attribcheck.extract.quotation_cues import CUE_AFTER, SAYING
from attribcheck.extract.quotation_setting import CLOSERS, Setting
from attribcheck.model.quotation import Extent

FRAGMENT_WORDS = 3
"""A fragment has at most so many words: the definition of ``Extent.FRAGMENT``."""

FRAGMENT_LENGTH = 120
"""Characters: so long a passage has more words than that."""

DASH = re.compile("[—–]")
SENTENCE_BREAK = re.compile(r"(?<![A-Z])(?<!Mr|Ms|Dr|St|Jr)(?<!Mrs|Sen|Rep|Gov|Gen|Rev)[.?!]\s")
LAST_WORD = re.compile(r"(\w+)\s+\Z")
CUE_REACH = 90
"""Characters after a short quotation within which a saying verb makes it an utterance."""

INTERRUPTION = 180
"""Characters of the reporter's own that may interrupt a quoted sentence."""


def tell_extent(setting: Setting) -> Extent:
    """Tell a sentence of its own from part of one."""
    short = is_short(setting.quoted)
    if setting.quoted and is_sentence(setting, short):
        return Extent.COMPLETE
    return Extent.FRAGMENT if short else Extent.PARTIAL


def resumes_sentence(setting: Setting) -> bool:
    """Tell whether the passage takes up a sentence that words of the reporter's own interrupt."""
    between, quoted = setting.between.rstrip(), setting.quoted
    if setting.before is None or not quoted or len(between) > INTERRUPTION:
        return False
    if ")" in between and "(" not in between:
        return False
    left_open = between[:1] == "," or setting.before_ends in (",", "—", "–")
    lower = quoted[0].islower() or quoted.startswith(("I ", "I’", "I'"))
    return bool(
        left_open
        and between[-1:] in (",", "—", "–")
        and lower
        and not SENTENCE_BREAK.search(between)
    )


def is_short(quoted: str) -> bool:
    """Tell whether there are no more words than a fragment has."""
    if len(quoted) > FRAGMENT_LENGTH:
        return False
    words = DASH.sub(" ", quoted).split()
    return sum(any(map(str.isalnum, word)) for word in words) <= FRAGMENT_WORDS


def is_sentence(setting: Setting, short: bool) -> bool:
    """Tell whether a sentence begins and ends between the marks, a comma before a cue included."""
    lead = setting.lead[-24:]
    before = lead.rstrip().rstrip(INVISIBLE).rstrip()
    last = setting.quoted.rstrip(CLOSERS)[-1:]
    ended = not setting.closed or last in (".", "?", "!", "…", "—", "–", "-")
    paused = last == "," or setting.trail[:1] in (",", ".", "?", "!")
    if not before or before[-1] in ".?!…”\"’')]»":
        return ended or _is_uttered(setting.trail, paused, short)
    if setting.quoted[:1].islower():
        return False
    if before[-1] in ",:;—–-":
        return ended or paused
    word = LAST_WORD.search(lead)
    return word is not None and SAYING.fullmatch(word[1]) is not None and ended and not short


def _is_uttered(trail: str, paused: bool, short: bool) -> bool:
    """Tell whether words that open a sentence but do not end it are all that somebody said."""
    if not short:
        return paused or CUE_AFTER.match(trail) is not None
    if not paused:
        return False
    sentence = SENTENCE_BREAK.split(trail[:CUE_REACH], maxsplit=1)[0]
    return SAYING.search(sentence) is not None
