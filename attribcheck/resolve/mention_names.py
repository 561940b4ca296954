"""Which name a mention is, or has in apposition to its noun."""

from attribcheck.language.nouns import NounClass, class_of, is_plural, listed_class, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Occurrence, Sort
from attribcheck.resolve.determiners import NUMBERS, count_of
from attribcheck.resolve.mention_words import Word

FIRMS = frozenset(
    {"vendor", "contractor", "supplier", "maker", "builder", "developer", "operator", "owner"}
    | {"lender", "insurer", "publisher", "retailer", "provider", "manufacturer", "landlord"}
)
"""Nouns for people that may be firms: *the vendor, ScoreRight,*."""

AFTER_NAME = (",", " (", " -", " –", " —", " of ", " from ", " at ")
"""What may follow a name in apposition: *a pollster, Ada Okafor of Calder University,*."""

THEM = frozenset({"them", "these", "those", "us", "you", "whom"})
"""After *of* for people or things met before."""


def named_by(
    text: str, words: list[Word], core: int, occurrences: list[Occurrence]
) -> Occurrence | None:
    """Return the name that the core is, or that stands in apposition to it."""
    last = words[core - 1]
    own = last.name
    if own and not _is_common(last, own) and not (last.owner and core < len(words)):
        return own
    subject = _subject(words, core, occurrences)
    if subject:
        return subject
    single = not is_plural(last.plain) or words[0].plain in ("one", "another", "a")
    some = last.plain in THEM or last.plain in NUMBERS or last.plain == "another"
    if (class_of(last.plain).is_person or some) and single:
        return next(
            (
                one
                for one in occurrences
                if _is_apposed(text, words, one, some=some)
                or _ends(text, words, core, one)
                or _is_called(words, one)
            ),
            None,
        )
    return None


WITH = frozenset({"including", "like", "such", "led", "among"})


def _subject(words: list[Word], core: int, occurrences: list[Occurrence]) -> Occurrence | None:
    """Return the name that ends the span after words of another clause: *in Leeds, Okafor*.

    Nobody’s apposition: before it stands no noun for somebody or something, or a plural.
    """
    item = occurrences[-1] if occurrences else None
    before = [word for word in words if item and word.start < item.span.start]
    ends = bool(item) and words[-1].name is item and words[-1].closes_name
    if not item or not before or not ends or item.name.sort is not Sort.PERSON:
        return None
    head, noun = words[core - 1].plain, listed_class(words[core - 1].plain)
    apart = noun is NounClass.OTHER or (noun.is_person and is_plural(head))
    counted = count_of([word.plain for word in words[:core]])
    apart = apart and not counted and not any(word.plain in WITH for word in before)
    return item if apart and before[-1].text.endswith(",") and core < len(words) else None


SAID = frozenset(
    {"accusation", "admission", "allegation", "argument", "assertion", "belief", "claim", "comment"}
    | {"contention", "criticism", "demand", "denial", "insistence", "missive", "plea", "pledge"}
    | {"promise", "question", "rebuke", "remark", "response", "suggestion", "threat", "vow"}
    | {"warning", "word"}
)
"""What somebody says, singular: in *Okafor’s earlier remarks* it is Okafor who speaks."""


def speaker_of(words: list[Word], core: int) -> Word | None:
    """Return the possessive whose words a mention names: *Okafor’s remarks*, *his response*."""
    if singular(words[core - 1].plain) not in SAID:
        return None
    first = words[0]
    if first.plain in ("his", "her", "their"):
        return first
    return next((word for word in words[: core - 1] if word.owner and word.name), None)


def listed_in(words: list[Word], core: int, occurrences: list[Occurrence]) -> Occurrence | None:
    """Return the first of the names that follow a counted noun: *two aides, Ada Okafor and …*."""
    counted = count_of([word.plain for word in words[:core]])
    people = [one for one in occurrences if one.name.sort is Sort.PERSON]
    if not counted or counted < 2 or not class_of(words[core - 1].plain).is_person:
        return None
    first = next((one for one in people if _follows_comma(words, one)), None)
    return first if first and len(people) >= counted else None


def _is_called(words: list[Word], item: Occurrence) -> bool:
    """Tell whether the words say a name outright: *a worker named Ada Okafor*."""
    before = [word for word in words if word.start < item.span.start]
    return bool(before) and before[-1].plain in ("named", "called")


def _follows_comma(words: list[Word], item: Occurrence) -> bool:
    before = [word for word in words if word.start < item.span.start]
    return bool(before) and before[-1].text.endswith(",") and len(item.name.words) > 1


def _ends(text: str, words: list[Word], core: int, item: Occurrence) -> bool:
    """Tell whether a name ends the mention after two nouns: *chief and aide Ada Okafor*."""
    last = words[-1]
    joined = core < len(words) and words[core].plain == "and"
    ends = item.span.end == last.start + len(last.text) or text.startswith(",", item.span.end)
    whole = ends and item.name.sort is Sort.PERSON
    before = [word for word in words if word.start < item.span.start]
    return joined and whole and bool(before) and class_of(before[-1].plain).is_person


def _is_apposed(text: str, words: list[Word], item: Occurrence, *, some: bool) -> bool:
    """Tell whether a name follows a comma and ends its phrase: *an aide, Ada Okafor,*.

    ``some`` lets it be a body’s: *one of them, Brightwater Group,*.
    """
    before = [word for word in words if word.start < item.span.start]
    body = item.name.sort is Sort.BODY
    firm = any(singular(word.plain) in FIRMS for word in before)
    if body and not firm and not (some and before and before[-1].stops):
        return False
    if not body and len(item.name.words) < 2:
        return False
    titled = False
    while before and before[-1].text.islower() and before[-1].text.isalpha():
        titled = class_of(before.pop().plain).is_person or titled
    titled = titled or (bool(before) and before[-1].owner)
    while titled and before and before[-1].text[0].isupper() and not before[-1].stops:
        before.pop()
    ends = item.span.end >= words[-1].start + len(words[-1].text.rstrip(","))
    ends = ends or text.startswith(AFTER_NAME, item.span.end)
    return bool(before) and before[-1].text.endswith((",", "—", "–", "-")) and ends


def _is_common(word: Word, occurrence: Occurrence) -> bool:
    """Tell whether a name is only a common noun with a capital: *Critics*, *House Republicans*."""
    name = occurrence.name
    noun = listed_class(word.plain)
    if name.sort is Sort.PERSON or noun is NounClass.OTHER:
        return False
    if len(name.words) > 1:
        return noun.is_person and is_plural(word.plain)
    lists = wordlist("names")
    printed = word.text[0].isupper() and word.plain in wordlist("outlets")["name"]
    return not printed and not any(word.plain in lists[key] for key in ("place", "outlet", "alone"))
