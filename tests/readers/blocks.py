"""What a reader makes of a file, as lines that a test can compare whole."""

import textwrap

from attribcheck.model.manuscript import Manuscript
from attribcheck.readers import read, read_all


def blocks(data: str | bytes, name: str) -> str:
    """Return a line a block: what it is, where it stands, and its words."""
    return shown(read(data.encode() if isinstance(data, str) else data, name))


def stories(data: str | bytes, name: str) -> str:
    """Return the blocks of several stories, each under its name."""
    found = read_all(data.encode() if isinstance(data, str) else data, name)
    return "\n".join(f"== {each.name}\n{shown(each)}" for each in found)


def shown(manuscript: Manuscript) -> str:
    """Return the blocks of ``manuscript``; line ends in them are shown as ⏎."""
    return "\n".join(
        f"{block.part or '-'} {block.locator}: {block.span.of(manuscript.text)}".replace("\n", "⏎")
        for block in manuscript.blocks
    )


def links(data: str | bytes, name: str) -> list[tuple[str, str]]:
    """Return the words of each link and where it leads."""
    manuscript = read(data.encode() if isinstance(data, str) else data, name)
    return [(link.span.of(manuscript.text), link.target) for link in manuscript.links]


def lines(text: str) -> str:
    """Return an indented text of a test without its indentation."""
    return textwrap.dedent(text).strip()
