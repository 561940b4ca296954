"""Bytes of HTML and XML → a tree, with nothing fetched, expanded or executed on the way."""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any, Protocol

from attribcheck.model.errors import ReadError
from attribcheck.readers.decoding import decode
from attribcheck.readers.extras import needed

LARGEST = 20_000_000
"""Bytes of the largest file with markup that is read: a feed holds many stories."""

_DECLARED = re.compile(
    rb"""<\?xml\b[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']?(?P<xml>[\w.:-]{1,40})"""
    rb"""|<meta\b[^>]{0,300}?\bcharset\s{0,20}=\s{0,20}["']?(?P<html>[\w.:-]{1,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 2048
"""Bytes; HTML asks for it within 1024, pages keep to that less often than to twice as much."""

_XML_DECLARATION = re.compile(r"\A\s*+<\?xml\b[^>]*+>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_FORBIDDEN = re.compile(r"<!ENTITY\b", re.IGNORECASE)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Element(Protocol):
    """What is used of an element: lxml’s, as ElementTree has it too."""

    tag: Any
    """Its name, after a namespace in braces; something else than str for comments."""

    text: str | None
    tail: str | None

    def get(self, key: str, default: str = "", /) -> str:
        """Return an attribute."""

    def __iter__(self) -> "Iterator[Element]":
        """Yield the children."""


def decode_markup(data: bytes, name: str, encoding: str | None, limit: int = LARGEST) -> str:
    """Decode as ``encoding``, the byte-order mark or the file itself says, or else as UTF-8."""
    if encoding is None and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        declared = _DECLARED.search(data[:_DECLARED_WITHIN])
        if declared:
            encoding = _codec(declared)
    return decode(data, name, encoding, limit)


def _codec(declared: re.Match[bytes]) -> str | None:
    said = (declared["xml"] or declared["html"]).decode("ascii").lower()
    if said in ("utf-8", "utf8") or said.startswith("utf-16"):
        return None  # in UTF-16 the declaration could not have been found
    return as_browsers_read(said) if declared["html"] else said


def as_browsers_read(encoding: str) -> str:
    """Return the encoding that browsers take for one that a page is said to be in."""
    return "cp1252" if encoding in ("iso-8859-1", "latin1", "us-ascii", "ascii") else encoding


def parse_html(markup: str, name: str) -> Element:
    """Return the ``html`` element of a page or fragment, however broken."""
    with needed("html", name):
        from lxml import etree
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True
    )
    wrapped = f"<!DOCTYPE html>{_NO_XML.sub('', _XML_DECLARATION.sub('', markup, count=1))}"
    root: Element | None = etree.fromstring(wrapped.encode("utf-8", "replace"), parser)
    if any(error.level_name == "FATAL" for error in parser.error_log):
        raise _too_deep(name)
    return _empty() if root is None else root


def parse_xml(markup: str, name: str) -> Element:
    """Return the root of an XML document; what declares entities is refused.

    HTML’s names of characters, such as ``&nbsp;``, are taken for what they mean, as NITF’s
    document type has them and feeds use them without any.
    """
    with needed("xml", name):
        from lxml import etree
    if _FORBIDDEN.search(markup):
        raise ReadError(
            "declares entities, which can be made to swell without bound",
            where=name,
            hint="save it without <!ENTITY …>",
        )
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    text = _ENTITY.sub(_character, _XML_DECLARATION.sub("", markup, count=1).lstrip())
    try:
        root: Element = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        if "depth" in (error.msg or ""):
            raise _too_deep(name) from None
        raise ReadError(
            f"is not well-formed XML: {(error.msg or 'it ends early').partition(', line')[0]}",
            where=f"{name}, line {error.lineno or 1}",
            hint="export the story again",
        ) from None
    return root


def _empty() -> Element:
    from lxml import etree

    root: Element = etree.Element("html")
    return root


def _too_deep(name: str) -> ReadError:
    return ReadError(
        "its markup is nested too deep to be read",
        where=name,
        hint="export the story again, or paste it into a plain text file",
    )


def _character(match: re.Match[str]) -> str:
    """Return what an HTML entity means; those of XML itself stay."""
    if match[1] in _XML_ENTITIES:
        return match[0]
    return html5.get(f"{match[1]};", match[0])


def local(element: Element) -> str:
    """Return an element’s name without its namespace, in lower case; empty for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
