"""The report as one page: mailed, opened from disk, printed; it loads nothing and sends nothing."""

from collections.abc import Iterable, Iterator

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.html.page import page


def render(reports: Iterable[Report], edition: Edition) -> Iterator[bytes]:
    """Yield one page in UTF-8 with every report on it, one below the other."""
    told = list(reports)
    if told:
        yield page(told, edition).encode("utf-8")
