"""WordPress: what its REST API gives of posts."""

import json

import pytest
from readers.blocks import blocks, lines, stories

from attribcheck.model.errors import ReadError
from attribcheck.readers import read

POST = {
    "id": 7,
    "title": {"rendered": "Dam fails &#8211; again"},
    "excerpt": {"rendered": "<p>The dam above Dell failed on Monday, its [&hellip;]</p>\n"},
    "content": {
        "rendered": "<p>The dam above Dell failed on Monday, its mayor said.</p>"
        '<figure class="wp-block-image"><img/><figcaption class="wp-element-caption">The dam.'
        "</figcaption></figure>"
        '<figure class="wp-block-embed"><div><blockquote><p>It broke</p></blockquote></div>'
        "</figure>",
        "protected": False,
    },
    "_embedded": {"author": [{"name": "Ada Voss"}]},
}


def test_a_post() -> None:
    assert blocks(json.dumps(POST), "post.json") == lines(
        """
        headline /title/rendered#body: Dam fails – again
        byline /_embedded/author/0/name: Ada Voss
        - /content/rendered#p[1]: The dam above Dell failed on Monday, its mayor said.
        caption /content/rendered#figure[1]/figcaption[1]: The dam.
        embed /content/rendered#figure[2]/div[1]/blockquote[1]/p[1]: It broke
        """
    )


def test_an_excerpt_of_its_own_is_a_deck() -> None:
    post = {**POST, "excerpt": {"rendered": "<p>A valley waits for help.</p>"}}
    assert blocks(json.dumps(post), "post.json").split("\n")[1] == (
        "headline /excerpt/rendered#p[1]: A valley waits for help."
    )


def test_raw_blocks_where_nothing_is_rendered() -> None:
    raw = "<!-- wp:paragraph -->\n<p>He said so.</p>\n<!-- /wp:paragraph -->"
    assert blocks(json.dumps({"content": {"raw": raw}}), "post.json") == (
        "- /content/raw#p[1]: He said so."
    )


def test_several_posts() -> None:
    assert stories(json.dumps([POST, POST]), "posts.json").count("== posts.json#") == 2


def test_a_locked_post() -> None:
    locked = {"title": {"rendered": "A"}, "content": {"rendered": "", "protected": True}}
    with pytest.raises(ReadError) as caught:
        read(json.dumps(locked).encode(), "post.json")
    assert str(caught.value) == (
        "post.json: is protected by a password, and came without its content\n"
        "  hint: fetch it with the post’s password"
    )
