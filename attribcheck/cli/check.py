"""``attribcheck check``: the findings, and an exit code for scripts."""

from argparse import Namespace

from attribcheck.cli.failures import Failures


def run_check(arguments: Namespace, failures: Failures) -> bool:
    """Print the findings of each story; return whether any is as severe as ``--fail-on``."""
    from attribcheck.cli.watch import watching

    return watching(arguments, failures, _check)


def _check(arguments: Namespace, failures: Failures) -> bool:
    from attribcheck.cli.gather import gather
    from attribcheck.cli.publish import publish
    from attribcheck.cli.sheet import sheet
    from attribcheck.model.report import Report
    from attribcheck.render.findings import to_lines

    paper = sheet(arguments)

    def page(report: Report) -> str:
        return paper.text(*to_lines(report, full=arguments.format == "full"))

    return publish(arguments, gather(arguments, failures), failures, page)
