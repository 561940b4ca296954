"""How a long article is cut into windows that an encoder can take at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Window:
    """A run of units: those read as context, and the core whose scores count."""

    start: int
    core_start: int
    core_end: int
    end: int


def cut(sizes: list[int], limit: int, context: int) -> list[Window]:
    """Cover units of the given sizes with windows of at most ``limit``, cores side by side.

    Units are paragraphs, sizes word pieces. Each window has up to ``context`` pieces of its
    neighbours on either side; a unit larger than the limit stands alone.
    """
    windows = []
    core = 0
    while core < len(sizes):
        start, room = core, context
        while start and sizes[start - 1] <= room:
            start -= 1
            room -= sizes[start]
        end, total = core + 1, sum(sizes[start : core + 1])
        while start < core and total > limit:
            total -= sizes[start]
            start += 1
        while end < len(sizes) and total + sizes[end] <= limit:
            total += sizes[end]
            end += 1
        core_end, room = end, context
        while end < len(sizes) and core_end - 1 > core and sizes[core_end - 1] <= room:
            core_end -= 1
            room -= sizes[core_end]
        windows.append(Window(start, core, core_end, end))
        core = core_end
    return windows
