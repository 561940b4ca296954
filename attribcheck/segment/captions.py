"""Captions and credits of pictures."""

import re

from attribcheck.segment.shape import is_longer

LONGEST = 120
"""Words; Reuters and AP ask for one or two sentences."""

_OPENING = re.compile(
    r"(?:FILE(?: PHOTO| IMAGE| PICTURE)?|PHOTOS?|IMAGE|VIDEO|GRAPHIC|CAPTION"
    r"|File photo|Photo|Caption|Photo caption|Image caption|Media caption)\s?(?::|[-–—]\s)"
    r"|In this (?:[A-Z][a-z]+day,? )?[A-Z][a-z]+\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image)\b"
    r"|(?:Image|Photo) (?:copyright|credit|source)\b"
    r"|Slideshow\s?\("
)

_AGENCY = (
    r"(?:AAP|AFP|ANSA|AP|Alamy|Bloomberg|EFE|EPA|Getty(?:\ Images)?|Handout|Kyodo|PA"
    r"|REUTERS|Reuters|Shutterstock|TASS|UPI|Xinhua|dpa|iStock)"
)
_NAMES = r"[A-Z(][\w.’',&/()-]*(?:\ (?:[A-Z(/][\w.’',&/()-]*|of|the|for|and|via|de|van|von)){0,12}"

_CREDIT = re.compile(
    rf"""(?: REUTERS/{_NAMES}
    | \({_AGENCY}\ (?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo)s?\b[^)]{{0,80}}\)
    | [(\[](?:Photo|Image|Picture|Credit|Courtesy|Handout)\b[^)\]]{{2,100}}[)\]]
    | \b(?:Photo|Photograph|Photos|Picture|Image|Illustration)\ (?:by|courtesy\ of)\ {_NAMES}
    | \b(?:Photo|Photograph|Picture|Image)(?:\ credit)?:\ {_NAMES}
    | \b[Cc]redit:?\ [A-Z][\w.’'-]*\ {_NAMES}
    | \bATTENTION\ EDITORS\b[^a-z]*
    | /\ ?File\ [Pp]hoto
    )\.?$""",
    re.VERBOSE,
)

_NAME_LAST = re.compile(r"(?:[)\]]|(?<!\w)[^\Wa-z\d_][^\s/]{0,30})\.?$")
"""How every credit ends, and few paragraphs do: with a name or a bracket."""

_AGENCY_LAST = re.compile(rf"(?:\bvia\ |(?<=\w)\ ?/\ ?|^){_AGENCY}(?:/[\w\ ]{{2,30}})?\)?$")
"""How a credit ends, and but for the stop a sentence may: *Jane Doe/Getty Images*."""

_TAIL = 200
"""Characters at the end in which a credit is looked for."""


def is_caption(copy: str) -> bool:
    """Tell whether ``copy``, one block, is the caption or the credit of a picture."""
    if is_longer(copy, LONGEST):
        return False
    if _OPENING.match(copy):
        return True
    tail = copy[-_TAIL:]
    if not _NAME_LAST.search(tail, max(0, len(tail) - 40)):
        return False
    return _CREDIT.search(tail) is not None or _AGENCY_LAST.search(tail) is not None
