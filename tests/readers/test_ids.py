"""What a file of several stories calls each of them."""

import json

import pytest

from attribcheck.readers import read_all

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def called(data: str, name: str) -> list[str]:
    """Return the identifiers of the stories in a file."""
    found = read_all(data.encode(), name)
    assert all(each.one_of and each.one_of.file == name for each in found)
    return [each.one_of.id for each in found if each.one_of]


def rss(*items: str) -> str:
    told = "".join(f"<item><title>Rain</title>{each}</item>" for each in items)
    return f'<rss version="2.0"><channel>{told}</channel></rss>'


def atom(*entries: str) -> str:
    told = "".join(f"<entry><title>Rain</title>{each}</entry>" for each in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{told}</feed>'


@pytest.mark.parametrize(
    ("data", "name", "ids"),
    [
        (rss("<guid> urn:1 </guid>", "<link>https://a.example/2</link>"), "feed.xml", None),
        (rss("<guid>urn:1</guid>", "<guid>urn:1</guid>"), "feed.xml", ["", ""]),
        (rss("<guid>urn:1</guid>", ""), "feed.xml", ["urn:1", ""]),
        (rss("<guid>urn:1</guid>"), "feed.xml", ["urn:1"]),
        (rss(f"<guid>{'x' * 501}</guid>"), "feed.xml", [""]),
        (atom("<id>urn:1</id>", '<link href="https://a.example/2"/>'), "feed.atom", None),
        (
            f'<rdf:RDF xmlns:rdf="{RDF}" xmlns="http://purl.org/rss/1.0/">'
            '<item rdf:about="urn:1"><title>Rain</title></item>'
            "<item><title>Dry</title><link>https://a.example/2</link></item></rdf:RDF>",
            "feed.rdf",
            None,
        ),
        (
            json.dumps(
                [
                    {"uri": "urn:1", "guid": "urn:0", "headline": "Rain"},
                    {"guid": "https://a.example/2", "headline": "Dry"},
                ]
            ),
            "wire.ninjs",
            None,
        ),
        (json.dumps({"uri": ["urn:1"], "headline": "Rain"}), "wire.ninjs", [""]),
        (
            json.dumps([{"id": at, "content": {"rendered": "<p>Rain</p>"}} for at in (7, 8)]),
            "posts.json",
            ["7", "8"],
        ),
        (
            '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1"><contentMeta>'
            "<headline>Rain</headline></contentMeta></newsItem>",
            "item.xml",
            ["urn:1"],
        ),
    ],
)
def test_each_story_goes_by_its_own_name(data: str, name: str, ids: list[str] | None) -> None:
    assert called(data, name) == (ids or ["urn:1", "https://a.example/2"])


def test_formats_of_one_story_a_file_give_no_name() -> None:
    (story,) = read_all(b"<p>Rain</p>", "story.html")
    assert story.one_of is None
