"""Word: tracked changes as accepted, styles, links, and paragraphs counted as Word has them."""

from readers.blocks import blocks, lines, links
from readers.wordfile import package, paragraph, run

DELETED = '<w:del w:id="1"><w:r><w:delText>five </w:delText></w:r></w:del>'
INSERTED = f'<w:ins w:id="2">{run("ten ")}</w:ins>'


def test_tracked_changes_are_taken_as_accepted() -> None:
    moved = f'<w:moveFrom w:id="3">{run("away ")}</w:moveFrom><w:moveTo w:id="4">{run("here ")}'
    body = paragraph(run("He said "), DELETED, INSERTED, moved, "</w:moveTo>", run("again."))
    assert blocks(package(body), "story.docx") == "- p[1]: He said ten here again."


def test_a_paragraph_whose_end_is_deleted_runs_on() -> None:
    gone = '<w:rPr><w:del w:id="5"/></w:rPr>'
    body = (
        paragraph(run("He said "), properties=gone) + paragraph(run("no.")) + paragraph(run("A."))
    )
    assert blocks(package(body), "story.docx") == "- p[1]: He said no.\n- p[3]: A."


def test_an_inserted_paragraph_stands() -> None:
    mark = '<w:rPr><w:ins w:id="6"/></w:rPr>'
    body = paragraph(INSERTED, properties=mark) + paragraph(run("He left."))
    assert blocks(package(body), "story.docx") == "- p[1]: ten\n- p[2]: He left."


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def test_styles_say_what_paragraphs_are() -> None:
    body = "".join(
        (
            paragraph(run("Dam fails"), properties=style("Title")),
            paragraph(run("Valley flooded"), properties=style("Subtitle")),
            paragraph(),
            paragraph(run("“The water rose by night,” said Voss.")),
            paragraph(run("Alarm"), properties=style("Heading2")),
            paragraph(run("The dam"), properties=style("Caption")),
            paragraph(run("The water rose by night"), properties=style("IntenseQuote")),
        )
    )
    assert blocks(package(body), "story.docx") == lines(
        """
        headline p[1]: Dam fails
        headline p[2]: Valley flooded
        - p[4]: “The water rose by night,” said Voss.
        crosshead p[5]: Alarm
        caption p[6]: The dam
        pullquote p[7]: The water rose by night
        """
    )


def test_a_first_heading_is_the_headline() -> None:
    body = paragraph(run("Dam fails"), properties=style("Heading1")) + paragraph(run("It fell."))
    assert blocks(package(body), "story.docx").startswith("headline p[1]: Dam fails\n")


def test_what_is_no_copy() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("May 3")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = paragraph(
        run("On ", "<w:b/>"),
        field,
        run("hidden", "<w:vanish/>"),
        run(" shown", '<w:vanish w:val="0"/>'),
        "<w:r><w:noBreakHyphen/><w:softHyphen/><w:t>ish</w:t><w:br/><w:t>end</w:t><w:tab/></w:r>",
        '<w:r><w:commentReference w:id="0"/></w:r>',
    )
    assert blocks(package(body), "story.docx") == "- p[1]: On May 3 shown-ish⏎end"


def test_text_boxes_and_tables_are_read_once() -> None:
    inner = paragraph(run("boxed"))
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility'
        f'/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>{inner}</w:txbxContent>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{inner}</w:txbxContent>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    table = f"<w:tbl><w:tr><w:tc>{paragraph(run('cell'))}</w:tc></w:tr></w:tbl>"
    body = paragraph(run("He said so."), box) + table
    assert blocks(package(body), "story.docx") == lines(
        """
        - p[1]: He said so.
        - p[2]: boxed
        - p[4]: cell
        """
    )


def test_links() -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="https://a.example/" TargetMode="External" Type="http://schemas'
        '.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>'
    )
    key = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    body = paragraph(run("See "), f'<w:hyperlink {key} r:id="r1">{run("this")}</w:hyperlink>')
    data = package(body, word___rels__document_x_xml_x_rels=rels)
    assert links(data, "story.docx") == [("this", "https://a.example/")]
