"""The groups and properties of RTF, followed to take away what does not stand in the story."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from attribcheck.model.errors import ReadError

DEEPEST = 500
"""Groups in one another; word processors stay below thirty."""

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,10})? ?|\\'[0-9a-fA-F]{2}|\\[^a-zA-Z']"
    r"|(?P<brace>[{}])|[\r\n]+|[^\\{}\r\n]+|."
)
_DROPPED = frozenset(("fldinst", "pict", "object", "footnote", "annotation", "header", "footer"))
"""Destinations whose whole group goes: what is in it is code, a picture, or beside the story."""

LINE_BREAK = "\v"
"""What stands for a line’s end within a paragraph, so that no paragraph’s end is seen in it."""

_INSTEAD = {
    "line": LINE_BREAK,
    "cell": r"\par ",
    "nestcell": r"\par ",
    "row": "",
    "nestrow": "",
}
"""What is put in the place of some words; each cell of a table is a paragraph."""

_ENCODING = frozenset(("ansicpg", "fcharset", "deff", "uc", "f", "plain", "pard"))
"""What tells how characters are encoded, and is kept wherever it stands."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds in a group, and in those within it unless they say otherwise."""

    deleted: bool = False
    hidden: bool = False
    dropped: bool = False

    @property
    def stands(self) -> bool:
        """Whether its words are part of the story."""
        return not (self.deleted or self.hidden or self.dropped)


def standing(rtf: str, name: str) -> str:
    """Return ``rtf`` without deleted and hidden text, pictures, and the code of fields.

    Takes time in proportion to the length; raises ReadError for groups nested without end.
    """
    return "".join(_standing(rtf, name))


def _standing(rtf: str, name: str) -> Iterator[str]:
    groups = [_Group()]
    skipped_to = 0
    for match in _TOKEN.finditer(rtf):
        if match.start() < skipped_to:
            continue
        group = groups[-1]
        if match["brace"] == "{":
            groups.append(group)
            if len(groups) > DEEPEST:
                raise ReadError(
                    "its groups are nested too deep to be read",
                    where=name,
                    hint="open it in a word processor and save it again",
                )
        elif match["brace"] == "}":
            if len(groups) > 1:
                groups.pop()
        elif match["word"]:
            groups[-1] = _changed(group, match["word"], match["value"])
            if match["word"] == "bin":
                skipped_to = match.end() + max(int(match["value"] or 0), 0)
                continue
        if match["brace"] or groups[-1].stands or match["word"] in _ENCODING:
            yield _INSTEAD.get(match["word"] or "", match[0])


def _changed(group: _Group, word: str, value: str | None) -> _Group:
    if word in _DROPPED:
        return replace(group, dropped=True)
    if word == "deleted":
        return replace(group, deleted=value != "0")
    if word == "v":
        return replace(group, hidden=value != "0")
    if word == "plain":
        return replace(group, deleted=False, hidden=False)
    return group
