"""Word files as tests need them: XML put into a package that python-docx made."""

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str) -> str:
    """Return the main part with ``body`` as its body."""
    return f"<w:document {W}><w:body>{body}</w:body></w:document>"


def package(body: str = "", **parts: str | bytes | None) -> bytes:
    """Return a package with ``body``; ``parts`` replace others, None takes one out.

    The name of a part is that of its path with ``__`` for ``/`` and ``_x_`` for a dot.
    """
    import docx

    stream, out = io.BytesIO(), io.BytesIO()
    docx.Document().save(stream)
    named = {key.replace("__", "/").replace("_x_", "."): part for key, part in parts.items()}
    named = {"word/document.xml": document(body), **named}
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in named:
                new.writestr(name, old.read(name))
        for name, part in named.items():
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def run(text: str, properties: str = "") -> str:
    """Return a run of text."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """Return a paragraph."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"
