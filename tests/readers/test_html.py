"""HTML: what a browser shows, and what newsrooms’ markup says of it."""

import pytest
from readers.blocks import blocks, lines, links


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>He&nbsp;said &ldquo;no&rdquo; &mdash; twice.</p>", "He said “no” — twice."),
        ("<p>The <b>may<i>or</i></b> <span>said</span>\n   so.</p>", "The mayor said so."),
        ("<p>gov&shy;ern\u00adment\u200bal</p>", "governmental"),
        ("<p>She said <q>no, <q>never</q></q>.</p>", "She said “no, ‘never’”."),
        ("<p>He said <del>five</del><s>six</s><ins>ten</ins>.</p>", "He said ten."),
        ("<p>so.<sup><a href='#n1'>1</a></sup> It is 5 km<sup>2</sup>.</p>", "so. It is 5 km²."),
        ("<p>One<br>two</p>", "One⏎two"),
        ("<p>a<!-- “no,” said b -->c</p>", "ac"),
        ("<pre>a\n  b</pre>", "a⏎  b"),
        ("<p>5 < 6 & 7 > 3, she said</p>", "5 < 6 & 7 > 3, she said"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("<p>\x1b[31mred\x07</p>", "[31mred"),
        ("<p>bell &#7; and &#27;[31m</p>", "bell and [31m"),
    ],
)
def test_text_is_what_a_reader_sees(markup: str, text: str) -> None:
    assert blocks(markup, "story.html").partition(": ")[2] == text


@pytest.mark.parametrize(
    "markup",
    [
        "<script>said()</script>",
        "<style>said</style>",
        "<template><p>said</p></template>",
        "<noscript>said</noscript>",
        "<p hidden>said</p>",
        "<p aria-hidden='true'>said</p>",
        "<p style='display : none'>said</p>",
        "<span class='screen-reader-text'>said</span>",
        "<form><label>said</label><textarea>said</textarea></form>",
        "<nav>said</nav>",
        "<svg><text>said</text></svg>",
        "<iframe>said</iframe>",
    ],
)
def test_what_nobody_reads_is_left_out(markup: str) -> None:
    assert blocks(f"{markup}<p>The end.</p>", "story.html").endswith(": The end.")
    assert "said" not in blocks(f"{markup}<p>The end.</p>", "story.html")


def test_parts_that_html_knows() -> None:
    copy = """
        <h1>Dam fails</h1><h2>Valley flooded</h2>
        <p class="byline">By <a rel="author" href="/ada">Ada Voss</a></p>
        <div class="dateline">DELL, May 3</div>
        <p>The dam failed.</p>
        <figure><img alt="said nobody" src="x.jpg"><figcaption>The dam on Monday.
        <span class="credit">Rin Sato/Herald</span></figcaption></figure>
        <h3>Alarm</h3>
        <ul><li>First item.</li><li>Second item.</li></ul>
        loose words
        <table><caption>Water levels</caption><tr><td>Monday</td><td>3 feet</td></tr></table>
        """
    assert blocks(copy, "story.html") == lines(
        """
        headline h1[1]: Dam fails
        headline h2[1]: Valley flooded
        byline p[1]: By Ada Voss
        dateline div[1]: DELL, May 3
        - p[2]: The dam failed.
        caption figure[1]/figcaption[1]: The dam on Monday.
        credit figure[1]/figcaption[1]: Rin Sato/Herald
        crosshead h3[1]: Alarm
        - ul[1]/li[1]: First item.
        - ul[1]/li[2]: Second item.
        - body: loose words
        caption table[1]/caption[1]: Water levels
        - table[1]/tr[1]/td[1]: Monday
        - table[1]/tr[1]/td[2]: 3 feet
        """
    )


def test_quotations_set_out() -> None:
    copy = """
        <p>“We were lucky all along,” said Ada Voss. “The water rose by night.”</p>
        <blockquote><p>We were lucky all along.</p></blockquote>
        <aside class="pull-quote">The water rose</aside>
        <blockquote>“Nobody called us back,” the letter said.</blockquote>
        <figure><blockquote>“The pump failed twice.”</blockquote>
        <figcaption>— Sam Pell, an engineer</figcaption></figure>
        <figure class="wp-block-pullquote"><blockquote><p>Lucky!</p><cite>Voss</cite></blockquote>
        </figure>
        <blockquote class="twitter-tweet"><p>It broke</p>— Sam (@sam)</blockquote>
        """
    assert blocks(copy, "story.html") == lines(
        """
        - p[1]: “We were lucky all along,” said Ada Voss. “The water rose by night.”
        pullquote blockquote[1]/p[1]: We were lucky all along.
        pullquote aside[1]: The water rose
        - blockquote[2]: “Nobody called us back,” the letter said.
        paragraph figure[1]/blockquote[1]: “The pump failed twice.”
        paragraph figure[1]/figcaption[1]: — Sam Pell, an engineer
        pullquote figure[2]/blockquote[1]/p[1]: Lucky!
        pullquote figure[2]/blockquote[1]: Voss
        embed blockquote[3]/p[1]: It broke
        embed blockquote[3]: — Sam (@sam)
        """
    )


def test_two_breaks_part_paragraphs() -> None:
    copy = "<div>One said.<br>\n<br/>Two said.<br>Three.<br><br><br>Four.</div>"
    assert blocks(copy, "story.html") == lines(
        """
        - div[1]: One said.
        - div[1]: Two said.⏎Three.
        - div[1]: Four.
        """
    )


def test_links_keep_their_words_and_target() -> None:
    copy = (
        "<p>  According to <a href='https://a.example/r?x=1&amp;y=2'>the <b>Daily</b> Ledger</a>,"
        " <a href='/more'>more</a> <a href='javascript:alert(1)'>no</a>"
        " <a href=' java\nscript:alert(1)'>no</a> <a href='data:text/html,x'>no</a>"
        " <a href='#top'></a><a name='x'>no</a>.</p>"
    )
    assert links(copy, "story.html") == [
        ("the Daily Ledger", "https://a.example/r?x=1&y=2"),
        ("more", "/more"),
    ]


def test_a_link_around_paragraphs_is_one_in_each() -> None:
    copy = "<a href='/x'><p>One <b>said</b>.</p><p>Two.</p></a><p>Three.</p>"
    assert links(copy, "story.html") == [("One said.", "/x"), ("Two.", "/x")]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ('<meta charset="windows-1252"><p>“no”</p>'.encode("cp1252"), "“no”"),
        ("<meta charset=iso-8859-1><p>“no”</p>".encode("cp1252"), "“no”"),
        ("<p>“no”</p>".encode(), "“no”"),
        ("<p>“no”</p>".encode("utf-8-sig"), "“no”"),
        ("<p>“no”</p>".encode("utf-16"), "“no”"),
        ('<meta charset="utf-16"><p>“no”</p>'.encode(), "“no”"),
        ('<?xml version="1.0" encoding="utf-8"?><p>“no”</p>'.encode(), "“no”"),
    ],
)
def test_encoding_is_what_the_file_says(data: bytes, text: str) -> None:
    assert blocks(data, "story.html").partition(": ")[2] == text
