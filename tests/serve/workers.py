"""A worker that reads no copy: it does what the story says."""

import json
import os
import time
from multiprocessing.connection import Connection

from attribcheck.model.settings import Settings


def obedient(pipe: Connection, _settings: Settings) -> None:
    """Sleep, die, or tell what was ordered."""
    while True:
        try:
            order = json.loads(pipe.recv_bytes())
            story = pipe.recv_bytes().decode("latin-1")
        except EOFError:
            return
        if story == "sleep":
            time.sleep(60)
        if story == "die":
            os._exit(1)
        pipe.send_bytes(json.dumps([200, "application/json", story == "fail"]).encode())
        pipe.send_bytes(json.dumps([*order, story]).encode())
