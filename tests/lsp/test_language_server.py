"""A real client, pygls' own, speaks with the server over standard input and output."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.lsp.client import BaseLanguageClient

from attribcheck.cli import main
from attribcheck.rules import rule_called
from attribcheck.rules.page import page_of

UNNAMED = "Rain 🌧 is due.\n\n“It is 🌧 over,” said one aide.\n"
CLEAN = "Rain is due, said Ada Okafor, the county engineer.\n"


class Editor:
    """An editor with one story open."""

    def __init__(self, client: BaseLanguageClient, uri: str) -> None:
        """Listen for what the server tells."""
        self.client, self.uri, self.version = client, uri, 0
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def told(params: types.PublishDiagnosticsParams) -> None:
            self.told.put_nowait(params)

    async def open(self, text: str, language: str = "plaintext") -> list[types.Diagnostic]:
        """Open a story, and return what is told of it."""
        item = types.TextDocumentItem(self.uri, language, self.version, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.next()

    def write(self, text: str) -> None:
        """Put other copy in place of the story's."""
        self.version += 1
        document = types.VersionedTextDocumentIdentifier(self.version, self.uri)
        change = types.TextDocumentContentChangeWholeDocument(text)
        told = types.DidChangeTextDocumentParams(document, [change])
        self.client.text_document_did_change(told)

    def close(self) -> None:
        """Close the story."""
        document = types.TextDocumentIdentifier(self.uri)
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(document))

    async def next(self) -> list[types.Diagnostic]:
        """Return what the server tells next, of the story as it stands."""
        told = await asyncio.wait_for(self.told.get(), 60)
        assert told.uri == self.uri
        assert told.version in (self.version, None)
        return list(told.diagnostics)


def session(uri: str, play: Callable[[Editor], Awaitable[None]], folder: Path) -> None:
    """Start the server in ``folder``, let an editor play, and say goodbye."""

    async def run() -> None:
        client = BaseLanguageClient("editor", "1")
        editor = Editor(client, uri)
        await client.start_io(sys.executable, "-m", "attribcheck", "lsp", cwd=str(folder))
        root = types.InitializeParams(capabilities=types.ClientCapabilities())
        await client.initialize_async(root)
        client.initialized(types.InitializedParams())
        try:
            await play(editor)
        finally:
            await client.shutdown_async(None)
            client.exit(None)
            await client.stop()

    asyncio.run(run())


def test_findings_come_and_go_with_the_copy(tmp_path: Path) -> None:
    async def play(editor: Editor) -> None:
        found = {item.code: item for item in await editor.open(UNNAMED)}
        item = found["A101"]
        # The client counts in UTF-16, in which 🌧 is two.
        assert item.range == types.Range(types.Position(2, 22), types.Position(2, 30))
        assert item.severity == types.DiagnosticSeverity.Warning
        assert item.source == "attribcheck"
        assert item.code_description is not None
        page = page_of(rule_called("A101")).citations[0].standard.url
        assert item.code_description.href == page
        first, *rest = item.message.splitlines()
        assert first == "“one aide” is not named, and the story does not say why (silent)"
        assert rest == [
            "Readers cannot weigh a source they cannot see; the reason for the mask is all they "
            "have.",
            "AP News Values & Principles, “Anonymous sources” (2014)",
            "Say why the name is withheld, or put the source on the record.",
        ]
        editor.write(UNNAMED * 2)
        editor.write(CLEAN)
        assert await editor.next() == []
        editor.write("  \n")
        assert await editor.next() == []
        editor.close()
        assert await editor.next() == []

    session((tmp_path / "story.txt").as_uri(), play, tmp_path)


def test_marks_of_markdown_are_counted(tmp_path: Path) -> None:
    copy = "# Rain\n\n“It is 🌧 **over**,” [said](https://a.example) *one* aide.\n"

    async def play(editor: Editor) -> None:
        found = {item.code: item for item in await editor.open(copy, "markdown")}
        line = copy.splitlines()[2]
        start, end = line.index("one"), line.index("aide") + len("aide")
        # 🌧 is two in UTF-16.
        assert found["A101"].range == types.Range(
            types.Position(2, start + 1), types.Position(2, end + 1)
        )

    session((tmp_path / "story.md").as_uri(), play, tmp_path)


def test_the_configuration_beside_the_story_counts(tmp_path: Path) -> None:
    (tmp_path / "attribcheck.toml").write_text('select = ["A101"]', encoding="utf-8")

    async def play(editor: Editor) -> None:
        assert [item.code for item in await editor.open(UNNAMED)] == ["A101"]
        (tmp_path / "attribcheck.toml").write_text("selct = []", encoding="utf-8")
        editor.write(UNNAMED + CLEAN)
        (item,) = await editor.next()
        assert item.message == (
            "not checked: there is no setting called 'selct'; did you mean 'select'?"
        )
        assert item.severity == types.DiagnosticSeverity.Information

    session((tmp_path / "story.txt").as_uri(), play, tmp_path)


def test_html_is_underlined_where_it_is_sound(tmp_path: Path) -> None:
    sound = f"<p>{CLEAN}</p><p>“It is <b>over</b>,” said one aide.</p>"
    astray = f"{sound}<!--"

    async def play(editor: Editor) -> None:
        (item,) = (item for item in await editor.open(sound, "html") if item.code == "A101")
        start, end = sound.index("one"), sound.index("one aide") + len("one aide")
        lines = sound[:start].count("\n")
        start, end = (at - sound.rfind("\n", 0, at) - 1 for at in (start, end))
        assert item.range == types.Range(types.Position(lines, start), types.Position(lines, end))
        editor.write(astray)
        (item,) = (item for item in await editor.next() if item.code == "A101")
        assert item.range.start == types.Position(0, 0)
        assert item.message.startswith(
            "paragraph 2, “It is over,” said one…: “one aide” is not named"
        )

    session("untitled:Untitled-1", play, tmp_path)


def test_without_pygls_the_way_out_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith("attribcheck.lsp")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    assert main(["lsp"]) == 2
    assert capsys.readouterr().err.endswith("  hint: pip install 'attribcheck[lsp]'\n")


def test_a_client_that_dies_leaves_no_server(tmp_path: Path) -> None:
    argv = [sys.executable, "-m", "attribcheck", "lsp"]
    done = subprocess.run(
        argv, stdin=subprocess.DEVNULL, capture_output=True, cwd=tmp_path, timeout=60
    )
    assert done.stdout == b""
