"""``attribcheck report``: the story with its claims marked."""

from argparse import ArgumentTypeError, Namespace

from attribcheck.cli.failures import Failures
from attribcheck.model.suggestion import suggestion

PARTS = ("figures", "story", "sources", "notes", "findings", "why")
"""Of the report, in its order; all but the last are shown where none is chosen."""


def parts(value: str) -> tuple[str, ...]:
    """Read the parts to show: ``story,findings``."""
    chosen = [part.strip() for part in value.split(",")]
    for part in chosen:
        if part not in PARTS:
            hint = suggestion(part, PARTS, f"there are {', '.join(PARTS)}")
            raise ArgumentTypeError(f"there is no part called {part!r}: {hint}")
    return tuple(part for part in PARTS if part in chosen)


def run_report(arguments: Namespace, failures: Failures) -> bool:
    """Print a report a story. Findings are shown and not counted: returns False."""
    from attribcheck.cli.watch import watching

    return watching(arguments, failures, _report)


def _report(arguments: Namespace, failures: Failures) -> bool:
    """Print a report a story, once.

    ConfigError for ``--show`` with a format that has no such parts.
    """
    from attribcheck.cli.gather import gather
    from attribcheck.cli.publish import publish
    from attribcheck.cli.sheet import sheet
    from attribcheck.model.errors import ConfigError
    from attribcheck.model.report import Report
    from attribcheck.render.findings import to_lines
    from attribcheck.render.terminal import to_terminal

    if arguments.show and arguments.format != "full":
        raise ConfigError(
            f"it chooses parts of the report in full, and {arguments.format} has none",
            where="--show",
            hint="leave it out, or ask for --format full",
        )
    paper = sheet(arguments)
    stories = gather(arguments, failures)
    after = "\n" if stories.several else ""
    asked = arguments.show or PARTS[:-1]
    if arguments.why:
        asked = (*asked, "why")

    def page(report: Report) -> str:
        if arguments.format == "concise":
            return paper.text(*to_lines(report, full=False))
        return paper.text(to_terminal(report, paper.width, show=asked)) + after

    paged = not arguments.no_pager and arguments.format == "full"
    publish(arguments, stories, failures, page, paged=paged)
    return False
