"""How much the words tell about somebody unnamed, and on what terms they speak."""

import re

from attribcheck.language.fold import fold
from attribcheck.model.source import Anonymity
from attribcheck.model.span import Span
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.terms import Grant

WEAK_HEADS = frozenset(
    [
        "source",
        "person",
        "insider",
        "someone",
        "somebody",
        "one",
        "individual",
        "observer",
        "man",
        "woman",
        "other",
    ]
)
PRAISE = frozenset(
    [
        "senior",
        "top",
        "high-ranking",
        "high-level",
        "reliable",
        "well-placed",
        "informed",
        "well-informed",
        "credible",
        "trusted",
        "knowledgeable",
        "anonymous",
        "unnamed",
        "unidentified",
        "confidential",
        "good",
        "key",
        "leading",
        "prominent",
        "veteran",
        "longtime",
        "close",
        "independent",
        "separate",
        "different",
        "multiple",
        "additional",
        "second",
        "third",
        "fourth",
        "other",
        "more",
        "several",
        "two",
        "three",
    ]
)
THIN = frozenset(
    [
        "former",
        "current",
        "rival",
        "western",
        "foreign",
        "local",
        "administration",
        "government",
        "official",
        "european",
        "law",
        "enforcement",
        "industry",
        "market",
        "security",
        "diplomatic",
        "gop",
        "congressional",
        "republican",
        "democrat",
        "party",
        "state",
        "federal",
        "city",
        "regional",
        "business",
    ]
)
"""Modifiers that narrow a *source* to a class at most."""

THIN_ROLE = frozenset(
    [
        "former",
        "current",
        "rival",
        "western",
        "foreign",
        "local",
        "administration",
        "government",
        "public",
        "elected",
    ]
)
GENERIC = re.compile(
    r"\b(?:familiar|briefed|close|acquainted)\b(?:\s+\w+)?\s+(?:with|on|about|to)\s+(?:the|his|her|their|its|this)\s+"
    r"(?:matter|matters|situation|issue|thinking|subject|case|details)\b",
    re.I,
)
BASIS = re.compile(
    r"\b(?:familiar\s+with|briefed\s+on|briefed\s+about|with\s+(?:\w+\s+)?knowledge\s+of|privy\s+to|"
    r"who\s+(?:has|have|had)\s+(?:seen|read|reviewed|heard)|working\s+on|aware\s+of|who\s+worked\s+on|with\s+access\s+to)",
    re.I,
)
STRONG_BASIS = re.compile(
    r"\b(?:involved\s+(?:in|with)|with\s+(?:direct|first-?hand|detailed)\s+knowledge|who\s+(?:was|were)\s+(?:in\s+the\s+room|present|there|at)|"
    r"who\s+(?:attended|took\s+part|participated|witnessed|negotiated)|who\s+was\s+part\s+of|present\s+at|in\s+the\s+room)",
    re.I,
)
STAKE = re.compile(
    r"\b(?:who\s+(?:disagree|oppose|support|back|favou?r|object|criticiz|left|quit|resigned|lost|was\s+(?:fired|dismissed)|"
    r"(?:is|are)\s+(?:critical|opposed|sympathetic|allied|seeking|competing))\w*|critical\s+of|opposed\s+to|competitor|"
    r"sympathetic\s+to|allied\s+with|laid-off|dismissed|disgruntled|fired|relative\s+of|aide\s+to\s+a\s+\w+\s+(?:on|who))",
    re.I,
)
CLOSE = re.compile(r"\bclose\s+to\b", re.I)
PLACED = re.compile(r"\b(?:at|in|with|of|for|from|on|to)\s+(?:the\s+|[a-z]+\s+){0,3}[A-Z]")


def level_of(text: str, reading: Reading) -> int:
    """Return how much a description tells, 0 to 5: what it is worth is in appendix A."""
    words = reading.span.of(text)
    role = _role_level(text, reading)
    counted = reading.count is not None and not (
        words[:2].lower() in ("a ", "an") or reading.count == 1 != _one(words)
    )
    if STAKE.search(words):
        return 5
    if STRONG_BASIS.search(words):
        return 5 if role >= 3 and reading.head not in WEAK_HEADS else 4
    if GENERIC.search(words) and not counted:
        return max(2, role)
    if BASIS.search(words):
        return 4
    if CLOSE.search(words) and reading.head != "someone":
        return max(2, role)
    return role


def _one(words: str) -> int:
    """Return 1 where *one* counts out loud."""
    return int(words.lower().startswith("one "))


def _role_level(text: str, reading: Reading) -> int:
    """Return what head and modifiers tell alone: 1 nothing, 2 a class, 3 a body or role."""
    words = reading.span.of(text)
    telling = reading.modifiers - PRAISE
    capital = any(
        word[0].isupper() and fold(word) in telling | {reading.owner} for word in words.split()[:-1]
    )
    if reading.head in WEAK_HEADS:
        if PLACED.search(words) and not BASIS.search(words) and not CLOSE.search(words):
            return 3
        strong = capital and telling - THIN
        return 3 if strong else 2 if telling else 1
    if "administration" in telling and (reading.modifiers & {"senior", "top"} or len(telling) > 1):
        return 3
    if reading.owner or telling - THIN_ROLE or PLACED.search(words):
        return 3
    return 2


def anonymity_of(story: Story, chain: Chain, grants: list[Grant]) -> Anonymity:
    """Return what the copy tells about an anonymous source, best description and first terms."""
    readings = chain.readings or [chain.reading]
    level = max(level_of(story.text, reading) for reading in readings)
    terms = next((grant.terms for grant in grants if grant.terms), None)
    honest = [grant for grant in grants if grant.reason and not grant.rote]
    rote = [grant for grant in grants if grant.reason and grant.rote]
    reason: Span | None = (honest or rote)[0].reason if honest or rote else None
    first = chain.reading
    count = first.count if first.plural else 1
    return Anonymity(level, terms, reason, rote=bool(rote) and not honest, count=count)
