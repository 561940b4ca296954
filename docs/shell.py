"""Write the manual page and the shells' completions from the parser: ``python docs/shell.py``.

They are installed with the package, where man and the shells look for them. A test holds them to
the parser.
"""

import argparse
import os
import re
from collections.abc import Iterator
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from attribcheck.cli.arguments import build_parser

HERE = Path(__file__).parent / "shell"
FILES = {
    "man": "attribcheck.1",
    "bash": "attribcheck",
    "zsh": "_attribcheck",
    "fish": "attribcheck.fish",
}
"""By the folder that holds each."""

PATHS = ("STORY", "OLD", "NEW", "FILE", "PATH")
"""What the help calls the values that are files."""

NAME = "attribcheck \\- who says so? checks the attribution of news copy"


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield the parser and those of its commands."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


def completion(shell: str) -> str:
    """Return what completes the commands, options, choices and files in a shell."""
    parser = build_parser()
    for each in parsers(parser):
        for action in each._actions:
            if action.metavar in PATHS:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return _one_end(shtab.complete(parser, shell))


def manual() -> str:
    """Return the manual page, without a date, so that it changes only with the parser."""
    os.environ["COLUMNS"] = "80"
    page = Manpage(build_parser(), format="single-commands-section")
    page.date = ""
    text = str(page).replace("Generated Python Manual", "attribcheck")
    text = text.replace(".SH NAME\nattribcheck\n", f".SH NAME\n{NAME}\n")
    return _one_end(re.sub(r"\.SH\nCOMMANDS", ".SH COMMANDS", text))


def _one_end(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.rstrip().splitlines()) + "\n"


def main() -> None:
    """Write all of them."""
    for folder, name in FILES.items():
        path = HERE / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(manual() if folder == "man" else completion(folder), encoding="utf-8")


if __name__ == "__main__":
    main()
