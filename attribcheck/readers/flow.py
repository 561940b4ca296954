"""A tree of HTML → passages: the words of a story as a browser shows them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from attribcheck.model.part import Part
from attribcheck.readers.ink import Ink
from attribcheck.readers.markup import Element, local
from attribcheck.readers.markup_places import Places
from attribcheck.readers.passages import Passage
from attribcheck.readers.vocabulary import BLOCKS, is_unseen, part_of
from attribcheck.readers.walk import Copy, Step, walk

_MARKS = ("“", "”"), ("‘", "’")
"""What browsers print for ``<q>``, and for one within another."""

_POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SET_OUT = re.compile(r"\b(?:blockquote|aside|bq)\[")
_REFERENCE = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡])[\])]?$")

Skipped = Callable[[Element, str], bool]


@dataclass(slots=True)
class _Flow:
    """Where the walk is: the blocks around, and the passage in the making."""

    places: Places | None
    """Where in the file the text stands. None: nobody knows."""

    named: Mapping[str, Part | None]
    """Elements of another vocabulary that stand on lines of their own, and what they are for;
    None: for what the words around them are for."""

    ink: Ink
    parts: list[Part | None] = field(default_factory=lambda: [None])
    """What the words of each open element are for."""

    blocks: list[str] = field(default_factory=list)
    """Paths of the open elements that stand on lines of their own."""

    kept: int = 0
    """How many open elements keep their line ends."""

    quotes: int = 0
    breaks: int = 0
    """Line breaks since the last words; two of them part paragraphs."""

    raised: int = 0
    """How many open elements stand above the line."""


def passages(
    root: Element,
    path: str = "",
    skipped: Skipped = is_unseen,
    parts: Mapping[str, Part | None] = MappingProxyType({}),
    places: Places | None = None,
) -> Iterator[Passage]:
    """Yield the passages of ``root``.

    Args:
        path: what the locators begin with.
        skipped: given an element and its name, tells whether its words are to be left out.
        parts: elements of another vocabulary than HTML that stand on lines of their own, by
            name, and what they are for. None: for what the words around them are for.
        places: where in the file the text of the whole tree stands, if that is known.
    """
    flow = _Flow(places, parts, Ink(path or "body"))
    for step in walk(root, path, lambda element, name: _is_left_out(element, name, skipped)):
        if isinstance(step, str):
            _write(flow, step)
        elif step.enters:
            yield from _enter(flow, step)
        else:
            yield from _leave(flow, step)
    yield from _turn(flow, "")


def _is_left_out(element: Element, name: str, skipped: Skipped) -> bool:
    return skipped(element, name) or (name == "sup" and _is_reference(element))


def _is_reference(element: Element) -> bool:
    """Tell whether a raised number or mark points to a note: it is linked."""
    linked = [child for child in element if local(child) == "a"]
    words = (element.text or "") + "".join(child.text or "" for child in element)
    return bool(linked) and _REFERENCE.match(words.strip()) is not None


def _write(flow: _Flow, text: Copy) -> None:
    raised = flow.raised and text.strip().isascii()
    pieces = flow.places.pieces(text) if flow.places else ((text, None),)
    for words, read in pieces:
        said = words.translate(_POWERS) if raised else words
        if flow.kept:
            flow.ink.write_lines(said, read)
        else:
            flow.ink.write(said, read)
    if text.strip():
        flow.breaks = 0


def _enter(flow: _Flow, step: Step) -> Iterator[Passage]:
    element, name = step.element, step.name
    outer = flow.parts[-1]
    part = flow.named.get(name) or part_of(element, name, outer)
    if _is_block(flow, name):
        flow.blocks.append(step.path)
    flow.parts.append(part)
    if _is_block(flow, name) or part is not outer:
        yield from _turn(flow, flow.blocks[-1] if flow.blocks else step.path)
    flow.kept += name == "pre"
    flow.raised += name == "sup"
    if name == "br":
        yield from _break(flow)
    elif name == "a":
        flow.ink.open_link(element.get("href") or "")
    elif name == "q":
        flow.ink.write(_MARKS[flow.quotes % 2][0])
        flow.quotes += 1


def _leave(flow: _Flow, step: Step) -> Iterator[Passage]:
    name = step.name
    part = flow.parts.pop()
    flow.kept -= name == "pre"
    flow.raised -= name == "sup"
    if name == "a":
        flow.ink.close_link()
    elif name == "q":
        flow.quotes -= 1
        flow.ink.write(_MARKS[flow.quotes % 2][1])
    if _is_block(flow, name):
        flow.blocks.pop()
    if _is_block(flow, name) or part is not flow.parts[-1]:
        yield from _turn(flow, flow.blocks[-1] if flow.blocks else "body")


def _is_block(flow: _Flow, name: str) -> bool:
    return name in BLOCKS or name in flow.named


def _break(flow: _Flow) -> Iterator[Passage]:
    """End a line, or with the second break in a row a paragraph."""
    flow.breaks += 1
    if flow.breaks == 2:
        yield from _turn(flow, flow.ink.locator)
    else:
        flow.ink.break_line()


def _turn(flow: _Flow, path: str) -> Iterator[Passage]:
    """Yield the passage that ends here, if it has words, and begin another.

    A link that is open runs on into it.
    """
    targets = [target for _, target in flow.ink.opened]
    while flow.ink.opened:
        flow.ink.close_link()
    passage = replace(flow.ink.passage(), set_out=bool(_SET_OUT.search(flow.ink.locator)))
    flow.ink = Ink(path or "body", flow.parts[-1])
    for target in targets:
        flow.ink.open_link(target)
    flow.breaks = 0
    if passage.text:
        yield passage
