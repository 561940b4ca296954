"""The wordings of terms and reasons, one a line.

A blank stands for any white space, so that a wrapped line matches; ``<name>`` for a piece
of ``PIECES``. Source: the wordings counted in real copy (design, appendix B).
"""

import re
from functools import cache

PIECES = {
    "ask": """(?:ask|request|insist|wish|want|declin|refus|prefer|demand|elect|opt|agree|plead)
        (?:ed|e[ds]?|s|red|ring|ted|ting|ing)?|chose|chosen|choosing|beg(?:ged|ging)|
        unwilling|reluctant""",
    "may": "(?:would|could|can|must|may|did|does|do)(?:[ ]not|n[’']t)|cannot",
    "wish": "want|wish|like|care|agree",
    "be": "be(?:ing)?[ ](?:\\w+ly[ ]|further[ ])?(?:identified|named|quoted|cited)",
    "yet": "(?![ ](?:as|until|to[ ]the)\\b)",
    "name": "(?:\\w+[ ]){0,2}?(?:names?|surnames?|identit(?:y|ies))\\b",
    "was": "is|are|am|was|were|has[ ]been|have[ ]been",
    "granted": """authori[sz]ed|permitted|allowed|at[ ]liberty|free|cleared|supposed|
        entitled|empowered""",
    "act": """speak(?:ing)?|discuss(?:ing)?|comment(?:ing)?|talk(?:ing)?|disclos(?:e|ing)|describe|
        release|shar(?:e|ing)|brief|reveal|be[ ]quoted|give|make|say|address|divulge|detail|
        answer""",
    "to": "(?:by[ ](?:\\w+[ ]){1,4}?)?to[ ](?:\\w+ly[ ])?(?:<act>)",
    "doing": """discuss|speak|talk|describ|relay|recount|detail|shar|comment|disclos|explain|
        express|preview|outlin|address|reveal|convey|criticiz|criticis|divulg|analyz|assess|characteriz""",
    "linked": """(?:[\\w’']+[ ]){1,7}?(?:is|are|was|were|has|have|had|remains?|did|do|does|could|
        would|may|might|fears?|feared|still)\\b""",
    "harm": """reprisals?|retaliation|retribution|backlash|repercussions?|losing|
        being[ ]fired|punish\\w+|safety""",
    "secret": "sensitive|private|internal|confidential|classified|personnel",
}

TERMS = r"""
(?:(?:spoke|speaks?|speaking|talked|talking|commented|discussed|briefed) (?:\w+ ){0,6}?)?(?:on|
    under) (?:the |a )?(?:\w+ )?
    (?:conditions?|promise|guarantee|cloak) of anonymity
(?:request|ask|insist|demand|grant|seek|sought|given|promis|requir|offer|plead|want)\w* (?:for |
    on |the )?(?:\w+ )?anonymity
on (?:the )?condition (?:that )?(?:\w+ ){1,5}?not <be>
(?:speak|spoke|talk|comment|wr[io]t)\w* (?:\w+ ){0,2}?anonymously
(?:<ask>|<may>) (?:(?:<wish>) )?(?:that \w+ )?(?:to )?(?:remain|stay|be kept|keep) (?:anonymous|
    unnamed|unidentified|nameless)
(?:<may>) (?:(?:<wish>) )?(?:not )?(?:to )?<be><yet>
(?:<ask>) (?:that \w+ )?(?:(?:<wish>) )?(?:not )?(?:to )?(?:not )?<be>(?:
    [ ](?:only )?by (?:\w+ ){0,2}?names?)?
(?:declin|refus)\w+ to (?:give|provide|disclose|reveal|offer|share) <name>
(?:<ask>) (?:that )?<name> (?:not be|be withheld|be kept|be changed|remain(?: \w+)?)
(?:<may>) (?:want|wish|give|share) <name>(?: (?:to be )?(?:used|published|printed|known))?
(?:spoke|speaks?|speaking|talked|talking|briefed \w+) (?:\w+ ){0,3}?(?:on (?:deep )?background|
    off the record|not for attribution)
not for attribution
would not (?:speak|talk|comment) (?:for attribution|on the record)
who (?:cannot|can[’']t|could not|may not) be (?:identified|named)
(?:is|are|was|were) not being (?:identified|named)
(?:whose|his|her|their) <name> (?:<was>) (?:being )?withheld
"""

ALONE = r"""
(?:(?:<was>) )?(?:not|never) (?:yet |been |officially )?(?:<granted>) <to>
(?:was|were|is|are)n[’']t (?:yet )?(?:<granted>) <to>
(?:(?:<was>) )?unauthori[sz]ed <to>
(?:lack(?:s|ed|ing)?|had no|without|did not have|do not have) (?:the )?(?:authority|permission|
    authori[sz]ation|clearance)
    [ ]to (?:\w+ly )?(?:<act>)
(?:barred|forbidden|prohibited|prevented|banned) (?:by (?:\w+ ){1,6}?)?from (?:\w+ly )?(?:<act>)
(?:forbids?|bars?|prohibits?|forbade|barred) (?:\w+ ){1,4}?(?:from |to )(?:\w+ly )?(?:<act>)
(?:for|out of|citing) (?:\w+ )?fears? (?:of|for|that)\b
(?:fear(?:ed|s|ing)|afraid of|worried about) (?:\w+ ){0,3}?(?:<harm>)
under (?:the )?ground rules\b
(?:do|does)(?: not|n[’']t) (?:\w+ly )?(?:identify|name) (?:\w+ ){0,8}?(?:victims?|minors|
    children|juveniles|survivors|assault|abuse)
"""
"""Reasons that need no terms beside them."""

