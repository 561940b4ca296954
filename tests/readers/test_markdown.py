"""Markdown: front matter, the words without their marks, and the lines of the file."""

import pytest
from readers.blocks import blocks, lines, links

from attribcheck.model.errors import ReadError
from attribcheck.readers import read


def test_a_story() -> None:
    copy = lines(
        """
        ---
        title: "Dam: fails"
        authors:
          - name: Ada Voss
          - Sam Pell
        date: 2024-06-11
        ---

        # Dam: fails

        ## Valley *flooded*

        The **dam** [failed](https://a.example/x "said"), she
        said. It ~~had~~ was `old`.

        ![said nobody](dam.jpg "The dam on Monday")

        ### Alarm

        - One said.
        - Two said.

        > “Nobody called us back,” he said.

        | Day | Feet |
        |-----|------|
        | Mon | 3    |

        <figure><img><figcaption>The mill.</figcaption></figure>
        """
    )
    assert blocks(copy, "story.md") == lines(
        """
        headline line 2: Dam: fails
        byline line 3: Ada Voss, Sam Pell
        headline line 11: Valley flooded
        - line 13: The dam failed, she⏎said. It was old.
        caption line 16: The dam on Monday
        crosshead line 18: Alarm
        - line 20: One said.
        - line 21: Two said.
        - line 23: “Nobody called us back,” he said.
        - line 25: Day
        - line 25: Feet
        - line 27: Mon
        - line 27: 3
        caption line 29: The mill.
        """
    )
    assert links(copy, "story.md") == [("failed", "https://a.example/x")]


def test_lines_of_the_text_are_those_of_the_file() -> None:
    copy = "+++\ntitle = 'Dam'\n+++\n\n\nOne *said*\nso.\n\n\n***\n\nTwo.\n"
    manuscript = read(copy.encode(), "story.md")
    assert manuscript.lined
    assert manuscript.text.split("\n") == [
        *("", "Dam", "", "", "", "One said", "so.", "", "", "", "", "Two.")
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(end: str) -> None:
    copy = end.join(("---", "title: Dam", "---", "One said.", "", "Two."))
    assert blocks(copy, "story.md") == lines(
        """
        headline line 2: Dam
        - line 4: One said.
        - line 6: Two.
        """
    )


@pytest.mark.parametrize(
    ("copy", "text"),
    [
        ("It fell &mdash; he said&nbsp;so.", "- line 1: It fell — he said so."),
        ("He \\*said\\* so.", "- line 1: He *said* so."),
        ("---\n\nHe said so.\n\n---\n", "- line 3: He said so."),
        (
            "---\njust a line\n---\nHe said so.",
            "headline line 2: just a line\n- line 4: He said so.",
        ),
        ("He <b>said</b> <!-- no --> so.", "- line 1: He said so."),
        ("[^1] He left.", "- line 1: He left."),
        ("One<br>two.", "- line 1: One two."),
        (
            "He left.[^1]\n\n[^1]: Council minutes.",
            "- line 1: He left.\nnote line 3: Council minutes.",
        ),
        ("<script>said</script>\n\nHe left.", "- line 3: He left."),
        ("```\ncode said\n```\n\nHe left.", "- line 5: He left."),
    ],
)
def test_marks_are_no_copy(copy: str, text: str) -> None:
    assert blocks(copy, "story.md") == text


def test_a_pulled_quote() -> None:
    copy = "“The water rose by night,” said Voss.\n\n> The water rose by night\n"
    assert blocks(copy, "story.md").split("\n")[1] == "pullquote line 3: The water rose by night"


def complaint(copy: str) -> str:
    with pytest.raises(ReadError) as caught:
        read(copy.encode(), "story.md")
    return str(caught.value)


def test_broken_front_matter() -> None:
    assert complaint("---\ntitle: a: b\n---\nHe left.") == (
        "story.md: its front matter is not YAML: mapping values are not allowed here\n"
        "  hint: mend it, or put values with a colon in quotation marks"
    )
    assert complaint("+++\ntitle = \n+++\nHe left.").startswith(
        "story.md: its front matter is not TOML: Invalid value"
    )


def test_front_matter_runs_nothing_and_ends() -> None:
    tagged = "---\ntitle: !!python/object/apply:os.system ['exit']\n---\nHe left."
    assert complaint(tagged).startswith("story.md: its front matter is not YAML: could not")
    laughs = "a: &a [x,x,x,x,x,x,x,x]\n" + "".join(
        f"{there}: &{there} [{','.join([f'*{here}'] * 8)}]\n"
        for here, there in zip("abcdefgh", "bcdefghi", strict=True)
    )
    copy = f"---\n{laughs}author: *i\n---\nHe left."
    assert blocks(copy, "story.md") == "- line 13: He left."
