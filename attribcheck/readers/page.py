"""A full CMS page → the passages of its story, without menus, boxes, advertising and comments."""

import re
from functools import partial

from attribcheck.readers.extras import needed, silenced
from attribcheck.readers.flow import passages
from attribcheck.readers.markup import Element, local, parse_html
from attribcheck.readers.markup_places import places_in
from attribcheck.readers.page_head import head
from attribcheck.readers.page_map import PageMap, map_of
from attribcheck.readers.passages import Passage, bounded
from attribcheck.readers.vocabulary import HEADINGS, classes, is_unseen
from attribcheck.readers.walk import Step

LEAST = 100
"""Characters that an element must hold to be taken for the story, blanks aside: a sentence."""

SHARE = 0.5
"""Of the words of a page that are not linked, what an element must hold to be the story; and of
the story’s, what a box within it cannot hold."""

LOOSE = 0.2
"""Of the words of a list of links, what may stand beside them."""

LEAST_LINKS = 3
_LISTS = frozenset(("ul", "ol", "div", "section", "table"))

MOST_LINES = 300
"""Lines by which the story is found in a page that does not mark it."""

_BODY = frozenset(("articlebody", "article-body", "entry-content", "story-body", "post-content"))
_BESIDE_LINE = frozenset(("div", "p", "ul", "nav", "form", "section", "h2", "h3"))
"""What a footer holds that is more than the line which says whose a quotation is."""

OPENING = 8
"""Passages among which a headline and byline of the story’s own are looked for."""

_AROUND = frozenset(("complementary", "navigation", "banner", "contentinfo", "search", "form"))
_JUNK = re.compile(
    r"(?:^|[-_])(?:share|sharing|social|related|recommend(?:ed|ations)?|newsletter|promo|advert"
    r"|advertisement|ads?|sponsored|comments?|breadcrumbs?|cookies?|signup|subscribe|paywall|tags"
    r"|topics|more-stories|most-read|trending|outbrain|taboola|skip-link|toolbar)(?:$|[-_])",
    re.IGNORECASE,
)


def story(markup: str, name: str) -> list[Passage]:
    """Return the story's passages, its headline and byline first, wherever the page has them."""
    root = parse_html(markup, name)
    page, places = map_of(root), places_in(root, markup)
    least = max(LEAST, int(SHARE * page.holdings[root].free))
    marked = (page.heaviest(wanted, least) for wanted in (_is_body, _is_article, _is_main))
    place = next(filter(None, marked), None) or _found(page, markup, name)
    around = partial(_is_around, page, place)
    found = bounded(passages(place.element, place.path, around, places=places), name)
    outside = [step for step in page.entered if not step.path.startswith(place.path)]
    known = {passage.part for passage in found[:OPENING]}
    return [*head(root, outside, known, places), *found]


def _is_around(page: PageMap, place: Step, element: Element, name: str) -> bool:
    """Tell whether an element within the story is no part of it."""
    if is_unseen(element, name) or element.get("role") in _AROUND:
        return True
    if name == "aside":
        return not any("quote" in each for each in classes(element))
    if name == "footer":
        return not _BESIDE_LINE.isdisjoint(map(local, element))
    if name in HEADINGS or name in ("p", "article", "main"):
        return False
    held = page.holdings.get(element)
    if held is None:
        return False
    if name in _LISTS and held.links >= LEAST_LINKS and held.free < LOOSE * (held.end - held.start):
        return True
    named = [*classes(element), element.get("id") or ""]
    box = SHARE * page.holdings[place.element].free
    return any(map(_JUNK.search, named)) and held.free < box


def _is_body(step: Step) -> bool:
    return any(each.lower() in _BODY for each in classes(step.element))


def _is_article(step: Step) -> bool:
    return step.name == "article" or step.element.get("role") == "article"


def _is_main(step: Step) -> bool:
    return step.name == "main" or step.element.get("role") == "main"


def _found(page: PageMap, markup: str, name: str) -> Step:
    """Return the smallest element around what trafilatura takes for the story."""
    with needed("html", name):
        from trafilatura import extract
    with silenced("trafilatura"):
        kept = extract(markup, include_comments=False, include_tables=False, favor_recall=True)
    around = page.around((kept or "").splitlines()[:MOST_LINES])
    return around or next((step for step in page.entered if step.name == "body"), page.entered[0])
