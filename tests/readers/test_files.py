"""Stories from files and streams, and what stands in the way."""

import io
from pathlib import Path

import pytest
from patience import patience

from attribcheck.model.errors import ReadError
from attribcheck.readers import read_file, read_stream


def complaint(path: Path) -> str:
    """Return what the editor is told of a file that cannot be read."""
    with pytest.raises(ReadError) as caught:
        read_file(path)
    return str(caught.value)


def test_a_file_is_called_as_the_user_calls_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.txt").write_bytes(b"He said \x93no\x94.")
    monkeypatch.chdir(tmp_path)
    manuscript = read_file(Path("story.txt"), "cp1252")
    assert (manuscript.name, manuscript.text) == ("story.txt", "He said “no”.")


def test_a_stream_is_read() -> None:
    assert read_stream(io.BytesIO(b"He left."), "stdin").text == "He left."


def test_missing(tmp_path: Path) -> None:
    path = tmp_path / "gone.txt"
    assert complaint(path) == f"{path}: no such file\n  hint: check the spelling of the path"


def test_directory(tmp_path: Path) -> None:
    assert complaint(tmp_path) == (
        f"{tmp_path}: this is a directory\n  hint: name the stories in it, such as DIR/*.txt"
    )


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "story.txt"
    monkeypatch.setattr(Path, "open", refuse)
    assert complaint(path) == f"{path}: you may not read this file\n  hint: check its permissions"


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(b"No.")
    path = tmp_path / "story.txt" / "x"
    assert complaint(path) == f"{path}: cannot be read: Not a directory\n  hint: name another file"


def test_a_name_that_no_file_can_have() -> None:
    assert (
        complaint(Path("a\0b"))
        == "a\0b: cannot be read: embedded null byte\n  hint: name another file"
    )


def test_twenty_megabytes_of_one_line_end_fast(tmp_path: Path) -> None:
    path = tmp_path / "endless.txt"
    path.write_bytes(b"x" * 20_000_000)
    with patience():
        assert complaint(path).splitlines()[0] == (
            f"{path}: larger than 5 MB, the most that is read as one story"
        )
