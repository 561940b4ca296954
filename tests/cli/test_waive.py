"""Waiving a finding, and checking against waivers and a baseline."""

import json
from pathlib import Path

import pytest

from attribcheck.cli import main
from attribcheck.desk.waivers import read
from attribcheck.rules import catalogue
from attribcheck.rules.catalogue import CATALOGUE

Capture = pytest.CaptureFixture[str]
BY = ["--who", "J. Ortiz", "--reason", "named below", "--when", "2026-06-26"]
SIDECAR = "warned.txt.waivers.toml"


@pytest.fixture(autouse=True)
def invented_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rule of the invented findings be in the catalogue."""
    rule = next(rule for rule in CATALOGUE if rule.code == "Q101")
    invented = type(rule)(
        **{name: getattr(rule, name) for name in rule.__slots__}
        | {"code": "Q999", "name": "invented-rule", "variants": ()}
    )
    for module in ("attribcheck.rules.catalogue", "attribcheck.rules.choosing"):
        monkeypatch.setattr(f"{module}.CATALOGUE", (*CATALOGUE, invented))
    assert catalogue.rule_called("Q999") is invented


def test_a_waived_finding_is_told_and_does_not_count(desk: Path, capsys: Capture) -> None:
    copy = (desk / "warned.txt").read_bytes()
    assert main(["waive", "warned.txt", "Q999", *BY]) == 0
    assert capsys.readouterr().out == f"{SIDECAR}: waived Q999 on “Critics”\n"
    assert main(["check", "--format", "concise", "warned.txt"]) == 0
    assert capsys.readouterr().out == "warned.txt:3:1: Q999 waived “Critics” is nobody\n"
    assert (desk / "warned.txt").read_bytes() == copy
    assert main(["check", "--no-waivers", "warned.txt"]) == 1


def test_a_waiver_outlives_an_edit_and_is_stale_after_the_fault(
    desk: Path, capsys: Capture
) -> None:
    main(["waive", "warned.txt", "Q999:3:1", *BY])
    (desk / "warned.txt").write_text("Rain.\n\nNew.\n\nCritics\nmoan.\n", encoding="utf-8")
    assert main(["check", "warned.txt"]) == 0
    (desk / "warned.txt").write_text("Rain is due.\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "--format", "concise", "warned.txt"]) == 0
    assert capsys.readouterr().out == (
        f"{SIDECAR}, waiver 1: Q999 stale nothing in the story is what was waived on “Critics”; "
        "take it out\n"
    )


def test_a_pattern_that_names_the_waivers_too_checks_the_story_alone(
    capsys: Capture,
) -> None:
    main(["waive", "warned.txt", "Q999", "--who", "J", "--reason", "Critics, for once."])
    capsys.readouterr()
    assert main(["check", "--format", "concise", "warned.txt", SIDECAR]) == 0
    assert capsys.readouterr().out == "warned.txt:3:1: Q999 waived “Critics” is nobody\n"


def test_of_several_findings_one_must_be_named(desk: Path, capsys: Capture) -> None:
    (desk / "warned.txt").write_text("Critics moan. Critics\ncry.\n\nCritics.", encoding="utf-8")
    one, two, three = (f"Q999:{place} “Critics”" for place in ("1:1", "1:15", "4:1"))
    by = "hint: name one by its place, or with --words:"
    for pointer, complaint in (
        ("Q999", f"Q999 finds 3 things\n  {by} {one}, {two}, {three}"),
        ("q999:1", f"Q999:1 finds 2 things\n  {by} {one}, {two}"),
        ("Q999:9", f"Q999:9 finds nothing\n  {by} {one}, {two}, {three}"),
        ("A101", "A101 finds nothing\n  hint: see `attribcheck check`"),
    ):
        assert main(["waive", "warned.txt", pointer, *BY]) == 2
        assert capsys.readouterr() == ("", f"attribcheck: warned.txt: {complaint}\n")
    assert not (desk / SIDECAR).exists()
    assert main(["waive", "warned.txt", "invented-rule:4", *BY]) == 0
    assert main(["waive", "warned.txt", "Q999:1:15", *BY]) == 0
    assert main(["waive", "warned.txt", "Q999", *BY]) == 0
    assert main(["check", "warned.txt"]) == 0
    capsys.readouterr()
    assert main(["waive", "warned.txt", "Q999:4", *BY]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: warned.txt: what Q999:4 finds is waived already\n"
        "  hint: see `attribcheck check`\n"
    )
    assert len(read(desk / SIDECAR)) == 3


@pytest.mark.parametrize("place", ["p[2]", "paragraph 2", "2"])
def test_a_paragraph_is_enough_where_a_file_has_no_lines(place: str, desk: Path) -> None:
    (desk / "page.rtf").write_text(r"{\rtf1 Critics moan.\par Critics cry.}", encoding="utf-8")
    assert main(["waive", "page.rtf", f"Q999:{place}", *BY]) == 0
    assert main(["waive", "page.rtf", f"Q999:{place}", *BY]) == 2


@pytest.mark.parametrize("place", ["p[2]", "2", "2:4"])
def test_html_has_lines_and_paths(place: str, desk: Path) -> None:
    (desk / "page.html").write_text("<p>Critics moan.</p>\n<p>Critics cry.</p>", encoding="utf-8")
    assert main(["waive", "page.html", f"Q999:{place}", *BY]) == 0
    assert main(["waive", "page.html", f"Q999:{place}", *BY]) == 2


def test_where_a_file_has_no_lines_the_place_is_as_it_is_printed(
    desk: Path, capsys: Capture
) -> None:
    copy = r"{\rtf1 Critics moan. A FAULT.\par Critics cry. Critics sulk. Critics weep.}"
    (desk / "page.rtf").write_text(copy, encoding="utf-8")
    assert main(["check", "--format", "concise", "page.rtf"]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    place = first.removeprefix("page.rtf:").partition(": ")[0]
    assert main(["waive", "page.rtf", f"Q999:{place}", *BY]) == 2
    assert main(["waive", "page.rtf", f"Q999:{place}", "--words", "fault", *BY]) == 0
    assert main(["waive", "page.rtf", f"Q999:{place}", *BY]) == 0
    for _ in range(3):
        assert main(["check", "page.rtf"]) == 1
        assert main(["waive", "page.rtf", "Q999", "--words", "critics", *BY]) == 0
    assert main(["check", "page.rtf"]) == 0


@pytest.mark.parametrize(
    ("argv", "complaint"),
    [
        (["-", "Q999", *BY], "standard input has no waivers\n  hint: name the story's file"),
        (["none.txt", "Q999", *BY], "none.txt: no such file\n  hint: check the spelling of"),
        (["warned.txt", "Z1", *BY], "there is no rule called 'Z1'"),
        (
            ["warned.txt", "Q999", *BY, "--ignore", "Q"],
            "rule Q999 does not run here\n  hint: see `attribcheck rules`",
        ),
        (
            ["warned.txt", "Q999", "--who", " ", "--reason", "r"],
            "--who: it is empty\n  hint: a waiver says who and why",
        ),
        (
            ["warned.txt", "Q999", "--who", "J", "--reason", ""],
            "--reason: it is empty\n  hint: a waiver says who and why",
        ),
    ],
)
def test_what_cannot_be_waived_is_told(
    argv: list[str], complaint: str, desk: Path, capsys: Capture
) -> None:
    assert main(["waive", *argv]) == 2
    assert capsys.readouterr().err.startswith(f"attribcheck: {complaint}")
    assert not (desk / SIDECAR).exists()


@pytest.mark.parametrize(
    "argv",
    [
        ["warned.txt", "Q999", "--who", "J"],
        ["warned.txt", "Q999", "--who", "J", "--reason", "r", "--when", "tomorrow"],
    ],
)
def test_a_mistake_in_the_arguments_is_2(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["waive", *argv])
    assert stopped.value.code == 2


def test_one_file_for_every_story(desk: Path, capsys: Capture) -> None:
    (desk / "attribcheck.toml").write_text('waivers = "all.toml"', encoding="utf-8")
    (desk / "city").mkdir()
    for name in ("a.txt", "b.txt"):
        (desk / "city" / name).write_text("Critics moan.", encoding="utf-8")
    assert main(["waive", "city/a.txt", "Q999", *BY]) == 0
    assert [entry.story for entry in read(desk / "all.toml")] == ["city/a.txt"]
    assert main(["check", "city/a.txt"]) == 0
    assert main(["check", "city/b.txt"]) == 1
    (desk / "all.toml").write_text("[[waiver]]\nwho = 7", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "city/a.txt", "city/b.txt"]) == 2
    assert capsys.readouterr() == (
        "",
        "attribcheck: all.toml, waiver 1: it does not say 'when'\n"
        "  hint: write when = 2026-06-26\n",
    )


def test_waivers_that_cannot_be_read_fail_their_own_story_alone(
    desk: Path, capsys: Capture
) -> None:
    (desk / "fault.txt.waivers.toml").write_text("no", encoding="utf-8")
    assert main(["check", "--format", "concise", "fault.txt", "warned.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == "warned.txt:3:1: Q999 warning “Critics” is nobody\n"
    assert err.startswith("attribcheck: fault.txt.waivers.toml: this is not TOML: ")


def test_only_what_is_new_counts_against_a_baseline(desk: Path, capsys: Capture) -> None:
    both = ["warned.txt", "fault.txt", "--baseline", "known.json"]
    assert main(["check", *both]) == 2
    assert main(["check", *both, "--write-baseline"]) == 0
    assert main(["check", *both]) == 0
    (desk / "warned.txt").write_text("Rain is due.\n\nOf course, Critics moan.\n")
    (desk / "fault.txt").write_text("A FAULT, no less.\n\nA second FAULT, and it is new.\n")
    capsys.readouterr()
    assert main(["check", "--format", "concise", *both]) == 1
    assert capsys.readouterr().out == "fault.txt:3:10: Q999 error “FAULT” is nobody\n"
    assert main(["check", "fault.txt", "--baseline", "known.json", "--write-baseline"]) == 0
    known = json.loads((desk / "known.json").read_text(encoding="utf-8"))["stories"]
    assert {story: len(found) for story, found in known.items()} == {
        "fault.txt": 2,
        "warned.txt": 1,
    }


def test_what_is_waived_is_not_in_the_baseline(desk: Path) -> None:
    main(["waive", "warned.txt", "Q999", *BY])
    assert main(["check", "warned.txt", "--baseline", "known.json", "--write-baseline"]) == 0
    assert json.loads((desk / "known.json").read_text(encoding="utf-8"))["stories"] == {}


def test_the_configuration_names_the_baseline(desk: Path) -> None:
    (desk / "attribcheck.toml").write_text('baseline = "known.json"', encoding="utf-8")
    assert main(["check", "warned.txt", "--write-baseline"]) == 0
    assert main(["check", "warned.txt"]) == 0
    assert main(["check", "--no-config", "warned.txt"]) == 1


def test_a_baseline_to_write_must_have_a_name(capsys: Capture) -> None:
    assert main(["check", "warned.txt", "--write-baseline"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: there is no baseline to write\n  hint: name its file with --baseline FILE\n"
    )


def test_copy_is_no_baseline(desk: Path) -> None:
    copy = (desk / "clean.txt").read_bytes()
    argv = ["check", "clean.txt", "--baseline", "clean.txt", "--write-baseline"]
    assert main(argv) == 2
    assert (desk / "clean.txt").read_bytes() == copy


FEED = """<rss version="2.0"><channel><title>Wire</title>{}</channel></rss>"""
ITEM = "<item><title>{0}</title><guid>urn:{0}</guid><description>{1}</description></item>"


def feed(desk: Path, **stories: str) -> None:
    """Write a feed of stories by their names; Critics are flagged, and FAULT."""
    items = "".join(ITEM.format(name, copy) for name, copy in stories.items())
    (desk / "feed.xml").write_text(FEED.format(items), encoding="utf-8")


def test_a_story_of_a_feed_is_waived_by_its_own_name(desk: Path, capsys: Capture) -> None:
    feed(desk, rain="Critics moan.", snow="Critics moan.")
    assert main(["waive", "feed.xml#2", "Q999", *BY]) == 0
    assert capsys.readouterr().out == "feed.xml.waivers.toml: waived Q999 on “Critics”\n"
    assert [entry.id for entry in read(desk / "feed.xml.waivers.toml")] == ["urn:snow"]
    told = {
        "feed.xml#1": "Q999 warning “Critics” is nobody",
        "feed.xml#2": "Q999 waived “Critics” is nobody",
    }
    assert main(["check", "--format", "concise", "feed.xml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert {line.partition(":")[0]: line.rpartition(": ")[2] for line in lines} == told
    # A new story comes first, the one that was waived moves on, and another leaves.
    feed(desk, fog="Critics moan.", dew="Rain.", snow="Critics moan.")
    assert main(["check", "--format", "concise", "feed.xml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [(line.partition(":")[0], line.split()[2]) for line in lines] == [
        ("feed.xml#1", "warning"),
        ("feed.xml#3", "waived"),
    ]
    feed(desk, snow="Rain.", fog="Rain.")
    assert main(["check", "--format", "concise", "feed.xml"]) == 0
    assert "Q999 stale" in capsys.readouterr().out
    feed(desk, fog="Rain.")
    assert main(["check", "--format", "concise", "feed.xml"]) == 0
    assert capsys.readouterr().out == ""


def test_a_finding_of_one_story_alone_needs_no_number(desk: Path, capsys: Capture) -> None:
    feed(desk, rain="Rain.", snow="Critics moan.", fog="A FAULT.", dew="Critics moan.")
    assert main(["waive", "feed.xml", "Q999", "--words", "FAULT", *BY]) == 0
    capsys.readouterr()
    assert main(["waive", "feed.xml", "Q999", *BY]) == 2
    err = capsys.readouterr().err
    assert err.startswith("attribcheck: feed.xml: Q999 finds 2 things\n  hint: name one by its ")
    assert "story and place, or with --words: feed.xml#2 Q999:/rss/channel[1]/item[2]" in err
    assert main(["waive", "feed.xml#9", "Q999", *BY]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: feed.xml: there is no story 9 in it\n"
        "  hint: there is feed.xml#1, feed.xml#2, feed.xml#3, feed.xml#4\n"
    )
    assert main(["waive", "gone.xml#1", "Q999", *BY]) == 2
    assert capsys.readouterr().err.startswith("attribcheck: gone.xml#1: no such file\n")


def test_stories_that_a_file_does_not_name_are_waived_by_their_words(
    desk: Path, capsys: Capture
) -> None:
    items = [{"headline": "Rain", "body_html": f"<p>{copy}</p>"} for copy in ("Dry.", "Critics.")]
    (desk / "wire.json").write_text(json.dumps(items), encoding="utf-8")
    assert main(["waive", "wire.json#2", "Q999", *BY]) == 0
    assert capsys.readouterr().out == (
        "wire.json.waivers.toml: waived Q999 on “Critics”, in every story of wire.json: the file "
        "does not name them\n"
    )
    assert [entry.id for entry in read(desk / "wire.json.waivers.toml")] == [""]
    (desk / "wire.json").write_text(json.dumps(items[::-1]), encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "--format", "concise", "wire.json"]) == 0
    assert [line.split()[2] for line in capsys.readouterr().out.splitlines()] == ["waived"]


def test_one_file_for_every_story_of_every_feed(desk: Path) -> None:
    (desk / "attribcheck.toml").write_text('waivers = "all.toml"', encoding="utf-8")
    feed(desk, rain="Critics moan.", snow="Critics moan.")
    assert main(["waive", "feed.xml#1", "Q999", *BY]) == 0
    assert [(each.story, each.id) for each in read(desk / "all.toml")] == [("feed.xml", "urn:rain")]
    assert main(["waive", "feed.xml", "Q999", *BY]) == 0
    assert main(["check", "feed.xml"]) == 0


def test_a_baseline_knows_the_stories_of_a_feed_by_name(desk: Path) -> None:
    feed(desk, rain="Critics moan.", snow="Rain.")
    known = ["feed.xml", "--baseline", "known.json"]
    assert main(["check", *known, "--write-baseline"]) == 0
    feed(desk, fog="Rain.", snow="Rain.", rain="Critics moan.")
    assert main(["check", *known]) == 0
    feed(desk, fog="Critics moan.", rain="Critics moan.")
    assert main(["check", *known]) == 1
