"""``attribcheck report``: the story with its claims marked."""

from argparse import Namespace

from attribcheck.cli.failures import Failures


def run_report(arguments: Namespace, failures: Failures) -> bool:
    """Print a report a story. Findings are shown and not counted: returns False."""
    from attribcheck.cli.publish import publish
    from attribcheck.cli.sheet import sheet
    from attribcheck.model.report import Report
    from attribcheck.render.findings import to_lines
    from attribcheck.render.terminal import to_terminal

    paper = sheet(arguments)
    after = "\n" if len(arguments.stories) > 1 else ""

    def page(report: Report) -> str:
        if arguments.format == "concise":
            return paper.text(*to_lines(report, full=False))
        return paper.text(to_terminal(report, paper.width, why=arguments.why)) + after

    paged = not arguments.no_pager and arguments.format == "full"
    publish(arguments, failures, page, paged=paged)
    return False
