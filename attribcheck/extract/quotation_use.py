"""What the marks of a quotation are for: speech, or one of the uses that nobody has to have said.

When in doubt it is speech: a quotation wrongly taken for a title would never be asked about.
"""

import re

from attribcheck.extract.quotation_cues import COMMUNICATION, CUE_AFTER
from attribcheck.extract.quotation_frames import (
    HEADLINE_WORD,
    LIST_GLUE,
    NAME_AFTER,
    NAME_BEFORE,
    NICKNAME_BEFORE,
    ON_BEFORE,
    SLOGAN_AFTER,
    SLOGAN_BEFORE,
    TERM_AFTER,
    TERM_BEFORE,
    TITLE_AFTER,
    TITLE_BEFORE,
    UTTERED_BEFORE,
)
from attribcheck.extract.quotation_setting import Setting
from attribcheck.model.quotation import Extent, Use

LONGEST = 70
"""Characters: a longer passage is speech."""

NEAR = 48
"""Characters about a passage that a frame may take up."""

HEADLINE = 100
"""Characters: a shorter line may be a headline or crosshead, whose phrases somebody said."""

LONGEST_GLUE = len(", and  ")
TERM_WORDS, TITLE_WORDS, NICKNAME_WORDS = 6, 9, 3
SMALL_WORDS = frozenset(("from", "with", "into", "over", "than", "that", "upon"))
DIGIT = re.compile(r"\d")
OTHER_MARK = re.compile(r"[“„«\"]|``|''|\s[‘']\w")


def tell_use(setting: Setting, extent: Extent) -> Use:
    """Tell what the marks about a passage are for."""
    quoted = setting.quoted.rstrip(".,;")
    if not (quoted and setting.closed) or len(quoted) > LONGEST:
        return Use.SPEECH
    use = _framed(quoted, setting)
    if use is Use.SPEECH:
        use = _listed(quoted, setting)
    if use is Use.SPEECH and extent is Extent.FRAGMENT and is_scare(quoted, setting):
        return Use.SCARE
    return use


def _framed(quoted: str, setting: Setting) -> Use:
    """Tell the use from the words right before, and from those right after in its sentence."""
    before = setting.lead[-NEAR:]
    after = "" if setting.quoted.endswith(".") else setting.trail[:NEAR]
    if setting.quoted.endswith(","):
        after = "," + after
    count = quoted.count(" ") + 1
    title = count <= TITLE_WORDS and is_title_case(quoted)
    if NICKNAME_BEFORE.search(before) or (
        title and count <= NICKNAME_WORDS and is_within_name(before, after)
    ):
        return Use.NICKNAME
    if SLOGAN_BEFORE.search(before) or SLOGAN_AFTER.match(after):
        return Use.SLOGAN
    if title and is_titled(before, after, count):
        return Use.TITLE
    if count <= TERM_WORDS and is_term(before, after):
        return Use.TERM
    return Use.SPEECH


def _listed(quoted: str, setting: Setting) -> Use:
    """Return the use of the quotation before when both are items of one list."""
    if setting.before is None or len(setting.between) > LONGEST_GLUE:
        return Use.SPEECH
    use = setting.before.use
    if not LIST_GLUE.fullmatch(setting.between) or (use is Use.TITLE and not is_title_case(quoted)):
        return Use.SPEECH
    return use


def is_title_case(quoted: str) -> bool:
    """Tell whether every word is capitalised but for the small ones, as in a title."""
    if not quoted[:1].isupper() and not quoted[:1].isdigit():
        return False
    return all(
        len(word) < 4 or not word[0].islower() or word in SMALL_WORDS for word in quoted.split()
    )


def is_within_name(before: str, after: str) -> bool:
    """Tell whether a given name comes right before and a surname right after."""
    if not NAME_AFTER.match(after) or HEADLINE_WORD.search(before):
        return False
    return NAME_BEFORE.search(before) is not None


def is_titled(before: str, after: str, count: int) -> bool:
    """Tell whether a capitalised quotation of ``count`` words stands where a title does."""
    if TITLE_AFTER.match(after) or TITLE_BEFORE.search(before):
        return True
    return count > 1 and ON_BEFORE.search(before) is not None


def is_term(before: str, after: str) -> bool:
    """Tell whether the words are named or defined, and not used by somebody."""
    frame = TERM_BEFORE.search(before)
    if frame:
        uttered = UTTERED_BEFORE.search(before, 0, frame.start()) or CUE_AFTER.match(after)
        return not uttered
    return TERM_AFTER.match(after) is not None


def is_scare(quoted: str, setting: Setting) -> bool:
    """Tell whether nobody about a fragment could have said it."""
    lead, trail = setting.lead.rstrip(), setting.trail
    if not lead or lead[-1] in ',:.?!”"' or not quoted[0].islower() or DIGIT.search(quoted):
        return False
    if setting.before is not None and setting.before.use is Use.SPEECH:
        return False
    if len(lead) + len(quoted) + len(trail) < HEADLINE:
        return False
    return not (
        OTHER_MARK.search(trail) or COMMUNICATION.search(lead) or COMMUNICATION.search(trail)
    )
