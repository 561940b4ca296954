"""One story, checked as the command line checks it."""

from pathlib import Path

from attribcheck.desk.configuration import find
from attribcheck.desk.docket import Docket
from attribcheck.desk.effective import effective
from attribcheck.model.notes import Notes
from attribcheck.model.report import Report
from attribcheck.pipeline import NO_NOTES, examine
from attribcheck.readers import load, read


def check_file(path: Path, notes: Notes = NO_NOTES) -> Report:
    """Return the report on a story, under the configuration of its folder.

    As ``attribcheck check`` does it: waivers and the baseline count, and ``Report.fails`` tells
    whether it would exit with 1. AttribcheckError for a story, a configuration or a file of
    waivers that cannot be used.
    """
    return check_copy(load(path), path, notes)


def check_copy(data: bytes, path: Path, notes: Notes = NO_NOTES) -> Report:
    """Return the report on a story that is to be saved at ``path``, as ``check_file`` does."""
    in_force = effective(find(path.parent), {})
    docket = Docket()
    docket.open([in_force])
    manuscript = read(data, str(path), in_force.settings.encoding)
    return docket.settle(examine(manuscript, in_force.settings, notes), in_force)
