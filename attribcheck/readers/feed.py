"""RSS and Atom → Manuscripts, one an entry.

Source: RSS 0.9x, 1.0 and 2.0 with the content and Dublin Core modules; Atom (RFC 4287).
"""

from collections.abc import Iterator

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.display import without_repeats
from attribcheck.readers.flow import passages
from attribcheck.readers.html import fragment
from attribcheck.readers.ink import Ink
from attribcheck.readers.markup import Element, decode_markup, parse_xml
from attribcheck.readers.passages import Passage, as_part, manuscripts
from attribcheck.readers.walk import Step, walk

_ENTRIES = ("item", "entry")
_FULL = ("encoded", "content")
"""``content:encoded`` of RSS, ``content`` of Atom."""

_SHORT = ("description", "summary")
_CREATORS = ("creator", "author")


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read every entry: title, author, and the content, or the summary where that is all.

    Locators are XPaths, and a path in the HTML that an element holds:
    ``/rss/channel[1]/item[2]/encoded[1]#p[3]``.
    """
    root = parse_xml(decode_markup(data, name, encoding), name)
    start = f"/{root.tag.rpartition('}')[2]}"
    entries = [step for step in _entered(root, start) if step.name in _ENTRIES and step.depth < 3]
    ids = [_id(entry) for entry in entries]
    return manuscripts(name, [_story(entry, name) for entry in entries], ids=ids)


def _entered(root: Element, path: str) -> Iterator[Step]:
    for step in walk(root, path):
        if not isinstance(step, str) and step.enters:
            yield step


def _story(entry: Step, name: str) -> list[Passage]:
    fields = {each.name: each for each in reversed(list(_fields(entry)))}
    title = as_part(_held(fields.get("title"), name), Part.HEADLINE)
    full = next(filter(None, (_held(fields.get(key), name) for key in _FULL)), [])
    short = next(filter(None, (_held(fields.get(key), name) for key in _SHORT)), [])
    above = [*title, *(as_part(short, Part.HEADLINE) if full else ()), *_byline(fields)]
    return without_repeats([*above, *(full or short)])


def _id(entry: Step) -> str:
    """Return what the feed calls an entry: its identifier, or else its address."""
    fields = {each.name: each.element for each in reversed(list(_fields(entry)))}
    told = [(fields[key].text or "").strip() for key in ("guid", "id") if key in fields]
    link = fields.get("link")
    address = (link.get("href") or (link.text or "").strip()) if link is not None else ""
    about = entry.element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about")
    return next(filter(None, (*told, about, address)), "")


def _fields(entry: Step) -> Iterator[Step]:
    """Yield the entry’s own elements; those of the media module are called like Atom’s."""
    for step in _entered(entry.element, entry.path):
        if step.depth == 1 and "search.yahoo.com" not in step.element.tag:
            yield step


def _held(step: Step | None, name: str) -> list[Passage]:
    """Return the passages of an element that holds HTML, escaped or as XHTML, or plain text."""
    if step is None:
        return []
    if any(True for _ in step.element):
        return list(passages(step.element, step.path))
    text = step.element.text or ""
    if step.element.get("type") == "text" or ("<" not in text and "&" not in text):
        ink = Ink(step.path)
        ink.write(text)
        return [ink.passage()] if text.strip() else []
    return fragment(text, name, step.path)


def _byline(fields: dict[str, Step]) -> Iterator[Passage]:
    for key in _CREATORS:
        if key in fields:
            step = fields[key]
            ink = Ink(step.path, Part.BYLINE)
            ink.write(_named(step.element))
            yield from (each for each in (ink.passage(),) if each.text)
            return


def _named(author: Element) -> str:
    """Return the name of an Atom person, or what RSS says of an author."""
    names = [child.text or "" for child in author if str(child.tag).endswith("name")]
    return names[0] if names else author.text or ""
