"""``attribcheck trends``: what the tables of an audit come to."""

from argparse import Namespace
from pathlib import Path

from attribcheck.cli.failures import Failures

FORMATS = {"text": (), "csv": (".csv",), "html": (".html", ".htm")}
"""Each with the ends of file names that mean it."""


def run_trends(arguments: Namespace, _failures: Failures) -> bool:
    """Tell the trends; returns False.

    ConfigError for a folder without an audit.
    """
    from attribcheck.cli.needs import needed
    from attribcheck.cli.output import writer

    chosen = arguments.trends_format or _meant(arguments.output or "")
    with needed("archive", "duckdb", "matplotlib", "pyarrow"):
        from attribcheck.archive.trends.answers import trends

        if chosen == "html":
            from attribcheck.archive.trends.page import to_html
    baseline = Path(arguments.baseline) if arguments.baseline else None
    found = trends(Path(arguments.audit), baseline)
    with writer(arguments, ()) as write:
        if chosen == "html":
            write(to_html(found))
        elif chosen == "csv":
            from attribcheck.archive.trends.table import to_csv

            for piece in to_csv(found):
                write(piece)
        else:
            from attribcheck.archive.trends.terminal import to_terminal
            from attribcheck.cli.sheet import sheet

            paper = sheet(arguments)
            write(paper.text(*to_terminal(found, paper.width)))
    return False


def _meant(name: str) -> str:
    suffix = Path(name).suffix.lower()
    return next((each for each, ends in FORMATS.items() if suffix in ends), "text")
