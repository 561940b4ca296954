"""Defaults, then the profile, then the configuration, then the command line."""

from pathlib import Path

from attribcheck.desk.configuration import Configuration
from attribcheck.desk.effective import effective
from attribcheck.desk.keys import KEYS
from attribcheck.model.finding import Severity
from attribcheck.model.house import House
from attribcheck.model.settings import Settings

PATH = Path("/desk/attribcheck.toml")


def test_without_anything_the_defaults_are_in_force() -> None:
    found = effective(None, {})
    assert found.settings == Settings()
    assert found.origins == {key.name: "default" for key in KEYS}
    assert (found.configuration, found.waivers, found.baseline) == (None, None, None)


def test_the_command_line_goes_before_the_configuration() -> None:
    values = {"profile": "ap", "ignore": ("S102",), "mononyms": ("Pelé",), "waivers": Path("w")}
    found = effective(Configuration(PATH, values), {"profile": "npr", "engine": "light"})
    assert found.settings == Settings(
        profile="npr", ignore=("S102",), engine="light", house=House(mononyms=("Pelé",))
    )
    assert found.waivers == Path("w")
    told = {name: origin for name, origin in found.origins.items() if origin != "default"}
    assert told == {
        "profile": "command line",
        "ignore": str(PATH),
        "mononyms": str(PATH),
        "waivers": str(PATH),
        "engine": "command line",
    }


def test_severities_are_put_together_rule_by_rule() -> None:
    values = {"severity": (("A101", Severity.ERROR), ("A102", None))}
    options = {"severity": (("A101", Severity.INFO),)}
    found = effective(Configuration(PATH, values), options)
    assert dict(found.settings.severities) == {"A101": Severity.INFO, "A102": None}
    assert found.origins["severity.A101"] == "command line"
    assert found.origins["severity.A102"] == str(PATH)


def test_every_setting_has_a_place_in_force() -> None:
    found = effective(None, {})
    for key in KEYS:
        holders = (found.settings, found.settings.house, found)
        assert any(hasattr(holder, key.field) for holder in holders), key.name
