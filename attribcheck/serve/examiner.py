"""The workers: as many stories at a time as there are, each in bounded time."""

import json
import queue
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from attribcheck.model.settings import Settings
from attribcheck.serve.limits import Limits
from attribcheck.serve.orders import Order, Refusal
from attribcheck.serve.worker import Work, work

BUG = "attribcheck failed on this story; its own log says how"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: int
    type: str
    fails: bool
    """Whether a finding is as severe as ``fail-on`` says."""

    body: bytes


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    pipe: Connection

    def stop(self) -> None:
        """End it, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


@dataclass(slots=True)
class Examiner:
    """Workers, each a process; they are started at once, so that a mistake shows early."""

    settings: Settings
    limits: Limits
    workers: int = 1
    target: Work = work
    """What a worker does."""

    idle: "queue.Queue[_Worker]" = field(default_factory=queue.Queue)

    def start(self) -> None:
        """Start the workers."""
        for _ in range(self.workers):
            self.idle.put(self._worker())

    def stop(self) -> None:
        """End the workers that are idle; what is in hand is lost."""
        while not self.idle.empty():
            self.idle.get().stop()

    def answer(self, order: Order, data: bytes) -> Answer:
        """Examine a story; Refusal where that takes too long, or fails."""
        try:
            worker = self.idle.get(timeout=self.limits.waiting)
        except queue.Empty:
            raise Refusal(503, "too many stories are waiting", "ask again later") from None
        answered = None
        try:
            answered = self._asked(worker, order, data)
        finally:
            if answered is None:
                worker.stop()
                worker = self._worker()
            self.idle.put(worker)
        return answered

    def _asked(self, worker: _Worker, order: Order, data: bytes) -> Answer:
        pipe = worker.pipe
        try:
            pipe.send_bytes(order.told())
            pipe.send_bytes(data)
            if not pipe.poll(self.limits.seconds):
                raise Refusal(
                    503,
                    f"examining it took longer than {self.limits.seconds:g} seconds",
                    "send less, or start the server with a larger --timeout",
                )
            status, kind, fails = json.loads(pipe.recv_bytes())
            return Answer(status, kind, fails, pipe.recv_bytes())
        except (EOFError, OSError):
            raise Refusal(500, BUG) from None

    def _worker(self) -> _Worker:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self.target, args=(theirs, self.settings), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)
