"""What the desk says to readers and to other desks: editor's notes and sign-offs."""

import re

from attribcheck.segment.shape import is_names

_WORK = r"(?:story|article|version|item|post|dispatch|piece|column|headline|obituary)"
_MENDED = r"(?:updated|corrected|amended|revised|clarified|modified|edited|refiled)"

_NOTE = re.compile(
    rf"""
      [*(\[]?(?:Editor['’]?s?['’]?\ note|Eds?\.?\ note|Correction|Clarification|Corrected
        |Retraction|Note\ to\ (?:readers|editors)|Eds)(?:,?\ [\w.]+\ [\d:]{{1,5}})?\s?[:—–]
    | \((?:Adds?|Updates?|Corrects?|Removes|Refiles|Repeats|Recasts|Fixes|Clarifies|Rewrites
        |Changes|Deletes|Releads|Writes\ through)\s[^()]*\)\W*$
    | [*(\[]?This\ (?:\w+\ ){{0,4}}(?:{_WORK}\ (?:\w+\ ){{0,3}}|report\ has\ been\ ){_MENDED}\b
    | [*(\[]?This\ (?:\w+\ ){{0,4}}{_WORK}\ corrects\b
    | [*(\[]?This\ {_WORK}\ (?:was\ )?(?:first|originally)\ (?:appeared|published)\b
    | [*(\[]?(?:An?|The|In\ an?)\ (?:earlier|previous|original|prior)\ version\ of
        \ (?:this|the)\ (?:\w+\ ){{0,2}}(?:{_WORK}|report)\b
    | [*(\[]?This\ is\ a\ (?:developing|breaking)(?:\ news)?\ story\b
    | (?:Read\ more|See\ also|Related(?:\ stories|\ coverage|\ links)?|Also\ on\ [\w\ ]{{2,30}}
        |More\ on\ [\w\ ]{{2,30}})\s?(?::|$)
    | For\ (?:an?|the|more|full|related)\ [^.!?]{{2,120}}\ (?:click\ (?:here|on)|see:?\ <?http)
    | (?:Click\ here|Sign\ up|Subscribe)\ (?:for|to)\b[^.!?]{{0,120}}[.!]?$
    | [_*—–=-](?:\s?[_*—–=-])+$
    """,
    re.VERBOSE | re.IGNORECASE,
)

_WORKED = re.compile(
    r"""[(\[]?(?:(?:additional|with|with\ additional)\ )?(?:reporting|writing|editing|compiled
        |translation|translated|graphics?|research|production|interviewing)
        (?:,?(?:\ and)?\ [a-z]+){0,2}\ by\ """,
    re.VERBOSE | re.IGNORECASE,
)

_CONTRIBUTED = re.compile(
    r"([^.!?]{3,300})\ (?:contributed\ (?:reporting|to\ (?:this|the)\ (?:report|story|article))\b"
    r"[^.]{0,80}|reported\ from\ [A-Z][^.!?]{2,80})\.?\)?$"
)

_HELPED = re.compile(r" (?:contributed|reported from) ")
"""What every such line holds, found faster than the line."""

_SIGNOFF = re.compile(
    r"""
      Follow\ [^.!?]{3,80}\ (?:on\ (?:Twitter|Facebook|Instagram|X)\b|at\ @|@)
    | (?:Contact|E-?mail)\ (?:the\ (?:writer|reporter|author|editor)|[\w\ ]{3,60}\ at\ \S+@)
    | (?:©|\(c\)|Copyright\ (?:©|\(c\)|\d{4}))
    | Our\ Standards:
    | (?:-\s?30\s?-|\#{2,}|ends|-\s?ends\s?-|\(?end\)?)$
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_note(copy: str) -> bool:
    """Tell whether ``copy``, one block, is an editor's note, a correction, a link or a rule.

    A note in brackets that only opens the block leaves it a paragraph.
    """
    if _NOTE.match(copy) is None:
        return False
    closing = {"(": ")", "[": "]"}.get(copy[0], "")
    return not copy[copy.find(closing) + 1 :].strip(" .") if closing else True


def is_signoff(copy: str) -> bool:
    """Tell whether ``copy`` credits those who worked on the story, or marks its end."""
    worked = _WORKED.match(copy)
    if worked:
        return is_names(copy[worked.end() :].replace("Editing", ""))
    contributed = _CONTRIBUTED.match(copy) if _HELPED.search(copy) else None
    if contributed:
        return "contributed" in copy or is_names(contributed[1])
    return _SIGNOFF.match(copy) is not None


def is_of_desk(copy: str) -> bool:
    """Tell whether ``copy``, one sentence, is a note or sign-off that stands in a paragraph."""
    return is_signoff(copy) or (copy.startswith("(") and is_note(copy))
