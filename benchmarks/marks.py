"""Read the marked copy: stories with the faults that were put into them.

Beside ``corpus/marked/NAME.txt`` stands ``NAME.faults.json``; corpus/README.md tells its form.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attribcheck import Span

MARKED = Path(__file__).parents[1] / "corpus" / "marked"
KINDS = ("faults", "fair", "silent")
KEYS = {"code", "variant", "words", "nth", "or"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A rule's code, and the words that its finding may point at."""

    code: str
    variant: str
    """Which of the rule's variants; empty where the mark does not say."""

    spans: tuple[Span, ...]
    """The best place first; a finding that overlaps any of them is right."""

    def meets(self, code: str, span: Span) -> bool:
        """Tell whether a finding is the one that this mark asks for."""
        return code == self.code and any(span.overlaps(place) for place in self.spans)


@dataclass(frozen=True, slots=True)
class Marked:
    """A story and its marks."""

    path: Path
    text: str
    faults: tuple[Mark, ...]
    """What must be found."""

    fair: tuple[Mark, ...]
    """What may be found, and counts neither way."""

    silent: tuple[Mark, ...]
    """Look-alikes: what must not be found."""


def marked_stories() -> tuple[Marked, ...]:
    """Return every story of the corpus that has faults, by name."""
    return tuple(map(marked_story, sorted(MARKED.glob("*.faults.json"))))


def marked_story(path: Path) -> Marked:
    """Read the story whose marks are in ``path``; ValueError where a mark fits no words."""
    story = path.with_name(path.name.replace(".faults.json", ".txt"))
    text = story.read_text(encoding="utf-8")
    rows = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(rows, dict) or rows.keys() - set(KINDS):
        raise ValueError(f"{path.name}: only {', '.join(KINDS)} may stand here")
    try:
        marks = {kind: tuple(_mark(row, text) for row in rows.get(kind, [])) for kind in KINDS}
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from None
    return Marked(story, text, marks["faults"], marks["fair"], marks["silent"])


def _mark(row: dict[str, Any], text: str) -> Mark:
    if row.keys() - KEYS:
        raise ValueError(f"unknown keys: {', '.join(sorted(row.keys() - KEYS))}")
    places = [row, *row.get("or", [])]
    spans = tuple(_place(text, place["words"], place.get("nth", 1)) for place in places)
    return Mark(row["code"], row.get("variant", ""), spans)


def _place(text: str, words: str, nth: int) -> Span:
    """Return where ``words`` stand for the ``nth`` time, counted from 1."""
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at == -1:
            raise ValueError(f"“{words}” does not stand there {nth} times")
    return Span(at, at + len(words))
