"""The hook that pre-commit finds runs a command that there is, with what it needs."""

import re
import shlex
from configparser import ConfigParser
from pathlib import Path

import yaml

from attribcheck.cli.arguments import parse

ROOT = Path(__file__).parents[1]


def test_the_hook_runs_a_command_that_there_is() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    program, *argv = shlex.split(hook["entry"])
    assert program == "attribcheck"
    assert callable(parse([*argv, "--format", "concise", "story.txt", "other.md"]).run)


def test_the_hook_installs_what_markdown_needs() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    setup = ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    needed = setup["options.extras_require"]["markdown"].split()
    assert hook["additional_dependencies"] == needed


def test_the_hook_of_the_readme_does_the_same_without_an_address() -> None:
    (told,) = re.findall(r"```yaml\n(repos:.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    (repository,) = yaml.safe_load(told)["repos"]
    assert repository["repo"] == "local"
    (local,) = repository["hooks"]
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for key in ("id", "types_or", "require_serial"):
        assert local[key] == hook[key]
    program, *argv = shlex.split(local["entry"])
    assert program == "attribcheck"
    assert callable(parse([*argv, "stories/story.txt", "stories/other.md"]).run)
