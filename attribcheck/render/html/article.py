"""One story’s part of the page: at a glance, the story, the findings, the sources, the reasons."""

from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.model.source import SourceType
from attribcheck.render.edition import Edition
from attribcheck.render.html.aside import set_aside
from attribcheck.render.html.findings import Guide, findings
from attribcheck.render.html.glance import controls, glance
from attribcheck.render.html.layout import lay_out
from attribcheck.render.html.ledger import ledger, reasons
from attribcheck.render.html.markup import Markup, tag
from attribcheck.render.html.names import Names
from attribcheck.render.html.notes import leads, notes
from attribcheck.render.html.story import story
from attribcheck.render.placed import placed
from attribcheck.render.tally import tally
from attribcheck.render.terminal.claims import claims
from attribcheck.render.visible import one_line

LEADS = "Where reported claims may come from: leads for the eye, not checked"


def article(report: Report, names: Names, edition: Edition) -> Markup:
    """Return the part of one story; every id in it begins with the story's number."""
    figures, told, found = tally(report), claims(report.analysis), tuple(placed(report))
    read = report.analysis.article
    name = one_line(read.manuscript.name)
    layout = lay_out(read, figures.voices, told, found, names)
    hidden, others = ledger(report, figures, told, names)
    unnamed = sum(s.type is SourceType.ANONYMOUS for s in report.analysis.sources)
    rest = sum(
        s.type not in (SourceType.ANONYMOUS, SourceType.NONE) for s in report.analysis.sources
    )
    guide = Guide(edition, names, tuple(segment.span.start for segment in read.segments))
    listed = tag("ol", *findings(report, found, guide), class_="list")
    aside = set_aside(report, guide)
    checked, traced = notes(report, guide), leads(report)
    filters = controls(report) if told else ""
    why = tag("ol", *reasons(report, told, names), class_="whys")
    return tag(
        "article",
        tag("h2", title_of(report), id=f"s{names.story}"),
        tag("p", name, class_="file") if name != title_of(report) else "",
        glance(report, figures, told, names),
        _section("story", "The story", names, filters, story(report, layout)),
        _section(
            "notes",
            _counted("Quotations against the notes", len(checked)),
            names,
            tag("ol", *checked, class_="list"),
        )
        if checked
        else "",
        _section("leads", LEADS, names, tag("ol", *traced, class_="list")) if traced else "",
        _section("findings", _counted("Findings", len(found)), names, listed),
        _section(
            "aside", _counted("Set aside", len(aside)), names, tag("ol", *aside, class_="list")
        )
        if aside
        else "",
        _section("anonymous", _counted("Anonymous sources", unnamed), names, _cards(hidden)),
        _section("others", _counted("Other sources", rest), names, _cards(others)),
        _section("whys", _counted("Every claim, and why it was read so", len(told)), names, why),
        class_="report",
        aria_labelledby=f"s{names.story}",
    )


def title_of(report: Report) -> str:
    """Return the story's headline, or else its file's name without the folders."""
    read = report.analysis.article
    headlines = (s.span.of(read.text) for s in read.segments if s.part is Part.HEADLINE)
    name = read.manuscript.name.replace("\\", "/").rpartition("/")[2]
    return one_line(next(headlines, "")) or one_line(name) or "story"


def _section(kind: str, title: str, names: Names, *inner: Markup | str) -> Markup:
    head = names.of(kind, "title")
    return tag(
        "section",
        tag("h3", title, id=head),
        *inner,
        id=names.of(kind, "part"),
        class_=f"{kind}-part",
        aria_labelledby=f"{head} s{names.story}",
    )


def _counted(title: str, count: int) -> str:
    return f"{title}: {count or 'none'}"


def _cards(cards: Markup) -> Markup:
    return tag("ul", cards, class_="cards")
