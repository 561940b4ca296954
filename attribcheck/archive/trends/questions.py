"""What is asked of an audit, each in one query of SQL over its tables."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a value counts."""

    SHARE = "share"
    RATE = "per 100 stories"
    COUNT = "stories"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its rows are ``label``, ``series``, ``count`` and ``value``."""

    key: str
    title: str
    says: str
    """What the value is, one sentence."""

    label: str
    """What a row is about, as a heading."""

    counted: str
    """What ``count`` counts, as a heading."""

    unit: Unit
    sql: str
    over_time: bool = False
    """Whether labels are months, in order."""


LISTED = " LIMIT 15"
"""How a query that lists the greatest ends."""

_SHARE = """
SELECT {field} AS label, '' AS series, count(*) AS count,
  coalesce(sum(anonymous_attributions) / nullif(sum(attributions), 0), 0) AS value
FROM articles WHERE {field} IS NOT NULL GROUP BY ALL
"""


def _by(field: str) -> Question:
    """Return the question for the anonymous share by ``field``: of the most prolific, by share."""
    most = f"{_SHARE.format(field=field)} ORDER BY count DESC, label{LISTED}"
    return Question(
        f"anonymous-by-{field}",
        f"Anonymous share by {field}",
        "Claims credited to anonymous sources, of all claims; the 15 with the most stories.",
        field,
        "stories",
        Unit.SHARE,
        f"SELECT * FROM ({most}) ORDER BY value DESC, label",  # noqa: S608 - no copy in it
    )


QUESTIONS = (
    Question(
        "anonymous-by-month",
        "Anonymous share by month",
        "Claims credited to anonymous sources, of all claims.",
        "month",
        "stories",
        Unit.SHARE,
        _SHARE.format(field="month") + " ORDER BY label",
        over_time=True,
    ),
    *map(_by, ("outlet", "desk", "section", "author")),
    Question(
        "descriptors",
        "Descriptions of anonymous sources",
        "Stories that have an anonymous source so described.",
        "description",
        "sources",
        Unit.COUNT,
        """
SELECT lower(regexp_replace(trim(split_part(name, ',', 1)), '^(an?|the) ', '', 'i')) AS label,
  '' AS series, count(*) AS count, count(DISTINCT story)::DOUBLE AS value
FROM sources WHERE type = 'anonymous' GROUP BY ALL ORDER BY value DESC, label LIMIT 15
""",
    ),
    Question(
        "reasons",
        "What readers are told of why",
        "Anonymous sources by whether the story says why the name is withheld, of all of them.",
        "the story gives",
        "sources",
        Unit.SHARE,
        """
SELECT CASE
    WHEN anonymity.reason IS NOT NULL AND NOT anonymity.rote THEN 'a reason'
    WHEN anonymity.reason IS NOT NULL THEN 'a reason that says nothing'
    WHEN anonymity.terms IS NOT NULL THEN 'terms, and no reason'
    ELSE 'neither terms nor reason' END AS label,
  '' AS series, count(*) AS count, count(*) / sum(count(*)) OVER () AS value
FROM sources WHERE type = 'anonymous' GROUP BY ALL ORDER BY value DESC, label
""",
    ),
    Question(
        "rules",
        "Findings by rule",
        "Findings, for every 100 stories.",
        "rule",
        "findings",
        Unit.RATE,
        """
SELECT code || ' ' || name AS label, '' AS series, count(*) AS count,
  100.0 * count(*) / (SELECT count(*) FROM articles) AS value
FROM findings GROUP BY ALL ORDER BY value DESC, label LIMIT 15
""",
    ),
    Question(
        "rules-by-month",
        "Findings by rule over time",
        "Findings, for every 100 stories of the month; the five rules that find most.",
        "month",
        "findings",
        Unit.RATE,
        """
WITH most AS (
  SELECT code FROM findings WHERE month IS NOT NULL
  GROUP BY code ORDER BY count(*) DESC, code LIMIT 5),
months AS (SELECT month, count(*) AS stories FROM articles WHERE month IS NOT NULL GROUP BY month)
SELECT months.month AS label, most.code AS series, count(findings.code) AS count,
  100.0 * count(findings.code) / any_value(months.stories) AS value
FROM months CROSS JOIN most
LEFT JOIN findings ON findings.month = months.month AND findings.code = most.code
GROUP BY ALL ORDER BY series, label
""",
        over_time=True,
    ),
    Question(
        "relied-on",
        "Sources most relied on",
        "Stories that credit a named source with a claim, by its fullest name in each.",
        "source",
        "claims",
        Unit.COUNT,
        """
WITH called AS (
  SELECT *, regexp_replace(trim(split_part(name, ',', 1)), '^(an?|the) ', '', 'i') AS bare
  FROM sources WHERE type IN ('person', 'organisation', 'document', 'spokesperson'))
SELECT bare AS label, type AS series, sum(len(attributions))::BIGINT AS count,
  count(DISTINCT story)::DOUBLE AS value
FROM called WHERE regexp_matches(bare, '^\\p{Lu}')
GROUP BY ALL ORDER BY value DESC, label, series LIMIT 15
""",
    ),
)
"""In the order in which they are told."""
