"""The arguments. Nothing heavy is loaded here, so that ``--help`` answers at once."""

import argparse
from collections.abc import Sequence
from typing import TypeAlias

from attribcheck.cli.check import run_check
from attribcheck.cli.config import run_config
from attribcheck.cli.formats import FORMATS, SAYS, format_for
from attribcheck.cli.notes import add_notes
from attribcheck.cli.options import add_reading, add_settings, add_threshold
from attribcheck.cli.reference import run_explain, run_schema
from attribcheck.cli.report import run_report
from attribcheck.cli.rules import run_rules
from attribcheck.cli.waive import day, run_waive
from attribcheck.render.visible import one_line
from attribcheck.version import VERSION

LEAST_WIDTH = 40
EXIT_CODES = "exit codes: 0 clean, 1 findings at or above --fail-on (check), 2 could not run"


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read ``argv``; a mistake ends the program with usage, one line, and exit code 2."""
    parser = build_parser()
    arguments, unknown = parser.parse_known_args(argv)
    if unknown:
        # argparse would print them as they are, escape sequences and all.
        parser.error(f"unrecognised arguments: {one_line(' '.join(unknown))}")
    if hasattr(arguments, "output"):
        arguments.format = format_for(arguments.format, arguments.output)
    return arguments


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every command; each sets ``run``."""
    parser = argparse.ArgumentParser(
        prog="attribcheck",
        description="Who says so? Reads news copy, ties each claim to its source, and checks "
        "both against published newsroom standards.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"attribcheck {VERSION}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_report(commands)
    _add_check(commands)
    _add_waive(commands)
    _add_rules(commands)
    _add_config(commands)
    _add_reference(commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(commands: Commands, name: str, says: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=says, description=says, epilog=EXIT_CODES, allow_abbrev=False
    )


def _add_report(commands: Commands) -> None:
    parser = _command(
        commands, "report", "Show a story with its claims marked, its sources and its findings."
    )
    _add_stories(parser)
    parser.add_argument(
        "--why", action="store_true", help="tell for each claim and source what made it"
    )
    parser.add_argument(
        "--no-pager", action="store_true", help="never page, however long the report"
    )
    parser.set_defaults(run=run_report)


def _add_check(commands: Commands) -> None:
    parser = _command(commands, "check", "List the findings; exit 1 when there are any.")
    _add_stories(parser)
    add_threshold(parser)
    parser.add_argument("--baseline", metavar="FILE", help="findings in it do not count")
    parser.add_argument(
        "--write-baseline", action="store_true", help="write what is found into the baseline"
    )
    parser.set_defaults(run=run_check)


def _add_stories(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("stories", nargs="+", metavar="STORY", help="a file, or - for input")
    parser.add_argument(
        "--stdin-filename",
        metavar="NAME",
        default="<stdin>",
        help="what to call the story that - reads",
    )
    add_reading(parser)
    add_settings(parser)
    add_notes(parser)
    parser.add_argument("--no-waivers", action="store_true", help="count waived findings too")
    parser.add_argument("--format", choices=FORMATS, metavar="FORMAT", help=SAYS)
    parser.add_argument("-o", "--output", metavar="FILE", help="write there, in UTF-8")
    parser.add_argument(
        "--width", type=_width, metavar="CELLS", help="default: the terminal's, or 80"
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto: on terminals, unless NO_COLOR is set",
    )


def _add_waive(commands: Commands) -> None:
    parser = _command(
        commands, "waive", "Accept a finding: it is told as waived, and counts no more."
    )
    parser.add_argument("story", metavar="STORY", help="a file")
    parser.add_argument(
        "finding", metavar="CODE[:PLACE]", help="such as A101:12, the place as `check` prints it"
    )
    parser.add_argument(
        "--words", default="", metavar="WORDS", help="flagged there, where the place is not enough"
    )
    parser.add_argument("--reason", required=True, metavar="WORDS", help="why it is right here")
    parser.add_argument("--who", required=True, metavar="NAME", help="who accepts it")
    parser.add_argument("--when", type=day, metavar="DAY", help="default: today")
    add_reading(parser)
    add_settings(parser)
    parser.set_defaults(run=run_waive)


def _add_rules(commands: Commands) -> None:
    parser = _command(
        commands, "rules", "List the rules: which are on, how much each weighs, and why."
    )
    _add_where(parser)
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="default: %(default)s"
    )
    parser.add_argument("--markdown", action="store_true", help="as the table in README.md")
    add_settings(parser)
    parser.set_defaults(run=run_rules)


def _add_config(commands: Commands) -> None:
    parser = _command(
        commands, "config", "Show the settings in force, and where each of them comes from."
    )
    _add_where(parser)
    parser.add_argument(
        "--format", choices=("toml", "json"), default="toml", help="default: %(default)s"
    )
    add_threshold(parser)
    add_reading(parser)
    add_settings(parser)
    parser.set_defaults(run=run_config)


def _add_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "where", nargs="?", default=".", metavar="STORY", help="or a folder; default: this folder"
    )


def _add_reference(commands: Commands) -> None:
    explain = _command(commands, "explain", "Tell all about one rule.")
    explain.add_argument("code", metavar="CODE", help="such as A101, or the rule's name")
    explain.set_defaults(run=run_explain)
    schema = _command(commands, "schema", "Print the JSON Schema of --format json.")
    schema.set_defaults(run=run_schema)


def _width(value: str) -> int:
    width = int(value) if value.isascii() and value.isdigit() else 0
    if width < LEAST_WIDTH:
        raise argparse.ArgumentTypeError(f"{value!r} is no number from {LEAST_WIDTH} up")
    return width
