"""A real browser, headless, spoken to over a pipe in the DevTools protocol."""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)

PATIENCE = 60
"""Seconds until a browser that says nothing is given up."""


def browser() -> str | None:
    """Return the path of a browser; None: there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@dataclass
class Tab:
    """One tab, and what it has told unasked."""

    reading: int
    writing: int
    session: str = ""
    events: list[dict[str, Any]] = field(default_factory=list)
    sent: int = 0
    heard: bytes = b""

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and return what comes of it."""
        self.sent += 1
        message = {"id": self.sent, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        told = memoryview(json.dumps(message).encode() + b"\0")
        while told:
            told = told[os.write(self.writing, told) :]
        while (answer := self._read()).get("id") != self.sent:
            self.events.append(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self.heard:
            ready, _, _ = select.select([self.reading], [], [], PATIENCE)
            assert ready, "the browser says nothing"
            told = os.read(self.reading, 1 << 20)
            assert told, "the browser has gone"
            self.heard += told
        told, _, self.heard = self.heard.partition(b"\0")
        message: dict[str, Any] = json.loads(told)
        return message

    def open(self, page: Path) -> None:
        """Load a page from disk and wait until its scripts have run."""
        self.events.clear()
        self.ask("Page.navigate", url=page.resolve().as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._read())

    def run(self, script: str) -> Any:
        """Return what a script gives."""
        told = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def size(self, width: int, height: int, *, mobile: bool = False, scale: float = 1) -> None:
        """Set the size of the window in CSS pixels."""
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=mobile,
        )

    def dark(self, on: bool) -> None:
        """Prefer dark, or light."""
        feature = {"name": "prefers-color-scheme", "value": "dark" if on else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[feature])

    def picture(self, *, whole: bool = False) -> bytes:
        """Return what is shown, or the whole page, as PNG."""
        told = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return base64.b64decode(told["data"])

    def paper(self) -> bytes:
        """Return the page as PDF."""
        told = self.ask("Page.printToPDF", printBackground=True, preferCSSPageSize=True)
        return base64.b64decode(told["data"])

    def press(self, key: str) -> None:
        """Press and release a key: ``Tab``, ``Escape``, ``Enter``."""
        code = {"Tab": 9, "Escape": 27, "Enter": 13}[key]
        for kind in ("keyDown", "keyUp"):
            self.ask(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                windowsVirtualKeyCode=code,
                text="\r" if key == "Enter" and kind == "keyDown" else "",
            )


@contextmanager
def tab(folder: Path, *, scripts: bool = True) -> Iterator[Tab]:
    """Start a browser with a profile of its own in ``folder``, and end it."""
    path = browser()
    assert path is not None
    to_read, to_write = os.pipe()
    from_read, from_write = os.pipe()

    def place_pipes() -> None:
        """Put the pipes where the browser looks for them; first out of each other's way."""
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (to_read, from_write)]
        for end, place in zip(ends, (3, 4), strict=True):
            os.dup2(end, place)
            os.set_inheritable(place, True)

    program = subprocess.Popen(
        [path, *FLAGS, f"--user-data-dir={folder / 'profile'}", "about:blank"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=False,
        preexec_fn=place_pipes,
        env={**os.environ, "HOME": str(folder)},
    )
    os.close(to_read)
    os.close(from_write)
    talk = Tab(from_read, to_write)
    try:
        made = talk.ask("Target.createTarget", url="about:blank")
        held = talk.ask("Target.attachToTarget", targetId=made["targetId"], flatten=True)
        talk.session = held["sessionId"]
        for part in ("Page", "Runtime", "Log", "Network"):
            talk.ask(f"{part}.enable")
        if not scripts:
            talk.ask("Emulation.setScriptExecutionDisabled", value=True)
        yield talk
    finally:
        program.terminate()
        program.wait(20)
        os.close(from_read)
        os.close(to_write)
