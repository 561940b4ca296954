"""The commands on what the desk has decided: waivers, rules, settings."""

import argparse

from attribcheck.cli.arguments.command import Commands, command
from attribcheck.cli.config import run_config
from attribcheck.cli.notes import add_notes
from attribcheck.cli.options import add_reading, add_settings, add_threshold
from attribcheck.cli.rules import run_rules
from attribcheck.cli.waive import day, run_waive


def add_waive(commands: Commands) -> None:
    """Add ``waive``."""
    parser = command(
        commands, "waive", "Accept a finding: it is told as waived, and counts no more."
    )
    parser.add_argument(
        "story",
        metavar="STORY",
        help="a file; a story in a feed or an array by its number: feed.xml#2",
    )
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
    add_notes(parser)
    add_settings(parser)
    parser.set_defaults(run=run_waive)


def add_rules(commands: Commands) -> None:
    """Add ``rules``."""
    parser = command(
        commands, "rules", "List the rules: which are on, how much each weighs, and why."
    )
    _add_where(parser)
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="default: %(default)s"
    )
    parser.add_argument("--markdown", action="store_true", help="as the table in README.md")
    add_settings(parser)
    parser.set_defaults(run=run_rules)


def add_config(commands: Commands) -> None:
    """Add ``config``."""
    parser = command(
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
