"""Lines and columns of Markdown are those of the file, whatever marks stand in a line."""

import json
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribcheck import Settings, examine
from attribcheck.desk.edition import edition
from attribcheck.model.span import Span
from attribcheck.readers import read
from attribcheck.readers.ink import collapsed
from attribcheck.render.formats import RENDERERS
from attribcheck.render.positions import places_of

MARKED = (
    "{}",
    "*{}*",
    "_{}_",
    "**{} {}**",
    "***{}* {}**",
    "`{}`",
    "`` {} ``",
    "~~gone~~ {}",
    "so ~~~{}~~~ {}",
    '[{}](https://a.example/said_so "said")',
    "[{} **{}**][said]",
    "[**said**] {}",
    "<b>{}</b>",
    "so <!-- said -->{}",
    "\\*{}\\*",
    "C:\\{}",
    "&ldquo;{}&rdquo;",
    "{} &mdash; {}",
    "{}&nbsp;{}",
    "{}\u00ad{}",
    "{}   {}",
    "{}[^1] {}[^a_b]",
    "![said](said.png) {}",
    "{}<br>{}",
    "<https://said.example/a%20b> {}",
    "🌧 {} *_{}_*",
    "{}|{}",
)
BLOCKS = (
    "{}",
    "   {}",
    "# {}",
    "### {} ##",
    "{}\n===",
    "> {}\n> {}",
    "> {}\n{}",
    "- {}\n- {}\n  {}",
    "1. {}\n\n   {}",
    "> 1. {}\n>    - {}",
    "-\t{}\n\n\t{}",
    "{}  \n{}\\\n   {}",
    "| {} | {} |\n|---|---|\n| {} | |\n|| {}|",
    "{}\n{}",
    "[^1]: He said {}",
    "<p>{}</p>\n<p>{}</p>",
)
IN_HTML = (
    "{} said {}",
    "{} <b>said {}</b>",
    "&ldquo;{}&rdquo; <!-- said --> {}",
    "{}<br>\n   {}",
    "<q>{}</q> &amp; {}",
    "{} < {} & {}",
)
REFERENCE = "\n\n[said]: https://a.example/said"


@st.composite
def copy(draw: st.DrawFn) -> str:
    """Return a story in which no word stands twice."""
    numbers = count(100)

    def words(pattern: str) -> str:
        return pattern.format(*(f"w{next(numbers)}q" for _ in range(pattern.count("{}"))))

    def line(block: str) -> str:
        if block.startswith("<"):
            return words(draw(st.sampled_from(IN_HTML)))
        marks = [draw(st.sampled_from(MARKED)) for _ in range(draw(st.integers(1, 3)))]
        told = " ".join(map(words, marks))
        return told.replace("|", "\\|") if block.startswith("|") else told

    blocks = [draw(st.sampled_from(BLOCKS)) for _ in range(draw(st.integers(1, 4)))]
    body = "\n\n".join(
        block.format(*(line(block) for _ in range(block.count("{}")))) for block in blocks
    )
    above = words(draw(st.sampled_from(("", "---\ntitle: '{}'\nauthors: [{}, {}]\n---\n"))))
    end = draw(st.sampled_from(("\n", "\r\n", "\r")))
    return f"{above}{body}{REFERENCE}\n".replace("\n", end)


@settings(max_examples=150, deadline=None)
@given(copy())
def test_each_word_stands_where_the_file_has_it(copy: str) -> None:
    manuscript = read(copy.encode(), "story.md")
    assert manuscript.origin is not None
    assert manuscript.origin.text == copy
    text, place = manuscript.text, places_of(manuscript)
    start = text.find("w1")
    assert start >= 0
    while start >= 0:
        span = Span(start, start + len("w100q"))
        at = copy.index(span.of(text))
        there = place(span)
        assert there.span == Span(at, at + len("w100q"))
        lines = copy[:at].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert (there.start.line, there.start.column) == (len(lines), len(lines[-1]) + 1)
        start = text.find("w1", span.end)


@settings(max_examples=100, deadline=None)
@given(copy())
def test_stretches_hold_the_words_of_the_file(copy: str) -> None:
    manuscript = read(copy.encode(), "story.md")
    assert manuscript.origin is not None
    at = 0
    for each in manuscript.origin.stretches:
        assert at <= each.span.start < each.span.end
        assert not manuscript.text[at : each.span.start].strip(" ,\n“”")
        if len(each.span) == len(each.read):
            assert collapsed(each.read.of(copy)) == each.span.of(manuscript.text)
        at = each.span.end
    assert not manuscript.text[at:].strip()


@pytest.mark.parametrize(
    ("copy", "words", "found"),
    [
        ("He \\*said\\* so.", "*said*", "*said\\*"),
        ("It fell &mdash; he said.", "— he", "&mdash; he"),
        ("A **bold** [claim](https://a.example) here.", "bold claim", "bold** [claim"),
        ("One *two*\nthree.", "two three", "two*\nthree"),
        ('![An aide](dam.jpg "An aide")', "An aide", "An aide"),
        ('---\ntitle: "An\\taide"\nother: 1\n---\nHe left.', "An aide", '"An\\taide"'),
        ("---\nauthors:\n  - Ada Voss\n  - Sam Pell\n---\nHe left.", "Sam Pell", "Sam Pell"),
        ("+++\ntitle = 'title'\n+++\nHe left.", "title", "title"),
        ("<p>One &amp; two.</p>\n\nHe left.", "One & two.", "One &amp; two."),
        ("<p>One <two</p>\n\nHe left.", "One", "One"),
        ("| a\\|b | c |\n|---|---|\n| a | b\\|c |", "b|c", "b\\|c"),
    ],
)
def test_marks_within_the_words(copy: str, words: str, found: str) -> None:
    manuscript = read(copy.encode(), "story.md")
    start = manuscript.text.replace("\n", " ").index(words)
    span = places_of(manuscript)(Span(start, start + len(words))).span
    assert span.of(copy) == found
    assert span.start == copy.rindex(found)


STORY = """\
---
title: Dam "safe", sources say
---

The **dam** is [safe](https://a.example/x), `said` a *council* aide &ndash; and **one _senior_
official** said so, too.

> “It ~~was~~ is *over*,” said one aide.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_sarif_and_json_point_to_the_words(end: str) -> None:
    copy = STORY.replace("\n", end)
    report = examine(read(copy.encode(), "story.md"), Settings())
    log = json.loads("".join(map(str, RENDERERS["sarif"]([report], edition(several=False)))))
    regions = [
        each["locations"][0]["physicalLocation"]["region"] for each in log["runs"][0]["results"]
    ]
    lines = copy.split(end)
    told = []
    for region in regions:
        words = copy[region["charOffset"] : region["charOffset"] + region["charLength"]]
        if region["startLine"] == region["endLine"]:
            line = lines[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == words
        told.append((region["startLine"], words.replace(end, "⏎")))
    assert ("one _senior_⏎official", 5) in {(words, line) for line, words in told}
    assert ("one aide", 8) in {(words, line) for line, words in told}
    findings = json.loads("".join(map(str, RENDERERS["json"]([report], edition(several=False)))))[
        "findings"
    ]
    assert {(each["line"], each["column"]) for each in findings} == {
        (each["startLine"], each["startColumn"]) for each in regions
    }
