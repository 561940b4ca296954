"""The seed article's sources, from its gold attributions."""

from functools import cache

from gold import gold_analysis

from attribcheck.extract.quotations import find_quotations
from attribcheck.model.source import Source, SourceType
from attribcheck.readers import read
from attribcheck.resolve import resolve
from attribcheck.segment import segment

ANALYSIS = gold_analysis()
TEXT = ANALYSIS.article.text


@cache
def sources() -> tuple[Source, ...]:
    """Resolve the gold attributions on the article as the readers cut it."""
    article = segment(read(TEXT.encode(), "seed"))
    return resolve(article, find_quotations(article), ANALYSIS.attributions)


def named(name: str) -> Source:
    """Return the one source of that name."""
    (found,) = [source for source in sources() if source.name == name]
    return found


def test_types_are_those_of_the_gold_reading() -> None:
    by_id = {id_: source for source in sources() for id_ in source.attributions}
    wrong = [
        (item.id, by_id[item.id].name)
        for item in ANALYSIS.attributions
        if by_id[item.id].type is not ANALYSIS.source_of(item).type
    ]
    assert not wrong


def test_one_official_stands_behind_all_the_names_for_him() -> None:
    official = named("a senior administration official")
    assert [mention.span.of(TEXT) for mention in official.mentions] == [
        "a senior administration official",
        "the official",
        "he",
        "the official, who spoke on the condition of anonymity",
        "he",
        "the senior Trump administration official",
        "The administration official",
        "He",
        "The official",
    ]
    assert official.ambiguous == ()


def test_the_other_unnamed_sources_stay_apart() -> None:
    unnamed = [one.name for one in sources() if one.type is SourceType.ANONYMOUS]
    assert unnamed == [
        "a senior administration official",
        "Trump advisers",
        "one person familiar with the talks",
        "sources familiar with the matter",
        "two people familiar with the matter",
    ]


def test_terms_are_found_and_no_reason() -> None:
    anonymity = named("a senior administration official").anonymity
    assert anonymity
    assert anonymity.terms
    assert anonymity.terms.of(TEXT) == "spoke on the condition of anonymity"
    assert (anonymity.reason, anonymity.level, anonymity.count) == (None, 3, 1)


def test_people_are_counted_as_the_copy_counts_them() -> None:
    counts = {one.name: one.anonymity.count for one in sources() if one.anonymity}
    assert counts["two people familiar with the matter"] == 2
    assert counts["sources familiar with the matter"] is None
