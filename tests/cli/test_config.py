"""Settings from a file and from options: what is in force, why, and what stops the run."""

import json
import tomllib
from pathlib import Path

import pytest

from attribcheck.cli import main
from attribcheck.rules import CATALOGUE, explain

Capture = pytest.CaptureFixture[str]


def told(argv: str, capsys: Capture) -> str:
    """Return what a command prints, which must go well."""
    assert main(argv.split()) == 0
    return capsys.readouterr().out


def lines_of(code: str, listed: str) -> list[str]:
    """Return the lines about one rule."""
    lines = listed.splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(code))
    ends = (at for at in range(start + 1, len(lines)) if not lines[at].startswith(" "))
    return [" ".join(line.split()) for line in lines[start : next(ends, len(lines))]]


@pytest.mark.parametrize(
    ("config", "argv", "code"),
    [
        ("", "check warned.txt", 1),
        ('fail-on = "error"', "check warned.txt", 0),
        ('fail-on = "error"', "check warned.txt fault.txt", 1),
        ('fail-on = "error"', "check --fail-on warning warned.txt", 1),
        ('fail-on = "error"', "check --no-config warned.txt", 1),
        ('fail-on = "never"', "check fault.txt", 0),
    ],
)
def test_the_configuration_decides_unless_an_option_does(
    config: str, argv: str, code: int, desk: Path
) -> None:
    (desk / "attribcheck.toml").write_text(config, encoding="utf-8")
    assert main(argv.split()) == code


def test_each_story_is_judged_by_the_configuration_nearest_to_it(desk: Path) -> None:
    (desk / "lax").mkdir()
    (desk / "lax" / "attribcheck.toml").write_text('fail-on = "error"', encoding="utf-8")
    (desk / "lax" / "warned.txt").write_text("Critics moan.", encoding="utf-8")
    assert main(["check", "lax/warned.txt"]) == 0
    assert main(["check", "lax/warned.txt", "warned.txt"]) == 1
    assert main(["check", "--config", "lax/attribcheck.toml", "warned.txt"]) == 0


def test_standard_input_is_judged_where_its_name_lies(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "lax").mkdir()
    (desk / "lax" / "attribcheck.toml").write_text('fail-on = "error"', encoding="utf-8")
    for name, code in (("lax/new.txt", 0), ("new.txt", 1)):
        with (desk / "warned.txt").open() as stream:
            monkeypatch.setattr("sys.stdin", stream)
            assert main(["check", "-", "--stdin-filename", name]) == code


def test_a_mistake_stops_the_run_before_any_story_is_read(desk: Path, capsys: Capture) -> None:
    (desk / "attribcheck.toml").write_text("selct = []", encoding="utf-8")
    assert main(["check", "fault.txt"]) == 2
    assert capsys.readouterr() == (
        "",
        "attribcheck: attribcheck.toml: there is no setting called 'selct'\n"
        "  hint: did you mean 'select'?\n",
    )


@pytest.mark.parametrize(
    ("argv", "complaint"),
    [
        (
            "check --profile gaurdian warned.txt",
            "--profile: there is no profile called 'gaurdian'\n  hint: did you mean 'guardian'?",
        ),
        (
            "check --select Q1O1 warned.txt",
            "--select: there is no rule called 'Q1O1'\n  hint: did you mean 'Q101'?",
        ),
        (
            "rules --severity A101.roet=off",
            "--severity: rule A101 has no variant called 'roet'\n  hint: did you mean 'rote'?",
        ),
        (
            "config --severity A101=fatal",
            "--severity: it cannot be 'fatal'\n  hint: it is one of info, warning, error, off",
        ),
        (
            "check --config missing.toml warned.txt",
            "missing.toml: no such file\n  hint: check the spelling of the path",
        ),
        (
            "check --config pyproject.toml warned.txt",
            "pyproject.toml: it has no table [tool.attribcheck]\n"
            "  hint: add one, or name another file after --config",
        ),
    ],
)
def test_a_mistake_in_an_option_is_told(
    argv: str, complaint: str, desk: Path, capsys: Capture
) -> None:
    (desk / "pyproject.toml").write_text("[tool.ruff]", encoding="utf-8")
    assert main(argv.split()) == 2
    assert capsys.readouterr() == ("", f"attribcheck: {complaint}\n")


