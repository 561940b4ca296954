"""A parser that tells a mistake as everything else is told: what, where, what next."""

import argparse
import re
from typing import NoReturn

from attribcheck.model.suggestion import suggestion
from attribcheck.render.visible import one_line

ARGUMENT = re.compile(r"argument (?P<name>.+?): (?P<what>.*)", re.DOTALL)
CHOICE = re.compile(r"invalid choice: '(?P<given>.*?)'.*\(choose from (?P<known>.*)\)", re.DOTALL)
MISSING = re.compile(r"the following arguments are required: (?P<names>.*)")
OPTION = re.compile(r"--[a-z][a-z-]*")
FOUND = 2
"""The exit code of what could not run."""


class Parser(argparse.ArgumentParser):
    """argparse's own, but for what it prints: usage in full would bury the one line that helps."""

    def error(self, message: str) -> NoReturn:
        """Tell a mistake in one line with a way out, and end with 2."""
        what, hint = self._told(message)
        self.fail(what, hint)

    def fail(self, what: str, hint: str = "") -> NoReturn:
        """End with 2, saying what is wrong and what to do; without a hint, where help is."""
        hint = hint or f"see `{self.prog} --help`"
        self.exit(FOUND, f"attribcheck: {one_line(what)}\n  hint: {one_line(hint)}\n")

    def unknown(self, first: str) -> NoReturn:
        """Tell of an argument that nothing takes, and of the option that it may mean."""
        if not first.startswith("-"):
            self.fail(f"`{self.prog}` takes no '{first}'")
        name = first.partition("=")[0]
        self.fail(f"`{self.prog}` has no option {name}", suggestion(name, self.options(), ""))

    def options(self) -> list[str]:
        """Return its long options."""
        return list(dict.fromkeys(OPTION.findall(self.format_usage())))

    def _told(self, message: str) -> tuple[str, str]:
        """Return what is wrong and a way out, empty where there is none, of argparse's message."""
        missing = MISSING.fullmatch(message)
        if missing:
            return f"`{self.prog}` needs {missing['names']}", ""
        argument = ARGUMENT.fullmatch(message)
        if not argument:
            return message, ""
        name, what = argument["name"], argument["what"]
        choice = CHOICE.fullmatch(what)
        if choice:
            known = re.findall(r"[\w-]+", choice["known"])
            near = suggestion(choice["given"], known, "")
            there = f"it is one of {', '.join(known)}"
            return f"{name}: it cannot be '{choice['given']}'", f"{near} {there}"
        said, _, hint = what.partition(": ")
        if hint.startswith(("there ", "did you mean ")):
            return f"{name}: {said}", hint
        what = what.replace("not allowed with argument", "it cannot go with")
        return f"{name}: {what.replace('expected one argument', 'it needs a value')}", ""
