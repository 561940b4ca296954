"""Full pages: the story, and none of what surrounds it."""

from readers.blocks import blocks, lines

STORY = "".join(
    f"<p>{each}</p>"
    for each in (
        "Harlow council has shelved its plan to move the ferry landing, two members said.",
        "“Nobody called us back,” said Ines Park, who has sold rope on the quay since 1993.",
        "“No.”",
        "The council meets again in May, when its members want to talk of schools, not boats.",
    )
)
TOLD = [
    "Harlow council has shelved its plan to move the ferry landing, two members said.",
    "“Nobody called us back,” said Ines Park, who has sold rope on the quay since 1993.",
    "“No.”",
    "The council meets again in May, when its members want to talk of schools, not boats.",
]


def words(page: str) -> list[str]:
    """Return the words of each block."""
    return [line.partition(": ")[2] for line in blocks(page, "page.html").split("\n")]


def test_headline_and_byline_stand_outside_the_body() -> None:
    page = f"""<html><head><title>Ferry stays – Ledger</title></head><body>
        <header role="banner"><h1>The Ledger</h1></header>
        <div class="top"><h1>Ferry stays</h1><span class="author">Joan Roe</span></div>
        <div itemprop="articleBody">{STORY}</div>
        <div class="more"><h1>Most read</h1></div></body></html>"""
    assert blocks(page, "page.html").split("\n")[:3] == [
        "headline /html/body[1]/div[1]/h1[1]: Ferry stays",
        "byline /html/body[1]/div[1]/span[1]: Joan Roe",
        f"- /html/body[1]/div[2]/p[1]: {TOLD[0]}",
    ]
    assert words(page)[2:] == TOLD


def test_linked_data_stands_in() -> None:
    page = f"""<html><head><script type="application/ld+json">
        {{"@graph": [{{"@type": "WebSite", "name": "Ledger"}}, {{"@type": ["NewsArticle"],
        "headline": "Ferry &amp; stays", "author": [{{"name": "Joan Roe"}}, "Sam Pell"]}}]}}
        </script></head><body><main>{STORY}</main></body></html>"""
    assert blocks(page, "page.html").split("\n")[:2] == [
        "headline /html/head[1]#headline: Ferry &amp; stays",
        "byline /html/head[1]#author: Joan Roe, Sam Pell",
    ]


def test_broken_linked_data_is_passed_over() -> None:
    for script in ("{", "[" * 5000, "3", '{"@type": "NewsArticle", "author": 3}'):
        page = (
            f'<html><head><script type="application/ld+json">{script}</script><title>T</title>'
            f"</head><body><article>{STORY}</article></body></html>"
        )
        assert words(page) == ["T", *TOLD]


def test_boxes_within_the_story_go() -> None:
    page = f"""<html><body><article><h1>Ferry stays</h1>{STORY}
        <div class="related-stories"><p>A source said the mill was sold.</p></div>
        <aside><p>Critics say so.</p></aside><aside class="pullquote">Nobody called us</aside>
        <div id="newsletter"><p>Sign up, editors said.</p></div>
        <footer><p>© Ledger, all rights reserved.</p></footer>
        <p class="tags-note">The landing is 90 years old.</p></article>
        <section class="comments"><article><p>{"I do not believe it. " * 4}</p></article></section>
        </body></html>"""
    assert words(page) == [
        "Ferry stays",
        *TOLD,
        "Nobody called us",
        "The landing is 90 years old.",
    ]


def test_a_page_without_marks_is_read_by_its_text() -> None:
    page = f"""<html><body><div><a href="/1">Home</a> <a href="/2">Sport</a></div>
        <table><tr><td><ul><li><a href="/3">All the news that is news today</a></li></ul></td>
        <td><div>{STORY}</div></td></tr></table>
        <div><a href="/4">Contact</a></div></body></html>"""
    assert words(page) == TOLD


def test_a_short_page_is_read_whole() -> None:
    assert blocks("<html><body><p>He said so.</p><p>No.</p></body></html>", "x.html") == lines(
        """
        - /html/body[1]/p[1]: He said so.
        - /html/body[1]/p[2]: No.
        """
    )


def test_menus_go_from_a_page_of_breaks() -> None:
    copy = "<br><br>".join(TOLD)
    page = f"""<html><body><div class="nav"><a href="/1">Home</a> <a href="/2">Sport</a>
        <a href="/3">All the news that is news today</a></div><div><div>{copy}</div>
        </div></body></html>"""
    assert words(page) == TOLD


def test_lists_of_links_within_the_story_go() -> None:
    page = f"""<html><body><article>{STORY}<ul><li><a href="/1">Mill is sold to a Dell bank</a>
        <li><a href="/2">Ferry sinks</a><li><a href="/3">Schools reopen</a></ul>
        <ul><li>The landing stays, <a href="/4">as is</a>.<li>The mill is sold.</ul></article>"""
    assert words(page) == [*TOLD, "The landing stays, as is.", "The mill is sold."]
