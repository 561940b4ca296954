"""The configuration: which file is read, what it may hold, and one clear line for the rest."""

import os
from pathlib import Path

import pytest

from attribcheck.desk.configuration import find, read
from attribcheck.model.errors import ConfigError
from attribcheck.model.finding import Severity


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a folder two below the top of a tree."""
    folder = tmp_path / "news" / "city"
    folder.mkdir(parents=True)
    return folder


def complaint(path: Path) -> str:
    """Return what is wrong with a file, without the folder it is in."""
    with pytest.raises(ConfigError) as caught:
        read(path)
    return str(caught.value).replace(f"{path.parent}/", "")


def config(folder: Path, text: str | bytes, name: str = "attribcheck.toml") -> Path:
    """Write a configuration."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_every_setting_is_read_as_settings_take_it(desk: Path) -> None:
    path = config(
        desk,
        'profile = "AP"\n'
        'select = ["Q", "anonymity-no-reason"]\n'
        'extend-select = ["b102"]\n'
        'ignore = ["S102"]\n'
        'fail-on = "never"\n'
        'household-names = ["Ada Okafor"]\n'
        'mononyms = ["Pelé"]\n'
        'outlets = ["The Dell Herald"]\n'
        'waivers = "waivers.toml"\n'
        'baseline = "../baseline.json"\n'
        'engine = "light"\n'
        'encoding = "cp1252"\n'
        "[severity]\n"
        'Q101 = "info"\n'
        '"A101.rote" = "off"\n'
        'A102.class = "error"\n',
    )
    found = read(path)
    assert found is not None
    assert found.values == {
        "profile": "ap",
        "select": ("Q", "anonymity-no-reason"),
        "extend-select": ("b102",),
        "ignore": ("S102",),
        "fail-on": None,
        "household-names": ("Ada Okafor",),
        "mononyms": ("Pelé",),
        "outlets": ("The Dell Herald",),
        "waivers": desk / "waivers.toml",
        "baseline": desk / "../baseline.json",
        "engine": "light",
        "encoding": "cp1252",
        "severity": (
            ("Q101", Severity.INFO),
            ("A101.rote", None),
            ("A102.class", Severity.ERROR),
        ),
    }


def test_the_nearest_file_above_the_story_counts(desk: Path) -> None:
    far = config(desk.parents[1], 'profile = "ap"')
    assert (found := find(desk)) is not None
    assert found.path == far
    near = config(desk.parent, 'profile = "npr"')
    assert (found := find(desk)) is not None
    assert found.path == near


def test_in_one_folder_our_own_file_goes_before_pyproject(desk: Path) -> None:
    config(desk, '[tool.attribcheck]\nprofile = "ap"', "pyproject.toml")
    assert (found := find(desk)) is not None
    assert found.values == {"profile": "ap"}
    config(desk, 'profile = "npr"')
    assert (found := find(desk)) is not None
    assert found.values == {"profile": "npr"}


def test_a_pyproject_without_our_table_is_passed_over(desk: Path) -> None:
    config(desk.parent, 'profile = "ap"')
    config(desk, "[tool.ruff]\nline-length = 100", "pyproject.toml")
    assert (found := find(desk)) is not None
    assert found.path.name == "attribcheck.toml"


def test_without_a_file_there_is_none() -> None:
    assert find(Path("/")) is None


