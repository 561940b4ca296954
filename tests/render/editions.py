"""The edition that the command line makes, and a document as one text."""

from attribcheck.desk.edition import edition
from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.formats import RENDERERS


def current(*, several: bool = False) -> Edition:
    """Return an edition with the real manual."""
    return edition(several=several)


def printed(name: str, *reports: Report, edition: Edition | None = None) -> bytes:
    """Return ``reports`` as the document of a format."""
    pieces = RENDERERS[name](reports, edition or current())
    return b"".join(piece if isinstance(piece, bytes) else piece.encode() for piece in pieces)
