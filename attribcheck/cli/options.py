"""The options that go before the configuration, and the settings that both make."""

import argparse
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attribcheck.readers.formats import FORMATS

if TYPE_CHECKING:
    from attribcheck.desk.effective import Effective

HOUSES = "default, ap, reuters, nyt, wapo, guardian, bloomberg, bbc, npr or globe"
"""The names of the profiles, for ``--help``, which reads no file."""


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take the options that every command with settings takes."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--config", metavar="FILE", help="default: the nearest attribcheck.toml, or pyproject.toml"
    )
    source.add_argument("--no-config", action="store_true", help="read no configuration")
    parser.add_argument("--profile", metavar="NAME", help=f"whose house rules: {HOUSES}")
    parser.add_argument("--select", type=_codes, metavar="CODES", help="run only these rules")
    parser.add_argument(
        "--extend-select", type=_codes, metavar="CODES", help="run these beside the others"
    )
    parser.add_argument("--ignore", type=_codes, metavar="CODES", help="leave these out")
    parser.add_argument(
        "--severity",
        action="append",
        type=_severity,
        metavar="CODE=LEVEL",
        help="info, warning, error or off for a rule, or for a variant: A101.rote=off",
    )


def add_threshold(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take the severity from which a story fails."""
    parser.add_argument(
        "--fail-on",
        choices=("info", "warning", "error", "never"),
        help="exit 1 from this severity up; default: warning",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take the options on how stories are read."""
    parser.add_argument("--encoding", help="of the stories; default: what they say, or UTF-8")
    parser.add_argument(
        "--input-format",
        choices=[each.name for each in FORMATS],
        help="of the stories; default: told by suffix and content",
    )
    parser.add_argument(
        "--engine",
        choices=("auto", "light", "accurate"),
        help="who reads the copy; auto, the default: accurate where it is installed",
    )


def settings_for(arguments: Namespace) -> Callable[[Path], "Effective"]:
    """Return what gives the settings in force in a folder, each configuration read once.

    ConfigError, now for a mistake in the options, then for one in a configuration.
    """
    from attribcheck.desk.configuration import find, read
    from attribcheck.desk.effective import effective
    from attribcheck.model.errors import ConfigError

    options = _options(arguments)
    if arguments.config is not None:
        named = read(Path(arguments.config))
        if named is None:
            raise ConfigError(
                "it has no table [tool.attribcheck]",
                where=arguments.config,
                hint="add one, or name another file after --config",
            )
        return lambda _folder: effective(named, options)
    known: dict[Path, Effective] = {}

    def settings_in(folder: Path) -> "Effective":
        if folder not in known:
            configuration = None if arguments.no_config else find(folder)
            known[folder] = effective(configuration, options)
        return known[folder]

    return settings_in


def _options(arguments: Namespace) -> dict[str, Any]:
    """Return the options that were given, by the names of their settings."""
    from attribcheck.desk.keys import KEYS
    from attribcheck.model.errors import AttribcheckError, ConfigError

    found = {}
    for key in KEYS:
        value = getattr(arguments, key.name.replace("-", "_"), None)
        if not key.option or value is None:
            continue
        try:
            found[key.name] = key.shape.take(dict(value) if key.name == "severity" else value)
        except AttribcheckError as error:
            raise ConfigError(error.what, where=key.option, hint=error.hint) from None
    return found


def _codes(value: str) -> list[str]:
    return [code.strip() for code in value.split(",") if code.strip()]


def _severity(value: str) -> tuple[str, str]:
    code, equals, level = value.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{value!r} is not of the form A101=error")
    return code.strip(), level.strip()
