"""Much of the story is told by people whom it does not name.

Why: each mask may be earned, and a story of masks still asks for trust on trust.

Limits: off by default. One finding a story, on the source that brings it over the line: 40 in 100
of all that is told, or more than six claims.

Source:
    NYT-2016, derived: unnamed sources are a last resort, and the story’s main news needs approval.
    AP-ANON, derived: unnamed material is used only where there is no other way.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import unnamed
from attribcheck.rules.credit import telling_attributions
from attribcheck.rules.rule import Rule

SHARE = 0.4
"""Of the attributed claims; above it most of a story’s weight is on masks."""

MOST = 6
"""Claims of unnamed sources in one story."""

FEWEST = 5
"""Claims from which on a share means something."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first unnamed source of a story that leans on many; the others are related."""
    text, told = analysis.article.text, telling_attributions(analysis)
    masked = [
        somebody
        for somebody in unnamed(analysis)
        if somebody.masked and not is_private(somebody.introduced.of(text))
    ]
    count = sum(len(somebody.claims) for somebody in masked)
    dense = len(told) >= FEWEST and count > SHARE * len(told)
    if masked and (dense or count > MOST):
        first, *others = masked
        message = f"{count} of {len(told)} claims in the story are those of unnamed sources"
        related = tuple(Place(other.introduced, "another") for other in others)
        sure = all(somebody.sure for somebody in masked)
        yield Flag(first.introduced, message, sure=sure, related=related)


RULE = Rule(
    code="A114",
    name="anonymity-density",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Get more of it on the record, or cut what needs a mask.",
    flagged=(
        "⟦An aide⟧ said the plan was dead. The aide said talks had ended. A ministry official said "
        "the money was gone. The official said nobody knew. Mayor Ruth Odell said it was not so.",
    ),
    allowed=(
        "An aide said the plan was dead. Mayor Ruth Odell said it was not so. She said talks went "
        "on. Clerk Ada Park said the money was there. Park said nobody had asked.",
    ),
    on=False,
)
