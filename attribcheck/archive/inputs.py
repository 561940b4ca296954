"""What is named → documents, one at a time: folders, files of one story, files of many."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from attribcheck.archive.document import Document
from attribcheck.archive.many import READERS
from attribcheck.model.errors import ReadError
from attribcheck.readers import load
from attribcheck.readers.formats import FORMATS

SINGLE = frozenset(suffix for each in FORMATS for suffix in each.suffixes)


@dataclass(frozen=True, slots=True)
class File:
    """One file of an input."""

    path: Path
    id: str
    """The input's own name and the path below it, as ``stories/2019/june.jsonl``."""

    folders: tuple[str, ...]
    """Names of the folders between the input and the file."""

    fault: str = ""
    """Why it cannot be read: it is a folder that is closed to us. Empty: it may be."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that is named."""

    named: tuple[Path, ...]
    out: Path
    """The audit's own folder, whose files are never read."""

    folders: tuple[str, ...] = ()
    """What the folders below an input tell, outermost first: fields of the metadata."""

    format: str | None = None
    """Of single files. None: suffix and content tell."""

    def check(self) -> None:
        """Raise ReadError for the first of the inputs that cannot be read at all."""
        for path in self.named:
            if not path.exists():
                what, hint = "no such file or folder", "check the spelling of the path"
                raise ReadError(what, where=str(path), hint=hint)
            if not path.is_dir() and reader_of(path) is None:
                raise ReadError(
                    "is of no kind that is read",
                    where=str(path),
                    hint="name folders, stories, .jsonl, .warc, both also .gz, or .parquet files",
                )

    def size(self) -> int:
        """Return how many bytes there are to read."""
        return sum(_size(file.path) for file in self._files())

    def documents(self) -> Iterator[Document]:
        """Yield every document; what cannot be read is one with a fault."""
        for file in self._files():
            if file.fault:
                yield Document(file.id, str(file.path), fault=file.fault)
                continue
            reader = reader_of(file.path) or one_story
            told = dict(zip(self.folders, file.folders, strict=False))
            for document in reader(file.path, file.id):
                known = document.knowing(told)
                yield replace(known, format=self.format) if reader is one_story else known

    def _files(self) -> Iterator[File]:
        for path in self.named:
            name = legible(path.resolve().name)
            if path.is_dir():
                yield from self._below(path, name, ())
            else:
                yield File(path, name, ())

    def _below(self, folder: Path, name: str, folders: tuple[str, ...]) -> Iterator[File]:
        """Yield the files in ``folder`` in the order of the disk, so that none is held in mind."""
        if folder.resolve() == self.out:
            return
        within = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        within.append(entry.name)
                    elif reader_of(PurePath(entry.name)):
                        yield from self._within(entry, f"{name}/{legible(entry.name)}", folders)
        except OSError as error:
            yield File(folder, name, folders, f"cannot be read: {error.strerror or error}")
        for inner in sorted(within):
            below = f"{name}/{legible(inner)}"
            yield from self._below(folder / inner, below, (*folders, legible(inner)))

    def _within(
        self, entry: "os.DirEntry[str]", name: str, folders: tuple[str, ...]
    ) -> Iterator[File]:
        """Yield what a folder holds if it is a file; a link that leads in a circle has a fault."""
        path, fault = Path(entry.path), ""
        try:
            if not entry.is_file():
                return
        except OSError as error:
            fault = f"cannot be read: {error.strerror or error}"
        yield File(path, name, folders, fault)


def legible(name: str) -> str:
    """Return a file’s name with ``\\udce9`` for a byte that is not UTF-8, which no table holds."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def one_story(path: Path, name: str) -> Iterator[Document]:
    """Yield the file as one document."""
    try:
        data = load(path)
    except ReadError as error:
        yield Document(name, str(path), fault=error.what)
    else:
        yield Document(name, str(path), content=data, weight=len(data))


def reader_of(path: PurePath) -> Callable[[Path, str], Iterator[Document]] | None:
    """Return what reads a file of this name; None: it is passed over."""
    name = path.name.lower()
    for suffix, reader in READERS.items():
        if name.endswith(suffix):
            return reader
    return one_story if path.suffix.lower() in SINGLE and not _waivers(name) else None


def _waivers(name: str) -> bool:
    return name.endswith(".waivers.toml")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
