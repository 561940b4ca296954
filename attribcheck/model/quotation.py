"""Quotation: words between quotation marks, before anyone asks who said them."""

from dataclasses import dataclass
from enum import StrEnum

from attribcheck.model.span import Span


class Extent(StrEnum):
    """How much of a sentence stands between the marks."""

    COMPLETE = "complete"
    """A sentence or more of its own: “Nobody called us back.”"""

    PARTIAL = "partial"
    """Part of a sentence, four words or more: said the plan was “a gift to boat owners.”"""

    FRAGMENT = "fragment"
    """One to three words: an “operational error.”"""


class Use(StrEnum):
    """What the marks are for. Only SPEECH needs somebody who said it."""

    SPEECH = "speech"
    TITLE = "title"
    NICKNAME = "nickname"
    TERM = "term"
    SLOGAN = "slogan"
    SCARE = "scare"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One outermost quoted passage within one paragraph."""

    span: Span
    """Marks included."""

    words: Span
    """The quoted words, without the marks and blanks at their edges."""

    extent: Extent
    use: Use
    paragraph: int
    """Index into ``Article.segments``."""

    opened: bool = True
    """False: a closing mark came without an opening one. The span is that mark alone and ``words``
    is empty; or, when it ``continues`` the paragraph before, it starts with the paragraph."""

    closed: bool = True
    """False: the paragraph ended first. Fine when the next one continues the quotation."""

    continues: bool = False
    """The opening mark resumes a quotation that the paragraph before left open."""

    continued: bool = False
    """Left open here and resumed by the next paragraph's opening mark."""

    nested: tuple[Span, ...] = ()
    """Quotations within this one, marks included."""

    mixed: bool = False
    """The two marks do not belong together: straight with curly, or one turned the wrong way."""

    cut: bool = False
    """Never closed: an opening mark of the same kind came first, and the span ends before it."""

    resumes: bool = False
    """Takes up the sentence the quotation before left at a comma: “No,” he said, “not us.”"""
