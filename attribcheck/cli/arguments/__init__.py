"""The arguments. Nothing heavy is loaded here, so that ``--help`` answers at once."""

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from attribcheck.cli.arguments.archive import add_audit, add_trends
from attribcheck.cli.arguments.command import EXIT_CODES
from attribcheck.cli.arguments.desk import add_config, add_rules, add_waive
from attribcheck.cli.arguments.parser import Parser
from attribcheck.cli.arguments.reference import add_explain, add_schema
from attribcheck.cli.arguments.serving import add_lsp, add_serve
from attribcheck.cli.arguments.stories import add_check, add_diff, add_report
from attribcheck.cli.formats import format_for
from attribcheck.model.suggestion import suggestion
from attribcheck.version import VERSION

ITS_OWN = ("-h", "--help", "--version")
"""Options that need no command."""

DEFAULT = "report"
"""The command that a story alone asks for."""

COMMANDS = (
    add_report,
    add_check,
    add_diff,
    add_audit,
    add_trends,
    add_waive,
    add_rules,
    add_config,
    add_explain,
    add_schema,
    add_serve,
    add_lsp,
)
"""In the order of ``--help``."""

WORD = re.compile(r"[A-Za-z-]+")

EPILOG = (
    "`attribcheck STORY` alone is `attribcheck report STORY`; a name that is a command as well as "
    f"a file is the command, and ./NAME the file. {EXIT_CODES}"
)


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read ``argv``; a mistake ends the program with one line, a way out, and exit code 2."""
    parser, commands = _parser()
    given = list(sys.argv[1:] if argv is None else argv)
    if not given:
        parser.fail(
            "name a story, or a command", "`attribcheck story.txt`, or `attribcheck --help`"
        )
    if given[0] not in (*commands, *ITS_OWN):
        if _is_a_slip(given[0]):
            hint = suggestion(given[0], commands, "")
            parser.fail(f"there is no command and no file called '{given[0]}'", hint)
        if given[0].startswith("--") and not _is_of(commands[DEFAULT], given[0]):
            hint = suggestion(given[0], (*ITS_OWN[1:], *commands[DEFAULT].options()), "")
            parser.fail(f"there is no option {given[0].partition('=')[0]}", hint)
        given.insert(0, DEFAULT)
    arguments, unknown = parser.parse_known_args(given)
    if unknown:
        commands.get(given[0], parser).unknown(unknown[0])
    if hasattr(arguments, "output"):
        arguments.format = format_for(arguments.format, arguments.output)
    return arguments


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every command; each sets ``run``."""
    return _parser()[0]


def _parser() -> tuple[Parser, Mapping[str, Parser]]:
    """Return the parser, and that of each command by its name."""
    parser = Parser(
        prog="attribcheck",
        description="Who says so? Reads news copy, ties each claim to its source, and checks "
        "both against published newsroom standards.",
        epilog=EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"attribcheck {VERSION}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in COMMANDS:
        add(commands)
    return parser, commands.choices


def _is_of(parser: Parser, option: str) -> bool:
    return option.partition("=")[0] in ("--", *parser.options())


def _is_a_slip(word: str) -> bool:
    """Tell whether ``word`` must be a command misspelt: a plain word, and no file."""
    plain = WORD.fullmatch(word) and not word.startswith("-")
    return bool(plain) and not Path(word).exists()
