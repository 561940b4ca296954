"""Somebody speaks under a full name, and the copy does not say who that is.

Why: a name alone tells a reader neither how the speaker knows nor what the speaker has at stake.

Limits: any noun, title, owner or clause beside the first full name counts, and so does a sentence
of the next two that says what somebody is or does, or one before that speaks of *the owner*, whom
the name then belongs to. People in the headline pass as its subject, and so do household names.
A name that opens its sentence passes after a sentence that brings in one person without a name.
Told as info: of the names that it found in political copy a third were explained farther off, and
many were of candidates whom no list of household names can keep up with.

Source:
    R-SRC: identify a source by name and position.
    SPJ: identify sources clearly.
"""

from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import NounClass, listed_class
from attribcheck.language.renown import is_household
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import cue_words, sentence_index
from attribcheck.rules.names.brought_in import is_brought_in, is_kept_back, is_told_of_before
from attribcheck.rules.names.introduction import (
    is_cut_short,
    is_described_after,
    is_introduced,
)
from attribcheck.rules.names.people import Person, people
from attribcheck.rules.names.printed import Print, Printed, print_of_body, print_of_rest
from attribcheck.rules.names.surnames import is_title
from attribcheck.rules.once import once_a_story
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

LATER = 4
"""Mentions by surname that may still say who somebody is whom the story met in passing."""

NO_NAMES = frozenset(("show", "hour", "live", "report", "project"))
"""Last words of programmes that are called after somebody."""

COURTESY = frozenset(("miss", "mr", "mrs", "ms"))

WEST_VIRGINIA = ("west", "virginia")
"""The one state that reads as two given names."""

ABSTRACT = ("ism", "tion", "ness", "ment", "ology")
"""Endings of things: *Western Journalism*."""

AHEAD = 2
"""Sentences after the one that names a speaker in which an apposition still says who that is."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first full name of each speaker beside which nothing says who that is."""
    body, rest = print_of_body(analysis), print_of_rest(analysis)
    for person in people(analysis):
        known = is_household(person.source.name, analysis.house.household_names)
        if known or person.surname in rest.words or not _is_plain_name(person):
            continue
        printed = body.first_full(person.given, person.surname)
        named = body.of(person.surname)[:LATER] if printed else ()
        if not printed or named[0].span.start < printed.start:
            continue
        ahead = _apart(body, named[0], printed)
        if is_cut_short(body.text, printed) or is_introduced(analysis.article, printed, ahead):
            continue
        if is_kept_back(analysis, printed) or _is_apposed_next(analysis, named):
            continue
        places = (place for item in person.told for place in _spoken(analysis).get(item, ()))
        speaks = any(place.overlaps(printed) for place in places)
        if not speaks and _is_told_later(analysis.article, named):
            continue
        if is_brought_in(analysis, printed):
            continue
        sure = person.sure and not is_told_of_before(analysis, printed)
        message = f"{quoted(body.text, printed)} speaks, and the copy does not say who that is"
        variant = "unexplained" if speaks else "met-before"
        yield Flag(printed, message, person.source.id, sure, variant)


@once_a_story
def _spoken(analysis: Analysis) -> dict[str, tuple[Span, ...]]:
    """Return who tells something, by the attribution's id."""
    telling, words = wordlist("telling")[""], cue_words(analysis)
    return {
        item.id: item.source
        for item in analysis.attributions
        if not telling.isdisjoint(words[item.id])
    }


def _is_plain_name(person: Person) -> bool:
    """Tell whether the name has two words or more and no title, body or town among them."""
    opening, last, printed = person.words[:-1], person.words[-1], person.source.name.split()
    noun = listed_class(last) is not NounClass.OTHER or last.endswith(ABSTRACT)
    place = last in wordlist("names")["place"] and not is_given("".join(opening[:1]))
    place = place or person.words == WEST_VIRGINIA
    titled = any(is_title(word) or word.endswith("-based") for word in opening)
    titled = titled or any(word.isupper() and word.isalpha() for word in printed[:-1])
    return bool(opening) and not (noun or place) and last not in NO_NAMES and not titled


def _is_apposed_next(analysis: Analysis, named: tuple[Printed, ...]) -> bool:
    """Tell whether one of the next sentences says it beside the surname: *Quill, a farmer,*.

    A title before it says it as well: *State Sen. Marta Quill*.
    """
    article = analysis.article
    first = sentence_index(article, named[0].span.start)
    for place in named[1:]:
        at = sentence_index(article, place.span.start)
        titled = any(is_title(fold(span.of(article.text))) for span in place.before)
        if first < at <= first + AHEAD and (
            (titled and not _is_courtesy(article.text, place))
            or is_described_after(article.text, article.sentences[at], place.span)
        ):
            return True
    return False


def _is_courtesy(text: str, place: Printed) -> bool:
    """Tell whether a title says nothing of a post: *Ms. Quill*."""
    return any(fold(span.of(text)) in COURTESY for span in place.before)


def _is_told_later(article: Article, named: tuple[Printed, ...]) -> bool:
    """Tell whether a later mention by surname says who somebody is, as features do."""
    return any(is_introduced(article, place.span, 0) for place in named[1:])


def _apart(body: Print, first: Printed, printed: Span) -> int:
    """Count the capitalised words before the full name that are no more than a sentence's first."""
    ahead = [span for span in first.before if span.end <= printed.start]
    opening = wordlist("names")["opening"]
    return sum(fold(span.of(body.text)) not in opening for span in ahead)


RULE = Rule(
    code="N101",
    name="no-affiliation-on-first-reference",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Say at the first name what the speaker is: a title, a trade, an employer, a town.",
    flagged=(
        "“The wells are dry,” said ⟦Marta Quill⟧. “Nobody came.”",
        "⟦Marta Quill⟧ said that she was tired of it. The wells are dry.",
        "According to ⟦Devon Pryce⟧, the sale was rushed. The bank opens in June.",
        "⟦Marta Quill⟧ sued over the wells in March. “The wells are dry,” Quill said.",
    ),
    allowed=(
        "“The wells are dry,” said Marta Quill, who farms 80 acres near Dell.",
        "“The wells are dry,” said Marta Quill, 48.",
        "Edgar Quill III, the inspector of the wells, said that they were dry.",
        "“The wells are dry,” said Marta Quill of the River Trust.",
        "“The wells are dry,” said farmer Marta Quill.",
        "The mayor of Dell, Marta Quill, said that the wells were dry.",
        "“The wells are dry,” said Marta Quill. She is the mayor of Dell.",
        "Mayor Marta Quill opened the hall. Quill said that the wells were dry.",
        "“The wells are dry,” Barack Obama said.",
        "The digger hired for the job, Marta Quill, said that the wells were dry.",
        "“The wells are dry,” said 19-year-old Marta Quill.",
        "Marta Quill held up a sign. The 57-year-old scientist says that the wells are dry.",
        "Marta Quill said that she was tired of it. Quill, a farmer, dug the wells.",
        "The owner of the farm is worried.\n\nThe wells are dry, Marta Quill said.",
        "A farmer near Dell is worried. Marta Quill said that the wells were dry.",
        "The well at the farm of the owner was dry. In her letter, Marta Quill said so.",
        "- Marta Quill said that the wells were dry.",
        "When Marta Quill said that she would run, she became the first farmer to do so.",
    ),
    variants=(
        Variant("unexplained", "nothing says who the speaker is"),
        Variant("met-before", "somebody who did something before speaking"),
    ),
    yields_to=("N103",),
)
