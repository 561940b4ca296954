"""The commands that examine stories."""

import argparse

from attribcheck.cli.arguments.command import Commands, command, number_from
from attribcheck.cli.check import run_check
from attribcheck.cli.diff import FORMATS as DIFF_FORMATS
from attribcheck.cli.diff import run_diff
from attribcheck.cli.formats import FORMATS, SAYS
from attribcheck.cli.notes import add_notes
from attribcheck.cli.options import add_reading, add_settings, add_threshold
from attribcheck.cli.report import PARTS, parts, run_report
from attribcheck.cli.shown import ORDERS

LEAST_WIDTH = 40


def add_report(commands: Commands) -> None:
    """Add ``report``."""
    parser = command(
        commands, "report", "Show a story with its claims marked, its sources and its findings."
    )
    add_stories(parser)
    parser.add_argument(
        "--show",
        type=parts,
        metavar="PARTS",
        help=f"only these parts of the report: {', '.join(PARTS)}; separated by commas",
    )
    parser.add_argument(
        "--why", action="store_true", help="tell for each claim and source what made it"
    )
    parser.add_argument(
        "--no-pager", action="store_true", help="never page, however long the report"
    )
    parser.set_defaults(run=run_report)


def add_check(commands: Commands) -> None:
    """Add ``check``."""
    parser = command(commands, "check", "List the findings; exit 1 when there are any.")
    add_stories(parser)
    add_threshold(parser)
    parser.add_argument("--baseline", metavar="FILE", help="findings in it do not count")
    parser.add_argument(
        "--write-baseline", action="store_true", help="write what is found into the baseline"
    )
    parser.set_defaults(run=run_check)


def add_diff(commands: Commands) -> None:
    """Add ``diff``."""
    parser = command(
        commands, "diff", "Tell what an edit brought in or lost; exit 1 on new findings."
    )
    parser.add_argument("old", metavar="OLD", help="the story before the edit, or - for input")
    parser.add_argument("new", metavar="NEW", help="the story after it, or - for input")
    add_threshold(parser)
    _add_examining(parser)
    add_notes(parser)
    parser.add_argument("--format", choices=DIFF_FORMATS, metavar="FORMAT", help="full or json")
    add_writing(parser)
    add_color(parser)
    parser.set_defaults(run=run_diff, width=None)


def add_stories(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take stories, and how they are read, judged and written."""
    parser.add_argument(
        "stories",
        nargs="+",
        metavar="STORY",
        help="a file, a folder with all stories in it, a pattern such as '*.txt', or - for input",
    )
    _add_examining(parser)
    add_notes(parser)
    parser.add_argument("--format", choices=FORMATS, metavar="FORMAT", help=SAYS)
    add_writing(parser)
    parser.add_argument(
        "--watch", action="store_true", help="again whenever a story is saved; Ctrl-C ends it"
    )
    parser.add_argument(
        "--sort", choices=ORDERS, default=ORDERS[0], help="findings; default: %(default)s"
    )
    parser.add_argument(
        "--limit",
        type=number_from(1),
        metavar="N",
        help="tell the first N findings of a story; all of them count",
    )
    parser.add_argument(
        "--width",
        type=number_from(LEAST_WIDTH),
        metavar="CELLS",
        help="default: the terminal's, or 80",
    )
    add_color(parser)


def _add_examining(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stdin-filename",
        metavar="NAME",
        default="<stdin>",
        help="what to call the story that - reads",
    )
    add_reading(parser)
    add_settings(parser)
    parser.add_argument("--no-waivers", action="store_true", help="count waived findings too")


def add_writing(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take where to write."""
    parser.add_argument("-o", "--output", metavar="FILE", help="write there, in UTF-8")
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="print nothing but errors; -o is still written"
    )


def add_color(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take whether to write in colour."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto: on terminals, unless NO_COLOR is set",
    )
