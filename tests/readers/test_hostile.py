"""Files made to hurt: each ends soon, in little memory, with one clear line or as copy."""

import io
import json
import zipfile
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from patience import patience
from readers.wordfile import document, package, paragraph, run

from attribcheck.model.errors import AttribcheckError, ReadError
from attribcheck.readers import package as packages
from attribcheck.readers import read, read_all
from attribcheck.readers.passages import MOST


def complaint(data: bytes | str, name: str) -> str:
    """Return the first line of what is told of a file that cannot be read."""
    with pytest.raises(ReadError) as caught, patience():
        read(data.encode() if isinstance(data, str) else data, name)
    return str(caught.value).partition("\n")[0]


def zipped(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package_file:
        for name, data in files.items():
            package_file.writestr(name, data)
    return stream.getvalue()


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
DEEP = "its markup is nested too deep to be read"
ENTITIES = "declares entities, which can be made to swell without bound"


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (f"{LAUGHS}<nitf><p>&c;</p></nitf>", "a.nitf", ENTITIES),
        (f"{OUTSIDE}<nitf><p>&a;</p></nitf>", "a.nitf", ENTITIES),
        (f"<?xml version='1.0'?>{LAUGHS}<rss><item>&c;</item></rss>", "a.rss", ENTITIES),
        (f"{LAUGHS}<nitf>&c;</nitf>".encode("utf-16"), "a.nitf", ENTITIES),
        ("<nitf>" + "<a>" * 100_000, "a.nitf", DEEP),
        ("<div>" * 100_000 + "said", "a.html", DEEP),
        ("<html><body>" + "<b>" * 100_000 + "said", "a.html", DEEP),
        ("<p>x</p>" * (MOST + 1), "a.html", f"has more than {MOST:,} paragraphs"),
        ("x" * 5_000_001, "a.html", "larger than 5 MB"),
        ("x" * 2_000_001, "a.md", "larger than 2 MB"),
        ('{"headline":' * 50_000, "a.json", "is JSON that is nested too deep"),
        ('{"headline":' + "9" * 50_000 + "}", "a.json", "is JSON that is nested too deep"),
        ("{\\rtf1 " + "{" * 100_000, "a.rtf", "its groups are nested too deep"),
        ("{\\rtf1{\\fonttbl" + "\\f1" * 20_000 + "}x}", "a.rtf", "its table of fonts is too long"),
        ("{\\rtf1 \\u99999999 ?}", "a.rtf", "is broken RTF: "),
        (b"PK\x03\x04" + b"x" * 100, "a.docx", "is a broken zip file"),
        (zipped(a=b"x"), "a.docx", "is a zip file without a Word document in it"),
        (package(**{"..__evil_x_txt": "x"}), "a.docx", "packs a file whose path leads out of it"),
        (package(__evil_x_txt="x"), "a.docx", "packs a file whose path leads out of it"),
        (
            package(word__document_x_xml=LAUGHS + document(paragraph(run("&c;")))),
            "a.docx",
            "is a broken Word document: it declares a document type",
        ),
        (
            package(word__document_x_xml=document("<w:p>" + "<w:ins>" * 1000)),
            "a.docx",
            "is a broken Word document: Excessive depth",
        ),
        (
            package(word__document_x_xml=document("").replace("w:body", "w:bodies")),
            "a.docx",
            "is a broken Word document: it has no body",
        ),
        (package(**{"[Content_Types]_x_xml": None}), "a.docx", "is a broken Word document: "),
    ],
)
def test_one_clear_line(data: bytes | str, name: str, told: str) -> None:
    assert complaint(data, name).startswith(f"{name}: {told}")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("<p>said " + "<" * 200_000, "a.html"),
        ("<p>said " + "&" * 200_000, "a.html"),
        ("<p>said</p>" + "<p <p <p " * 50_000, "a.html"),
        ("<p>said" + "<br>" * 50_000, "a.html"),
        ("<p>said" + " " * 500_000 + "x", "a.html"),
        ("<html><body>" + "<article><div class='ad'>" * 100 + "<p>said so</p>" * 5_000, "a.html"),
        ("<html><body>" + "<div><p>said by anybody at all</p></div>" * 1_000, "a.html"),
        (
            "".join(
                f"<blockquote>said one two three {n} six</blockquote><p>said one two three {n}</p>"
                for n in range(5_000)
            ),
            "a.html",
        ),
        ("said\n\n" + "[" * 20_000, "a.md"),
        ("said\n\n" + "**a_ " * 10_000, "a.md"),
        ("said\n\n" + "[a](b " * 20_000, "a.md"),
        ("said\n\n" + "> " * 20_000, "a.md"),
        ("---\n" * 20_000 + "said", "a.md"),
        ("{\\rtf1 said" + "\\deleted x\\deleted0 y" * 20_000 + "}", "a.rtf"),
        ("{\\rtf1 said" + "{\\field" * 400 + "}", "a.rtf"),
        (json.dumps([{"body_html": "<p>said</p>"}] * 500), "a.json"),
    ],
)
def test_time_grows_with_length_alone(data: str, name: str) -> None:
    with patience():
        found = read_all(data.encode(), name)
    assert "said" in found[0].text