def test_a_byte_order_mark_is_no_part_of_it(desk: Path) -> None:
    found = read(config(desk, b'\xef\xbb\xbfprofile = "ap"'))
    assert found is not None
    assert found.values == {"profile": "ap"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("selct = []", "there is no setting called 'selct'\n  hint: did you mean 'select'?"),
        ("fail_on = 1", "there is no setting called 'fail_on'\n  hint: did you mean 'fail-on'?"),
        ("zzz = 1", "there is no setting called 'zzz'\n  hint: see `attribcheck config`"),
        (
            'select = "Q101"',
            "'select' takes an array of codes, names or family letters of rules, not a string\n"
            '  hint: write select = ["Q", "A101"]',
        ),
        (
            'mononyms = ["Pelé", 7]',
            "'mononyms' takes an array of strings, not an array with a number in it\n"
            '  hint: write mononyms = ["Pelé"]',
        ),
        (
            "engine = true",
            "'engine' takes auto, light or accurate, not a boolean\n"
            '  hint: write engine = "light"',
        ),
        (
            "profile = 2026-06-26",
            "'profile' takes the name of a profile, not a date or time\n  hint: write profile = "
            '"ap"',
        ),
        (
            'severity = "error"',
            "'severity' takes a table of rules and their severities, not a string\n"
            '  hint: write severity = { A101 = "error", "A101.rote" = "off" }',
        ),
        (
            'engine = "lite"',
            "'engine': it cannot be 'lite'\n  hint: did you mean 'light'?",
        ),
        (
            'fail-on = "panic"',
            "'fail-on': it cannot be 'panic'\n  hint: it is one of info, warning, error, never",
        ),
        ('encoding = " "', "'encoding': it is an empty string\n  hint: leave it out, or give it"),
        ('profile = "gaurdian"', "'profile': there is no profile called 'gaurdian'\n  hint: did"),
        ('ignore = ["Q10"]', "'ignore': there is no rule called 'Q10'\n  hint: did you mean"),
        (
            'severity.A1O1 = "info"',
            "'severity': there is no rule called 'A1O1'\n  hint: did you mean 'A101'?",
        ),
        (
            'severity.A101.roet = "info"',
            "'severity': rule A101 has no variant called 'roet'\n  hint: did you mean 'rote'?",
        ),
        (
            'severity.A101 = "fatal"',
            "'severity': it cannot be 'fatal'\n  hint: it is one of info, warning, error, off",
        ),
        ("profile =", "this is not TOML: invalid value (at end of document)\n  hint: see https"),
        ("a = " + "[" * 99_999, "this is not TOML: it is nested too deeply\n"),
        ("a." * 400_000 + "a = 1", "this is not TOML: a key has more than 1000 parts\n"),
        ("a = " + "9" * 5_000, "this is not TOML: exceeds the limit (4300 digits) for integer"),
        (b"\x00\x01\xff", "this is not TOML: it holds NUL bytes\n  hint: see https://toml.io"),
        (
            'profile = "é"'.encode("cp1252"),
            "byte 11 (0xe9) is not UTF-8\n  hint: save the file as UTF-8",
        ),
        (
            b"#" * 1_000_001,
            "larger than 1 MB, the most that is read as TOML\n  hint: check that it is the file "
            "you mean",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_line(
    text: str | bytes, told: str, desk: Path
) -> None:
    assert complaint(config(desk, text)).startswith(f"attribcheck.toml: {told}")


def test_in_pyproject_the_table_is_named(desk: Path) -> None:
    path = config(desk, "[tool.attribcheck]\nselct = []", "pyproject.toml")
    assert complaint(path).startswith("pyproject.toml, [tool.attribcheck]: there is no setting")
    path = config(desk, "tool.attribcheck = 1", "pyproject.toml")
    assert complaint(path) == "pyproject.toml, [tool.attribcheck]: it is a number, not a table"
    assert read(config(desk, "tool = 1", "pyproject.toml")) is None


def test_what_is_no_file_is_not_opened(desk: Path) -> None:
    path = desk / "attribcheck.toml"
    os.mkfifo(path)
    assert complaint(path) == "attribcheck.toml: this is no regular file\n  hint: name a file"
    path.unlink()
    path.mkdir()
    assert complaint(path) == "attribcheck.toml: this is a directory\n  hint: name a file"


def test_links_that_lead_nowhere_or_round_in_a_loop_are_told(desk: Path) -> None:
    path = desk / "attribcheck.toml"
    path.symlink_to(path)
    with pytest.raises(ConfigError, match="Too many levels of symbolic links"):
        find(desk)
    path.unlink()
    path.symlink_to(desk / "missing.toml")
    with pytest.raises(ConfigError, match="no such file"):
        find(desk)


def test_a_folder_in_a_loop_of_links_is_no_end(desk: Path) -> None:
    (desk / "loop").symlink_to(desk)
    config(desk.parent, 'profile = "ap"')
    assert (found := find(desk / "loop" / "loop")) is not None
    assert found.values == {"profile": "ap"}
