"""What cannot be read: one clear line each, and the other stories are still examined."""

from pathlib import Path

import pytest

from attribcheck.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("empty.txt", b"", "empty.txt: "),
        ("blank.txt", b" \n\n\t\n", "blank.txt: "),
        ("binary.txt", b"\x7fELF\x00\x01\xff\xfe", "binary.txt: "),
        ("dam.txt", b"\x89PNG\r\n\x1a\n\0", "dam.txt: is a picture, and only text is read"),
        ("dam.mp4", b"\0\0\0 ftypisom\xff", "dam.mp4: is sound or film, and only text is read"),
        ("latin.txt", b"He said \x93no\x94.", "latin.txt: byte 8 (0x93) is not UTF-8"),
        ("endless.txt", b"x" * 20_000_000, "endless.txt: "),
    ],
)
def test_one_line_and_a_way_out(
    name: str, data: bytes, complaint: str, desk: Path, capsys: Capture
) -> None:
    (desk / name).write_bytes(data)
    assert main(["check", "--format", "concise", name, "warned.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == "warned.txt:3:1: Q999 warning “Critics” is nobody\n"
    complaints = [line for line in err.splitlines() if not line.startswith("  hint: ")]
    assert len(complaints) == 1
    assert complaints[0].startswith(f"attribcheck: {complaint}")


def test_missing_and_directory(desk: Path, capsys: Capture) -> None:
    (desk / "folder").mkdir()
    assert main(["report", "missing.txt", "folder"]) == 2
    assert capsys.readouterr() == (
        "",
        "attribcheck: folder: there is no story in this folder\n"
        "  hint: stories are told by suffixes such as .txt, .docx, .html; name others one by one\n"
        "attribcheck: missing.txt: no such file\n"
        "  hint: check the spelling of the path\n",
    )


def test_a_hostile_name_acts_on_no_terminal(capsys: Capture) -> None:
    assert main(["check", "\x1b]0;owned\x07\n\u202efdp.txt"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("attribcheck: ␛]0;owned␇ �fdp.txt: no such file\n")


def test_hostile_arguments_act_on_no_terminal(capsys: Capture) -> None:
    for argv in (["check", "a", "--\x1b[31m"], ["check", "--width", "\x1b[31m", "a"]):
        with pytest.raises(SystemExit):
            main(argv)
        assert "\x1b" not in capsys.readouterr().err
    assert main(["\x1b[31m"]) == 2
    assert capsys.readouterr().err.startswith("attribcheck: ␛[31m: no file fits this pattern")


def test_the_copy_is_never_written_to(desk: Path, capsys: Capture) -> None:
    before = (desk / "clean.txt").read_bytes()
    assert main(["report", "clean.txt", "-o", "./clean.txt"]) == 2
    assert (desk / "clean.txt").read_bytes() == before
    assert capsys.readouterr().err == (
        "attribcheck: clean.txt: this is one of the stories, and copy is never written to\n"
        "  hint: name another file after -o\n"
    )


def test_an_output_that_cannot_be_written(capsys: Capture) -> None:
    assert main(["report", "clean.txt", "-o", "no/such/folder.txt"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: no/such/folder.txt: cannot be written: there is no folder no/such\n"
        "  hint: name another file after -o\n"
    )


def test_a_name_that_a_script_left_empty(capsys: Capture) -> None:
    assert main(["check", "--format", "concise", "", "warned.txt"]) == 2
    assert capsys.readouterr() == (
        "warned.txt:3:1: Q999 warning “Critics” is nobody\n",
        "attribcheck: a story’s name is empty\n"
        "  hint: look at the variable or the list that should hold it\n",
    )
