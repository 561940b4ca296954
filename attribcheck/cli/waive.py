"""``attribcheck waive``: accept one finding, with a name and a reason."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.notes import notes_for
from attribcheck.cli.options import settings_for
from attribcheck.cli.stories import read_story
from attribcheck.render.visible import one_line

if TYPE_CHECKING:
    from attribcheck.model.finding import Finding
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
    """As ``check`` prints it, or its line alone. Empty: the story's one finding by the rule."""

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
        here = printed == self.place or (region.lined and self.place == str(region.start.line))
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
    code, _, place = arguments.finding.partition(":")
    rule = rule_called(code)
    if rule not in chosen(effective.settings):
        raise ConfigError(f"rule {rule.code} does not run here", hint="see `attribcheck rules`")
    docket = Docket()
    docket.open([effective])
    manuscript = read_story(arguments.story, arguments, effective.settings.encoding)
    notes = notes_for(arguments, failures)
    report = docket.settle(examine(manuscript, effective.settings, notes), effective)
    finding = _the_one(report, Pointer(rule.code, place, arguments.words))
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


def _the_one(report: "Report", pointer: Pointer) -> "Finding":
    """Return the finding that ``pointer`` fits; ConfigError where it fits none, or several.

    Several on the same words of one place, which a format without lines cannot tell apart, are
    as good as one.
    """
    from attribcheck.model.errors import ConfigError
    from attribcheck.render.findings import place
    from attribcheck.render.placed import regions_of

    manuscript = report.analysis.article.manuscript
    locate = regions_of(manuscript)

    def called(finding: "Finding") -> str:
        where = place(locate(finding.flag.span))
        return f"{finding.code}:{where} “{finding.fingerprint.words}”"

    def meant(findings: "Iterable[Finding]") -> "list[Finding]":
        return [item for item in findings if pointer.fits(item, locate(item.flag.span))]

    found = [item for item in report.findings if item.code == pointer.code]
    fitting = meant(found)
    if len({called(item) for item in fitting}) == 1:
        return fitting[0]
    what = f"{pointer} finds {len(fitting) or 'nothing'}{' things' if fitting else ''}"
    if not fitting and meant(item.finding for item in report.waived):
        what = f"what {pointer} finds is waived already"
    names = ", ".join(called(item) for item in (fitting or found)[:SHOWN])
    hint = f"name one by its place, or with --words: {names}" if names else ""
    raise ConfigError(what, where=manuscript.name, hint=hint or "see `attribcheck check`")


def _said(words: str, option: str) -> str:
    from attribcheck.model.errors import ConfigError

    if not words.strip():
        raise ConfigError("it is empty", where=option, hint="a waiver says who and why")
    return " ".join(words.split())
