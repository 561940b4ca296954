"""Trends as one page: plots and their figures; it loads nothing and sends nothing."""

from importlib.resources import files

from attribcheck.archive.trends.answers import Answer, Row, Trends
from attribcheck.archive.trends.figures import change, head, value
from attribcheck.archive.trends.plots import plot
from attribcheck.render.html.markup import Markup, tag
from attribcheck.render.html.policy import policy
from attribcheck.render.visible import one_line


def to_html(trends: Trends) -> bytes:
    """Return the whole page in UTF-8."""
    style = _asset("attribcheck.render.html", "style.css") + _asset(__package__, "trends.css")
    title = "Attribution over an archive"
    compared = "A thin line or a tick is the audit compared with." if trends.compared else ""
    page = tag(
        "html",
        tag(
            "head",
            tag("meta", charset="utf-8"),
            tag("meta", http_equiv="Content-Security-Policy", content=policy(style)),
            tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            tag("meta", name="color-scheme", content="light dark"),
            tag("meta", name="referrer", content="no-referrer"),
            tag("title", title),
            tag("style", Markup(style)),
        ),
        tag(
            "body",
            tag("header", tag("h1", title), tag("h2", head(trends)), tag("p", compared)),
            tag("main", *(_figure(answer, trends) for answer in trends.answers)),
            tag("footer", *(tag("p", one_line(stamp)) for stamp in trends.stamps)),
        ),
        lang="en",
    )
    return f"<!doctype html>\n{page.text}\n".encode()


def _figure(answer: Answer, trends: Trends) -> Markup:
    question = answer.question
    heads = [question.label, question.counted, question.unit.value]
    heads += ["before", "change"] if trends.compared else []
    table = tag(
        "table",
        tag("thead", tag("tr", *(tag("th", each, scope="col") for each in heads))),
        tag("tbody", *(_row(row, answer, trends) for row in answer.rows)),
    )
    return tag(
        "section",
        tag("h2", question.title),
        tag("p", question.says, class_="dim"),
        plot(answer),
        tag("details", tag("summary", "Figures"), tag("div", table, class_="scroll")),
        class_="trend",
        id=question.key,
    )


def _row(row: Row, answer: Answer, trends: Trends) -> Markup:
    unit = answer.question.unit
    label = one_line(f"{row.label} {row.series}") or "(no name)"
    cells = [label, f"{row.count:,}", value(row.value, unit)]
    if trends.compared:
        cells += ["" if row.before is None else value(row.before, unit), change(row, unit)]
    return tag("tr", *(tag("td", cell) for cell in cells))


def _asset(package: str, name: str) -> str:
    return (files(package) / name).read_text(encoding="utf-8")
