"""0 clean, 1 findings, 2 could not run."""

import pytest

from attribcheck import pipeline
from attribcheck.cli import main


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ("check clean.txt", 0),
        ("check warned.txt", 1),
        ("check fault.txt clean.txt", 1),
        ("check --fail-on error warned.txt", 0),
        ("check --fail-on error warned.txt fault.txt", 1),
        ("check --fail-on info warned.txt", 1),
        ("check --fail-on never fault.txt", 0),
        ("check --format json fault.txt", 1),
        ("check missing.txt", 2),
        ("check missing.txt fault.txt", 2),
        ("check --fail-on never missing.txt clean.txt", 2),
        ("report fault.txt", 0),
        ("report fault.txt missing.txt", 2),
        ("report -o . clean.txt", 2),
        ("explain A101", 0),
        ("explain a101", 0),
        ("explain Z999", 2),
        ("rules", 0),
        ("schema", 0),
    ],
)
def test_exit_code(argv: str, code: int) -> None:
    assert main(argv.split()) == code


@pytest.mark.parametrize(
    "argv",
    ["", "chek clean.txt", "check", "check --fail-on awful clean.txt", "report --width 12 a"],
)
def test_a_mistake_in_the_arguments_is_2(argv: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(argv.split())
    assert stopped.value.code == 2


def test_ctrl_c_is_130_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "examine", interrupted)
    assert main(["check", "clean.txt"]) == 130
    assert capsys.readouterr().err == ""


def test_a_bug_shows_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "examine", broken)
    with pytest.raises(ZeroDivisionError):
        main(["check", "clean.txt"])
