"""What formats know reaches the report: parts hold no claims, credits count, links are there."""

from attribcheck import Settings, examine, read
from attribcheck.model.report import Report

LEAD = "<p>The dam failed on Monday, Dell’s fire marshal, Ada Voss, said.</p>"
END = "<p>“Nobody was hurt,” Voss said.</p>"
CAPTION = "The dam in Dell, Ohio, where crews worked through the night on Monday, May 6, 2024."


def reported(middle: str) -> Report:
    """Return the report of a story with ``middle`` in it."""
    copy = f"<h1>Dam fails</h1>{LEAD}{middle}{END}"
    return examine(read(copy.encode(), "story.html"), Settings(engine="light"))


def codes(middle: str) -> list[str]:
    return [finding.code for finding in reported(middle).findings]


def test_a_credit_of_its_own_counts() -> None:
    figure = f"<figure><figcaption>{CAPTION}{{}}</figcaption></figure>"
    assert codes(figure.format("")) == ["S103"]
    assert codes(figure.format('<span class="credit">Rin Sato</span>')) == []


def test_what_is_set_out_once_more_is_no_quotation_without_a_speaker() -> None:
    said = "<p>“We were lucky that it rained so little.”</p>"
    quote = "<p>The gates were shut by noon.</p><blockquote{}>" + said + "</blockquote>"
    assert codes(quote.format("")) == ["Q101"]
    assert codes(quote.format(' class="pullquote"')) == []
    assert codes(quote.format(' class="twitter-tweet"')) == []


def test_the_caption_of_a_quotation_is_its_speaker() -> None:
    report = reported(
        "<figure><blockquote>“We were lucky that it rained so little.”</blockquote>"
        "<figcaption>— Sam Pell, an engineer</figcaption></figure>"
    )
    assert report.findings == ()


def test_quotation_marks_of_the_browser_make_a_quotation() -> None:
    report = reported("<p><q>We were lucky that it rained so little</q>, Sam Pell said.</p>")
    text = report.analysis.article.text
    kinds = {
        span.of(text): str(each.kind)
        for each in report.analysis.attributions
        for span in each.content
    }
    assert kinds["“We were lucky that it rained so little”"] == "direct"


def test_a_link_shows_who_says_so() -> None:
    weasel = (
        "<p>The road is shut.</p><p>The mill is shut, too.</p>"
        "<p>Critics said {}the plan would fail{} within a year.</p>"
        "<p>Rain is due in the valley.</p><p>The road is wet.</p>"
    )
    assert "C101" in codes(weasel.format("", ""))
    assert "C101" not in codes(weasel.format("<a href='https://a.example/study'>", "</a>"))
    assert "C101" in codes(weasel.format("<a href='#top'>", "</a>"))


def test_a_link_shows_whose_reports() -> None:
    copy = "<p>The two men met in Vienna last spring, according to {}media reports{}.</p>"
    assert "A111" in codes(copy.format("", ""))
    assert "A111" not in codes(copy.format("<a href='https://a.example/'>", "</a>"))
