"""The commands that look something up."""

from attribcheck.cli.arguments.command import Commands, command
from attribcheck.cli.reference import run_explain, run_schema


def add_explain(commands: Commands) -> None:
    """Add ``explain``."""
    parser = command(commands, "explain", "Tell all about one rule.")
    parser.add_argument("code", metavar="CODE", help="such as A101, or the rule's name")
    parser.set_defaults(run=run_explain)


def add_schema(commands: Commands) -> None:
    """Add ``schema``."""
    parser = command(commands, "schema", "Print the JSON Schema of --format json.")
    parser.set_defaults(run=run_schema)
