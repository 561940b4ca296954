"""``attribcheck waive``: accept one finding, with a name and a reason."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.notes import notes_for
from attribcheck.cli.options import settings_for
from attribcheck.cli.stories import read_stories
from attribcheck.render.visible import one_line

if TYPE_CHECKING:
    from attribcheck.model.finding import Finding
    from attribcheck.model.manuscript import Manuscript
    from attribcheck.model.report import Report
    from attribcheck.render.placed import Region

SHOWN = 5
"""Places that a hint names."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which finding: ``A101``, ``A101:12``, ``A101:12:5``, or ``A101:/html/body[1]/p[4]``."""

    code: str
    """Or the rule's name."""

    place: str
    """As ``check`` prints it, or its line or paragraph alone. Empty: the story's one finding by
    the rule."""

    words: str
    """The flagged words, or some of them. Empty: any."""

    def __str__(self) -> str:
        """Return it as it is given: ``A101:12``."""
        return f"{self.code}:{self.place}" if self.place else self.code

    def fits(self, finding: "Finding", region: "Region") -> bool:
        """Tell whether ``finding``, which stands at ``region``, may be meant."""
        from attribcheck.model.fingerprint import normal
        from attribcheck.render.findings import place

        if finding.code != self.code:
            return False
        printed = place(region)
        short = str(region.start.line) if region.lined else region.where()
        here = self.place in (printed, region.locator, short, short.removeprefix("paragraph "))
        there = normal(self.words) in normal(finding.fingerprint.words)
        return (here or not self.place) and (there or not self.words)


def day(value: str) -> date:
    """Read a day: ``2026-06-26``."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is not a day such as 2026-06-26") from None


def run_waive(arguments: Namespace, failures: Failures) -> bool:
    """Write a waiver of one finding, beside the story or where the configuration says.

    AttribcheckError, and nothing is written, unless the story, or the
    stories of the file, have exactly one such finding.
    """
    from attribcheck.cli.output import write
    from attribcheck.desk import waivers
    from attribcheck.desk.docket import Docket, file_of
    from attribcheck.desk.story_names import story_name
    from attribcheck.model.errors import ConfigError
    from attribcheck.model.waiver import Waiver
    from attribcheck.pipeline import examine
    from attribcheck.rules import chosen, rule_called

    if arguments.story == "-":
        raise ConfigError("standard input has no waivers", hint="name the story's file")
    name, number = _named(arguments.story)
    effective = settings_for(arguments)(Path(name).parent)
    code, _, place = arguments.finding.partition(":")
    rule = rule_called(code)
    if rule not in chosen(effective.settings):
        raise ConfigError(f"rule {rule.code} does not run here", hint="see `attribcheck rules`")
    docket = Docket()
    docket.open([effective])
    stories = read_stories(name, arguments, effective.settings.encoding)
    if number:
        stories = _numbered(stories, name, number)
    notes = notes_for(arguments, failures)
    reports = [
        docket.settle(examine(manuscript, effective.settings, notes), effective)
        for manuscript in stories
    ]
    manuscript, finding = _the_one(reports, Pointer(rule.code, place, arguments.words), arguments)
    story = file_of(manuscript)
    path = effective.waivers or waivers.beside(story)
    waiver = Waiver(
        code=rule.code,
        words=finding.fingerprint.words,
        context=finding.fingerprint.context,
        who=_said(arguments.who, "--who"),
        when=arguments.when or datetime.now().astimezone().date(),
        reason=_said(arguments.reason, "--reason"),
    )
    own = manuscript.one_of.id if manuscript.one_of else ""
    waivers.add(path, waiver, story_name(path, story) if effective.waivers else "", own)
    nameless = manuscript.one_of is not None and not own
    wide = f", in every story of {name}: the file does not name them" if nameless else ""
    write(one_line(f"{path}: waived {rule.code} on “{waiver.words}”{wide}") + "\n")
    return False


def _named(story: str) -> tuple[str, int]:
    """Return the file and which of its stories is named: ``feed.xml#2``; 0: whichever it is."""
    file, _, number = story.rpartition("#")
    if file and number.isascii() and number.isdigit() and not Path(story).exists():
        return (file, int(number)) if Path(file).exists() else (story, 0)
    return story, 0


def _numbered(
    stories: tuple["Manuscript", ...], file: str, number: int
) -> tuple["Manuscript", ...]:
    """Return the story of that number alone; ConfigError where there is none."""
    from attribcheck.model.errors import ConfigError

    found = tuple(story for story in stories if story.name == f"{file}#{number}")
    if not found:
        held = ", ".join(story.name for story in stories[:SHOWN])
        more = ", …" if len(stories) > SHOWN else ""
        raise ConfigError(
            f"there is no story {number} in it", where=file, hint=f"there is {held}{more}"
        )
    return found


def _the_one(
    reports: "Sequence[Report]", pointer: Pointer, arguments: Namespace
) -> "tuple[Manuscript, Finding]":
    """Return the finding that ``pointer`` fits; ConfigError where it fits none, or several.

    Several on the same words of one place, which a format without lines cannot tell apart, are
    as good as one.
    """
    from attribcheck.model.errors import ConfigError
    from attribcheck.render.findings import place
    from attribcheck.render.placed import regions_of

    candidates = []
    waived = False
    for report in reports:
        manuscript = report.analysis.article.manuscript
        locate = regions_of(manuscript)
        story = f"{manuscript.name} " if len(reports) > 1 else ""
        for finding in report.findings:
            region = locate(finding.flag.span)
            called = f"{story}{finding.code}:{place(region)} “{finding.fingerprint.words}”"
            fits = pointer.fits(finding, region)
            candidates.append((called, fits, manuscript, finding))
        waived |= any(
            pointer.fits(each.finding, locate(each.finding.flag.span)) for each in report.waived
        )
    found = [each for each in candidates if each[3].code == pointer.code]
    fitting = [each for each in found if each[1]]
    if len({called for called, *_ in fitting}) == 1:
        return fitting[0][2], fitting[0][3]
    what = f"{pointer} finds {len(fitting) or 'nothing'}{' things' if fitting else ''}"
    if not fitting and waived:
        what = f"what {pointer} finds is waived already"
    names = ", ".join(called for called, *_ in (fitting or found)[:SHOWN])
    by = "its story and place" if len(reports) > 1 else "its place"
    hint = f"name one by {by}, or with --words: {names}" if names else ""
    raise ConfigError(what, where=arguments.story, hint=hint or "see `attribcheck check`")


def _said(words: str, option: str) -> str:
    from attribcheck.model.errors import ConfigError

    if not words.strip():
        raise ConfigError("it is empty", where=option, hint="a waiver says who and why")
    return " ".join(words.split())
