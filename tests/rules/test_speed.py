"""Every rule's time grows with the length of the copy and no faster, whatever the copy is."""

from functools import cache

import pytest
from patience import patience
from told import tell

from attribcheck.model.report import Analysis
from attribcheck.rules import CATALOGUE, Rule

PIECES = (
    "“a ",
    "a” ",
    "“a b c d.”\n\n",
    "“a.\n\n",
    "is said is believed to ",
    "there were reports there ",
    "could not be could not ",
    "did not respond to a did ",
    "last Tuesday, March last ",
    "{x0 a} {c0 pointed out} {s0:anonymous a a a source of of} ",
    "a critic of critics of some many ",
    "Channel Has Learned has learned ",
    "{s0 Ada Okafor} {c0 says} {x0 no} and {c0 said} {x0 no}. ",
    "Photo: A B/C D was killed where many people died (A B C\n\n",
    "{s0 Ada Okafor} {c0 believes} {x0 no}. ",
    "Dale Finch bribed Ada Finch who declined to declined to deny whether whether ",
    "at least 3 of the of the died because fire because caused the led to the the fire ",
    "In a of a In the, {s0 Ada Okafor} {c0 said}, chair chair chair of {x0 no} The its, ",
    "{s0:collective critics of Critics} {c0 believe} {x0 no}, The critics’s “a b c d” ",
    "‘a “b \"c 'd …[. .](x ",
    "{s0 Ada Okafor} {c0 said} {x0 no}. Okafar, the the the. ",
    "Ada van der Okafor 0 Ida Okafor, the a the Ada Brandt ",
    "{s0 Ab0cdefghijk} {c0 said} {x0 no}, Ada B0cdefghijk a a ",
)


@cache
def story(piece: str, length: int) -> Analysis:
    """Return ``length`` characters of one piece over and over, in one sentence or many."""
    repeats = range(length // len(piece))
    return tell("".join(piece.replace("0 ", f"{at} ").replace("0:", f"{at}:") for at in repeats))


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_time_grows_no_faster_than_the_copy(rule: Rule, piece: str) -> None:
    analysis = story(piece, 30_000)
    with patience():
        list(rule.check(analysis))
