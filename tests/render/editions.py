"""The edition that the command line makes, and a document as one text."""

from argparse import Namespace

from attribcheck.cli.publish import edition
from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.formats import RENDERERS


def current(*, several: bool = False, fail_on: str = "warning") -> Edition:
    """Return an edition with the real manual."""
    stories = ["story.txt"] * (1 + several)
    arguments = Namespace(stories=stories, fail_on=fail_on, engine="auto", select=(), ignore=())
    return edition(arguments)


def printed(name: str, *reports: Report, edition: Edition | None = None) -> bytes:
    """Return ``reports`` as the document of a format."""
    pieces = RENDERERS[name](reports, edition or current())
    return b"".join(piece if isinstance(piece, bytes) else piece.encode() for piece in pieces)
