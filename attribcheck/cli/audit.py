"""``attribcheck audit``: an archive, read and judged into tables."""

import os
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.options import settings_for
from attribcheck.model.suggestion import suggestion

if TYPE_CHECKING:
    from attribcheck.archive.audit import Tally, Watch
    from attribcheck.archive.inputs import Inputs
    from attribcheck.model.settings import Settings

FIELDS = ("published", "outlet", "desk", "author", "section")


def folders(value: str) -> tuple[str, ...]:
    """Read what folders tell: ``outlet,published,-,desk``."""
    told = tuple(field.strip() for field in value.split(","))
    for field in told:
        if field not in (*FIELDS, "-"):
            hint = suggestion(field, FIELDS, f"there are {', '.join(FIELDS)}, and - for nothing")
            raise ArgumentTypeError(f"there is no field called {field!r}: {hint}")
    return told


def run_audit(arguments: Namespace, failures: Failures) -> bool:
    """Audit what is new or changed. Findings are kept and not counted: returns False.

    ConfigError for settings that cannot be used, or that differ between the inputs.
    """
    from attribcheck.cli.needs import needed

    if arguments.on == "spark":
        _on_spark(arguments, failures)
        return False
    with needed("archive", "pyarrow"):
        from attribcheck.archive.audit import audit
        from attribcheck.archive.inputs import Inputs
    from attribcheck.model.errors import ReadError

    settings = settings_of(arguments)
    named = tuple(Path(name) for name in arguments.inputs)
    out = Path(arguments.out).resolve()
    inputs = Inputs(named, out, arguments.folders, arguments.input_format)
    with _watched(arguments, inputs) as watch:
        tally = audit(
            inputs,
            settings,
            jobs=arguments.jobs or _cores(),
            seconds=arguments.time_limit,
            forget=arguments.forget,
            watch=watch,
        )
    if not (tally.done or tally.kept or tally.forgotten):
        hint = "name folders, or files, that hold stories"
        raise ReadError("there is nothing to audit", where=", ".join(arguments.inputs), hint=hint)
    _tell(tally, arguments, failures)
    return False


def _on_spark(arguments: Namespace, failures: Failures) -> None:
    """Run on Spark, which tells its progress itself. ConfigError for options that it has not."""
    from attribcheck.cli.needs import needed
    from attribcheck.cli.output import write
    from attribcheck.model.errors import ConfigError, ReadError
    from attribcheck.render.visible import one_line

    for option in ("folders", "forget", "input_format"):
        if getattr(arguments, option):
            where = f"--{option.replace('_', '-')}"
            raise ConfigError("Spark does not know it", where=where, hint="leave it out")
    with needed("spark", "pyspark", "py4j", "pyarrow"):
        from attribcheck.archive.spark import audit_on_spark

    stories, failed = audit_on_spark(
        arguments.inputs,
        arguments.out,
        settings_of(arguments),
        seconds=arguments.time_limit,
        cores=str(arguments.jobs or "*"),
    )
    if failed:
        with failures.told():
            hint = "its table of errors names them"
            noun = "document" if failed == 1 else "documents"
            raise ReadError(f"{failed:,} {noun} failed", where=arguments.out, hint=hint)
    if not arguments.quiet:
        write(one_line(f"{arguments.out}: {stories:,} stories audited") + "\n")


def settings_of(arguments: Namespace) -> "Settings":
    """Return the settings for all inputs; the engine is ``light`` where nobody chose one.

    ConfigError where the inputs lie under configurations that differ.
    """
    from dataclasses import replace

    from attribcheck.desk.effective import DEFAULT
    from attribcheck.model.errors import ConfigError

    settings_in = settings_for(arguments)
    places = [Path("." if "://" in name else name) for name in arguments.inputs]
    found = [settings_in(path if path.is_dir() else path.parent) for path in places]
    if any(each.settings != found[0].settings for each in found):
        raise ConfigError(
            "the inputs lie under configurations that differ, and an audit has one",
            hint="name it with --config, or audit them one by one",
        )
    chosen = found[0].settings
    return chosen if found[0].origins["engine"] != DEFAULT else replace(chosen, engine="light")


@contextmanager
def _watched(arguments: Namespace, inputs: "Inputs") -> Iterator["Watch"]:
    """Show how far the run has come, on standard error, where that is a terminal."""
    if arguments.quiet or not sys.stderr.isatty():
        yield lambda _document: None
        return
    from attribcheck.cli.audit_progress import progress

    inputs.check()
    with progress(inputs.size()) as watch:
        yield watch


def _cores() -> int:
    """Return how many cores this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1


def _tell(tally: "Tally", arguments: Namespace, failures: Failures) -> None:
    """Tell of documents that failed, and then what the run did."""
    from attribcheck.cli.output import write
    from attribcheck.model.errors import ReadError
    from attribcheck.render.visible import one_line

    for document, message in tally.named:
        with failures.told():
            raise ReadError(message, where=document)
    untold = tally.failed - len(tally.named)
    for count, what in ((untold, "more"), (tally.still_failed, "kept")):
        if count:
            with failures.told():
                hint = "its table of errors names them"
                raise ReadError(f"{count:,} {what} that failed", where=arguments.out, hint=hint)
    if not arguments.quiet:
        noun = "document" if tally.done == 1 else "documents"
        told = [f"{tally.done:,} {noun} audited", f"{tally.kept:,} kept as they were"]
        told += [f"{tally.failed:,} failed"] if tally.failed else []
        told += [f"{tally.forgotten:,} taken out"] if tally.forgotten else []
        write(one_line(f"{arguments.out}: {', '.join(told)}") + "\n")
