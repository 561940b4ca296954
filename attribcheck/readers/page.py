"""A full CMS page → the passages of its story, without menus, boxes, advertising and comments."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from attribcheck.readers.extras import needed, silenced
from attribcheck.readers.flow import passages
from attribcheck.readers.markup import Element, local, parse_html
from attribcheck.readers.page_head import head
from attribcheck.readers.passages import Passage, bounded
from attribcheck.readers.vocabulary import HEADINGS, classes, is_unseen
from attribcheck.readers.walk import Step, walk

LEAST = 140
"""Characters of paragraphs that an element must hold to be taken for the story: a sentence."""

SHARE = 0.5
"""Of the characters in paragraphs that a page has, what an element must hold to be the story;
and of those that the story has, what a box within it cannot hold."""

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


@dataclass(frozen=True, slots=True)
class _Page:
    """A page gone through once."""

    entered: tuple[Step, ...]
    weights: dict[Element, int]
    """How many characters the paragraphs within each element have."""

    def heaviest(self, wanted: Callable[[Step], bool]) -> Step | None:
        """Return the wanted element that holds most, if it holds enough to be the story."""
        best, most = None, max(LEAST, int(SHARE * self.weights[self.entered[0].element]))
        for step in self.entered:
            if self.weights[step.element] > most and wanted(step):
                best, most = step, self.weights[step.element]
        return best


def story(markup: str, name: str) -> list[Passage]:
    """Return the story's passages, its headline and byline first, wherever the page has them."""
    root = parse_html(markup, name)
    page = _gone_through(root)
    place = next(filter(None, map(page.heaviest, (_is_body, _is_article, _is_main))), None)
    place = place or _found(page.entered, markup, name)
    skipped = partial(_is_around, page, place)
    found = bounded(passages(place.element, place.path, skipped), name)
    outside = [step for step in page.entered if not step.path.startswith(place.path)]
    known = {passage.part for passage in found[:OPENING]}
    return [*head(root, outside, known), *found]


def _gone_through(root: Element) -> _Page:
    entered: list[Step] = []
    weights: dict[Element, int] = {}
    within, so_far = 0, 0
    for step in walk(root, "/html", is_unseen):
        if isinstance(step, str):
            so_far += len(step) if within else 0
            continue
        within += (step.name in ("p", "blockquote")) * (1 if step.enters else -1)
        if step.enters:
            entered.append(step)
            weights[step.element] = -so_far
        else:
            weights[step.element] += so_far
    return _Page(tuple(entered), weights)


def _is_around(page: _Page, place: Step, element: Element, name: str) -> bool:
    """Tell whether an element within the story is no part of it."""
    if is_unseen(element, name) or element.get("role") in _AROUND:
        return True
    if name == "aside":
        return not any("quote" in each for each in classes(element))
    if name == "footer":
        return not _BESIDE_LINE.isdisjoint(map(local, element))
    if name in HEADINGS or name in ("p", "article", "main"):
        return False
    named = [*classes(element), element.get("id") or ""]
    box = SHARE * page.weights[place.element]
    return any(map(_JUNK.search, named)) and page.weights.get(element, 0) < box


def _is_body(step: Step) -> bool:
    return any(each.lower() in _BODY for each in classes(step.element))


def _is_article(step: Step) -> bool:
    return step.name == "article" or step.element.get("role") == "article"


def _is_main(step: Step) -> bool:
    return step.name == "main" or step.element.get("role") == "main"


def _found(entered: Sequence[Step], markup: str, name: str) -> Step:
    """Return the smallest element around the paragraphs that trafilatura takes for the story."""
    with needed("html", name):
        from trafilatura import extract
    with silenced("trafilatura"):
        said = (
            extract(markup, include_comments=False, include_tables=False, favor_recall=True) or ""
        )
    kept = {_squeezed(line) for line in said.splitlines()}
    paths = [
        step.path
        for step in entered
        if step.name in ("p", "blockquote") and _words(step.element) in kept
    ]
    if not paths:
        return next((step for step in entered if step.name == "body"), entered[0])
    around = _common(paths)
    return next(step for step in entered if step.path == around)


def _words(element: Element) -> str:
    return _squeezed(
        "".join(piece for piece in walk(element, "", is_unseen) if isinstance(piece, str))
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _common(paths: list[str]) -> str:
    """Return the path of the nearest element that all of ``paths`` lie in."""
    split = [path.split("/")[:-1] for path in paths]
    first, last = min(split), max(split)
    same = 0
    while same < min(len(first), len(last)) and first[same] == last[same]:
        same += 1
    return "/".join(first[:same])
