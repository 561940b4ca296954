"""Headlines and crossheads: lines without a stop that stand over copy."""

import re

from attribcheck.segment.shape import is_capitals, is_longer, is_stopped, is_title_case

LONGEST_HEADLINE = 25
"""Words; AP asks for 60 characters, tabloid sites write three times as much."""

LONGEST_CROSSHEAD = 8
"""Words; of those Set in Capitals or Like This."""

LONGEST_PLAIN_CROSSHEAD = 5
"""Words; of those set like sentences, which may be sentences that lost their stop."""

_ITEM = re.compile(r"[-–—―•*·(\[<#@]|\d{1,2}[.)]\s")
_QUOTED = re.compile(r"[“”\"«»]|''|``")


def is_headline(copy: str) -> bool:
    """Tell whether ``copy``, a block before the first paragraph, is a headline or deck."""
    if is_longer(copy, LONGEST_HEADLINE) or _ITEM.match(copy):
        return False
    if copy.endswith(("?", "!", "…", "...")):
        return is_title_case(copy) or is_capitals(copy)
    return not is_stopped(copy)


def is_crosshead(copy: str) -> bool:
    """Tell whether ``copy``, a block between two paragraphs, may be a crosshead."""
    if is_stopped(copy) or _ITEM.match(copy) or is_longer(copy, LONGEST_CROSSHEAD):
        return False
    if _QUOTED.search(copy[1:-1]):
        return False
    if is_capitals(copy) or is_title_case(copy):
        return True
    return not is_longer(copy, LONGEST_PLAIN_CROSSHEAD) and not copy[0].islower()
