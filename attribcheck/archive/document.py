"""Document: one thing to audit, as it comes out of a folder or a file of many."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from attribcheck.archive.rows import Row
from attribcheck.archive.schemas import METADATA


@dataclass(frozen=True, slots=True)
class Document:
    """One thing to audit: copy, or the reason why there is none."""

    id: str
    """What it goes by in the tables and the ledger."""

    place: str
    """Where it was found: the file, or the file and its line or row."""

    text: str | None = None
    content: bytes | None = None
    """A file's bytes, where there is no text."""

    format: str | None = None
    """Of ``readers/formats.py``. None: the id and the content tell."""

    encoding: str | None = None
    """Of the content, where what it came in tells. None: the content itself tells."""

    metadata: Mapping[str, str] = field(default_factory=dict)
    guessed: Mapping[str, str] = field(default_factory=dict)
    """Of the metadata, what is used where nothing else tells."""

    other_id: str = ""
    """What it goes by where another has its id; empty: two of one id are a fault."""

    fault: str = ""
    """Why it cannot be read; empty: it has copy."""

    weight: int = 0
    """Bytes of the inputs that it takes, for telling how far a run has come."""

    @property
    def size(self) -> int:
        """Return about how many bytes of copy it has."""
        return len(self.text or "") + len(self.content or b"")

    def knowing(self, told: Mapping[str, str]) -> "Document":
        """Return it with ``told``, what its folders tell, where it tells nothing itself."""
        known = {**self.guessed, **told, **self.metadata}
        return replace(self, metadata={name: value for name, value in known.items() if value})

    def row(self) -> Row:
        """Return it as a row of ``DOCUMENTS``."""
        return {
            "id": self.id,
            "name": self.id,
            "text": self.text,
            "content": self.content,
            "format": self.format,
            "encoding": self.encoding,
            **{name: self.metadata.get(name) for name in METADATA},
        }

    def digest(self) -> bytes:
        """Return sixteen bytes that change when anything does that a result hangs on."""
        digest = hashlib.sha256()
        metadata = (f"{field}={value}" for field, value in self.metadata.items())
        told = (self.format or "", self.encoding or "", self.fault, *metadata)
        for piece in (*told, "text" if self.text is not None else "content", self.text or ""):
            data = piece.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
        digest.update(self.content or b"")
        return digest.digest()[:16]


def unreadable(name: str, error: BaseException) -> Document:
    """Return what tells that a file cannot be read, or not to its end."""
    told = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    what = (told.splitlines() or ["it is broken"])[0]
    return Document(name, name, fault=f"cannot be read to its end: {what}")
