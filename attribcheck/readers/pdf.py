"""PDF with text → Manuscript.

A PDF knows where characters stand and not what they are for: paragraphs are told by the space
around their lines, and what stands at the edge of page after page is left out.
"""

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.extras import FAULTS, fault, needed, silenced
from attribcheck.readers.ink import Ink
from attribcheck.readers.passages import Passage, manuscripts
from attribcheck.readers.pdf_lines import Gathering, Line, without_furniture
from attribcheck.readers.pdf_paragraphs import joiner, paragraphs

UNUSED = "\x7f"
"""What pypdf gives for a bullet: Windows’ encoding has one in the place of all unused codes."""

MOST_PAGES = 500
MOST_OPERATORS = 500_000
"""Drawing operators that are followed, ten seconds’ worth; a printed page has a few thousand."""

LARGEST_STREAM = 10_000_000
"""Bytes that one compressed stream of text may unpack to."""

_BOUNDS: dict[str, Any] = {
    "zlib_maximum_output_length": LARGEST_STREAM,
    "lzw_maximum_output_length": LARGEST_STREAM,
    "brotli_maximum_output_length": LARGEST_STREAM,
    "run_length_maximum_output_length": LARGEST_STREAM,
    "array_based_stream_maximum_output_length": LARGEST_STREAM,
    "stream_parsing_work_maximum_count": MOST_OPERATORS,
}
"""pypdf’s own limits, narrowed to what a story’s pages need."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read the text layer; raises ReadError for scans, which have none, and locked files.

    Locators count the paragraphs that begin on a page: ``page[2]/p[3]``. ``encoding`` is of no
    use here.
    """
    del encoding  # fonts say what their characters are
    with needed("pdf", name):
        from pypdf import apply_configuration
        from pypdf.errors import DependencyError, LimitReachedError, PyPdfError
    try:
        with silenced("pypdf"), apply_configuration(**_BOUNDS):
            pages = _pages(data, name)
    except DependencyError:
        raise _locked(name) from None
    except LimitReachedError:
        raise _too_much("the drawing that a story takes", name) from None
    except (PyPdfError, *FAULTS) as error:
        raise ReadError(
            f"is a broken PDF: {fault(error)}",
            where=name,
            hint="print it to PDF again, or paste its text into a plain text file",
        ) from None
    if not any(pages):
        raise ReadError(
            "has no text in it: it is a scan or holds pictures alone",
            where=name,
            hint="recognise its text first, for example with ocrmypdf",
        )
    return manuscripts(name, [list(_passages(pages))])


def _pages(data: bytes, name: str) -> list[tuple[Line, ...]]:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise _locked(name)
    if len(reader.pages) > MOST_PAGES:
        raise _too_much(f"{MOST_PAGES} pages", name)
    followed = 0

    def follow(*_: Any) -> None:
        nonlocal followed
        followed += 1
        if followed > MOST_OPERATORS:
            raise _too_much(f"{MOST_OPERATORS:,} drawing operators", name)

    found = []
    for number, page in enumerate(reader.pages, start=1):
        gathering = Gathering(number)
        page.extract_text(visitor_operand_before=follow, visitor_text=gathering.add)
        gathering.end()
        if followed > MOST_OPERATORS:  # pypdf goes on after an error within a form
            raise _too_much(f"{MOST_OPERATORS:,} drawing operators", name)
        found.append(tuple(gathering.lines))
    return found


def _locked(name: str) -> ReadError:
    return ReadError("is protected by a password", where=name, hint="save it again without one")


def _too_much(what: str, name: str) -> ReadError:
    return ReadError(
        f"has more than {what}, the most that is read as one story",
        where=name,
        hint="give one story a file",
    )


def _passages(pages: list[tuple[Line, ...]]) -> Iterator[Passage]:
    lines = list(without_furniture(pages))
    join = joiner(lines)
    counts: Counter[int] = Counter()
    for paragraph in paragraphs(lines):
        page = paragraph[0].page
        counts[page] += 1
        ink = Ink(f"page[{page}]/p[{counts[page]}]")
        ink.write(join(paragraph).replace(UNUSED, "•"))
        yield ink.passage()
