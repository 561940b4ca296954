"""The page around the stories: its policy, styles and script, and what stands in which order."""

from importlib.resources import files

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.html.article import article, title_of
from attribcheck.render.html.markup import Markup, tag
from attribcheck.render.html.names import Names
from attribcheck.render.html.policy import policy
from attribcheck.render.visible import one_line
from attribcheck.version import VERSION


def page(reports: list[Report], edition: Edition) -> str:
    """Return the whole page; scripts and styles are its own two, by their hashes."""
    style, script = _asset("style.css"), _asset("script.js")
    title = title_of(reports[0]) if len(reports) == 1 else f"{len(reports)} stories"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", f"Attribution report: {title}"),
        tag("style", Markup(style)),
    )
    contents = _contents(reports) if len(reports) > 1 else ""
    body = tag(
        "body",
        tag("a", "Skip to the story", class_="skip", href="#s1-story-part"),
        tag("header", tag("h1", "Attribution report"), contents, class_="top"),
        tag("main", *(article(report, Names(at), edition) for at, report in enumerate(reports, 1))),
        tag("footer", _foot(reports[0])),
        tag("script", Markup(script)),
    )
    return "<!doctype html>\n" + tag("html", head, body, lang="en").text + "\n"


def _asset(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


def _contents(reports: list[Report]) -> Markup:
    links = (
        tag("li", tag("a", title_of(report), href=f"#s{at}"), f" {_found(report)}", class_="dim")
        for at, report in enumerate(reports, 1)
    )
    return tag("nav", tag("ol", *links), aria_label="Stories")


def _found(report: Report) -> str:
    count = len(report.findings) + len(report.untold)
    return f"{count} finding{'s' * (count != 1)}" if count else "nothing found"


def _foot(report: Report) -> str:
    engine = report.analysis.engine
    return one_line(
        f"attribcheck {VERSION} · {engine.name} engine, model {engine.version} · a finding is a "
        "question for an editor, not a verdict on a reporter"
    )
