"""A walk through a tree of markup, each element with its path."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from attribcheck.readers.markup import Element, local


@dataclass(frozen=True, slots=True)
class Step:
    """An element entered or left."""

    element: Element
    name: str
    """The element’s name without its namespace."""

    path: str
    """As XPath has it, from the element that the walk began with: ``div[1]/p[4]``."""

    enters: bool
    depth: int
    """0 for the element that the walk began with."""


def walk(
    root: Element, path: str = "", skipped: Callable[[Element, str], bool] | None = None
) -> Iterator[Step | str]:
    """Yield steps and the text between them, in document order; no depth is too much.

    Args:
        path: what the path of ``root`` is.
        skipped: given an element and its name, tells whether to pass over all of it.
    """
    yield Step(root, local(root), path, True, 0)
    if root.text:
        yield root.text
    counts: Counter[str] = Counter()
    stack = [(root, iter(root), path, counts)]
    while stack:
        parent, children, above, counts = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield Step(parent, local(parent), above, False, len(stack))
            if stack and parent.tail:
                yield parent.tail
            continue
        name = local(child)
        counts[name] += 1
        if not name or (skipped and skipped(child, name)):
            if child.tail:
                yield child.tail
            continue
        below = f"{above}{'/' if above else ''}{_written(child)}[{counts[name]}]"
        yield Step(child, name, below, True, len(stack))
        if child.text:
            yield child.text
        stack.append((child, iter(child), below, Counter()))


def _written(element: Element) -> str:
    """Return an element’s name as the file has it, without its namespace."""
    return str(element.tag).rpartition("}")[2]
