"""A caption does not say whose picture it is or when it was taken, or claims what nobody saw.

Why: a picture is a quotation, too: the reader has to know who made it, when, and who says so.

Limits: a credit counts anywhere in the caption or in the caption beside it. A year or a day counts
as a date, and so does “file”, “undated” or “archive”. Charts, maps, logos and a
name under a portrait need no date. In plain text only what looks like a caption is one.

Source:
    AP-CAP: who, what, place and date are mandatory, and action not seen is attributed.
"""

from collections.abc import Iterator

from attribcheck.model.article import Article
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.narration import phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

LONGEST = 1_000
"""Characters of a caption that are read."""

LONGEST_CREDIT = 60
"""Characters of a line that is a credit and no more: *Photo: Ruth Odell/The Herald*."""

CREDIT = (
    r"\b(?i:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|video)"
    r"(?:(?: )?:| by | courtesy | credit| copyright|/)",
    r"\b(?i:credit|courtesy|handout|copyright)\b|©",
    r"\b(?:Getty|Reuters|REUTERS|AFP|EPA|Alamy|Shutterstock|Bloomberg|via AP|AP Photo"
    r"|Press Association|PA Wire|TASS|Xinhua)\b",
    r"[(\[][A-Z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30}){0,4}"
    r"(?: )?[/|](?: )?[A-Z][^)\]\n]{1,60}[)\]]",
    r"[A-Z][a-z’'-]{1,30}(?: )?/(?: )?[A-Z][\w’'\s-]{1,40}\W{0,3}\Z",
)
"""Words that tell whose picture it is."""

DATE = (
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,4}\b",
    r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)",
    r"\b(?:1[89]|20)\d\d\b|\b(?i:undated|file|archive|yesterday|today)\b",
)
UNSEEN = (
    r"\b(?:was|were|had been|have been|being) (?:[a-z]{1,12}ly )?(?:killed|shot|stabbed|murdered"
    r"|attacked|assaulted|beaten|raped|robbed|kidnapped|abducted|tortured|wounded|injured)\b",
    r"\b(?:killed|injured|wounded|murdered|killing|injuring) (?:at least |more than |about |some )?"
    r"(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many)\b",
    r"\bwhere (?:at least |more than |about |some )?(?:\d{1,5}|[a-z]{1,12}) (?:people )?died\b",
)
"""Harm that the picture does not show being done."""

SOURCED = (
    r"\b(?:according to|police|prosecutors|officials?|authorities|sa(?:id|ys?)|told|court)\b",
)
LOWER = r"(?<![\w’'-])[a-z]{2,20}\b"
FEWEST_LOWER = 3
"""Lower-case words of a caption that tells of more than who is pictured."""

DRAWN = r"\b(?:[Cc]hart|[Gg]raph|[Mm]ap|[Ll]ogo|[Dd]iagram|[Tt]able|[Gg]raphic|[Ii]nfographic)\b"

LABEL = r"\A(?i:(?:file )?(?:photo|image|picture|video)s?)(?: )?[:–—-]"
"""What opens a caption in plain text, and is no credit: *Photo: Crews spray the mill*."""

MESSAGES = {
    "unsourced": "{} claims what the picture cannot show, and nobody says so",
    "no-credit": "{} does not say whose picture it is",
    "no-date": "{} does not say when the picture was taken",
}


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each caption once: for a claim without a source, else its credit, else its date."""
    text = analysis.article.text
    for span, told, credited in _captions(analysis.article):
        variant = _variant(span.of(text), _without_label(told), credited)
        if variant:
            yield Flag(span, MESSAGES[variant].format(quoted(text, span)), variant=variant)


def _captions(article: Article) -> Iterator[tuple[Span, str, bool]]:
    """Yield each caption, with it the credit beside it, and whether the format has one."""
    shown = [
        segment if segment.part in (Part.CAPTION, Part.CREDIT) else None
        for segment in article.segments
    ]
    for segment, after in zip(shown, (*shown[1:], None), strict=True):
        if segment is None or segment.part is Part.CREDIT:
            continue
        span = article.body(segment)
        if _is_credit(copy := _read(article, span)):
            continue
        beside = _read(article, article.body(after)) if after else ""
        credited = after is not None and after.part is Part.CREDIT
        yield span, f"{copy}\n{beside}" if credited or _is_credit(beside) else copy, credited


def _without_label(copy: str) -> str:
    label = phrases(LABEL).match(copy)
    return copy[label.end() :] if label else copy


def _read(article: Article, span: Span) -> str:
    return article.text[span.start : min(span.end, span.start + LONGEST)]


def _is_credit(copy: str) -> bool:
    """Tell whether the line is a credit and no more."""
    short = len(copy) <= LONGEST_CREDIT and _lower(copy) < 2
    return short and phrases(*CREDIT).search(copy) is not None


def _lower(copy: str) -> int:
    return sum(1 for _ in phrases(LOWER).finditer(copy))


def _variant(caption: str, told: str, credited: bool) -> str:
    """Return what is wrong with a caption; an empty string: nothing."""
    if phrases(*UNSEEN).search(caption) and not phrases(*SOURCED).search(caption):
        return "unsourced"
    if not credited and not phrases(*CREDIT).search(told):
        return "no-credit"
    dated = phrases(*DATE).search(told) or phrases(DRAWN).search(caption)
    return "" if dated or _lower(caption) < FEWEST_LOWER else "no-date"


RULE = Rule(
    code="S103",
    name="caption-credit",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Give who, what, where and when, whose picture it is, and who says what it cannot show.",
    flagged=(
        "Mill burns in Dell\n\nThe mill burned on Monday, Dell’s fire marshal, Ada Voss, said.\n\n"
        "⟦Caption: Firefighters at the Dell mill.⟧\n\nNobody was hurt, Voss said.",
        "Mill burns in Dell\n\nThe mill burned on Monday, Dell’s fire marshal, Ada Voss, said.\n\n"
        "⟦Caption: Firefighters spray the mill. (R. Sato/Herald)⟧\n\nNobody was hurt, Voss said.",
        "Shots in Dell\n\nShots were heard on Monday, Dell’s sheriff, Ada Voss, said.\n\n"
        "⟦Caption: The street in Dell where 12 people were killed on Monday. (R. Sato/Herald)⟧\n\n"
        "The street is closed, Voss said.",
    ),
    allowed=(
        "Mill burns in Dell\n\nThe mill burned on Monday, Dell’s fire marshal, Ada Voss, said.\n\n"
        "Caption: Firefighters work at the Dell mill in Dell, Ohio, Monday, Jan. 8, 2024. "
        "(R. Sato/Herald)\n\nNobody was hurt, Voss said.",
        "Shots in Dell\n\nShots were heard on Monday, Dell’s sheriff, Ada Voss, said.\n\n"
        "Caption: The street in Dell where 12 people were killed on Monday, according to police. "
        "Photo: Rin Sato\n\nThe street is closed, Voss said.",
        "Mill burns in Dell\n\nThe mill burned on Monday, Dell’s fire marshal, Ada Voss, said.\n\n"
        "Caption: The mill’s owner, Sam Pell. Photo: Rin Sato\n\nNobody was hurt, Voss said.",
    ),
    variants=(
        Variant("unsourced", "harm that the picture cannot show, and no source"),
        Variant("no-credit", "nothing says whose picture it is"),
        Variant("no-date", "nothing says when it was taken", Severity.INFO),
    ),
)
