"""``explain``, ``rules`` and ``schema``."""

import json

import pytest

from attribcheck.cli import main
from attribcheck.render.json import schema
from attribcheck.rules import CATALOGUE, Rule, every_profile, explain

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_a_page_tells_everything_of_its_rule(rule: Rule, capsys: Capture) -> None:
    page = explain(rule.code)
    main(["explain", page.rule.code.lower()])
    told = capsys.readouterr().out
    flat = " ".join(told.split()).casefold()
    words = [page.summary, page.why, page.limits, page.rule.fix]
    words += [*page.rule.flagged, *page.rule.allowed]
    words += [variant.says for variant in page.rule.variants]
    words += [str(citation) for citation in page.citations]
    words += [
        f"{item.citation}: {item.asks}"
        for profile in every_profile()
        for item in profile.differences
        if item.target.startswith(rule.code)
    ]
    assert [said for said in words if " ".join(said.split()).casefold() not in flat] == []
    assert told.startswith(f"{page.rule.code} {page.rule.name} · {page.rule.severity}")


def test_a_page_tells_which_profiles_differ(capsys: Capture) -> None:
    main(["explain", "C101"])
    assert capsys.readouterr().out.endswith(
        "\nProfiles\n"
        "  bloomberg (group error): Bloomberg, memorandum by Matthew Winkler (2009):\n"
        "  Analysts and experts without a name are too opaque.\n"
        "  npr (adverb error): NPR Ethics Handbook, “ID that source as best you can”\n"
        "  (undated,\n"
        "  https://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can):\n"
        "  “Reportedly” is not enough: say who reports it.\n"
    )


def test_a_slip_of_the_pen_gets_a_suggestion(capsys: Capture) -> None:
    main(["explain", "A1O1"])
    assert capsys.readouterr().err == (
        "attribcheck: there is no rule called 'A1O1'\n  hint: did you mean 'A101'?\n"
    )


def test_every_rule_is_listed(capsys: Capture) -> None:
    main(["rules"])
    listed = capsys.readouterr().out
    assert [line.split()[0] for line in listed.splitlines() if not line.startswith(" ")] == [
        rule.code for rule in CATALOGUE
    ]


def test_the_schema_is_printed_as_it_ships(capsys: Capture) -> None:
    main(["schema"])
    printed = capsys.readouterr().out
    assert printed == schema()
    assert json.loads(printed)["title"] == "attribcheck report"
