"""Which stories are open, and when they are examined."""

import asyncio
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from attribcheck.desk.check import check_copy
from attribcheck.desk.edition import edition
from attribcheck.lsp.diagnostics import NAME, complaint, diagnostics
from attribcheck.model.errors import AttribcheckError
from attribcheck.version import VERSION

PAUSE = 0.4
"""Seconds without a keystroke, after which a story is examined."""

SUFFIXES = {"markdown": ".md", "html": ".html"}
"""By the language of a document that has no file yet; others are plain text."""


class Desk:
    """The stories that are open; one is examined at a time, and only as it stands last."""

    def __init__(self, server: LanguageServer) -> None:
        """Have no story yet."""
        self.server = server
        self.waiting: dict[str, asyncio.Task[None]] = {}
        self.busy = asyncio.Lock()
        self.manual = edition(several=False).manual

    def changed(self, uri: str, pause: float) -> None:
        """Examine a story after ``pause`` seconds, unless it changes before that."""
        self.left(uri)
        self.waiting[uri] = asyncio.ensure_future(self._examine(uri, pause))

    def left(self, uri: str) -> None:
        """Forget what was to be examined of a story."""
        if task := self.waiting.pop(uri, None):
            task.cancel()

    def tell(self, uri: str, found: list[types.Diagnostic], version: int | None = None) -> None:
        """Send what was found; it replaces what was sent before."""
        told = types.PublishDiagnosticsParams(uri, found, version)
        self.server.text_document_publish_diagnostics(told)

    async def _examine(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        document = self.server.workspace.get_text_document(uri)
        version, text = document.version, document.source
        async with self.busy:
            found = await asyncio.to_thread(self._found, document, text) if text.strip() else []
        self.tell(uri, found, version)

    def _found(self, document: TextDocument, text: str) -> list[types.Diagnostic]:
        try:
            report = check_copy(text.encode("utf-8", "replace"), path_of(document))
        except AttribcheckError as error:
            return [complaint(error)]
        units = self.server.workspace.position_codec.client_num_units
        return diagnostics(report, document.uri, self.manual, units)


def path_of(document: TextDocument) -> Path:
    """Return where a document is, or would be if it were saved in this folder."""
    path = to_fs_path(document.uri) if document.uri.startswith("file:") else None
    if path:
        return Path(path)
    return Path(f"untitled{SUFFIXES.get(document.language_id or '', '.txt')}")


def server() -> LanguageServer:
    """Return the server; ``start_io`` runs it until the client ends it."""
    made = LanguageServer(NAME, VERSION)
    desk: list[Desk] = []

    @made.feature(types.INITIALIZED)
    def begin(_told: types.InitializedParams) -> None:
        desk.append(Desk(made))

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(told: types.DidOpenTextDocumentParams) -> None:
        desk[0].changed(told.text_document.uri, 0)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def edited(told: types.DidChangeTextDocumentParams) -> None:
        desk[0].changed(told.text_document.uri, PAUSE)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(told: types.DidSaveTextDocumentParams) -> None:
        desk[0].changed(told.text_document.uri, 0)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(told: types.DidCloseTextDocumentParams) -> None:
        desk[0].left(told.text_document.uri)
        desk[0].tell(told.text_document.uri, [])

    return made
