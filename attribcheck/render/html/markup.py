"""Markup that cannot be broken by what is put into it."""

from dataclasses import dataclass
from html import escape

from attribcheck.render.visible import visible

VOID = {"meta", "input", "rect", "path", "br"}


@dataclass(frozen=True, slots=True)
class Markup:
    """HTML that is sound already. All other text is escaped where it goes in."""

    text: str


def tag(name: str, /, *inner: Markup | str, **attributes: str | bool | None) -> Markup:
    """Return an element.

    Args:
        inner: text, which is escaped and made visible, and markup, which is not.
        attributes: values that are True stand alone, those that are False or None are left out.
            ``class_`` is ``class``, and ``aria_label`` is ``aria-label``.
    """
    told = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in VOID:
        return Markup(f"<{name}{told}>" if name not in ("rect", "path") else f"<{name}{told}/>")
    return Markup(f"<{name}{told}>{joined(*inner).text}</{name}>")


def joined(*inner: Markup | str) -> Markup:
    """Return ``inner`` one after the other, text escaped."""
    return Markup(
        "".join(
            piece.text if isinstance(piece, Markup) else escape(visible(piece), quote=False)
            for piece in inner
        )
    )


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(visible(value))}"'
