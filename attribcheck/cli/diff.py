"""``attribcheck diff``: what an edit brought into a story's attribution, and what it lost."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.notes import notes_for
from attribcheck.cli.options import settings_for

if TYPE_CHECKING:
    from attribcheck.model.notes import Notes
    from attribcheck.model.report import Report

FORMATS = ("full", "json")


def run_diff(arguments: Namespace, failures: Failures) -> bool:
    """Print what the edit from one version of a story to the next did, both held to the notes.

    Returns whether it brought in a finding as severe as ``--fail-on``. AttribcheckError, and
    nothing is printed, where one of the two cannot be read.
    """
    from attribcheck.cli.output import writer
    from attribcheck.cli.sheet import sheet
    from attribcheck.desk.changes import changes
    from attribcheck.model.errors import ConfigError
    from attribcheck.render.changes import to_lines
    from attribcheck.render.changes_json import to_json

    if arguments.format not in FORMATS:
        raise ConfigError(
            f"a comparison is not written as {arguments.format}",
            where=arguments.output,
            hint=f"name one of {', '.join(FORMATS)} with --format",
        )
    if arguments.old == arguments.new == "-":
        raise ConfigError("standard input is one story", hint="name the file of the other")
    notes = notes_for(arguments, failures)
    found = changes(*(_report(name, arguments, notes) for name in (arguments.old, arguments.new)))
    as_json = arguments.format == "json"
    with writer(arguments, (arguments.old, arguments.new)) as write:
        write(to_json(found) + "\n" if as_json else sheet(arguments).text(*to_lines(found)))
    return found.fails


def _report(name: str, arguments: Namespace, notes: "Notes") -> "Report":
    from attribcheck.cli.stories import folder_of, read_story
    from attribcheck.desk.docket import Docket
    from attribcheck.model.errors import ConfigError
    from attribcheck.pipeline import examine

    if name != "-" and Path(name).is_dir():
        hint = "compare the stories in it one by one"
        raise ConfigError("this is a folder, and one story is compared", where=name, hint=hint)
    effective = settings_for(arguments)(folder_of(name, arguments))
    docket = Docket(not arguments.no_waivers)
    docket.open([effective])
    manuscript = read_story(name, arguments, effective.settings.encoding)
    return docket.settle(examine(manuscript, effective.settings, notes), effective)
