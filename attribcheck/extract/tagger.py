"""What an engine is to the rest: scores for words, and the heads that read them."""

from dataclasses import dataclass
from typing import Protocol

from attribcheck.extract.decode import Lean
from attribcheck.extract.heads import Heads, States
from attribcheck.extract.layout import Layout
from attribcheck.model.errors import AttribcheckError
from attribcheck.model.report import Engine


@dataclass(frozen=True, slots=True)
class Calibration:
    """How the decoder's scores become a chance of being right: a logistic regression."""

    bias: float
    likely: float
    """Weight of the log odds that the cue is one."""

    sure: float
    """Weight of the log odds of the roles' mean chance."""

    quoted: float
    """Added when all of the content is in quotation marks."""


class Tagger(Protocol):
    """An engine: it scores words; decoding and linking are the same for all."""

    @property
    def engine(self) -> Engine:
        """Its name and its model's version."""

    @property
    def heads(self) -> Heads:
        """The weights that turn its states into roles."""

    @property
    def lean(self) -> Lean:
        """How readily it takes words for a cue."""

    @property
    def calibration(self) -> Calibration:
        """Turns decoding scores into confidence."""

    def states(self, layout: Layout) -> States:
        """Score every word of a story."""


def load_tagger(name: str) -> Tagger:
    """Return the engine called ``name``: light, accurate, or auto for the best that is installed.

    Raises AttribcheckError for another name, and MissingExtraError for an engine that is not
    installed.
    """
    from attribcheck.extract.accurate import is_installed, load_accurate
    from attribcheck.extract.light import load_light

    if name == "accurate" or (name == "auto" and is_installed()):
        return load_accurate()
    if name in ("auto", "light"):
        return load_light()
    raise AttribcheckError(
        f"there is no engine called {name!r}", hint="choose auto, light or accurate"
    )
