"""Document: one thing to audit, as it comes out of a folder or a file of many."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

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

    metadata: Mapping[str, str] = field(default_factory=dict)
    fault: str = ""
    """Why it cannot be read; empty: it has copy."""

    weight: int = 0
    """Bytes of the inputs that it takes, for telling how far a run has come."""

    @property
    def size(self) -> int:
        """Return about how many bytes of copy it has."""
        return len(self.text or "") + len(self.content or b"")

    def row(self) -> Row:
        """Return it as a row of ``DOCUMENTS``."""
        return {
            "id": self.id,
            "name": self.id,
            "text": self.text,
            "content": self.content,
            "format": self.format,
            **{name: self.metadata.get(name) for name in METADATA},
        }

    def digest(self) -> bytes:
        """Return sixteen bytes that change when anything does that a result hangs on."""
        digest = hashlib.sha256()
        told = (self.format or "", self.fault, *(f"{k}={v}" for k, v in self.metadata.items()))
        for piece in (*told, "text" if self.text is not None else "content", self.text or ""):
            data = piece.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
        digest.update(self.content or b"")
        return digest.digest()[:16]
