"""Manuscript and what belongs to it: what a reader hands over."""

from dataclasses import dataclass

from attribcheck.model.part import Part
from attribcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece of a manuscript, as its format marks it."""

    span: Span
    locator: str
    """Where an editor finds it in the file: ``line 12``, ``p[4]``, ``/bodies/0#p[4]``."""

    part: Part | None = None
    """What the format says the block is, such as a caption. None: it does not say."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words of a story that lead elsewhere."""

    span: Span
    """What a reader clicks on, at least one character."""

    target: str
    """The address as the file has it: ``https:``, ``http:``, ``mailto:`` or relative."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of the text, and those of the file that they were read from."""

    span: Span
    """At least one character."""

    read: Span
    """Of ``Origin.text``: character for character where it is as long as ``span``, as the words
    between marks are; as a whole where it is not, as ``&mdash;`` is for one dash."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that a text was read from, where it holds marks that the text does not."""

    text: str
    """What the file holds, decoded; its line ends are as they were."""

    stretches: tuple[Stretch, ...]
    """In the order of the text; line ends and what a reader adds lie in none."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """Which of the stories of a file that may hold several, a feed or an array."""

    file: str
    """The file as the user named it."""

    id: str = ""
    """What the file itself calls the story, a GUID or a URI; no other of its stories goes by it.
    Empty: it does not say."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """One story as it was read. The text is never edited; all else is spans of it."""

    name: str
    """The file as the user named it, or the name given for standard input; of several stories
    in one file, with its place among them: ``feed.xml#2``, counted from 1."""

    text: str
    blocks: tuple[Block, ...]
    """In reading order; they do not overlap, and only blanks lie between them."""

    links: tuple[Link, ...] = ()
    """In reading order, from formats that have links; plain text has none."""

    lined: bool = True
    """Whether the file has lines that editors count, as plain text and Markdown have. Where it
    has not, only ``Block.locator`` leads an editor to the place."""

    one_of: OneOf | None = None
    """None: the format holds one story a file."""

    origin: Origin | None = None
    """Where in the file the text was read. None: the text is the file’s, character by character,
    or the file has no lines."""
