"""The terms on which somebody speaks unnamed, and the reason the copy gives.

Source: the wordings counted in real copy (design, appendix B); half of the reasons do
without *because*.
"""

import re
from dataclasses import dataclass
from functools import cache

from attribcheck.model.span import Span

LONGEST = 900
"""Characters of a sentence that are read; no real one comes near."""

HINTS = (
    "anonym", "identi", "named", "name", "quoted", "background", "the record", "attribut", "authori", "permi", "allowed",
    "liberty", "cleared", "barred", "forb", "prohib", "ground rules", "fear", "retaliat", "repris", "retribut", "backlash",
    "repercuss", "entitled", "empowered",
)  # fmt: skip
"""Letters without one of which a sentence holds neither terms nor a reason."""


def hints_at(text: str) -> list[int]:
    """Return where a hint stands in ``text``, in reading order."""
    found = []
    for hint in HINTS:
        place = text.find(hint)
        while place >= 0:
            found.append(place)
            place = text.find(hint, place + 1)
    return sorted(found)


_MAY = r"(?:would|could|can|must|may|did|does|do)(?:\s+not|n[’']t)|cannot"
_ASK = (
    r"(?:ask|request|insist|wish|want|declin|refus|prefer|demand|elect|opt|agree|plead)(?:e[ds]?|ed|s|red|ring|ted|"
    r"ting|ing)?|chose|chosen|choosing|beg(?:ged|ging)|unwilling|reluctant"
)
_BE = r"be(?:ing)?\s+(?:\w+ly\s+|further\s+)?(?:identified|named|quoted|cited)(?!\s+(?:as|until|to\s+the)\b)"
_NAME = r"(?:\w+\s+){0,2}?(?:names?|surnames?|identit(?:y|ies))\b"
TERMS = (
    r"(?:(?:spoke|speak|speaks|speaking|talked|talking|commented|discussed|briefed)\s+(?:\w+\s+){0,6}?)?(?:on|under)\s+"
    r"(?:the\s+|a\s+)?(?:\w+\s+)?(?:condition|conditions|promise|guarantee|cloak)\s+of\s+anonymity",
    r"(?:request|ask|insist|demand|grant|seek|sought|given|promis|requir|offer|plead|want)\w*\s+(?:for\s+|on\s+|the\s+)?"
    r"(?:\w+\s+)?anonymity",
    r"on\s+(?:the\s+)?condition\s+(?:that\s+)?(?:\w+\s+){1,5}?not\s+" + _BE,
    r"(?:speak|spoke|talk|comment|wr[io]t)\w*\s+(?:\w+\s+){0,2}?anonymously",
    rf"(?:{_ASK}|{_MAY})\s+(?:(?:want|wish|like|care|agree)\s+)?(?:that\s+\w+\s+)?(?:to\s+)?(?:remain|stay|be\s+kept|keep)\s+"
    r"(?:anonymous|unnamed|unidentified|nameless)",
    rf"(?:{_ASK}|{_MAY})\s+(?:that\s+\w+\s+)?(?:(?:want|wish|like|care|agree)\s+)?(?:not\s+)?(?:to\s+)?(?:not\s+)?{_BE}"
    r"(?:\s+(?:only\s+)?by\s+(?:\w+\s+){0,2}?names?)?",
    rf"(?:declin|refus)\w+\s+to\s+(?:give|provide|disclose|reveal|offer|share)\s+{_NAME}",
    rf"(?:{_ASK})\s+(?:that\s+)?{_NAME}\s+(?:not\s+be|be\s+withheld|be\s+kept|be\s+changed|remain)(?:\s+\w+)?",
    rf"(?:{_MAY})\s+(?:want|wish|give|share)\s+{_NAME}(?:\s+(?:to\s+be\s+)?(?:used|published|printed|known))?",
    r"(?:spoke|speak|speaks|speaking|talked|talking|briefed\s+\w+)\s+(?:\w+\s+){0,3}?(?:on\s+(?:deep\s+)?background|"
    r"off\s+the\s+record|not\s+for\s+attribution)",
    r"not\s+for\s+attribution",
    r"would\s+not\s+(?:speak|talk|comment)\s+(?:for\s+attribution|on\s+the\s+record)",
    r"who\s+(?:cannot|can[’']t|could\s+not|may\s+not|(?:is|are|was|were)\s+not\s+being)\s+(?:be\s+)?(?:identified|named)",
    r"(?:is|are|was|were)\s+not\s+being\s+(?:identified|named)",
    rf"(?:whose|his|her|their)\s+{_NAME}\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:being\s+)?withheld",
)
_ACT = (
    r"(?:speak|discuss|comment|talk|disclose|describe|release|share|brief|reveal|be\s+quoted|give|make|say|address|"
    r"divulge|detail|speaking|discussing|commenting|talking|disclosing|sharing|answer)"
)
_GRANTED = (
    r"(?:authori[sz]ed|permitted|allowed|at\s+liberty|free|cleared|supposed|entitled|empowered)"
)
_TO = rf"(?:by\s+(?:\w+\s+){{1,4}}?)?to\s+(?:\w+ly\s+)?{_ACT}"
ALONE = (
    rf"(?:(?:was|were|is|are|am)\s+)?(?:not|never)\s+(?:yet\s+|been\s+|officially\s+)?{_GRANTED}\s+{_TO}",
    rf"(?:was|were|is|are)n[’']t\s+(?:yet\s+)?{_GRANTED}\s+{_TO}",
    rf"(?:(?:was|were|is|are)\s+)?unauthori[sz]ed\s+{_TO}",
    r"(?:lack(?:s|ed|ing)?|had\s+no|without|did\s+not\s+have|do\s+not\s+have)\s+(?:the\s+)?(?:authority|permission|authori[sz]ation|"
    rf"clearance)\s+to\s+(?:\w+ly\s+)?{_ACT}",
    rf"(?:barred|forbidden|prohibited|prevented|banned)\s+(?:by\s+(?:\w+\s+){{1,6}}?)?from\s+(?:\w+ly\s+)?{_ACT}",
    rf"(?:forbids?|bars?|prohibits?|forbade|barred)\s+(?:\w+\s+){{1,4}}?(?:from\s+|to\s+)(?:\w+ly\s+)?{_ACT}",
    r"(?:for|out\s+of|citing)\s+(?:\w+\s+)?fears?\s+(?:of|for|that)\s",
    r"(?:fear(?:ed|s|ing)|afraid\s+of|worried\s+about)\s+(?:\w+\s+){0,3}?(?:reprisals?|retaliation|retribution|backlash|"
    r"repercussions?|losing|being\s+fired|punish\w+|safety)",
    r"under\s+(?:the\s+)?ground\s+rules\s",
    r"(?:do|does)(?:\s+not|n[’']t)\s+(?:\w+ly\s+)?(?:identify|name)\s+(?:\w+\s+){0,8}?(?:victims?|minors|children|juveniles|"
    r"survivors|assault|abuse)",
)
"""Reasons that need no terms beside them."""

