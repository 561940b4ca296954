"""What every rendering of a run is told: the manual of the rules."""

from attribcheck.render.edition import Edition, Entry
from attribcheck.rules import CATALOGUE
from attribcheck.rules.page import page_of


def edition(*, several: bool) -> Edition:
    """Return what renderings are told of the run, and of the rules."""
    pages = map(page_of, CATALOGUE)
    manual = tuple(
        Entry(
            page.rule.code,
            page.rule.name,
            page.rule.severity,
            page.summary,
            page.why,
            page.limits,
            page.rule.fix,
            tuple((str(citation), citation.standard.url) for citation in page.citations),
        )
        for page in pages
    )
    return Edition(manual, several)
