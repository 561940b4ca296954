"""What an editor sees first: what the sourcing comes to, the strip, and the filters."""

from attribcheck.model.report import Report
from attribcheck.render.html.markup import Markup, tag
from attribcheck.render.html.names import CLASSES, Names
from attribcheck.render.html.strip import strip
from attribcheck.render.tally import Tally
from attribcheck.render.terminal.claims import Claim, number_of
from attribcheck.render.terminal.glance import counts, lead_line, share
from attribcheck.render.terminal.palette import MARKS, NAMES
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

CHOICE = 60
"""Characters of a source's name in the list to choose from."""


def glance(report: Report, figures: Tally, claims: tuple[Claim, ...], names: Names) -> Markup:
    """Return the head of a story's report."""
    lead = figures.lead
    alone = "alone" if lead and lead.anonymous_only else None
    severities = [
        tag(
            "li",
            tag(
                "a",
                f"{MARKS[severity]} {count} {severity}{'s' * (count > 1)}",
                class_=str(severity),
                href=names.to("findings", "part"),
            ),
        )
        for severity, count in figures.severities.items()
        if count
    ]
    return tag(
        "div",
        tag("p", counts(report, figures), class_="counts"),
        tag("p", lead_line(report, lead).plain, class_=alone) if lead else "",
        tag("ul", *severities, class_="tally") if severities else tag("p", "Nothing found."),
        tag(
            "figure",
            tag(
                "div", tag("span", "lead"), strip(figures, claims), tag("span", "end"), class_="run"
            ),
            tag("figcaption", *_legend(figures)),
        ),
        class_="glance",
    )


def _legend(figures: Tally) -> list[Markup]:
    return [
        tag(
            "span",
            tag("i", class_=f"swatch {CLASSES[voice]}-bar"),
            f" {name} {share(figures.share(voice))} ",
        )
        for voice, name in NAMES.items()
    ]


def controls(report: Report) -> Markup:
    """Return the filters; hidden until the script shows them, as without it they do nothing."""
    boxes = [
        tag(
            "label",
            tag("input", type="checkbox", checked=True, value=CLASSES[voice]),
            tag("span", sample, class_=CLASSES[voice]),
        )
        for voice, sample in (
            (Voice.ANONYMOUS, "anonymous claim"),
            (Voice.DIRECT, "“direct quote”"),
            (Voice.REPORTED, "reported speech"),
        )
    ]
    sources = [
        tag("option", _choice(number_of(source), source.name), value=source.id.removeprefix("s"))
        for source in report.analysis.sources
    ]
    anonymous = tag("option", "anonymous sources only", value="anonymous")
    chooser = tag(
        "label",
        "Source ",
        tag("select", tag("option", "all", value=""), anonymous, *sources),
    )
    state = tag("p", class_="state dim", role="status")
    return tag(
        "form",
        tag("fieldset", tag("legend", "Show"), *boxes, chooser),
        state,
        class_="filters",
    )


def _choice(number: str, name: str) -> str:
    words = one_line(name) or "nobody credited"
    return f"{number} {words if len(words) <= CHOICE else words[: CHOICE - 1].rstrip() + '…'}"