def test_packages_that_swell(monkeypatch: pytest.MonkeyPatch) -> None:
    data = package(paragraph(run("x" * 40_000)), big_x_png=b" " * 3_000_000)
    monkeypatch.setattr(packages, "LARGEST_WHOLE", 2_000_000)
    assert complaint(data, "a.docx") == "a.docx: unpacks to more than 2 MB"
    monkeypatch.setattr(packages, "LARGEST_WHOLE", 4_000_000)
    assert read(data, "a.docx").text == "x" * 40_000
    monkeypatch.setattr(packages, "LARGEST_PART", 30_000)
    assert complaint(data, "a.docx").startswith("a.docx: unpacks to XML of more than ")
    monkeypatch.setattr(packages, "MOST_PARTS", 3)
    assert complaint(data, "a.docx").startswith("a.docx: packs ")


def pdf(content: bytes, *more: bytes, filters: bytes = b"", resources: bytes = b"") -> bytes:
    """Return a PDF of one page with ``content``, written by hand."""
    body = b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), filters, content)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>%s>>>>" % resources,
        body,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    )
    out, starts = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    at = out.rindex(b"xref")
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, at)


SAID = b"BT /F1 12 Tf 72 700 Td (He said so.) Tj ET "


def test_the_pdf_written_by_hand_is_one() -> None:
    assert read(pdf(SAID), "a.pdf").text == "He said so."


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            pdf(zlib.compress(b" " * 50_000_000), filters=b"/Filter/FlateDecode"),
            "has more than the drawing that a story takes, the most",
        ),
        (pdf(b"[" * 20_000), "is a broken PDF: "),
        (pdf(b"q Q " * 300_000), "has more than the drawing that a story takes, the most"),
        (b"%PDF-1.4\n" + b"x" * 500_000, "is a broken PDF: "),
        (pdf(SAID).replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]"), "is a broken PDF: "),
    ],
)
def test_pdfs_made_to_hurt(data: bytes, told: str) -> None:
    assert complaint(data, "a.pdf").startswith(f"a.pdf: {told}")


def test_a_pdf_whose_forms_multiply_ends() -> None:
    forms = [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X %d 0 R>>>>/Length 12"
        b">>stream\n/X Do /X Do \nendstream" % number
        for number in range(7, 40)
    ]
    data = pdf(SAID + b"/X Do ", *forms, resources=b"/XObject<</X 6 0 R>>")
    with patience():
        assert "He said so." in read(data, "a.pdf").text


CLEAN = {
    "a.docx": package(paragraph(run("He said so."))),
    "a.pdf": pdf(SAID),
    "a.rtf": b"{\\rtf1\\ansi He said \\'93no\\'94.\\par}",
    "a.json": b'{"headline": "A", "body_html": "<p>He said so.</p>"}',
    "a.nitf": b"<nitf><body><p>He said so.</p></body></nitf>",
    "a.html": b"<html><body><p>He said so.</p></body></html>",
    "a.md": b"---\ntitle: A\n---\n> He said *so*.\n",
}


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(CLEAN)),
    st.lists(st.tuples(st.integers(0, 50_000), st.integers(0, 255)), max_size=4),
    st.integers(0, 50_000),
)
def test_broken_bytes_never_end_in_a_traceback(
    name: str, changes: list[tuple[int, int]], length: int
) -> None:
    data = bytearray(CLEAN[name])
    for at, value in changes:
        data[at % len(data)] = value
    with suppress(AttribcheckError):
        read(bytes(data[: 8 + length % len(data)]), name)
