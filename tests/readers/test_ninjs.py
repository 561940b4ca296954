"""ninjs in its three generations, and what Superdesk makes of it."""

import json
from typing import Any

from readers.blocks import blocks, lines, stories


def told(item: Any) -> str:
    """Return the blocks of an item."""
    return blocks(json.dumps(item), "item.json")


def test_generation_1() -> None:
    item = {
        "uri": "urn:1",
        "type": "text",
        "headline": "Dam fails",
        "byline": "By Ada Voss",
        "ednote": "Updates with mayor.",
        "description_text": "A short word on the dam and the valley below it.",
        "body_text": "left out",
        "body_html": "<p>The dam failed.</p><h2>Alarm</h2><p>“No,” said Sam Pell.</p>",
        "associations": {
            "featured/1": {
                "type": "picture",
                "headline": "dam",
                "description_text": "The dam on Monday.",
                "byline": "Rin Sato",
            },
            "gone": None,
            "other": {"type": "text", "headline": "Mill burns", "body_html": "<p>left out</p>"},
        },
    }
    assert told(item) == lines(
        """
        headline /headline: Dam fails
        headline /description_text: A short word on the dam and the valley below it.
        byline /byline: By Ada Voss
        note /ednote: Updates with mayor.
        - /body_html#p[1]: The dam failed.
        crosshead /body_html#h2[1]: Alarm
        - /body_html#p[2]: “No,” said Sam Pell.
        caption /associations/featured~11/description_text: The dam on Monday.
        credit /associations/featured~11/byline: Rin Sato
        """
    )


def test_generation_3() -> None:
    item = {
        "standard": {"name": "ninjs", "version": "3.0"},
        "headlines": [{"role": "short", "value": "Dam"}, {"role": "main", "value": "Dam fails"}],
        "by": "Ada Voss",
        "edNote": "Updates.",
        "bodies": [
            {"role": "xml", "contentType": "application/xml", "value": "<x>left out</x>"},
            {"role": "text", "contentType": "text/plain", "value": "left out"},
            {"role": "html", "contentType": "text/html; charset=utf-8", "value": "<p>It fell.</p>"},
        ],
        "associations": [
            {"type": "picture", "descriptions": [{"value": "The dam."}], "creditLine": "Sato/AP"}
        ],
    }
    assert told(item) == lines(
        """
        headline /headlines/1/value: Dam fails
        byline /by: Ada Voss
        note /edNote: Updates.
        - /bodies/2/value#p[1]: It fell.
        caption /associations/0/descriptions/0/value: The dam.
        credit /associations/0/creditLine: Sato/AP
        """
    )


def test_plain_text_keeps_its_lines() -> None:
    assert told({"headline": "Dam fails", "body_text": "It fell.\n\n“No,” he said."}) == lines(
        """
        headline /headline: Dam fails
        - /body_text#line 1: It fell.
        - /body_text#line 3: “No,” he said.
        """
    )


def test_what_the_body_repeats_is_told_once() -> None:
    lead = "The dam above Dell failed on Monday, its mayor said."
    item = {
        "headline": "Dam fails",
        "description_text": "The dam above Dell failed on Mon",
        "byline": "Ada Voss",
        "body_html": f"<h1>Dam fails</h1><p>{lead}</p><figure><figcaption>The dam.</figcaption>"
        "</figure>",
        "associations": {"a": {"type": "picture", "description_text": "The dam."}},
    }
    assert told(item) == lines(
        f"""
        headline /headline: Dam fails
        byline /byline: Ada Voss
        - /body_html#p[1]: {lead}
        caption /body_html#figure[1]/figcaption[1]: The dam.
        """
    )


def test_several_items_are_told_apart() -> None:
    items = [
        {"headline": "One", "body_html": "<p>One said.</p>"},
        {"type": "picture"},
        {"headline": "Two", "body_html": "<p>Two said.</p>"},
    ]
    assert stories(json.dumps(items), "items.json") == lines(
        """
        == items.json#1
        headline /0/headline: One
        - /0/body_html#p[1]: One said.
        == items.json#3
        headline /2/headline: Two
        - /2/body_html#p[1]: Two said.
        """
    )
    by_line = "\n".join(map(json.dumps, items))
    assert stories(by_line, "items.jsonl") == stories(json.dumps(items), "items.jsonl")
    wrapped = stories(json.dumps({"_items": items[2:]}), "items.json")
    assert wrapped.split("\n")[1] == "headline /_items/0/headline: Two"


def test_fields_of_another_kind_are_passed_over() -> None:
    item = {
        "headline": 3,
        "byline": ["x"],
        "authors": "x",
        "headlines": [None, 3],
        "bodies": {"a": 1},
        "associations": "x",
        "body_html": "<p>It fell.</p>",
    }
    assert told(item) == "- /body_html#p[1]: It fell."
