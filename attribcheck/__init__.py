"""Who says so? The attribution of news copy, read and checked.

    from pathlib import Path

    from attribcheck import Settings, examine, read_file

    report = examine(read_file(Path("story.txt")), Settings())
    for finding in report.findings:
        print(finding.code, finding.message)

Every name here loads when it is first used, so that the import alone costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from attribcheck.desk.check import check_file
    from attribcheck.model.article import Article, Dateline, Metadata, Segment, Sentence
    from attribcheck.model.attribution import Attribution, Kind
    from attribcheck.model.errors import (
        AttribcheckError,
        ConfigError,
        MissingExtraError,
        ReadError,
    )
    from attribcheck.model.finding import Finding, Flag, Place, Severity
    from attribcheck.model.fingerprint import Fingerprint
    from attribcheck.model.house import House
    from attribcheck.model.manuscript import Block, Link, Manuscript
    from attribcheck.model.part import Part
    from attribcheck.model.quotation import Extent, Quotation, Use
    from attribcheck.model.report import Analysis, Engine, Report
    from attribcheck.model.settings import Settings
    from attribcheck.model.source import Anonymity, Candidate, Mention, Source, SourceType
    from attribcheck.model.span import Span
    from attribcheck.model.waiver import Waived, Waiver
    from attribcheck.pipeline import analyse, examine
    from attribcheck.readers import read, read_all, read_file, read_stream
    from attribcheck.version import VERSION

HOMES = {
    "desk.check": ("check_file",),
    "pipeline": ("analyse", "examine"),
    "readers": ("read", "read_all", "read_file", "read_stream"),
    "model.article": ("Article", "Dateline", "Metadata", "Segment", "Sentence"),
    "model.attribution": ("Attribution", "Kind"),
    "model.errors": ("AttribcheckError", "ConfigError", "MissingExtraError", "ReadError"),
    "model.finding": ("Finding", "Flag", "Place", "Severity"),
    "model.fingerprint": ("Fingerprint",),
    "model.house": ("House",),
    "model.manuscript": ("Block", "Link", "Manuscript"),
    "model.part": ("Part",),
    "model.quotation": ("Extent", "Quotation", "Use"),
    "model.report": ("Analysis", "Engine", "Report"),
    "model.settings": ("Settings",),
    "model.source": ("Anonymity", "Candidate", "Mention", "Source", "SourceType"),
    "model.span": ("Span",),
    "model.waiver": ("Waived", "Waiver"),
    "version": ("VERSION",),
}
"""Public names by the module that holds them."""

__all__ = [
    "VERSION",
    "Analysis",
    "Anonymity",
    "Article",
    "AttribcheckError",
    "Attribution",
    "Block",
    "Candidate",
    "ConfigError",
    "Dateline",
    "Engine",
    "Extent",
    "Finding",
    "Fingerprint",
    "Flag",
    "House",
    "Kind",
    "Link",
    "Manuscript",
    "Mention",
    "Metadata",
    "MissingExtraError",
    "Part",
    "Place",
    "Quotation",
    "ReadError",
    "Report",
    "Segment",
    "Sentence",
    "Settings",
    "Severity",
    "Source",
    "SourceType",
    "Span",
    "Use",
    "Waived",
    "Waiver",
    "analyse",
    "check_file",
    "examine",
    "read",
    "read_all",
    "read_file",
    "read_stream",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for (PEP 562)."""
    for home, names in HOMES.items():
        if name in names:
            return getattr(import_module(f"attribcheck.{home}"), name)
    raise AttributeError(f"module 'attribcheck' has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
