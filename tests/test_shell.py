"""The manual page and the completions say what the parser takes."""

import argparse
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from attribcheck.cli.arguments import build_parser

SHELL = Path(__file__).parents[1] / "docs" / "shell"
FILES = ("man/attribcheck.1", "bash/attribcheck", "zsh/_attribcheck", "fish/attribcheck.fish")
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command."""
    (action,) = (
        action
        for action in build_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return dict(action.choices)


def options(parser: argparse.ArgumentParser) -> set[str]:
    """Return the long options that a command takes."""
    return {name for action in parser._actions for name in action.option_strings if name[1] == "-"}


@pytest.mark.parametrize("file", FILES)
def test_every_option_and_command_is_in_it_and_no_other(file: str) -> None:
    text = (SHELL / file).read_text(encoding="utf-8").replace("\\-", "-").replace("\\fB", " ")
    known = {"--version", "--help"}.union(*map(options, commands().values()))
    # fish names long options by -l, and shells have options of their own.
    found = {f"--{name}" for name in re.findall(r"-l ([a-z-]+)", text)}
    found |= {name for name in OPTION.findall(text) if name.startswith("--")}
    assert known - found <= ({"--help"} if file.startswith("man") else set()), "run make docs"
    assert [name for name in commands() if name not in text] == [], "run make docs"
    if file.startswith("man"):
        assert found - known == set(), "run make docs"


def test_the_manual_tells_each_command_with_its_own_options() -> None:
    text = (SHELL / FILES[0]).read_text(encoding="utf-8").replace("\\-", "-")
    _, *sections = re.split(r"\.SS \\fBattribcheck (\w+)\\fR\n", text)
    told = dict(zip(sections[::2], sections[1::2], strict=True))
    assert list(told) == list(commands())
    for name, parser in commands().items():
        listed = set(re.findall(r"\\fB(--[a-z-]+)\\fR", told[name]))
        assert listed == options(parser) - {"--help"}, f"{name}: run make docs"


def completed(words: str) -> set[str]:
    """Return what bash offers after ``words``, the last of which is begun."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash here")
    given = words.split(" ")
    script = (
        f"source '{SHELL / 'bash' / 'attribcheck'}'; COMP_WORDS=({' '.join(given[:-1])} "
        f"'{given[-1]}'); COMP_CWORD={len(given) - 1}; "
        '_shtab_attribcheck; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("attribcheck ch", {"check"}),
        ("attribcheck s", {"schema", "serve"}),
        ("attribcheck check --so", {"--sort"}),
        ("attribcheck check --sort ", {"place", "severity", "code"}),
        ("attribcheck check --format j", {"json", "jsonl", "junit"}),
    ],
)
def test_bash_completes(words: str, offered: set[str]) -> None:
    assert completed(words) == offered


def test_bash_completes_stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text("Rain is due.", encoding="utf-8")
    assert completed("attribcheck check sto") == {"story.txt"}
