"""How the copy describes somebody whom it does not name."""

import re

from attribcheck.language.wordlists import wordlist

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def head_of(description: str) -> str:
    """Return the word that says what the source is, in lower case: *aide* of *an aide to Marsh*.

    Empty where the description has no word. Takes time in proportion to the length.
    """
    after_head = wordlist("after_head")[""]
    head = ""
    for word in WORD.finditer(description.partition(",")[0]):
        if head and word[0].lower() in after_head:
            break
        head = word[0].lower()
    return head.removesuffix("’s").removesuffix("'s")