_LINKED = r"(?:\w+\s+){1,7}?(?:is|are|was|were|has|have|had|remains?|did|do|does|could|would|may|might|fears?|feared|still)\b"
_DOING = (
    r"(?:discuss|speak|talk|describ|relay|recount|detail|shar|comment|disclos|explain|express|preview|outlin|address|"
    r"reveal|convey|criticiz|criticis|divulg|analyz|assess|characteriz)"
)
AFTER = (
    r"because\b", r"since\b", r"lest\b", rf"as\s+(?!an?\b){_LINKED}", r"due\s+to\b", r"owing\s+to\b", r"given\b",
    r"citing\b", r"for\s+(?:fear|his|her|their|reasons|security|safety|legal|privacy|professional|concern)\b", r"out\s+of\s+\w+",
    r"fear(?:ing|ful)\b", r"afraid\b", r"worried\b", r"wary\b", rf"(?:in\s+order\s+)?to\s+(?:be\s+able\s+to\s+)?(?:\w+ly\s+)?{_DOING}",
    r"(?:in\s+order\s+)?to\s+(?:be\s+(?:frank|candid|able|more|blunt|open)|avoid|protect|preserve|shield|safeguard|keep|maintain|give|"
    r"provide|offer|prevent|guard)\b",
    rf"(?:while\s+|when\s+|in\s+)?{_DOING}\w*ing\b", r"(?:while\s+|when\s+)?(?:discuss|shar|talk|speak|reveal|relay|describ|detail)ing\b",
    r"ahead\s+of\b", r"in\s+advance\s+of\b", r"before\b", r"until\b", r"pending\b", r"previewing\b", r"in\s+(?:line|keeping|accordance)\s+with\b",
    r"under\s+(?!the\s+condition)\w+", r"per\s+\w+", r"so\s+(?:that\s+|as\s+)?\w+", r"while\s+\w+", r"as\s+is\s+\w+",
    r"in\s+(?:exchange|return)\s+for\b", r"on\s+(?:the\s+)?(?:advice|orders|instructions)\b", r"on\s+a\s+sensitive\b", r"about\s+(?:a\s+)?(?:\w+\s+)?"
    r"(?:sensitive|private|internal|confidential|classified|personnel)\b",
)  # fmt: skip
ROTE = re.compile(
    r"(?:not|n[’']t|never)\s+(?:want|wish|like|care)(?:ed|ing)?\s+(?:\w+\s+)?to\s+be\s+(?:\w+ly\s+)?(?:named|identified|quoted|known|cited|"
    r"publicly)|prefer\w*\s+(?:not\s+)?to\s+(?:not\s+)?(?:be\s+(?:named|identified|quoted)|remain|stay)|condition\s+of\s+anonymity|"
    r"(?:wish|want)\w*\s+to\s+(?:remain|stay)\s+(?:anonymous|unnamed)|not\s+want\w*\s+(?:\w+\s+){0,3}name|asked\s+not\s+to\s+be|"
    r"want(?:ed|s)?\s+(?:to\s+keep\s+)?(?:his|her|their)\s+anonymity|want(?:ed|s)?\s+anonymity",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Grant:
    """Terms and reason as one sentence gives them."""

    place: int
    """Where the first of the two begins."""

    terms: Span | None
    reason: Span | None
    rote: bool


@cache
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'])(?:" + "|".join(patterns) + ")", re.I)


def find_grant(text: str, sentence: Span) -> Grant | None:
    """Return the terms and the reason for anonymity that a sentence gives, or None."""
    end = min(sentence.end, sentence.start + LONGEST)
    found = _any(TERMS).search(text, sentence.start, end)
    terms = Span(*found.span()) if found else None
    reason = _reason(text, sentence.start, end, terms)
    if not terms and not reason:
        return None
    place = min(span.start for span in (terms, reason) if span)
    rote = bool(reason and ROTE.search(reason.of(text)) and not _any(ALONE).search(reason.of(text)))
    return Grant(place, terms, reason, rote)


def _reason(text: str, start: int, end: int, terms: Span | None) -> Span | None:
    """Return the clause that tells why: tied to the terms, or one that stands alone."""
    alone = _any(ALONE).search(text, start, end)
    if terms:
        follows = re.compile(r"[\s,]*(?:and\s+)?").match(text, terms.end, end)
        tied = _any(AFTER).match(text, follows.end() if follows else terms.end, end)
        tied = tied or _later(text, terms, end) or _fronted(text, start, terms)
        if tied and not (alone and alone.start() < tied.start()):
            return _clause(text, tied.start(), end)
    return _clause(text, _opened(text, start, alone.start()), end) if alone else None


STRONG = re.compile(
    r"\b(?:because|citing|due\s+to|for\s+fear|out\s+of\s+fear|given\s+the|so\s+as|since\s+(?:he|she|they|the))\b",
    re.I,
)


def _later(text: str, terms: Span, end: int) -> re.Match[str] | None:
    """Return a connector that only a reason has, some words after the terms."""
    return STRONG.search(text, terms.end, min(end, terms.end + 90))


FRONT = re.compile(
    r"(?:because|citing|given|due\s+to|fearing|for\s+fear|out\s+of\s+\w+|as\s+the|since|wary|afraid|to\s+avoid|to\s+protect)\b",
    re.I,
)


def _fronted(text: str, start: int, terms: Span) -> re.Match[str] | None:
    """Return a connector that opens the sentence before the terms: *Citing company policy, …*."""
    opening = re.compile(r"[\s“\"]*").match(text, start)
    match = FRONT.match(text, opening.end() if opening else start, terms.start)
    return match or re.compile(r"\bciting\b", re.I).search(
        text, max(start, terms.start - 120), terms.start
    )


CONNECTED = re.compile(r"(?:because|since|as|citing)\s+(?:[\w’']+\s+){1,8}$", re.I)


def _opened(text: str, start: int, place: int) -> int:
    """Return where the clause at ``place`` begins: at its connector, if it has one."""
    base = max(start, place - 80)
    match = CONNECTED.search(text[base:place])
    return base + match.start() if match else place


CLAUSE_END = re.compile(
    r"[;”\"]|[.!?](?=\s|$)|[.!?,](?=[”\"])|,(?=\s+(?:said|says|told|added|and\s+who|but)\b)"
)


def _clause(text: str, start: int, end: int) -> Span:
    """Return the clause from ``start``: to the next full stop, semicolon, mark or cue."""
    match = CLAUSE_END.search(text, start, end)
    stop = match.start() if match else end
    return Span(start, start + len(text[start:stop].rstrip(" ,.\n")))
