"""What must answer at once loads nothing heavy, and a reader that leaves is no error."""

import subprocess
import sys

import pytest

HEAVY = "{'nltk', 'numpy', 'rich', 'rapidfuzz', 'onnxruntime', 'attribcheck.pipeline'}"
RUN = """
import contextlib, io, sys
from attribcheck.cli import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main({argv})
print(sorted({heavy} & set(sys.modules)))
"""


def loaded(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize(
    "argv",
    [
        ["--help"],
        ["--version"],
        ["explain", "A101"],
        ["report", "--help"],
        ["rules"],
        ["config"],
        ["waive", "--help"],
        ["diff", "--help"],
        ["serve", "--help"],
        ["lsp", "--help"],
    ],
)
def test_answers_at_once(argv: list[str]) -> None:
    assert loaded(RUN.format(argv=argv, heavy=HEAVY)) == "[]\n"


def test_the_import_alone_loads_nothing_heavy() -> None:
    code = f"import sys, attribcheck\nprint(sorted({HEAVY} & set(sys.modules)))"
    assert loaded(code) == "[]\n"


def test_a_reader_that_leaves_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "attribcheck", "schema"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 141
