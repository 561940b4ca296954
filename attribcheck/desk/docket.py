"""The docket: what waivers and baselines take from each report of a run."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from attribcheck.desk import baseline, waivers
from attribcheck.desk.baseline import Baseline
from attribcheck.desk.effective import Effective
from attribcheck.desk.settling import with_baseline, with_waivers
from attribcheck.desk.story_names import story_name
from attribcheck.desk.waivers import Entry
from attribcheck.model.errors import ConfigError
from attribcheck.model.fingerprint import Fingerprint
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.report import Report
from attribcheck.rules import chosen


@dataclass(slots=True)
class Docket:
    """The waivers and baselines of one run; what serves several stories is read once."""

    waiving: bool = True
    """False: no waiver counts."""

    writing: bool = False
    """True: what is found makes the baselines, and what they held of its stories is forgotten."""

    books: dict[Path, tuple[Entry, ...]] = field(default_factory=dict)
    """What the files hold that have waivers for all stories."""

    baselines: dict[Path, Baseline] = field(default_factory=dict)
    found: dict[Path, dict[str, tuple[Fingerprint, ...]]] = field(default_factory=dict)
    """What baselines that are to be written hold of the stories of this run."""

    def open(self, several: Iterable[Effective]) -> None:
        """Read what serves all stories under these settings; ConfigError if it cannot be used."""
        for effective in several:
            book, path = effective.waivers, effective.baseline
            if self.waiving and book is not None and book not in self.books:
                self.books[book] = waivers.read(book)
            if path is None and self.writing:
                raise ConfigError(
                    "there is no baseline to write", hint="name its file with --baseline FILE"
                )
            if path is not None and path not in self.baselines:
                new = self.writing and not path.exists()
                self.baselines[path] = {} if new else baseline.read(path)

    def settle(self, report: Report, effective: Effective) -> Report:
        """Set apart what is waived and what is known, under settings that were opened.

        ConfigError for a file beside the story that cannot be used.
        """
        manuscript = report.analysis.article.manuscript
        if self.waiving:
            report = _waived(report, self._entries(manuscript, effective), effective)
        path = effective.baseline
        if path is None:
            return report
        name = _name(path, manuscript)
        if not self.writing:
            return with_baseline(report, self.baselines[path].get(name, ()))
        known = tuple(finding.fingerprint for finding in report.findings)
        self.found.setdefault(path, {})[name] = known
        return replace(report, findings=(), known=report.findings)

    def close(self) -> None:
        """Write the baselines, if that was asked for; ConfigError where one cannot be."""
        for path, found in self.found.items():
            baseline.write(path, {**self.baselines[path], **found})

    def _entries(self, manuscript: Manuscript, effective: Effective) -> tuple[Entry, ...]:
        story = file_of(manuscript)
        called = manuscript.one_of.id if manuscript.one_of else ""
        own = waivers.beside(story)
        found = waivers.of_story(waivers.read(own), own, story, called)
        book = effective.waivers
        return found + (waivers.of_story(self.books[book], book, story, called) if book else ())


def file_of(manuscript: Manuscript) -> Path:
    """Return the file that a story is in, as the user named it."""
    return Path(manuscript.one_of.file if manuscript.one_of else manuscript.name)


def _name(kept: Path, manuscript: Manuscript) -> str:
    """Return what a baseline calls a story; one of several by its own name, where it has one.

    Its number in the file would be another’s as soon as a new story comes before it.
    """
    if manuscript.one_of and manuscript.one_of.id:
        return f"{story_name(kept, file_of(manuscript))}#{manuscript.one_of.id}"
    return story_name(kept, Path(manuscript.name))


def _waived(report: Report, entries: tuple[Entry, ...], effective: Effective) -> Report:
    """Set apart what is waived; a waiver for any of a file's stories is stale in none of them."""
    told = tuple(entry.waiver for entry in entries)
    report = with_waivers(report, told, _ran(report, effective))
    if report.analysis.article.manuscript.one_of is None:
        return report
    own = {entry.waiver for entry in entries if entry.id}
    return replace(report, stale=tuple(waiver for waiver in report.stale if waiver in own))


def _ran(report: Report, effective: Effective) -> set[str]:
    """Return the codes of the rules that ran; without notes those that need them did not."""
    codes = {rule.code for rule in chosen(effective.settings)}
    return codes if report.analysis.notes.records else {code for code in codes if code[0] != "V"}
