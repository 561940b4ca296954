"""PDF: paragraphs by their space, words that line ends broke, and no running heads."""

import io
from collections.abc import Sequence

import pytest
from readers.blocks import blocks, lines

from attribcheck.model.errors import ReadError
from attribcheck.readers import read


def pdf(*pages: Sequence[tuple[float, float, str]], size: float = 10) -> bytes:
    """Return a PDF whose pages have words at the places given, in points from below left."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream)
    for page in pages:
        canvas.setFont("Times-Roman", size)
        for x, y, text in page:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def column(
    *copy: str, x: float = 72, top: float = 700, lead: float = 12
) -> list[tuple[float, float, str]]:
    """Return lines below one another; one that starts with > is indented, + stands apart."""
    placed, y = [], top
    for line in copy:
        y -= lead * (1.8 if line.startswith("+") else 1)
        placed.append((x + (14 if line.startswith(">") else 0), y, line.lstrip("+>")))
    return placed


APART = (
    "The council has shelved its plan to move the ferry landing,",
    "two members said.",
    "+“Nobody called us back,” said Ines Park, who sells rope",
    "on the quay.",
    "+“No,” said Sam Pell.",
    "+The council meets again in May, when its members want to",
    "talk of schools.",
)
TOLD = """
    - page[1]/p[1]: The council has shelved its plan to move the ferry landing, two members said.
    - page[1]/p[2]: “Nobody called us back,” said Ines Park, who sells rope on the quay.
    - page[1]/p[3]: “No,” said Sam Pell.
    - page[1]/p[4]: The council meets again in May, when its members want to talk of schools.
    """


def test_paragraphs_that_stand_apart() -> None:
    assert blocks(pdf(column(*APART)), "story.pdf") == lines(TOLD)


def test_paragraphs_that_are_indented() -> None:
    indented = [line.replace("+", ">") for line in APART]
    indented[0] = f">{indented[0]}"
    assert blocks(pdf(column(*indented)), "story.pdf") == lines(TOLD)


def test_paragraphs_run_on_over_columns_and_pages() -> None:
    first = column(*APART[:3])
    second = column(*APART[3:6], x=320)
    data = pdf([*first, *second], column(APART[6]))
    assert blocks(data, "story.pdf") == lines(TOLD)


def test_running_heads_and_page_numbers_go() -> None:
    pages = [
        [(72, 780, "THE LEDGER"), *column(*APART[at:], *APART[:at]), (300, 40, f"Page {at} of 3")]
        for at in (1, 2, 3)
    ]
    told = blocks(pdf(*pages), "story.pdf")
    assert "LEDGER" not in told
    assert "Page" not in told
    assert "two members said." in told


def test_words_broken_at_line_ends() -> None:
    copy = (
        "The government said that the three-year-old boats belong to the govern-",
        "ment, and that the three-",
        "year-old pumps do too.",
        "+Anne-",
        "Marie said so.",
        "+One.",
        "+Two.",
        "+Three.",
    )
    assert blocks(pdf(column(*copy)), "story.pdf").split("\n")[:2] == [
        "- page[1]/p[1]: The government said that the three-year-old boats belong to the"
        " government, and that the three-year-old pumps do too.",
        "- page[1]/p[2]: Anne-Marie said so.",
    ]


def complaint(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read(data, "story.pdf")
    return str(caught.value)


def test_a_scan_has_no_text() -> None:
    assert complaint(pdf([])) == (
        "story.pdf: has no text in it: it is a scan or holds pictures alone\n"
        "  hint: recognise its text first, for example with ocrmypdf"
    )


def test_a_locked_file() -> None:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, encrypt="secret")
    canvas.drawString(72, 700, "He said so.")
    canvas.save()
    assert complaint(stream.getvalue()) == (
        "story.pdf: is protected by a password\n  hint: save it again without one"
    )


def test_a_broken_file() -> None:
    assert complaint(pdf(column(*APART))[:400]).startswith("story.pdf: is a broken PDF: ")
