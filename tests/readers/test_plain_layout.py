"""Plain text in its forms: copy in, its paragraphs with a bar between each two out."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from patience import patience

from attribcheck.language.blanks import BLANKS
from attribcheck.model.errors import ReadError
from attribcheck.readers import read

STORY = [
    "Harlow council has shelved its plan to move the ferry landing, two members said on Tuesday.",
    "The plan had divided the town since spring, when the mayor, Ada Okafor, called the old"
    " landing “a hazard” and asked for $4.5 million to build another at the mill. Shopkeepers"
    " on the quay said they had not been asked.",
    "“Nobody called us back,” said Ines Park, who sells rope.",
    "Okafor did not answer questions.",
    "The council meets again in May. Members of both parties said that they would rather talk"
    " of schools than of boats, and that the matter was closed.",
]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs that the reader finds, their blanks made single."""
    manuscript = read(text.encode(), "story.txt")
    return [" ".join(block.span.of(text).split()) for block in manuscript.blocks]


def wrapped(width: int, indent: str = "") -> list[str]:
    """Return the story's paragraphs, wrapped."""
    return [
        textwrap.fill(each, width, initial_indent=indent, break_on_hyphens=False) for each in STORY
    ]


FORMS = {
    "blank lines": "\n\n".join(STORY),
    "CRLF": "\r\n\r\n".join(STORY) + "\r\n",
    "lone CR": "\r\r".join(STORY),
    "a line each": "\n".join(STORY),
    "a line each, CRLF": "\r\n".join(STORY),
    "U+2029": "\u2029".join(STORY),
    "lines of blanks": "\n \t\n\n\xa0\n".join(STORY),
    "wrapped at 72": "\n\n".join(wrapped(72)),
    "wrapped at 60, CRLF": "\n\n".join(wrapped(60)).replace("\n", "\r\n"),
    "wrapped at 72, lines end in a blank": "\n\n".join(wrapped(72)).replace("\n", " \n"),
    "wrapped at 100": "\n\n".join(wrapped(100)),
    "wrapped at 72 and indented": "\n".join(wrapped(72, "   ")),
    "wrapped at 66, no blank lines": "\n".join(wrapped(66)),
    "wrapped, with a page's end": "\n\n".join(wrapped(72)).replace("$4.5 ", "$4.5\f"),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_paragraphs(form: str) -> None:
    assert paragraphs(FORMS[form]) == STORY


def test_wrapped_headline_byline_and_list_stand_alone() -> None:
    text = (
        "Council shelves ferry plan\n"
        "By Joan Roe\n"
        "Harlow council has shelved its plan to move the ferry landing, two\n"
        "members said on Tuesday, and the mayor, who had asked for the money,\n"
        "would not say why:\n"
        "- The landing stays.\n"
        "- The mill is sold.\n"
        "\n"
        "The council meets again in May.\n"
    )
    assert paragraphs(text) == [
        "Council shelves ferry plan",
        "By Joan Roe",
        "Harlow council has shelved its plan to move the ferry landing, two members said on"
        " Tuesday, and the mayor, who had asked for the money, would not say why:",
        "- The landing stays.",
        "- The mill is sold.",
        "The council meets again in May.",
    ]


def test_a_line_broken_within_a_sentence_is_one_paragraph() -> None:
    assert paragraphs("The aide was\nnot authorized to speak.\nThe mayor left.") == [
        "The aide was not authorized to speak.",
        "The mayor left.",
    ]


def test_short_lines_are_paragraphs() -> None:
    assert paragraphs("“No.”\n“Yes.”\nHe left.") == ["“No.”", "“Yes.”", "He left."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_locators_count_lines_as_editors_do(end: str) -> None:
    text = end.join(["", "One.", "", "Two", "and more.", "\f", "Three."])
    blocks = read(text.encode(), "story.txt").blocks
    assert [block.locator for block in blocks] == ["line 2", "line 4", "line 7"]


def test_a_block_runs_from_its_indentation_to_its_last_ink() -> None:
    text = " date 2019-06-26 HARLOW -  \n\n\tNext.\u200b \n"
    blocks = read(text.encode(), "story.txt").blocks
    assert [block.span.of(text) for block in blocks] == [" date 2019-06-26 HARLOW -", "\tNext."]


@given(st.text(st.sampled_from("ab.,A “”\n\r\t\f\x85\u2028\u2029\u200b-é😀"), max_size=200))
def test_blocks_cover_any_text(text: str) -> None:
    try:
        manuscript = read(text.encode(), "story.txt")
    except ReadError:
        assert not text.strip(BLANKS)
        return
    assert manuscript.text == text
    at = 0
    for block in manuscript.blocks:
        assert at <= block.span.start < block.span.end
        assert not text[at : block.span.start].strip(BLANKS)
        at = block.span.end
    assert not text[at:].strip(BLANKS)


@pytest.mark.parametrize("piece", ["a\n", "\n", " ", "a ", "A b\n", "A, b c\n\n", "-\n", "\u2028x"])
def test_time_grows_with_length_alone(piece: str) -> None:
    data = ("x" + piece * (100_000 // len(piece))).encode()
    with patience():
        read(data, "story.txt")
