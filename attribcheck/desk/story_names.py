"""What a file that is kept for many stories calls each of them."""

import os
from pathlib import Path


def story_name(kept: Path, story: Path) -> str:
    """Return the path of ``story`` from the folder of the file ``kept``, with slashes.

    On another drive, which has no way there, the whole path.
    """
    try:
        return Path(os.path.relpath(story, kept.parent)).as_posix()
    except ValueError:
        return story.as_posix()
