"""What a common noun stands for: somebody, a body, something written."""

from enum import StrEnum
from functools import cache, lru_cache

from attribcheck.language.wordlists import wordlist


class NounClass(StrEnum):
    """What a noun stands for when it is credited with something."""

    INSIDER = "insider"
    """Somebody asked because of what they know: official, aide, source."""

    VOICE = "voice"
    """Speaks for a body: spokeswoman."""

    OFFICE = "office"
    """Held by one at a time: mayor, nominee."""

    HUMAN = "human"
    """Any other person: critic, voter, neighbour."""

    BODY = "body"
    """An organisation, a state, an outlet."""

    DOCUMENT = "document"
    """What is read, heard or looked up: poll, filing, tweet."""

    OTHER = "other"
    """None of these, or not known."""

    @property
    def is_person(self) -> bool:
        """Tell whether the noun stands for somebody."""
        return self in PEOPLE


PEOPLE = frozenset({NounClass.INSIDER, NounClass.VOICE, NounClass.OFFICE, NounClass.HUMAN})

IRREGULAR = {
    "people": "person",
    "persons": "person",
    "folks": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "media": "media",
    "police": "police",
    "data": "data",
    "news": "news",
    "headquarters": "headquarters",
    "analyses": "analysis",
    "crises": "crisis",
    "congress": "congress",
    "process": "process",
    "boss": "boss",
    "witness": "witness",
    "business": "business",
    "campus": "campus",
    "census": "census",
    "caucus": "caucus",
    "status": "status",
    "press": "press",
    "mass": "mass",
    "princess": "princess",
    "hostess": "hostess",
    "actress": "actress",
    "waitress": "waitress",
    "everyone": "everyone",
    "everybody": "everybody",
    "chiefs": "chief",
    "statistics": "statistic",
    "politics": "politics",
    "clergy": "clergyman",
    "brass": "officer",
    "personnel": "worker",
    "dems": "democrat",
    "rabbis": "rabbi",
}
# One copy of each can be "the people who know"; the plural is always more than one.
ALWAYS_PLURAL = frozenset(
    {"people", "staff", "folks", "clergy", "brass", "personnel", "authorities"}
)
PERSON_ENDINGS = ("ist", "ian", "man", "woman", "person", "goer", "holder", "maker", "owner")


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return the singular of a folded noun; of ``ex-officials``, ``ex-official``."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("people") and len(word) > 6:
        return word.removesuffix("people") + "person"
    if word.endswith(("men", "women")) and len(word) > 5:
        return word[:-2] + "an"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def is_plural(word: str) -> bool:
    """Tell whether a folded noun is a plural by its form."""
    return word in ALWAYS_PLURAL or singular(word) != word


@cache
def _classes() -> dict[str, NounClass]:
    """Return every listed noun's class."""
    lists = wordlist("nouns")
    return {word: noun for noun in NounClass for word in lists.get(noun.value, ())}


@lru_cache(maxsize=8192)
def listed_class(word: str) -> NounClass:
    """Return the class of a folded noun that is listed in one of its numbers, else OTHER."""
    classes = _classes()
    return classes.get(word) or classes.get(singular(word)) or NounClass.OTHER


@lru_cache(maxsize=8192)
def class_of(word: str) -> NounClass:
    """Return the class of a folded noun, in either number; compounds go by their last part."""
    known = listed_class(word)
    if known is not NounClass.OTHER:
        return known
    classes = _classes()
    last = singular(word).rsplit("-", 1)[-1].removeprefix("super")
    if last in classes:
        return classes[last]
    return NounClass.HUMAN if last.endswith(PERSON_ENDINGS) else NounClass.OTHER


def is_measure(word: str) -> bool:
    """Tell whether a folded noun may count another: *a handful of voters*."""
    measures = wordlist("nouns")["measure"]
    return word in measures or singular(word) in measures
