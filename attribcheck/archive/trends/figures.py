"""How values are written, the same in every form."""

from attribcheck.archive.trends.answers import Row, Trends
from attribcheck.archive.trends.questions import Unit


def value(number: float, unit: Unit) -> str:
    """Return ``12.3 %``, ``4.2`` or ``1,234``."""
    if unit is Unit.SHARE:
        return f"{100 * number:.1f} %"
    return f"{number:.1f}" if unit is Unit.RATE else f"{number:,.0f}"


def change(row: Row, unit: Unit) -> str:
    """Return by how much a value rose or fell: ``+1.2 points``; ``new`` where there was none."""
    if row.before is None:
        return "new"
    risen = row.value - row.before
    if unit is Unit.SHARE:
        return f"{100 * risen:+.1f} points"
    return f"{risen:+.1f}" if unit is Unit.RATE else f"{risen:+,.0f}"


def head(trends: Trends) -> str:
    """Return what the audit holds, in one line."""
    months = f", {trends.first} to {trends.last}" if trends.first else ""
    noun = "document" if trends.failed == 1 else "documents"
    failed = f"; {trends.failed:,} {noun} failed" if trends.failed else ""
    return f"{trends.stories:,} stories{months}{failed}"
