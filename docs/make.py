"""Write what the documentation takes from the code.

    python docs/make.py [tables] [picture]

The rule table goes into README.md between its marks, settings and profiles into
docs/configuration.md between theirs, the JSON fields into docs/json.md, and the pictures of the
seed article's report into docs/report.svg and, of the page, docs/page.png, for which it takes
Chromium. Tests hold all but the pictures to the code.
"""

import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console

from attribcheck import Settings, examine, read
from attribcheck.cli import main as main_of_program
from attribcheck.cli.reference import linked, markdown_table
from attribcheck.desk.keys import KEYS
from attribcheck.render.json import schema
from attribcheck.render.terminal import to_terminal
from attribcheck.rules import CATALOGUE, Profile, every_profile, rule_called

ROOT = Path(__file__).parents[1]
SEED = ROOT / "corpus" / "marked" / "reuters-2019-06-26-trade-talks.txt"
TABLE = re.compile(r"<!-- (\w+) -->\n.*?<!-- end of \1 -->", re.DOTALL)
PIXELS = 1120, 1030
WIDTH, LINES = 100, 58
"""Of the picture, in cells: the head of the report and the first paragraphs."""


def filled(text: str) -> str:
    """Return a page with the present tables between its marks."""
    tables = {"rules": _rules, "settings": _settings, "profiles": _profiles}
    return TABLE.sub(
        lambda mark: f"<!-- {mark[1]} -->\n{tables[mark[1]]()}\n<!-- end of {mark[1]} -->", text
    )


def _rules() -> str:
    return markdown_table(CATALOGUE)


def _settings() -> str:
    head = "| Setting | Takes | Default | Option | |\n|---|---|---|---|---|"
    rows = (
        f"| `{key.name}` | {key.shape.says} | {_code(key.default)} | {_code(key.option)} "
        f"| {key.says} |"
        for key in KEYS
    )
    return "\n".join((head, *rows))


def _profiles() -> str:
    head = (
        "| Profile | Rule | Severity | What the house asks for | Standard |\n|---|---|---|---|---|"
    )
    return "\n".join((head, *(row for profile in every_profile() for row in _differences(profile))))


def _differences(profile: Profile) -> Iterator[str]:
    name = f"`{profile.name}`, {profile.house}"
    if not profile.differences:
        yield f"| {name} | | | | |"
    for item in profile.differences:
        rule = rule_called(item.target.partition(".")[0])
        variant = item.target.partition(".")[2]
        told = f"{rule.code} `{rule.name}`" + (f", {variant}" if variant else "")
        cells = (name, told, str(item.severity or "off"), item.asks, linked(item.citation))
        yield f"| {' | '.join(cells)} |"
        name = ""


def _code(words: str) -> str:
    return f"`{words}`" if words else ""


def json_page() -> str:
    """Return docs/json.md."""
    told = json.loads(schema())
    intro = (
        "# The report as JSON\n\n"
        "`attribcheck report --format json STORY` prints one object for one story and an array "
        "for several. `attribcheck schema` prints the JSON Schema; this page is made from it by "
        "`make docs`.\n\n" + told["description"]
    )
    return "\n".join((intro, *_definitions(told["$defs"])))


def _definitions(definitions: dict[str, Any]) -> Iterator[str]:
    for name, definition in definitions.items():
        if "properties" not in definition:
            continue
        yield f"\n## {name}\n"
        if "description" in definition:
            yield definition["description"] + "\n"
        yield "| Key | Type | |\n|---|---|---|"
        yield from _rows(definition["properties"])


def _rows(properties: dict[str, Any], above: str = "") -> Iterator[str]:
    for key, value in properties.items():
        yield f"| `{above}{key}` | {_type(value)} | {value.get('description', '')} |"
        for inner in (value, *value.get("anyOf", ()), value.get("items", {})):
            if isinstance(inner, dict):
                yield from _rows(inner.get("properties", {}), f"{above}{key}.")


def _type(value: dict[str, Any]) -> str:
    if "anyOf" in value:
        return " or ".join(_type(choice) for choice in value["anyOf"])
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        return "array of [start, end]" if name == "spans" else f"[{name}](#{name})"
    if "enum" in value:
        return ", ".join(f"`{choice}`" for choice in value["enum"])
    if value["type"] == "array":
        return f"array of {_type(value['items'])}"
    return str(value["type"])


def picture() -> str:
    """Return the head of the seed article's report as SVG."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    name = SEED.relative_to(ROOT).as_posix()
    report = examine(read(SEED.read_bytes(), name), Settings())
    for line in islice(to_terminal(report, WIDTH).renderables, LINES):
        console.print(line)
    return console.export_svg(title=f"attribcheck report {SEED.name}")


def page_picture(target: Path) -> None:
    """Take a picture of the head of the seed article's page."""
    browser = shutil.which("chromium")
    if browser is None:
        sys.exit("no Chromium to take docs/page.png with; on Debian: apt-get install chromium")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        name = SEED.relative_to(ROOT).as_posix()
        main_of_program(["report", name, "-o", str(page)])
        subprocess.run(  # noqa: S603 - the browser, and a page of ours
            [
                browser,
                *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
                *("--no-first-run", "--disable-background-networking", "--disable-sync"),
                f"--user-data-dir={folder}/profile",
                f"--window-size={','.join(map(str, PIXELS))}",
                f"--screenshot={target}",
                page.as_uri(),
            ],
            check=True,
            stderr=subprocess.DEVNULL,
        )


def main() -> None:
    """Write what the arguments name."""
    if "tables" in sys.argv[1:]:
        for page in (ROOT / "README.md", ROOT / "docs" / "configuration.md"):
            page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")
        (ROOT / "docs" / "json.md").write_text(json_page() + "\n", encoding="utf-8")
    if "picture" in sys.argv[1:]:
        (ROOT / "docs" / "report.svg").write_text(picture(), encoding="utf-8")
        page_picture(ROOT / "docs" / "page.png")


if __name__ == "__main__":
    main()
