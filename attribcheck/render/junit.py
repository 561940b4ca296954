"""JUnit’s XML, which build servers show as tests: a suite a story, a failed case a finding."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, everything
from attribcheck.render.visible import one_line

NOT_IN_XML = str.maketrans({"\ufffe": "\ufffd", "\uffff": "\ufffd"})


def render(reports: Iterable[Report], _edition: Edition) -> Iterator[str]:
    """Yield one document; all is ASCII.

    What is below ``Report.fail_on`` is told and passes; what is waived or known is skipped.
    """
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
    for found in everything(report):
        _tell(_case(suite, found), found, fails=report.failing(found.finding))
    if not len(suite):
        ET.SubElement(suite, "testcase", classname=name, name="attribution")
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    suite.set("errors", "0")
    return suite


def _case(suite: ET.Element, found: Placed) -> ET.Element:
    finding, region, path = found.finding, found.region, _clean(found.path)
    title = f"{finding.code} {finding.name} ({_clean(region.where(exact=True))})"
    case = ET.SubElement(suite, "testcase", classname=path, name=title, file=path)
    if region.lined:
        case.set("line", str(region.start.line))
    return case


def _tell(case: ET.Element, found: Placed, *, fails: bool) -> None:
    finding = found.finding
    rows = (finding.message, finding.why, finding.standard, finding.fix)
    reasons = "\n".join(_clean(row) for row in rows if row)
    severity, message = str(finding.severity), _clean(finding.message)
    if found.aside:
        ET.SubElement(case, "skipped", message=_clean(found.aside))
    elif fails:
        ET.SubElement(case, "failure", type=severity, message=message).text = reasons
    else:
        ET.SubElement(case, "system-out").text = f"{severity}: {reasons}"


def _clean(copy: str) -> str:
    return one_line(copy).translate(NOT_IN_XML)
