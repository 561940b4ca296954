"""The head of a description: what somebody is, and what that makes of them."""

import re

from attribcheck.language.nouns import NounClass, class_of, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

PARTITIVE = re.compile(
    r"(?i:(?P<number>another|several|some|many|one|two|three|four|five|\w{1,30})\s{1,9}of\s{1,9})"
)
"""*One of the guards*, *two of her aides*: one person, or some, of several."""


def head_of(description: str) -> str:
    """Return the word that says what the source is, in lower case: *aide* of *an aide to Marsh*.

    Of some of a group it is the group’s: *guards* of *one of the guards*. Empty where the
    description has no word. Takes time in proportion to the length.
    """
    after_head = wordlist("after_head")[""]
    head = ""
    partitive = PARTITIVE.match(description)
    start = partitive.end() if partitive else 0
    for word in WORD.finditer(description.partition(",")[0], start):
        if head and word[0].lower() in after_head:
            break
        head = word[0].lower()
    return head.removesuffix("’s").removesuffix("'s")


def is_bare(description: str) -> bool:
    """Tell whether nothing follows a vague head: *a source*, but not *a source on the call*."""
    head = head_of(description)
    last = [word[0].lower() for word in WORD.finditer(description)][-1:]
    return last == [head] and singular(head) in wordlist("mentions")["vague"]


def is_joined(description: str) -> bool:
    """Tell whether a description has somebody or something else beside: *an aide and a memo*."""
    _, joined, beside = description.partition(" and ")
    words = (word[0].lower() for word in WORD.finditer(beside))
    return bool(joined) and any(class_of(word) is not NounClass.OTHER for word in words)


def goes_on(text: str, introduced: Span) -> bool:
    """Tell whether a description goes on after what was read of it: *people* | *close to Marsh*."""
    after = WORD.match(text, introduced.end + 1)
    return after is not None and after[0].lower() in wordlist("after_head")[""]


def is_private(description: str) -> bool:
    """Tell whether somebody is a private person: met in the scene, or protected."""
    return is_bystander(description) or is_protected(description)


def is_bystander(description: str) -> bool:
    """Tell whether somebody was met in the scene: a resident, a passenger."""
    return head_of(description) in wordlist("private_people")["bystanders"]


def is_protected(description: str) -> bool:
    """Tell whether law or policy keeps somebody's name: a victim, a child."""
    return head_of(description) in wordlist("private_people")["protected"]


def is_expert(description: str) -> bool:
    """Tell whether somebody is asked for learning rather than for what nobody else knows."""
    return head_of(description) in wordlist("private_people")["experts"]
