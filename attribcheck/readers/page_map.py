"""A page gone through once: what each of its elements holds, and where its words stand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from attribcheck.readers.markup import Element
from attribcheck.readers.vocabulary import is_unseen
from attribcheck.readers.walk import Step, walk

LEAST_WORDS = 20
"""Letters that words must have to be looked for in a page."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What one element holds, without blanks."""

    start: int
    end: int
    """Of its words, in ``PageMap.words``."""

    linked: int
    """Characters of its words that are linked."""

    links: int

    @property
    def free(self) -> int:
        """How many characters are not linked: what is read, and not what leads elsewhere."""
        return self.end - self.start - self.linked


@dataclass(frozen=True, slots=True)
class PageMap:
    """A page’s elements in document order, those that nobody reads left out."""

    entered: tuple[Step, ...]
    holdings: dict[Element, Holding]
    words: str
    """All words of the page without the blanks."""

    def heaviest(self, wanted: Callable[[Step], bool], least: int) -> Step | None:
        """Return the wanted element that holds the most words that are not linked, or None.

        Args:
            least: how many characters it must hold.
        """
        best, most = None, least - 1
        for step in self.entered:
            if self.holdings[step.element].free > most and wanted(step):
                best, most = step, self.holdings[step.element].free
        return best

    def around(self, lines: Iterable[str]) -> Step | None:
        """Return the smallest element that holds all of ``lines`` that the page has just once."""
        start, end = len(self.words), 0
        for line in lines:
            words = squeezed(line)
            at = self.words.find(words) if len(words) >= LEAST_WORDS else -1
            if at >= 0 and self.words.find(words, at + 1) < 0:
                start, end = min(start, at), max(end, at + len(words))
        found = None
        for step in self.entered if end else ():
            held = self.holdings[step.element]
            if held.start <= start and end <= held.end:
                found = step  # the last in document order is the innermost
        return found


def map_of(root: Element) -> PageMap:
    """Go through a page."""
    entered: list[Step] = []
    begun: dict[Element, Holding] = {}
    pieces: list[str] = []
    at = linked = links = within = 0
    for step in walk(root, "/html", is_unseen):
        if isinstance(step, str):
            piece = squeezed(step)
            pieces.append(piece)
            at += len(piece)
            linked += len(piece) if within else 0
        elif step.enters:
            links += step.name == "a"
            within += step.name == "a"
            entered.append(step)
            begun[step.element] = Holding(at, at, linked, links)
        else:
            within -= step.name == "a"
            first = begun[step.element]
            begun[step.element] = Holding(
                first.start, at, linked - first.linked, links - first.links
            )
    return PageMap(tuple(entered), begun, "".join(pieces))


def squeezed(text: str) -> str:
    """Return ``text`` without its blanks."""
    return "".join(text.split())
