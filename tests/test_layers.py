"""The house's norms, read from the syntax tree: who imports whom, and what nobody may do."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "attribcheck"

LAYERS = (
    {"version"},
    {"model"},
    {"language"},
    {"readers", "segment", "extract", "resolve", "notes", "rules", "render"},
    {"pipeline"},
    {"desk"},
    {"archive", "lsp", "serve"},
    {"cli"},
    {"__init__", "__main__"},
)
"""Upstream first. A part may import from layers before its own, and from itself."""

FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "cPickle", "dill", "marshal", "shelve"}


def modules() -> list[Path]:
    """Return every module of the package."""
    found = sorted(PACKAGE.rglob("*.py"))
    assert found
    return found


def part_of(path: Path) -> str:
    """Return the part of the house that ``path`` belongs to: ``rules``, ``pipeline``."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported(tree: ast.AST, path: Path) -> Iterator[str]:
    """Yield the dotted name of every module or name that ``tree`` imports, relative ones too."""
    package = ("attribcheck", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *(node.module or "").split("."))).strip(".")
            yield from (f"{base}.{alias.name}" for alias in node.names)


def wrong_imports(source: str, path: Path) -> list[str]:
    """Return the imports in ``source`` that point downstream or sideways."""
    part, wrong = part_of(path), []
    for name in imported(ast.parse(source), path):
        parts = name.split(".")
        if parts[0] == "attribcheck" and not allowed(part, parts[1] if parts[1:] else "__init__"):
            wrong.append(f"{path.relative_to(PACKAGE)} imports {name}")
    return wrong


def allowed(part: str, other: str) -> bool:
    """Tell whether ``part`` may import ``other``."""
    return part == other or layer(other) < layer(part)


def layer(part: str) -> int:
    """Return the number of the layer that holds ``part``; a name of the package is its root's."""
    return next((at for at, parts in enumerate(LAYERS) if part in parts), len(LAYERS) - 1)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_upstream(path: Path) -> None:
    assert wrong_imports(path.read_text(encoding="utf-8"), path) == []


def test_every_part_has_a_layer() -> None:
    known = set().union(*LAYERS)
    assert {part_of(path) for path in modules()} - known == set()


@pytest.mark.parametrize(
    "source",
    [
        "import attribcheck.cli",
        "import attribcheck.extract.quotations as marks",
        "from attribcheck.extract import extract",
        "from attribcheck import pipeline",
        "from attribcheck import examine",
        "from ..extract import extract",
        "from .. import resolve",
        "def f():\n    from attribcheck.pipeline import examine",
    ],
)
def test_the_layer_test_can_fail(source: str) -> None:
    assert len(wrong_imports(source, PACKAGE / "rules" / "invented.py")) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from . import catalogue",
        "from .quotes import q101",
        "from ..model.span import Span",
        "from attribcheck.language import words",
        "import attribcheckers",
    ],
)
def test_the_layer_test_passes_what_points_upstream(source: str) -> None:
    assert wrong_imports(source, PACKAGE / "rules" / "invented.py") == []


def uses(wanted: set[str], kind: type[ast.Call] | None = None) -> list[str]:
    """Return where a module is imported (``kind`` None) or a builtin called."""
    found = []
    for path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if kind is None:
            names = {name.split(".")[0] for name in imported(tree, path)}
        else:
            calls = (node.func for node in ast.walk(tree) if isinstance(node, kind))
            names = {func.id for func in calls if isinstance(func, ast.Name)}
        if names & wanted:
            found.append(str(path.relative_to(PACKAGE)))
    return found


def test_only_language_imports_nltk() -> None:
    assert [path for path in uses({"nltk"}) if not path.startswith("language/")] == []


def test_only_cli_prints() -> None:
    printing = uses({"print"}, ast.Call)
    assert printing != []
    assert [path for path in printing if not path.startswith("cli/")] == []


def test_nothing_unpickles_or_evaluates() -> None:
    assert uses(FORBIDDEN_MODULES) + uses(FORBIDDEN_CALLS, ast.Call) == []


def test_modules_fit_one_thought() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert [str(path) for path, length in lengths.items() if length > 250] == []


def test_each_test_file_has_a_name_of_its_own() -> None:
    names = [path.name for path in Path(__file__).parent.rglob("*.py") if path.stem != "conftest"]
    assert sorted(names) == sorted(set(names))
