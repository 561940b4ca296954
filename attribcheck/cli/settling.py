"""What waivers and baselines take from each report."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attribcheck.desk.baseline import Known
    from attribcheck.desk.effective import Effective
    from attribcheck.desk.waivers import Entry
    from attribcheck.model.fingerprint import Fingerprint
    from attribcheck.model.report import Report
    from attribcheck.model.waiver import Waiver


@dataclass(slots=True)
class Settling:
    """The waivers and baselines of one run; what serves several stories is read once."""

    with_waivers: bool = True
    writing: bool = False
    """The findings make the baselines; those that there are count for nothing."""

    books: dict[Path, tuple["Entry", ...]] = field(default_factory=dict)
    """Files of waivers for all stories."""

    baselines: dict[Path, "Known"] = field(default_factory=dict)
    found: dict[Path, dict[str, tuple["Fingerprint", ...]]] = field(default_factory=dict)
    """What baselines that are to be written hold of the stories of this run."""

    def settle(self, report: "Report", effective: "Effective") -> "Report":
        """Set apart what is waived and what is known; ConfigError for a file beside the story."""
        from attribcheck.desk import settling
        from attribcheck.desk.baseline import story_name
        from attribcheck.rules import chosen

        if self.with_waivers:
            ran = {rule.code for rule in chosen(effective.settings)}
            report = settling.with_waivers(report, self._waivers(report, effective), ran)
        path = effective.baseline
        if path is None:
            return report
        name = story_name(path, report)
        if not self.writing:
            return settling.with_baseline(report, self.baselines[path].get(name, ()))
        known = tuple(finding.fingerprint for finding in report.findings)
        self.found.setdefault(path, {})[name] = known
        return replace(report, findings=(), known=report.findings)

    def end(self) -> None:
        """Write the baselines, if that is asked for; ConfigError where one cannot be."""
        from attribcheck.desk.baseline import write

        for path, found in self.found.items():
            write(path, {**self.baselines[path], **found})

    def _waivers(self, report: "Report", effective: "Effective") -> list["Waiver"]:
        from attribcheck.desk.waivers import beside, of_story, read

        story = Path(report.analysis.article.manuscript.name)
        own = beside(story)
        found = list(of_story(read(own), own, story))
        if effective.waivers is not None:
            found += of_story(self.books[effective.waivers], effective.waivers, story)
        return found


def settling_of(arguments: Namespace, several: Iterable["Effective"]) -> Settling:
    """Return how the reports of a run are settled; ConfigError for a file that serves all."""
    from attribcheck.desk import baseline, waivers
    from attribcheck.model.errors import ConfigError

    made = Settling(
        not getattr(arguments, "no_waivers", False), getattr(arguments, "write_baseline", False)
    )
    for effective in several:
        if effective.waivers is not None and effective.waivers not in made.books:
            made.books[effective.waivers] = waivers.read(effective.waivers)
        path = effective.baseline
        if path is None and made.writing:
            raise ConfigError(
                "there is no baseline to write", hint="name its file with --baseline FILE"
            )
        if path is not None and path not in made.baselines:
            new = made.writing and not path.exists()
            made.baselines[path] = {} if new else baseline.read(path)
    return made
