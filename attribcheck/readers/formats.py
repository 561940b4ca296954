"""The formats that are read, and how a file shows which one it is."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from attribcheck.model.errors import ReadError


@dataclass(frozen=True, slots=True)
class Format:
    """One format of stories; ``readers/NAME.py`` reads it."""

    name: str
    """What ``--input-format`` calls it."""

    says: str
    suffixes: tuple[str, ...] = ()
    """In lower case, with the dot; a suffix that several formats share is told by content."""

    roots: tuple[str, ...] = ()
    """Names of the root element, for XML."""

    keys: tuple[str, ...] = ()
    """Keys of a story, one of which is enough, for JSON."""


FORMATS = (
    Format("plain", "plain text", (".txt", ".text")),
    Format("markdown", "Markdown", (".md", ".markdown", ".mdown", ".mkd")),
    Format("html", "HTML", (".html", ".htm", ".xhtml"), ("html",)),
    Format("docx", "Word", (".docx",)),
    Format("rtf", "RTF", (".rtf",)),
    Format("pdf", "PDF", (".pdf",)),
    Format("wordpress", "WordPress REST JSON", (".json",), (), ("content", "excerpt")),
    Format(
        "ninjs",
        "ninjs JSON",
        (".json", ".ninjs", ".jsonl", ".ndjson"),
        (),
        ("body_html", "body_xhtml", "body_text", "bodies", "headline", "headlines"),
    ),
    Format("nitf", "NITF", (".xml", ".nitf"), ("nitf",)),
    Format("newsml", "NewsML-G2", (".xml", ".newsml"), ("newsitem", "newsmessage", "packageitem")),
    Format("feed", "RSS or Atom", (".xml", ".rss", ".atom", ".rdf"), ("rss", "feed", "rdf")),
)
"""In the order of ``--help``; of two JSON formats whose keys both fit, the first."""

_NAMED = {each.name: each for each in FORMATS}

SNIFFED = 4096
"""Bytes at the start of a file by which its format is told."""

_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")
_XML = re.compile(
    r"\s*<(?:\?xml\b|(?:\w+:)?(?:nitf|newsItem|newsMessage|packageItem|rss|feed|RDF)\b)"
)
_PAGE = re.compile(r"\s*(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html)\b", re.I | re.DOTALL)
_FRAGMENT = re.compile(
    r"\s*<(?:p|div|article|section|h[1-6]|figure|blockquote)(?:\s[^<>]*)?>", re.I
)
_JSON = re.compile(r'\s*(?:\[\s*)?\{\s*"')


def choose(data: bytes, name: str, asked: str | None) -> Format:
    """Return the format of ``data``: the one ``asked`` for, or what suffix and content say.

    What only one format begins with decides before the suffix does; a name without a suffix
    that says something leaves it to the content, and in doubt it is plain text. Raises
    ReadError for what is known and not read.
    """
    if asked is not None:
        return _asked(asked, name)
    found = _signed(data, name)
    if found:
        return _NAMED[found]
    suffix = PurePath(name).suffix.lower()
    near = [each for each in FORMATS if suffix in each.suffixes]
    start = _start(data)
    if suffix in (".docx", ".pdf", ".rtf"):
        raise ReadError(
            f"is called {suffix}, and is no {near[0].says} file inside",
            where=name,
            hint="save it again, or name its format with --input-format",
        )
    if len(near) == 1 and near[0].name != "plain":
        return near[0]
    return _NAMED[_told(data, start, name, near)]


def _asked(asked: str, name: str) -> Format:
    if asked not in _NAMED:
        raise ReadError(
            f"there is no input format called {asked!r}",
            where=name,
            hint=f"there are {', '.join(_NAMED)}",
        )
    return _NAMED[asked]


def _signed(data: bytes, name: str) -> str | None:
    """Return the format that the first bytes are the mark of."""
    if data.startswith(b"PK\x03\x04"):
        return "docx"
    if data.startswith(_OLD_WORD):
        raise ReadError(
            "is a document of old Word (.doc), which is not read",
            where=name,
            hint="open it in Word or LibreOffice and save it as .docx",
        )
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return "pdf"
    return "rtf" if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf") else None


def _start(data: bytes) -> str:
    """Return the first characters, whatever the encoding; wrong letters do no harm here."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data[:SNIFFED].decode("utf-16" if wide else "latin-1", "ignore").removeprefix("ï»¿")


def _told(data: bytes, start: str, name: str, near: list[Format]) -> str:
    """Return the format that the content shows, where the suffix leaves it open."""
    kinds = {suffix for each in near for suffix in each.suffixes}
    if _PAGE.match(start):
        return "html"
    if _XML.match(start) or ".xml" in kinds:
        return _by_root(start, name)
    if _JSON.match(start) or ".json" in kinds:
        by_keys = _by_keys(data)
        if by_keys or ".json" in kinds:
            return by_keys or _unknown("JSON without a story’s keys", name)
    return "html" if _FRAGMENT.match(start) else "plain"


def _by_root(start: str, name: str) -> str:
    root = _ROOT.search(start)
    for each in FORMATS:
        if root and root[1].lower() in each.roots:
            return each.name
    return _unknown(f"XML with the root <{root[1]}>" if root else "no XML that holds a story", name)


def _by_keys(data: bytes) -> str | None:
    """Return the JSON format one of whose keys stands in ``data``."""
    for each in FORMATS:
        for key in each.keys:
            follows = rb'\s*:\s*\{\s*"(?:raw|rendered)"' if each.name == "wordpress" else rb"\s*:"
            if re.search(rb'"' + key.encode() + rb'"' + follows, data):
                return each.name
    return None


def _unknown(what: str, name: str) -> str:
    raise ReadError(
        f"is {what}, which is none of the formats that are read",
        where=name,
        hint=f"name one with --input-format: {', '.join(_NAMED)}",
    )
