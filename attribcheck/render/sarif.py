"""SARIF 2.1.0, the OASIS standard for findings, which forges, editors and dashboards read."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath, PureWindowsPath
from typing import Any
from urllib.parse import quote

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.edition import Edition, Entry
from attribcheck.render.placed import Placed, Region, everything
from attribcheck.render.visible import one_line, visible
from attribcheck.version import VERSION

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
FINGERPRINT = "attribcheck/v1"
LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")


def render(reports: Iterable[Report], edition: Edition) -> Iterator[str]:
    """Yield one log of one run; all is ASCII."""
    told = list(reports)
    if told:
        log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(told, edition)]}
        yield json.dumps(log, indent=2) + "\n"


def _run(reports: list[Report], edition: Edition) -> dict[str, Any]:
    numbers = {entry.code: at for at, entry in enumerate(edition.manual)}
    names = [report.analysis.article.manuscript.name for report in reports]
    return {
        "tool": {
            "driver": {
                "name": "attribcheck",
                "version": VERSION,
                "semanticVersion": VERSION,
                "rules": [_rule(entry) for entry in edition.manual],
            }
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": _uri(name)}} for name in dict.fromkeys(names)],
        "results": [_result(found, numbers) for report in reports for found in everything(report)],
    }


def _rule(entry: Entry) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": entry.code,
        "name": "".join(word.capitalize() for word in entry.name.split("-")),
        "shortDescription": {"text": entry.summary or entry.name},
        "fullDescription": {"text": entry.why or entry.name},
        "help": {"text": _help(entry), "markdown": _help_markdown(entry)},
        "defaultConfiguration": {"level": LEVELS[entry.severity]},
        "properties": {"tags": ["attribution", entry.name]},
    }
    if entry.standards:
        told["helpUri"] = entry.standards[0][1]
    return told


def _help(entry: Entry) -> str:
    standards = "; ".join(name for name, _ in entry.standards)
    rows = (
        ("Why", entry.why),
        ("Limits", entry.limits),
        ("Way out", entry.fix),
        ("Standards", standards),
    )
    return "\n\n".join(f"{label}: {words}" for label, words in rows if words)


def _help_markdown(entry: Entry) -> str:
    def escaped(words: str) -> str:
        return MARKDOWN.sub(r"\\\1", words)

    standards = "; ".join(
        f"[{escaped(name)}]({quote(url, ':/?=&%')})" for name, url in entry.standards
    )
    rows = (
        ("Why", escaped(entry.why)),
        ("Limits", escaped(entry.limits)),
        ("Way out", escaped(entry.fix)),
        ("Standards", standards),
    )
    return "\n\n".join(f"**{label}.** {words}" for label, words in rows if words)


def _result(found: Placed, numbers: dict[str, int]) -> dict[str, Any]:
    finding = found.finding
    at = numbers.get(finding.code)
    told: dict[str, Any] = {"ruleId": finding.code}
    if at is not None:
        told["ruleIndex"] = at
    told |= {
        "level": LEVELS[finding.severity],
        "message": {"text": _plain(found.message)},
        "locations": [_location(found.path, found.region)],
        "partialFingerprints": {FINGERPRINT: found.fingerprint},
        "properties": {"sure": finding.flag.sure, "standard": one_line(finding.standard)},
    }
    if found.aside:
        told["suppressions"] = [{"kind": "external", "justification": _plain(found.aside)}]
    if found.related:
        told["relatedLocations"] = [
            {"id": number, "message": {"text": _plain(says)}, **_location(found.path, region)}
            for number, (region, says) in enumerate(found.related, 1)
        ]
    return told


def _location(path: str, region: Region) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(path)}}
    if region.lined:
        physical["region"] = {
            "startLine": region.start.line,
            "startColumn": region.start.column,
            "endLine": region.end.line,
            "endColumn": region.end.column,
            "charOffset": region.read.start,
            "charLength": len(region.read),
            "snippet": {"text": visible(region.words)},
        }
    told: dict[str, Any] = {"physicalLocation": physical}
    if region.locator:
        told["logicalLocations"] = [{"fullyQualifiedName": one_line(region.locator)}]
    return told


def _plain(words: str) -> str:
    """Return ``words`` as a message in which SARIF sees no link: ``\\[this](where)``."""
    return LINK.sub(r"\\[", one_line(words))


def _uri(path: str) -> str:
    """Return a path as a URI reference, absolute ones with ``file://``."""
    if PureWindowsPath(path).drive and PurePath(path).is_absolute():
        return PurePath(path).as_uri()
    told = quote(PurePath(path).as_posix(), errors="replace")
    return f"file://{told}" if told.startswith("/") else told