def test_config_shows_each_setting_and_where_it_comes_from(desk: Path, capsys: Capture) -> None:
    text = 'profile = "ap"\n[severity]\nA102 = "info"\n"A101.rote" = "off"\n'
    (desk / "attribcheck.toml").write_text(text, encoding="utf-8")
    shown = told("config --engine light --severity A102=error", capsys)
    assert shown == (
        "# Read: attribcheck.toml\n"
        'profile = "ap"                            # attribcheck.toml\n'
        "select = []                               # default\n"
        "extend-select = []                        # default\n"
        "ignore = []                               # default\n"
        'fail-on = "warning"                       # default\n'
        "household-names = []                      # default\n"
        "mononyms = []                             # default\n"
        "outlets = []                              # default\n"
        "# waivers =                               # default\n"
        "# baseline =                              # default\n"
        'engine = "light"                          # command line\n'
        "# encoding =                              # default\n"
        "\n"
        "[severity]\n"
        'A102 = "error"                            # command line\n'
        '"A101.rote" = "off"                       # attribcheck.toml\n'
    )


def test_what_config_shows_is_a_configuration(desk: Path, capsys: Capture) -> None:
    names = '["Zoë \\u007f \\"Z\\" \\\\ Kravitz"]'
    (desk / "attribcheck.toml").write_text(f"household-names = {names}", encoding="utf-8")
    shown = told("config --severity A101=off --select Q", capsys)
    (desk / "attribcheck.toml").write_text(shown, encoding="utf-8")
    assert tomllib.loads(shown)["household-names"] == ['Zoë \x7f "Z" \\ Kravitz']
    again = told("config", capsys)
    assert tomllib.loads(again) == tomllib.loads(shown)


def test_config_as_json(desk: Path, capsys: Capture) -> None:
    (desk / "news").mkdir()
    (desk / "news" / "attribcheck.toml").write_text('waivers = "w.toml"', encoding="utf-8")
    shown = json.loads(told("config news/story.txt --format json --profile npr", capsys))
    assert shown["configuration"] == "news/attribcheck.toml"
    assert shown["settings"]["profile"] == {"value": "npr", "origin": "command line"}
    assert shown["settings"]["waivers"]["value"] == "news/w.toml"
    assert shown["settings"]["severity"] == {"value": {}, "origin": "default"}
    assert json.loads(told("config --format json", capsys))["configuration"] is None


def test_rules_say_what_is_on_and_why(desk: Path, capsys: Capture) -> None:
    text = 'profile = "npr"\nignore = ["S102"]\nseverity.A101.rote = "error"\n'
    (desk / "attribcheck.toml").write_text(text, encoding="utf-8")
    listed = told("rules --severity B102=off", capsys)
    assert lines_of("Q101", listed)[0] == "Q101 unattributed-quote · error"
    assert lines_of("A101", listed) == [
        "A101 anonymity-no-reason · error",
        "An unnamed source speaks, and the story does not say why the name is",
        "withheld.",
        "error by profile npr: NPR Ethics Handbook, “Do’s and don’ts of anonymity”",
        "(undated, https://ethics.npr.org/?s=anonymous)",
        "rote: error by attribcheck.toml",
    ]
    assert lines_of("S102", listed)[0] == "S102 time-reference · off"
    assert lines_of("S102", listed)[-1] == "off by ignore (attribcheck.toml)"
    assert lines_of("B102", listed)[0] == "B102 thin-response-note · off"
    assert lines_of("B102", listed)[-1] == "off by command line"
    assert lines_of("N104", listed)[-1] == "off by default"


def test_rules_as_json(desk: Path, capsys: Capture) -> None:
    (desk / "attribcheck.toml").write_text('ignore = ["S102"]', encoding="utf-8")
    listed = json.loads(told("rules --format json --severity A101.rote=off", capsys))
    assert [item["code"] for item in listed] == [rule.code for rule in CATALOGUE]
    found = {item["code"]: item for item in listed}
    assert found["A101"] == {
        "code": "A101",
        "name": "anonymity-no-reason",
        "on": True,
        "severity": "warning",
        "variants": {"terms-only": "warning", "silent": "warning", "rote": "off"},
        "because": ["rote: off by command line"],
        "summary": "An unnamed source speaks, and the story does not say why the name is withheld.",
        "standards": [str(citation) for citation in explain("A101").citations],
    }
    assert (found["S102"]["on"], found["S102"]["because"]) == (
        False,
        ["off by ignore (attribcheck.toml)"],
    )


def test_rules_beside_the_selection_are_off(capsys: Capture) -> None:
    listed = told("rules --select Q --extend-select N104", capsys)
    for rule in CATALOGUE:
        state = lines_of(rule.code, listed)
        if rule.code == "N104":
            assert state[-1] == "on by extend-select (command line)"
        elif rule.code[0] == "Q":
            assert state[-1] == "on by select (command line)"
        else:
            assert state[-1] == "off by select (command line)"
