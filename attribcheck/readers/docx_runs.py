"""The runs of a Word paragraph: what stands when every tracked change is accepted."""

from collections.abc import Iterator, Mapping
from typing import Any

from attribcheck.readers.ink import Ink

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

GONE = (f"{W}del", f"{W}moveFrom")
"""What a tracked change took away, here or to another place."""

COPIED = f"{_MC}Fallback"
"""What programs are given that do not know the newer form beside it."""

_PASSED_OVER = frozenset(
    (
        *GONE,
        COPIED,
        f"{W}pPr",
        f"{W}rPr",
        f"{W}instrText",
        f"{W}delText",
        f"{W}drawing",
        f"{W}pict",
        f"{W}object",
        f"{W}txbxContent",
    )
)
"""Settings, the code of fields, what is deleted, and pictures; the paragraphs of a text box
are read by themselves."""


def write_paragraph(ink: Ink, paragraph: Any, targets: Mapping[str, str]) -> None:
    """Write the words of ``paragraph``; ``targets`` has the addresses of its links by their id."""
    for element, enters in _events(paragraph):
        if element.tag == f"{W}hyperlink":
            if enters:
                ink.open_link(targets.get(element.get(f"{_R}id"), ""))
            else:
                ink.close_link()
        elif enters:
            _write(ink, element)


def _events(paragraph: Any) -> Iterator[tuple[Any, bool]]:
    """Yield each element within ``paragraph`` that is read, entered and left."""
    stack = [iter(paragraph)]
    parents: list[Any] = []
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            if parents:
                yield parents.pop(), False
        elif child.tag not in _PASSED_OVER and not _is_hidden(child):
            yield child, True
            stack.append(iter(child))
            parents.append(child)


def _is_hidden(run: Any) -> bool:
    """Tell whether a run is formatted as hidden text."""
    hidden = run.find(f"{W}rPr/{W}vanish") if run.tag == f"{W}r" else None
    return hidden is not None and hidden.get(f"{W}val") not in ("0", "false", "off")


def _write(ink: Ink, element: Any) -> None:
    if element.tag == f"{W}t":
        ink.write(element.text or "")
    elif element.tag == f"{W}noBreakHyphen":
        ink.write("-")
    elif element.tag == f"{W}tab":
        ink.write(" ")
    elif element.tag in (f"{W}br", f"{W}cr"):
        ink.break_line()
