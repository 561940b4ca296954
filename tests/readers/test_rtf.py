"""RTF: deletions and hidden text go, and characters come out as they were written."""

import pytest
from readers.blocks import blocks, lines

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Times;}}\uc1 "


@pytest.mark.parametrize(
    ("copy", "text"),
    [
        (r"He said \'93no\'94.", "He said “no”."),
        (r"He said \u8220?no\u8221?.", "He said “no”."),
        (r"He \ldblquote no\rdblquote\emdash twice", "He “no”—twice"),
        (r"{\f1 \'b9} said", "ą said"),
        (r"grin \u-10179?\u-8704? said", "grin 😀 said"),
        (r"non\~breaking gov\-ernment co\_op", "non breaking government co-op"),
        (r"He said {\deleted five }{\revised ten }again.", "He said ten again."),
        (r"He said \deleted five \'93\u8220?\deleted0 ten.", "He said ten."),
        (r"He {\v secretly {\b and} }said.", "He said."),
        (r"He {\pict\pngblip 89504e47}said{\footnote {note} said} so.", "He said so."),
        (r"{\pict\bin7 }}}}}}}}He said so.", "He said so."),
        (r'{\field{\*\fldinst{HYPERLINK "https://a.example"}}{\fldrslt this}} said', "this said"),
        (r"{\header Ledger said}{\*\generator Word said;}He left.", "He left."),
        (r"One said.\line Two.", "One said.⏎Two."),
        (r"He said \{no\} \\ yes.", "He said {no} \\ yes."),
    ],
)
def test_text_is_what_a_reader_sees(copy: str, text: str) -> None:
    assert blocks(f"{HEAD}{copy}}}", "story.rtf") == f"- p[1]: {text}"


def test_paragraphs_are_counted_with_empty_ones() -> None:
    copy = r"One said.\par\par Two.\par{\deleted gone\par}Three\cell Four\cell\row}"
    assert blocks(HEAD + copy, "story.rtf") == lines(
        """
        - p[1]: One said.
        - p[3]: Two.
        - p[4]: Three
        - p[5]: Four
        """
    )
