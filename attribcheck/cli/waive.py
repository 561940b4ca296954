"""``attribcheck waive``: accept one finding, with a name and a reason."""

from argparse import ArgumentTypeError, Namespace
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.options import settings_for
from attribcheck.cli.stories import read_story
from attribcheck.render.visible import one_line

if TYPE_CHECKING:
    from attribcheck.model.finding import Finding
    from attribcheck.model.report import Report
    from attribcheck.render.positions import Position

SHOWN = 5
"""Places that a hint names."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which finding: ``A101``, ``A101:12`` or ``A101:12:5``."""

    code: str
    """Or the rule's name."""

    place: tuple[int, ...]
    """Line and column from 1, the line alone, or nothing."""

    def fits(self, at: "Position") -> bool:
        """Tell whether a finding there may be meant."""
        return self.place == (at.line, at.column)[: len(self.place)]


def pointer(value: str) -> Pointer:
    """Read a pointer."""
    code, *place = value.split(":")
    if len(place) > 2 or not all(part.isascii() and part.isdigit() for part in place):
        raise ArgumentTypeError(f"{value!r} is not of the form A101 or A101:12 or A101:12:5")
    return Pointer(code, tuple(map(int, place)))


def day(value: str) -> date:
    """Read a day: ``2026-06-26``."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is not a day such as 2026-06-26") from None


def run_waive(arguments: Namespace, _failures: Failures) -> bool:
    """Write a waiver of one finding, beside the story or where the configuration says.

    AttribcheckError, and nothing is written, unless the story has exactly one such finding.
    """
    from attribcheck.cli.output import write
    from attribcheck.desk import waivers
    from attribcheck.desk.docket import Docket
    from attribcheck.desk.story_names import story_name
    from attribcheck.model.errors import ConfigError
    from attribcheck.model.waiver import Waiver
    from attribcheck.pipeline import examine
    from attribcheck.rules import chosen, rule_called

    if arguments.story == "-":
        raise ConfigError("standard input has no waivers", hint="name the story's file")
    story = Path(arguments.story)
    effective = settings_for(arguments)(story.parent)
    rule = rule_called(arguments.finding.code)
    if rule not in chosen(effective.settings):
        raise ConfigError(f"rule {rule.code} does not run here", hint="see `attribcheck rules`")
    docket = Docket()
    docket.open([effective])
    manuscript = read_story(arguments.story, arguments, effective.settings.encoding)
    report = docket.settle(examine(manuscript, effective.settings), effective)
    finding = _the_one(report, rule.code, arguments.finding)
    path = effective.waivers or waivers.beside(story)
    waiver = Waiver(
        code=rule.code,
        words=finding.fingerprint.words,
        context=finding.fingerprint.context,
        who=_said(arguments.who, "--who"),
        when=arguments.when or datetime.now().astimezone().date(),
        reason=_said(arguments.reason, "--reason"),
    )
    waivers.add(path, waiver, story_name(path, story) if effective.waivers else "")
    write(one_line(f"{path}: waived {rule.code} on “{waiver.words}”") + "\n")
    return False


def _the_one(report: "Report", code: str, pointer: Pointer) -> "Finding":
    """Return the finding that ``pointer`` fits; ConfigError unless there is exactly one."""
    from attribcheck.model.errors import ConfigError
    from attribcheck.render.positions import lines_of

    manuscript = report.analysis.article.manuscript
    lines = lines_of(manuscript.text)

    def at(finding: "Finding") -> "Position":
        return lines.position(finding.flag.span.start)

    found = [item for item in report.findings if item.code == code]
    fitting = [item for item in found if pointer.fits(at(item))]
    if len(fitting) == 1:
        return fitting[0]
    there = f" on line {pointer.place[0]}" if pointer.place else ""
    what = f"{code} finds {len(fitting) or 'nothing'}{' things' if fitting else ''}{there}"
    if not fitting and any(
        item.finding.code == code and pointer.fits(at(item.finding)) for item in report.waived
    ):
        what = f"what {code} finds{there} is waived already"
    names = [f"{code}:{at(item).line}:{at(item).column}" for item in (fitting or found)[:SHOWN]]
    hint = f"name one of these: {', '.join(names)}" if names else "see `attribcheck check`"
    raise ConfigError(what, where=manuscript.name, hint=hint)


def _said(words: str, option: str) -> str:
    from attribcheck.model.errors import ConfigError

    if not words.strip():
        raise ConfigError("it is empty", where=option, hint="a waiver says who and why")
    return " ".join(words.split())
