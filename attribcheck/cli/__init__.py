"""The command line: arguments, exit codes, and the only print."""

import os
import sys
from collections.abc import Sequence

from attribcheck.cli.arguments import parse
from attribcheck.cli.failures import Failures

CLEAN, FOUND, FAILED = 0, 1, 2
INTERRUPTED = 130
BROKEN_PIPE = 141
"""What a shell tells of a program ended by SIGINT, and by SIGPIPE."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 clean, 1 findings, 2 could not run.

    Args:
        argv: the arguments after the program's name. None: those of this process.
    """
    failures = Failures()
    try:
        arguments = parse(argv)
        found = False
        with failures.told():
            found = arguments.run(arguments, failures)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    if failures.count:
        return FAILED
    return FOUND if found else CLEAN
