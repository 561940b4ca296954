"""The baseline: written in one step, read back, or refused in one line."""

from pathlib import Path

import pytest

from attribcheck.desk.baseline import read, write
from attribcheck.model.errors import ConfigError
from attribcheck.model.fingerprint import Fingerprint

KNOWN = {
    "city/a.txt": (
        Fingerprint("A101", "an “aide”", "said an “aide”, who"),
        Fingerprint("Q101", "\x1b]0;", "“\x1b]0;”"),
    )
}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    write(path, {**KNOWN, "clean.txt": ()})
    assert read(path) == KNOWN
    assert path.read_bytes().isascii()
    write(path, {})
    assert read(path) == {}
    assert [item.name for item in tmp_path.iterdir()] == ["baseline.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("baseline.json")
    write(tmp_path / "link.json", KNOWN)
    assert (tmp_path / "link.json").is_symlink()
    assert read(tmp_path / "baseline.json") == KNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He said no.", "this is not JSON"),
        ("[" * 100_000, "this is not JSON"),
        ("\udcff", "this is not JSON"),
        ("[]", "this is no baseline of this version of attribcheck"),
        ('{"attribcheck_baseline": 2}', "this is no baseline of this version of attribcheck"),
        ('{"attribcheck_baseline": 1}', "this is a baseline with something missing"),
        (
            '{"attribcheck_baseline": 1, "stories": {"a": [{"code": 1, "words": 2, "context": ""}'
            "]}}",
            "this is a baseline with something missing",
        ),
        (
            '{"attribcheck_baseline": 1, "stories": {"a": 7}}',
            "this is a baseline with something missing",
        ),
    ],
)
def test_what_is_no_baseline_is_told_in_one_line(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigError) as caught:
        read(path)
    assert str(caught.value) == (
        f"{path}: {told}\n  hint: write it anew with `attribcheck check --write-baseline`"
    )


def test_a_missing_baseline_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        read(tmp_path / "none.json")
    assert str(caught.value) == (
        f"{tmp_path}/none.json: no such file\n"
        "  hint: write it with `attribcheck check --write-baseline`"
    )
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        read(tmp_path)


def test_a_baseline_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be written"):
        write(tmp_path / "none" / "baseline.json", KNOWN)
    (tmp_path / "folder").mkdir()
    with pytest.raises(ConfigError, match="cannot be written"):
        write(tmp_path / "folder", KNOWN)
    assert [item.name for item in tmp_path.iterdir()] == ["folder"]
