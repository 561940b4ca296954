"""Shares of words: who speaks for how much of the story."""

from dataclasses import replace

from drawn import Said, draw, with_finding
from gold import gold_report

from attribcheck.model.attribution import Kind
from attribcheck.model.finding import Severity
from attribcheck.model.part import Part
from attribcheck.model.quotation import Use
from attribcheck.model.report import Report
from attribcheck.model.source import Anonymity, SourceType
from attribcheck.model.span import Span
from attribcheck.render.tally import Lead, tally
from attribcheck.render.voices import Voice

COPY = (
    "The levee held, an aide said. “We were lucky,” Mayor Ines Odell said.\n\n"
    "Odell said the “old wall” must go. Rain is due."
)
AIDE = Said("The levee held", "said", "an aide", type=SourceType.ANONYMOUS, anonymity=Anonymity(2))
LUCKY = Said("“We were lucky,”", "said", "Mayor Ines Odell", Kind.DIRECT, name="Ines Odell")
WALL = Said("the “old wall” must go", "said", "Odell", Kind.MIXED, name="Ines Odell")


def words(report: Report) -> dict[Voice, int]:
    return tally(report).words


def test_each_word_has_one_voice_and_sources_and_cues_none() -> None:
    assert words(draw(COPY, AIDE, LUCKY, WALL)) == {
        Voice.ANONYMOUS: 3,  # The levee held
        Voice.DIRECT: 5,  # We were lucky; old wall
        Voice.REPORTED: 3,  # the … must go
        Voice.UNATTRIBUTED: 3,  # Rain is due
    }


def test_quoted_words_of_an_anonymous_source_are_anonymous() -> None:
    quoted = replace(LUCKY, type=SourceType.ANONYMOUS)
    assert words(draw(COPY, quoted))[Voice.ANONYMOUS] == 3


def test_a_quoted_title_within_reported_speech_is_reported() -> None:
    report = draw(COPY, WALL)
    titles = tuple(replace(item, use=Use.TITLE) for item in report.analysis.quotations)
    titled = replace(report, analysis=replace(report.analysis, quotations=titles))
    assert words(titled)[Voice.REPORTED] == 5


def test_an_anonymous_claim_within_a_named_one_is_anonymous() -> None:
    copy = "Odell said an aide told her the wall fell."
    named = Said("an aide told her the wall fell", "said", "Odell")
    inner = Said("the wall fell", "told", "an aide", type=SourceType.ANONYMOUS)
    assert words(draw(copy, named, inner))[Voice.ANONYMOUS] == 3
    assert words(draw(copy, inner, named))[Voice.ANONYMOUS] == 3


def test_captions_and_headlines_are_not_counted() -> None:
    report = draw("Wall falls\n\nThe wall fell.", parts=(Part.HEADLINE, Part.PARAGRAPH))
    assert sum(words(report).values()) == 3


def test_no_words_no_shares() -> None:
    figures = tally(draw("…"))
    assert [figures.share(voice) for voice in Voice] == [0.0] * 4


def test_the_lead_is_the_first_paragraph_and_may_hang_on_anonymous_sources_alone() -> None:
    end = COPY.index("\n")
    assert tally(draw(COPY, AIDE)).lead == Lead(Span(0, end), ("s1",), anonymous_only=True)
    both = Lead(Span(0, end), ("s1", "s2"), anonymous_only=False)
    assert tally(draw(COPY, AIDE, LUCKY, WALL)).lead == both
    assert tally(draw(COPY, WALL)).lead == Lead(Span(0, end), (), anonymous_only=False)


def test_a_lead_that_credits_nobody_is_not_anonymous() -> None:
    orphan = Said("“We were lucky,”", kind=Kind.ORPHAN, type=SourceType.NONE)
    assert tally(draw(COPY, orphan)).lead == Lead(Span(0, COPY.index("\n")), (), False)


def test_a_story_without_paragraphs_has_no_lead() -> None:
    assert tally(draw("Wall falls", parts=(Part.HEADLINE,))).lead is None


def test_findings_are_counted_by_severity() -> None:
    report = with_finding(draw(COPY), "Rain", Severity.ERROR, "“Rain”")
    assert tally(report).severities == {
        Severity.ERROR: 1,
        Severity.WARNING: 0,
        Severity.INFO: 0,
    }


def test_the_seed_article() -> None:
    figures = tally(gold_report())
    assert (figures.anonymous_sources, figures.anonymous_attributions) == (5, 15)
    assert figures.lead is not None
    assert figures.lead.source_ids == ("s1",)
    assert figures.lead.anonymous_only
