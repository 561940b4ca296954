"""Reading: what the words of a mention say, before anyone asks who it is."""

from dataclasses import dataclass
from enum import StrEnum

from attribcheck.language.nouns import NounClass
from attribcheck.model.span import Span
from attribcheck.resolve.census import Name


class Form(StrEnum):
    """How a source is put into words."""

    EMPTY = "empty"
    PRONOUN = "pronoun"
    NAME = "name"
    JOINT = "joint"
    NOMINAL = "nominal"


class Pointing(StrEnum):
    """Whether a nominal is new to the reader."""

    DEFINITE = "definite"
    """*the official*, *that source*, *his aides*."""

    NEW = "new"
    """*an official*, *two people*, *another source*."""

    CLASS = "class"
    """*officials*, *many voters*, *critics of the plan*."""

    NOBODY = "nobody"
    """*no voter*, *any taxpayer*, *everyone*."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mention's words say."""

    span: Span
    form: Form
    core: str = ""
    """The words up to the first clause, phrase or apposition that hangs on them, folded."""

    head: str = ""
    """Folded, singular; of a pronoun, the pronoun."""

    noun: NounClass = NounClass.OTHER
    plural: bool = False
    count: int | None = None
    """How many the words count; 1 of one. None: several, uncounted."""

    pointing: Pointing = Pointing.CLASS
    modifiers: frozenset[str] = frozenset()
    """Folded words before the head, determiners left out."""

    proper: frozenset[str] = frozenset()
    """Of the modifiers and the owner those with a capital: *trump* of *the Trump campaign*."""

    owner: str = ""
    """Folded: *obama* of *Obama's aides*, *his* of *his aides*."""

    names: tuple[Name, ...] = ()
    """Bearers of the name, or of the joint names."""

    rival: Name | None = None
    """Another bearer whom the name fits as well."""

    partitive: bool = False
    """Some out of those already met: *one of the officials*."""
