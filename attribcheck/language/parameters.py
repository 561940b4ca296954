"""What was learned and ships with the package, read when it is first needed."""

import json
from importlib.resources import files
from typing import Any


def load(name: str) -> Any:
    """Return the shipped JSON file of that name from ``attribcheck/language/data``."""
    return json.loads(files("attribcheck.language").joinpath("data", name).read_text("utf-8"))
