"""A pager for what is taller than the screen."""

import os
import shlex
import subprocess
from shutil import which

QUIT_IF_SHORT_KEEP_COLOURS = "FRX"


def page(text: str) -> bool:
    """Show ``text`` in $PAGER, or less; False: there is neither, and nothing was shown.

    As git does, less is told to pass colours through, unless $LESS says otherwise.
    """
    command = shlex.split(os.environ.get("PAGER", "less"))
    if not command or which(command[0]) is None:
        return False
    pager = subprocess.Popen(  # noqa: S603 - the user's own choice of program
        command,
        stdin=subprocess.PIPE,
        env={"LESS": QUIT_IF_SHORT_KEEP_COLOURS, **os.environ},
    )
    try:
        # A pager that is closed early is no error: communicate says nothing of it.
        pager.communicate(text.encode("utf-8", "replace"))
    except KeyboardInterrupt:
        # Ctrl-C is the pager's to act on; leave only when it does.
        pager.wait()
    return True
