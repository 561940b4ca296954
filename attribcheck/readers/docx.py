"""Word → Manuscript: as the story reads with all tracked changes accepted.

Source: ECMA-376, Part 1, WordprocessingML. Google Docs exports the same format, suggestions as
tracked changes.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.display import displayed
from attribcheck.readers.docx_runs import COPIED, GONE, W, write_paragraph
from attribcheck.readers.extras import FAULTS, fault, needed
from attribcheck.readers.ink import Ink
from attribcheck.readers.package import check_package
from attribcheck.readers.passages import Passage, bounded, manuscripts

_STYLES: Mapping[str, Part] = {
    "title": Part.HEADLINE,
    "headline": Part.HEADLINE,
    "subtitle": Part.HEADLINE,
    "heading 1": Part.CROSSHEAD,
    "heading 2": Part.CROSSHEAD,
    "heading 3": Part.CROSSHEAD,
    "heading 4": Part.CROSSHEAD,
    "author": Part.BYLINE,
    "byline": Part.BYLINE,
    "dateline": Part.DATELINE,
    "caption": Part.CAPTION,
    "credit": Part.CREDIT,
    "pull quote": Part.PULLQUOTE,
}
"""Names of paragraph styles, in lower case."""

_QUOTED = frozenset(("quote", "intense quote", "block text"))


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read the paragraphs of the body, tables included; comments, notes, heads and feet are not.

    Locators count paragraphs as the document has them, empty ones too: ``p[4]``. ``encoding``
    is of no use here.
    """
    del encoding  # XML in a package says its own
    parts = check_package(data, name)
    if not any(each.endswith(("document.xml", "document2.xml")) for each in parts):
        raise ReadError(
            "is a zip file without a Word document in it",
            where=name,
            hint="name the story itself, or save it as .docx",
        )
    document = _opened(data, name)
    return manuscripts(
        name, [displayed([each for each in bounded(_passages(document), name) if each.text])]
    )


def _opened(data: bytes, name: str) -> Any:
    """Return python-docx's document, or raise ReadError for a package that does not fit together.

    Which error it raises depends on which part is missing or out of place.
    """
    with needed("docx", name):
        import docx
        from docx.opc.exceptions import OpcError
        from lxml.etree import LxmlError
    try:
        document = docx.Document(io.BytesIO(data))
        problem = _fault(document)
        if not problem:
            return document
    except (OpcError, LxmlError, zipfile.BadZipFile, *FAULTS) as error:
        problem = fault(error)
    raise ReadError(
        f"is a broken Word document: {problem}",
        where=name,
        hint="open it in Word or LibreOffice and save it again",
    )


def _fault(document: Any) -> str:
    """Return what is wrong with a document that could be opened; empty: nothing."""
    if document.element.body is None:
        return "it has no body"
    if document.element.getroottree().docinfo.internalDTD is not None:
        return "it declares a document type, as none does, and may declare entities"
    document.styles.element  # noqa: B018 - raises where the part is none of styles
    return ""


def _passages(document: Any) -> Iterator[Passage]:
    """Yield a passage a paragraph; one whose end is deleted runs on into the next."""
    names = dict(_styles(document))
    targets = {key: each.target_ref for key, each in document.part.rels.items() if each.is_external}
    ink: Ink | None = None
    style = ""
    for number, paragraph in enumerate(document.element.body.iter(f"{W}p"), start=1):
        if any(True for _ in paragraph.iterancestors(COPIED, *GONE)):
            continue
        if ink is None:
            style = names.get(_style_of(paragraph), "")
            ink = Ink(f"p[{number}]", _STYLES.get(style))
        if not style.startswith("toc "):
            write_paragraph(ink, paragraph, targets)
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is None:
            yield replace(ink.passage(), set_out=style in _QUOTED)
            ink = None
    if ink is not None:
        yield ink.passage()


def _styles(document: Any) -> Iterator[tuple[str, str]]:
    """Yield the identifier of each style, as paragraphs have it, and its name in lower case."""
    for style in document.styles.element.iter(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            yield style.get(f"{W}styleId") or "", (name.get(f"{W}val") or "").lower()


def _style_of(paragraph: Any) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val") or ""
