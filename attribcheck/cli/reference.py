"""``attribcheck explain`` and ``schema``, and the table of rules: what there is to look up."""

import textwrap
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures

if TYPE_CHECKING:
    from attribcheck.rules.page import Citation, Page
    from attribcheck.rules.rule import Rule

WIDTH = 80


def run_explain(arguments: Namespace, _failures: Failures) -> bool:
    """Print the page of one rule."""
    from attribcheck.cli.output import write
    from attribcheck.rules import explain

    write("\n".join(explained(explain(arguments.code))) + "\n")
    return False


def run_schema(_arguments: Namespace, _failures: Failures) -> bool:
    """Print the JSON Schema."""
    from attribcheck.cli.output import write
    from attribcheck.render.json import schema

    write(schema())
    return False


def explained(page: "Page") -> Iterator[str]:
    """Yield the lines of a rule's page."""
    rule = page.rule
    yield _title(rule)
    yield ""
    yield from filled(page.summary)
    yield from ("", "Why", *filled(_sentence(page.why), "  "))
    yield from ("", "Limits", *filled(_sentence(page.limits), "  "))
    if rule.variants:
        yield from ("", "Variants")
    for variant in rule.variants:
        weight = variant.severity or rule.severity
        yield from filled(f"{variant.name} ({weight}): {variant.says}", "  ")
    yield from ("", "Flagged: the words between ⟦ and ⟧")
    for copy in rule.flagged:
        yield from filled(copy, "  ")
    yield from ("", "Allowed")
    for copy in rule.allowed:
        yield from filled(copy, "  ")
    yield from ("", "Way out", *filled(rule.fix, "  "), "", "Standards")
    for citation in page.citations:
        yield from filled(f"{citation}: {citation.asks}", "  ")
    yield from _profiles(rule)


def _profiles(rule: "Rule") -> Iterator[str]:
    """Yield what house rules make of the rule, where they differ from the default."""
    from attribcheck.rules import every_profile

    told = [
        (profile, item)
        for profile in every_profile()
        for item in profile.differences
        if item.target.partition(".")[0] == rule.code
    ]
    if told:
        yield from ("", "Profiles")
    for profile, item in told:
        variant = item.target.partition(".")[2]
        weight = f"{variant} {item.severity or 'off'}" if variant else str(item.severity or "off")
        yield from filled(f"{profile.name} ({weight}): {item.citation}: {item.asks}", "  ")


def _title(rule: "Rule") -> str:
    return f"{rule.code} {rule.name} · {rule.severity}" + ("" if rule.on else " · off by default")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def filled(words: str, indent: str = "") -> list[str]:
    """Wrap each paragraph of ``words``, setting it in by ``indent``; addresses stay whole."""
    wrapper = textwrap.TextWrapper(
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line for paragraph in words.splitlines() for line in wrapper.wrap(paragraph) or [""]]


def markdown_table(rules: tuple["Rule", ...]) -> str:
    """Return the table that README.md holds."""
    from attribcheck.rules.page import page_of

    head = "| Code | Name | Severity | What is wrong | Standard |\n|---|---|---|---|---|"
    rows = (
        f"| {rule.code} | `{rule.name}` | {rule.severity} | {page_of(rule).summary} "
        f"| {linked(page_of(rule).citations[0])} |"
        for rule in rules
    )
    return "\n".join((head, *rows))


def linked(citation: "Citation") -> str:
    """Return a standard as a link in Markdown, with its year."""
    standard = citation.standard
    section = f", “{standard.section}”" if standard.section else ""
    derived = "derived from " if citation.derived else ""
    return f"{derived}[{standard.name}{section}]({standard.url}) ({standard.year or 'undated'})"
