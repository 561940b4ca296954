"""Single marks that are no quotation marks: elisions, possessives, clipped words."""

import re

ELISION = re.compile(
    r"(?:\d0s|tis|twas|twere|twill|em|til|n|nuff|cos|coz|cuz|tween|neath|fraid|scuse|kay|nother"
    r"|gainst|ello|allo|cause (?:he|she|it|they|we|you|I|that|there))\b(?!\.\w)",
    re.IGNORECASE,
)
"""What stands after the mark in ’90s, ’tis, ’em, rock ’n’ roll."""

YEAR = re.compile(r"\d\d(?![\w%]|[.,]?\d|[.,]?[’'\"”])")
BEFORE_YEAR = re.compile(
    r"\b(?:of|in|since|from|to|until|till|spring|summer|fall|winter|autumn|class|election|January"
    r"|February|March|April|May|June|July|August|September|October|November|December)\s\Z",
    re.IGNORECASE,
)
"""What goes before the year in *the class of ’08*; without it two digits may open a quotation."""

CLIPPED = re.compile(r"(?:\w{2}in|\b(?:ol|an|th|lil|li|o|d|n|wi|jes|mo|po))\Z", re.IGNORECASE)
"""What stands before the mark in goin’, ol’, an’."""

MARK_AFTER_POINT = re.compile(r"[.,]['’]")
AFTER_POSSESSIVE = re.compile(r"\s+[^\W_]")
NEVER_POSSESSED = re.compile(
    r"\s+(?:a|an|the|this|that|these|those|his|her|its|their|our|your|my|who|whom|whose"
    r"|which|what|when|where|while|why|how|if|because|although|though|as|and|or|but|nor"
    r"|so|yet|than|then|in|on|at|by|for|from|of|off|to|with|without|into|onto|over"
    r"|under|after|before|during|since|until|about|against|between|among|through|via"
    r"|per|is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|can"
    r"|could|may|might|must|shall|should|he|she|it|they|we|you|i|not|no|said|says|say"
    r"|saying|told|tells|asked|asks|added|adds|wrote|writes|replied)\b",
    re.IGNORECASE,
)
"""Words that cannot follow a possessive; most are closed classes of English grammar."""


def is_elision(text: str, start: int, end: int) -> bool:
    """Tell whether the single mark at ``start`` stands for letters or digits left out."""
    if ELISION.match(text, end):
        return True
    return bool(YEAR.match(text, end) and BEFORE_YEAR.search(text, max(0, start - 12), start))


def is_weak_close(text: str, start: int, end: int) -> bool:
    """Tell whether the mark at ``start`` may belong to its word: dogs’ bowls, goin’ home."""
    last = text[start - 1 : start]
    if last and last in "sSzZxX":
        if MARK_AFTER_POINT.match(text, end):
            return True
        return bool(AFTER_POSSESSIVE.match(text, end)) and not NEVER_POSSESSED.match(text, end)
    return CLIPPED.search(text, max(0, start - 6), start) is not None
