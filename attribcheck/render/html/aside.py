"""What does not count: findings that are waived or known, and waivers that fit nothing."""

from attribcheck.model.report import Report
from attribcheck.render.html.findings import Guide
from attribcheck.render.html.markup import Markup, tag
from attribcheck.render.placed import Placed, everything
from attribcheck.render.visible import one_line
from attribcheck.render.waivers import stale


def set_aside(report: Report, guide: Guide) -> list[Markup]:
    """Return an entry for each finding that does not count, then for each stale waiver."""
    told = [_finding(item, guide) for item in everything(report) if item.aside]
    for waiver in report.stale:
        where = one_line(waiver.where)
        told.append(_entry(f"{waiver.code} ", where, stale(waiver), one_line(waiver.reason)))
    return told


def _finding(item: Placed, guide: Guide) -> Markup:
    finding = item.finding
    line = tag("a", item.region.where(), href=guide.part(item.region))
    title = f"{finding.code} {finding.name} "
    return _entry(title, line, one_line(finding.message), one_line(item.aside))


def _entry(title: str, where: Markup | str, says: str, reason: str) -> Markup:
    return tag(
        "li",
        tag("h4", title, where),
        tag("p", says, class_="message"),
        tag("p", reason, class_="dim") if reason else "",
    )
