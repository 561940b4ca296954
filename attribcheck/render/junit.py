"""JUnit’s XML, which build servers show as tests: a suite a story, a failed case a finding."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, placed
from attribcheck.render.visible import one_line

NOT_IN_XML = str.maketrans({"\ufffe": "\ufffd", "\uffff": "\ufffd"})


def render(reports: Iterable[Report], _edition: Edition) -> Iterator[str]:
    """Yield one document; all is ASCII. What is below ``Report.fail_on`` is told and passes."""
    told = list(reports)
    if not told:
        return
    root = ET.Element("testsuites", name="attribcheck")
    suites = [_suite(root, report) for report in told]
    for count in ("tests", "failures"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in suites)))
    ET.indent(root)
    yield '<?xml version="1.0" encoding="US-ASCII"?>\n'
    yield ET.tostring(root, encoding="us-ascii", xml_declaration=False).decode("ascii") + "\n"


def _suite(root: ET.Element, report: Report) -> ET.Element:
    name = _clean(report.analysis.article.manuscript.name)
    suite = ET.SubElement(root, "testsuite", name=name)
    failed = [_case(suite, found, report.failing(found.finding)) for found in placed(report)]
    if not failed:
        ET.SubElement(suite, "testcase", classname=name, name="attribution")
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(sum(failed)))
    suite.set("errors", "0")
    return suite


def _case(suite: ET.Element, found: Placed, fails: bool) -> bool:
    """Add the case of one finding; return ``fails``."""
    finding, at = found.finding, found.region.start
    title = f"{finding.code} {finding.name} (line {at.line}, column {at.column})"
    case = ET.SubElement(
        suite, "testcase", classname=_clean(found.path), name=title, file=_clean(found.path)
    )
    case.set("line", str(at.line))
    rows = (finding.message, finding.why, finding.standard, finding.fix)
    reasons = "\n".join(_clean(row) for row in rows if row)
    if not fails:
        ET.SubElement(case, "system-out").text = f"{finding.severity}: {reasons}"
        return fails
    failure = ET.SubElement(
        case, "failure", type=str(finding.severity), message=_clean(finding.message)
    )
    failure.text = reasons
    return fails


def _clean(copy: str) -> str:
    return one_line(copy).translate(NOT_IN_XML)
