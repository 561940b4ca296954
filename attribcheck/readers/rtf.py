"""RTF → Manuscript: as the story reads with all tracked changes accepted.

Source: Rich Text Format specification 1.9.1.
"""

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.decoding import too_large
from attribcheck.readers.extras import needed
from attribcheck.readers.ink import Ink
from attribcheck.readers.markup import LARGEST
from attribcheck.readers.passages import Passage, bounded, manuscripts
from attribcheck.readers.rtf_groups import LINE_BREAK, standing

LARGEST_FONT_TABLE = 30_000
"""Characters; Word writes fewer than 20,000 even with all its fonts."""

DEFAULT_CODEC = "cp1252"
"""Of files that name no code page."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read the paragraphs; pictures, fields' code, notes, deletions and hidden text are not text.

    Locators count paragraphs, empty ones too: ``p[4]``. ``encoding`` is for files that do not
    say theirs.
    """
    if len(data) > LARGEST:
        raise too_large(name, LARGEST)
    with needed("rtf", name):
        from striprtf.striprtf import font_table_group, rtf_to_text
    marked = standing(data.decode("latin-1"), name)
    fonts: str = font_table_group(marked)  # type: ignore[no-untyped-call]
    if len(fonts) > LARGEST_FONT_TABLE:
        raise ReadError(
            "its table of fonts is too long to be read",
            where=name,
            hint="open it in a word processor and save it again",
        )
    try:
        text: str = rtf_to_text(marked, encoding or DEFAULT_CODEC, "replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError) as error:
        raise ReadError(
            f"is broken RTF: {str(error)[:200]}",
            where=name,
            hint="open it in a word processor and save it again",
        ) from None
    # Characters beyond U+FFFF are two numbers in RTF.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = enumerate(text.split("\n"), start=1)
    return manuscripts(name, [bounded((_passage(line, at) for at, line in lines), name)])


def _passage(line: str, number: int) -> Passage:
    ink = Ink(f"p[{number}]")
    for index, piece in enumerate(line.split(LINE_BREAK)):
        if index:
            ink.break_line()
        ink.write(piece)
    return ink.passage()
