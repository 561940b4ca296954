"""Write what the documentation takes from the code.

    python docs/make.py [tables] [picture]

The rule table goes into README.md between its marks, the JSON fields into docs/json.md, and the
picture of the seed article's report into docs/report.svg. Tests hold the first two to the code.
"""

import io
import json
import re
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console

from attribcheck import Settings, examine, read
from attribcheck.cli.reference import markdown_table
from attribcheck.render.json import schema
from attribcheck.render.terminal import to_terminal
from attribcheck.rules import CATALOGUE

ROOT = Path(__file__).parents[1]
SEED = ROOT / "corpus" / "marked" / "reuters-2019-06-26-trade-talks.txt"
TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=\n<!-- end of rules -->)", re.DOTALL)
WIDTH, LINES = 100, 58
"""Of the picture, in cells: the head of the report and the first paragraphs."""


def readme(text: str) -> str:
    """Return README.md with the present rule table."""
    return TABLE.sub(lambda _: markdown_table(CATALOGUE), text)


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


def main() -> None:
    """Write what the arguments name."""
    if "tables" in sys.argv[1:]:
        page = ROOT / "README.md"
        page.write_text(readme(page.read_text(encoding="utf-8")), encoding="utf-8")
        (ROOT / "docs" / "json.md").write_text(json_page() + "\n", encoding="utf-8")
    if "picture" in sys.argv[1:]:
        (ROOT / "docs" / "report.svg").write_text(picture(), encoding="utf-8")


if __name__ == "__main__":
    main()
