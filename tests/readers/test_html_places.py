"""Words of HTML stand where the file has them, or nobody claims to know."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers.blocks import lines

from attribcheck.model.span import Span
from attribcheck.readers import read
from attribcheck.readers.ink import collapsed
from attribcheck.render.positions import places_of

INLINE = (
    "{}",
    "<b>{}</b> {}",
    '<a href="/said?a=1&amp;b=2" title="said > {{">{}</a>',
    "<a href=/said>{}</a>",
    "<q>{}</q>",
    "&ldquo;{}&rdquo;",
    "{}&nbsp;{}",
    "{} &#8212; {}&shy;",
    "{} & {} &bogus; AT&T",
    "{} < {}",
    "<!-- said -->{}",
    "{}<br>{}",
    "{}<br/>\n\t{}",
    "<del>gone</del>{}",
    "<script>if (a < b) {{ said = '</p>' }}</script>{}",
    "{}\n  {}",
    "🌧 {}",
    "<sup>2</sup>{}",
    "{}<unknown-tag data-x='\"'>{}</unknown-tag>",
    "\x0b{}",
)
BLOCKS = (
    "<p>{}</p>",
    "<P CLASS=x>{}",
    "<h1>{}</h1>",
    "<div><div>{}</div>{}</div>",
    "<ul><li>{}<li>{}</ul>",
    "<blockquote><p>{}</p></blockquote>",
    "<table><tr><td>{}</td><td>{}</td></tr></table>",
    "<pre>{}\n   {}</pre>",
    "<figure><img src=a.png alt='said'><figcaption>{}</figcaption></figure>",
    "<aside>{}</aside>",
    "<textarea>said <b></textarea><p>{}</p>",
    "<style>p > a {{ color: red }}</style><p>{}</p>",
    "<?php said ?><p>{}</p>",
    "{}",
)
PAGE = """<!DOCTYPE html>\n<html><head><title>Said &amp; done</title>
<script>var a = "<p>said</p>";</script></head><body><nav><a href="/">Said</a></nav>
<article>{}<p>{}</p></article></body></html>"""
LONG = "The river rose by night, said nobody, and the mill was lost; said was said. " * 3


@st.composite
def copy(draw: st.DrawFn) -> str:
    """Return a story in which no word stands twice."""
    numbers = count(100)

    def words(pattern: str) -> str:
        told = pattern.replace("{}", "\0").replace("{{", "{").replace("}}", "}")
        while "\0" in told:
            told = told.replace("\0", f"w{next(numbers)}q", 1)
        return told

    def line() -> str:
        marks = [draw(st.sampled_from(INLINE)) for _ in range(draw(st.integers(1, 3)))]
        return " ".join(map(words, marks))

    def filled(block: str) -> str:
        told = block.replace("{}", "\0").replace("{{", "{").replace("}}", "}")
        while "\0" in told:
            told = told.replace("\0", line(), 1)
        return told

    blocks = [draw(st.sampled_from(BLOCKS)) for _ in range(draw(st.integers(1, 4)))]
    body = "\n".join(map(filled, blocks))
    if draw(st.booleans()):
        body = PAGE.format(body, LONG)
    return body.replace("\n", draw(st.sampled_from(("\n", "\r\n"))))


@settings(max_examples=200, deadline=None)
@given(copy())
def test_each_word_stands_where_the_file_has_it(copy: str) -> None:
    manuscript = read(copy.encode(), "story.html")
    assert manuscript.origin is not None
    assert manuscript.origin.text == copy
    text, place = manuscript.text, places_of(manuscript)
    start = text.find("w1")
    while start >= 0:
        span = Span(start, start + len("w100q"))
        at = copy.index(span.of(text))
        there = place(span)
        assert there is not None
        assert there.span == Span(at, at + len("w100q"))
        start = text.find("w1", span.end)
    at = 0
    for each in manuscript.origin.stretches:
        assert at <= each.span.start < each.span.end
        if len(each.span) == len(each.read):
            said = each.span.of(text).replace("²", "2")
            assert " ".join(collapsed(each.read.of(copy)).split()) == " ".join(said.split())
        at = each.span.end


@pytest.mark.parametrize(
    "broken",
    [
        "<p>One said <!-- two</p>",
        "<p>One said <a href='two</p>",
        "<p>One said</p><script>two",
        "<p>One <!--> said --> two</p>",
        "<p>One said </ two></p>",
        "<p>One said <b =x>two</b></p>",
        "<plaintext>One said",
    ],
)
def test_where_the_markup_is_astray_no_line_is_told(broken: str) -> None:
    manuscript = read(f"<p>One said so.</p>{broken}".encode(), "story.html")
    assert not manuscript.lined
    assert places_of(manuscript)(Span(0, 3)) is None


def test_what_the_page_says_elsewhere_has_no_line() -> None:
    page = lines(
        f"""
        <html><head><title>Dam</title><meta name="author" content="Ada Voss"></head>
        <body><div><p>{LONG}</p></div></body></html>
        """
    )
    manuscript = read(page.encode(), "story.html")
    place = places_of(manuscript)
    at = manuscript.text.index("Ada")
    assert place(Span(at, at + 3)) is None
    at = manuscript.text.index("river")
    found = place(Span(at, at + 5))
    assert found is not None
    assert (found.start.line, found.start.column) == (2, 19)


@pytest.mark.parametrize(
    ("copy", "words", "found"),
    [
        ("<p>He <q>said so</q>.</p>", "“said so”", "said so"),
        ("<p>One &mdash; two.</p>", "— two", "&mdash; two"),
        ("<p>One <b>two</b></p>", "One two", "One <b>two"),
        ("<p>One\r\n   two</p>", "One two", "One\r\n   two"),
    ],
)
def test_marks_within_the_words(copy: str, words: str, found: str) -> None:
    manuscript = read(copy.encode(), "story.html")
    start = manuscript.text.index(words)
    there = places_of(manuscript)(Span(start, start + len(words)))
    assert there is not None
    assert there.span.of(copy) == found
