"""What the ledger tells of each source."""

from dataclasses import replace

from drawn import Said, draw

from attribcheck.model.attribution import Kind
from attribcheck.model.report import Report
from attribcheck.model.source import Anonymity, Candidate, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.render.accounts import Account, accounts
from attribcheck.render.tally import tally
from attribcheck.render.terminal.ledger import books_of, rows

COPY = (
    "The levee held, an aide told the Ledger.\n\n"
    "“We were lucky,” Mayor Ines Odell, 54, said. The “old wall” must go, she said. The mayor "
    "said it was old. “Who pays?”"
)
AIDE = Said("The levee held", "told", "an aide", type=SourceType.ANONYMOUS)
LUCKY = Said("“We were lucky,”", "said", "Mayor Ines Odell, 54,", Kind.DIRECT, name="Ines Odell")
WALL = Said("The “old wall” must go", "said", "she", Kind.MIXED, name="Ines Odell")
OLD = Said("it was old", "said", "The mayor", name="Ines Odell")
ORPHAN = Said("“Who pays?”", kind=Kind.ORPHAN, type=SourceType.NONE)
STORY = draw(COPY, AIDE, LUCKY, WALL, OLD, ORPHAN)


def kept(report: Report) -> list[Account]:
    return list(accounts(report, tally(report)).values())


def card(report: Report, number: int) -> dict[str, str]:
    """Return the rows of one source's card by their labels."""
    books = books_of(report, tally(report), 80)
    source = report.analysis.sources[number - 1]
    return {label: value.plain for label, value in rows(source, books)}


def changed(report: Report, number: int, source: Source) -> Report:
    """Return the report with one source exchanged."""
    sources = list(report.analysis.sources)
    sources[number - 1] = source
    return replace(report, analysis=replace(report.analysis, sources=tuple(sources)))


def test_a_source_is_introduced_and_called_otherwise_later() -> None:
    aide, mayor, nobody = kept(STORY)
    assert (mayor.introduced, mayor.called) == ("Mayor Ines Odell, 54,", {"she": 1, "The mayor": 1})
    assert (aide.introduced, aide.called) == ("an aide", {})
    assert (nobody.introduced, nobody.called) == ("", {})


def test_claims_are_counted_by_kind_and_their_words_shared() -> None:
    aide, mayor, nobody = kept(STORY)
    assert mayor.kinds == {Kind.DIRECT: 1, Kind.INDIRECT: 1, Kind.MIXED: 1}
    assert [one.words for one in (aide, mayor, nobody)] == [3, 11, 2]
    assert [round(one.share, 4) for one in (aide, mayor, nobody)] == [0.1875, 0.6875, 0.125]


def test_first_and_last_claim() -> None:
    mayor = kept(STORY)[1]
    assert (mayor.first.of(COPY), mayor.last.of(COPY)) == ("“We were lucky,”", "it was old")


def test_the_sole_support_of_the_lead() -> None:
    assert [(one.in_lead, one.alone_in_lead) for one in kept(STORY)] == [
        (True, True),
        (False, False),
        (False, False),
    ]
    both = draw(COPY.replace("\n\n", " "), AIDE, LUCKY)
    assert [(one.in_lead, one.alone_in_lead) for one in kept(both)] == [(True, False)] * 2
    orphaned = draw("“Who pays?” Rain is due.", ORPHAN)
    assert [(one.in_lead, one.alone_in_lead) for one in kept(orphaned)] == [(True, False)]


def test_the_card_tells_it() -> None:
    assert card(STORY, 1)["claims"] == (
        "1 reported, line 1 · 19% of the claimed words · sole support of the lead"
    )
    assert card(STORY, 2) == {
        "claims": "1 quoted, 1 partly quoted, 1 reported, line 3 · 69% of the claimed words",
        "first": "Mayor Ines Odell, 54,",
        "later": "she · The mayor",
    }
    again = draw(COPY, replace(AIDE, name="x"), replace(OLD, name="x"))
    assert card(again, 1)["claims"].startswith("2 reported, lines 1 to 3 · ")


def test_the_card_tells_what_gives_an_unnamed_source_away() -> None:
    source = STORY.analysis.sources[0]
    start = COPY.index("the Ledger")
    she = COPY.index("she")
    anonymity = Anonymity(2, gendered=(Span(she, she + 3),), outlet=Span(start, start + 10))
    told = card(changed(STORY, 1, replace(source, anonymity=anonymity)), 1)
    assert told["heard by"] == "the Ledger"
    assert told["sex"] == "given away by “she”"


def test_the_card_tells_whom_a_mention_may_be_and_whom_a_source_cites() -> None:
    mayor = STORY.analysis.sources[1]
    she = next(mention for mention in mayor.mentions if mention.span.of(COPY) == "she")
    unsure = replace(she, candidates=(Candidate("Ines Odell", "s2"), Candidate("Ada Ruiz")))
    mentions = tuple(unsure if mention is she else mention for mention in mayor.mentions)
    doubted = replace(mayor, mentions=mentions, cites=(Span(16, 23),))
    told = card(changed(STORY, 2, doubted), 2)
    assert told["unsure"] == "“she”, line 3, may be Ada Ruiz"
    assert told["cites"] == "“an aide”, unnamed"
    assert doubted.ambiguous == (she.span,)
