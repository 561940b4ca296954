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


class Copy(str):
    """Text between tags, and where in the tree it hangs."""

    __slots__ = ("after", "element")

    element: Element
    after: bool
    """Whether it follows the element; else it is the first thing in it."""


def _copy(text: str, element: Element, *, after: bool) -> Copy:
    copy = Copy(text)
    copy.element, copy.after = element, after
    return copy


def walk(
    root: Element, path: str = "", skipped: Callable[[Element, str], bool] | None = None
) -> Iterator[Step | Copy]:
    """Yield steps and the text between them, in document order; no depth is too much.

    Args:
        path: what the path of ``root`` is.
        skipped: given an element and its name, tells whether to pass over all of it.
    """
    yield Step(root, local(root), path, True, 0)
    if root.text:
        yield _copy(root.text, root, after=False)
    counts: Counter[str] = Counter()
    stack = [(root, iter(root), path, counts)]
    while stack:
        parent, children, above, counts = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield Step(parent, local(parent), above, False, len(stack))
            if stack and parent.tail:
                yield _copy(parent.tail, parent, after=True)
            continue
        name = local(child)
        counts[name] += 1
        if not name or (skipped and skipped(child, name)):
            if child.tail:
                yield _copy(child.tail, child, after=True)
            continue
        below = f"{above}{'/' if above else ''}{_written(child)}[{counts[name]}]"
        yield Step(child, name, below, True, len(stack))
        if child.text:
            yield _copy(child.text, child, after=False)
        stack.append((child, iter(child), below, Counter()))


def _written(element: Element) -> str:
    """Return an element’s name as the file has it, without its namespace."""
    return str(element.tag).rpartition("}")[2]
