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
from attribcheck.model.report import Report
from attribcheck.model.waiver import Waiver
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
        story = Path(report.analysis.article.manuscript.name)
        if self.waiving:
            report = with_waivers(report, self._waivers(story, effective), _ran(report, effective))
        path = effective.baseline
        if path is None:
            return report
        name = story_name(path, story)
        if not self.writing:
            return with_baseline(report, self.baselines[path].get(name, ()))
        known = tuple(finding.fingerprint for finding in report.findings)
        self.found.setdefault(path, {})[name] = known
        return replace(report, findings=(), known=report.findings)

    def close(self) -> None:
        """Write the baselines, if that was asked for; ConfigError where one cannot be."""
        for path, found in self.found.items():
            baseline.write(path, {**self.baselines[path], **found})

    def _waivers(self, story: Path, effective: Effective) -> tuple[Waiver, ...]:
        own = waivers.beside(story)
        found = waivers.of_story(waivers.read(own), own, story)
        book = effective.waivers
        return found + (waivers.of_story(self.books[book], book, story) if book else ())


def _ran(report: Report, effective: Effective) -> set[str]:
    """Return the codes of the rules that ran; without notes those that need them did not."""
    codes = {rule.code for rule in chosen(effective.settings)}
    return codes if report.analysis.notes.records else {code for code in codes if code[0] != "V"}