AFTER = r"""
(?:because|since|lest|due to|owing to|given|citing|ahead of|in advance of|before|until|pending|
    previewing)\b
as (?!an?\b)(?:<linked>)
as is \w+
for (?:fear|his|her|their|reasons|security|safety|legal|privacy|professional|concern)\b
out of \w+
(?:fearing|fearful|afraid|worried|wary)\b
(?:in order )?to (?:be able to )?(?:\w+ly )?(?:<doing>)
(?:in order )?to (?:be (?:frank|candid|able|more|blunt|open)|avoid|protect|preserve|shield|
    safeguard|keep|maintain)\b
(?:in order )?to (?:give|provide|offer|prevent|guard)\b
(?:while |when |in )?(?:<doing>)\w*ing\b
in (?:line|keeping|accordance) with\b
under (?!the condition)\w+
per \w+
so (?:that |as )?\w+
while \w+
in (?:exchange|return) for\b
on (?:the )?(?:advice|orders|instructions)\b
(?:about|on) (?:a )?(?:\w+ )?(?:<secret>)\b
"""
"""Reasons right after the terms."""

LATER = r"""
(?:because|citing|due to|for fear|out of fear|given the|so as)\b
since (?:he|she|they|the)\b
"""
"""Reasons some words after the terms."""

FRONT = r"""
(?:because|citing|given|due to|fearing|for fear|out of \w+|as the|since|wary|afraid|to avoid|
    to protect)\b
"""
"""Reasons that open the sentence before the terms."""

ROTE = r"""
(?:not|n[’']t|never) (?:want|wish|like|care)(?:ed|ing)? (?:\w+ )?to be (?:\w+ly )?(?:named|
    identified|quoted|known|cited)
prefer\w* (?:not )?to (?:not )?(?:be (?:named|identified|quoted)|remain|stay)
condition of anonymity
(?:wish|want)\w* to (?:remain|stay) (?:anonymous|unnamed)
not want\w* (?:\w+ ){0,3}name
asked not to be
want(?:ed|s)? (?:to keep )?(?:(?:his|her|their) )?anonymity
"""
"""Reasons that only repeat the refusal."""


GENERIC = r"""
(?:familiar|briefed|close|acquainted)(?: \w+)? (?:with|on|about|to) (?:the|his|her|their|its|this)
    (?: \w+)?? (?:matters?|situation|issue|thinking|subject|case|details)\b
"""
"""Knowing that could be anybody's."""

BASIS = r"""
(?:familiar with|briefed (?:on|about)|privy to|working on|aware of|who worked on|with access to)\b
with (?:\w+ )?knowledge of\b
who (?:has|have|had) (?:seen|read|reviewed|heard)\b
"""
"""How they know."""

STRONG_BASIS = r"""
involved (?:in|with)\b
with (?:direct|first-?hand|detailed) knowledge\b
who (?:was|were) (?:in the room|present|there|at|part of)\b
who (?:attended|took part|participated|witnessed|negotiated)\b
(?:present at|in the room)\b
"""
"""They were there."""

STAKE = r"""
who (?:disagree|oppose|support|back|favou?r|object|criticiz|left|quit|resigned|lost)\w*
who (?:is|are|was|were) (?:critical|opposed|sympathetic|allied|seeking|competing|fired|
    dismissed)\b
(?:critical of|opposed to|sympathetic to|allied with|relative of|competitor|rival bidder)\b
(?:laid-off|dismissed|disgruntled|fired)\b
aide to an? \w+ (?:on|who)\b
"""
"""What they stand to win or lose, or whose side they are on."""

CLOSE = r"close to\b"

PLACED = (
    r"(?:at|in|with|of|for|from|on|to) (?:the |[a-z]+ ){0,3}"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]"
)
"""A body or place named after the head; capitals matter."""

PLACE = r"""
(?:at|in|of|with|for|from|on|inside|within) (?:one of )?(?:the|his|her|its|their|an?) \w
"""
"""A body or place after the head that is not named: *at the school*, *of his staff*."""


@cache
def pattern(lines: str, *, anywhere: bool = False, cased: bool = False) -> re.Pattern[str]:
    """Compile one of the lists above.

    ``anywhere`` lets a match begin within a word; ``cased`` tells capitals from small letters.
    """
    joined = re.sub(r"\n {4,}", "", lines.strip("\n"))
    whole = "|".join(joined.splitlines())
    while "<" in re.sub(r"\(\?<", "", whole):
        whole = re.sub(r"<(\w+)>", lambda match: _piece(match[1]), whole)
    start = "" if anywhere else r"(?<![\w’'])"
    return re.compile(
        f"{start}(?:{whole})".replace("[ ]", " ").replace(" ", r"\s+"), 0 if cased else re.I
    )


def _piece(name: str) -> str:
    """Return a piece on one line."""
    return re.sub(r"\s*\n\s*", "", PIECES[name])
