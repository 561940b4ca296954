"""The documentation says what the code does."""

import ast
import importlib.util
import re
import shlex
from pathlib import Path
from types import ModuleType

import pytest

import attribcheck
from attribcheck.cli.arguments import parse
from attribcheck.desk import waivers
from attribcheck.desk.configuration import read

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpus/*.md")]
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
TOML = re.compile(r"```toml\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)\)")


def docs() -> ModuleType:
    """Load docs/make.py."""
    spec = importlib.util.spec_from_file_location("docs_make", ROOT / "docs" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", ["README.md", "docs/configuration.md"])
def test_the_tables_are_current(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "<!-- end of " in text
    assert docs().filled(text) == text, "run make docs"


def test_the_toml_shown_is_what_it_says(tmp_path: Path) -> None:
    shown = TOML.findall((ROOT / "docs" / "configuration.md").read_text(encoding="utf-8"))
    config, waiver = (tmp_path / "attribcheck.toml", tmp_path / "waivers.toml")
    config.write_text(shown[0], encoding="utf-8")
    waiver.write_text(shown[1], encoding="utf-8")
    assert read(config) is not None
    assert [entry.story for entry in waivers.read(waiver)] == ["../city/story.txt"]


def test_the_json_page_is_current() -> None:
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    assert page == docs().json_page() + "\n", "run make docs"


COMMANDS = [
    line.removeprefix("$ ").split(" | ")[0].split("  #")[0]
    for page in PAGES
    for block in CONSOLE.findall(page.read_text(encoding="utf-8"))
    for line in block.splitlines()
    if line.startswith("$ attribcheck")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shown_is_one(command: str) -> None:
    assert callable(parse(shlex.split(command)[1:]).run)


def test_every_make_target_shown_is_one() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    shown = {target for page in PAGES for target in re.findall(r"`make (\w+)`", page.read_text())}
    assert {target for target in shown if f"\n{target}:" not in makefile} == set()


@pytest.mark.parametrize("block", PYTHON.findall(README))
def test_every_name_imported_is_public(block: str) -> None:
    names = [
        alias.name
        for node in ast.walk(ast.parse(block))
        if isinstance(node, ast.ImportFrom) and node.module == "attribcheck"
        for alias in node.names
    ]
    assert names
    assert set(names) <= set(attribcheck.__all__)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_public_names_load_and_are_listed_once() -> None:
    listed = [name for names in attribcheck.HOMES.values() for name in names]
    assert sorted(listed) == sorted(attribcheck.__all__)
    assert [name for name in listed if not hasattr(attribcheck, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        attribcheck.Nonsense  # noqa: B018


def test_the_origin_of_every_corpus_file_is_told() -> None:
    told = (ROOT / "corpus" / "README.md").read_text(encoding="utf-8")
    files = [*ROOT.glob("corpus/clean/*"), *ROOT.glob("corpus/marked/*.txt")]
    assert files
    assert [path.name for path in files if f"`{path.name}`" not in told] == []
