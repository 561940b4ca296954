"""Word pieces: greedy longest match against a vocabulary, as BERT models were trained on."""

import re
from functools import cache
from importlib.resources import files

PAD, UNKNOWN, START, END = 0, 100, 101, 102
"""Rows of the vocabulary of distilbert-base-cased."""

CHUNK = re.compile(r"[^\W_]+|[\W_]")
LONGEST = 40
"""Characters of a chunk; longer ones are not words and become UNKNOWN."""


class Pieces:
    """A vocabulary, and what it made of the words met so far."""

    def __init__(self, vocabulary: tuple[str, ...]) -> None:
        """Take the pieces in the order of their ids; continuing ones begin with ``##``."""
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.met: dict[str, tuple[int, ...]] = {}

    def of(self, form: str) -> tuple[int, ...]:
        """Return the ids of ``form``'s pieces, at least one."""
        found = self.met.get(form)
        if found is None:
            if len(self.met) > 200_000:
                self.met.clear()
            whole = self.ids.get(form) if form.isalnum() else None
            found = (whole,) if whole else self._cut(form)
            self.met[form] = found
        return found

    def _cut(self, form: str) -> tuple[int, ...]:
        found = tuple(i for chunk in CHUNK.findall(form) for i in self._split(chunk))
        return found or (UNKNOWN,)

    def _split(self, chunk: str) -> list[int]:
        if len(chunk) > LONGEST:
            return [UNKNOWN]
        ids, start = [], 0
        while start < len(chunk):
            prefix = "##" if start else ""
            for end in range(len(chunk), start, -1):
                found = self.ids.get(prefix + chunk[start:end])
                if found is not None:
                    break
            else:
                return [UNKNOWN]
            ids.append(found)
            start = end
        return ids


@cache
def load_pieces() -> Pieces:
    """Return the vocabulary that ships with the package, read once."""
    text = files("attribcheck.extract").joinpath("pieces.txt").read_text("utf-8")
    return Pieces(tuple(text.split("\n")))
