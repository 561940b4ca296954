"""Stories told as a list of blocks, each after the part that it is."""

from attribcheck.model.article import Article
from attribcheck.readers import read
from attribcheck.segment import segment


def article(told: str) -> Article:
    """Segment the blocks of ``told``, their parts left off."""
    blocks = [line.split("|", 1)[1][1:] for line in told.strip().splitlines()]
    return segment(read("\n\n".join(blocks).encode(), "story.txt"))


def parts(read_as: Article) -> str:
    """Tell the blocks of an article as its segments have them."""
    lines = (f"{each.part:9} | {each.span.of(read_as.text)}" for each in read_as.segments)
    return "\n".join(lines)


def tidy(told: str) -> str:
    """Return ``told`` without indentation, its columns aligned."""
    rows = (line.split("|", 1) for line in told.strip().splitlines())
    return "\n".join(f"{part.strip():9} |{copy}" for part, copy in rows)
