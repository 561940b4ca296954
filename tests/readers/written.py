"""One story written in every format that is read, as newsrooms' systems write it."""

import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

HTML_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{headline} | The Ledger</title>
<script>var said = "“Nothing,” said a script.";</script><style>p {{ margin: 0 }}</style></head>
<body><header><h1><a href="/">The Ledger</a></h1><nav><ul><li><a href="/news">News</a></li>
<li>“Subscribe now,” said the menu.</li></ul></nav></header>
<main><article><header><h1>{headline}</h1><p class="byline">{byline}</p>
<div class="share-buttons"><p>Share this</p></div></header>
{body}
<aside><h2>Related</h2><p>A source said nothing of the sort, officials said.</p></aside>
<div class="newsletter-signup"><p>Sources say our newsletter is good.</p></div>
</article></main>
<section id="comments"><p>“I do not believe it,” said a reader.</p></section>
<footer><p>© The Ledger. Critics say so.</p></footer></body></html>"""

BARE_PAGE = """<html><head><title>{headline}</title></head><body>
<div class="top"><a href="/a">News</a> <a href="/b">Sport</a></div><div id="c1"><h1>{headline}</h1>
<p class="byline">{byline}</p><div class="x">{body}</div></div>
<div class="foot"><a href="/c">Contact</a> <a href="/d">Imprint</a></div></body></html>"""

NITF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
<nitf><head><title>{headline}</title><docdata><date.issue norm="20240611"/></docdata></head>
<body><body.head><hedline><hl1>{headline}</hl1></hedline><byline>{byline}</byline></body.head>
<body.content><block>{body}</block></body.content></body></nitf>"""

NEWSML = """<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" guid="urn:1">
<itemMeta><itemClass qcode="ninat:text"/></itemMeta>
<contentMeta><headline>{headline}</headline><by>{byline}</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{headline}</title></head>
<body>{body}</body></html></inlineXML></contentSet></newsItem>"""

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ledger</title>
<description>“News,” said the feed.</description>
<item><title>{headline}</title><link>https://ledger.example/1</link><dc:creator>{byline}</dc:creator>
<content:encoded><![CDATA[{body}]]></content:encoded></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title>
<entry><title>{headline}</title><author><name>{byline}</name></author>
<content type="html">{escaped}</content></entry></feed>"""


@dataclass(frozen=True, slots=True)
class Story:
    """A story by its paragraphs."""

    headline: str
    byline: str
    body: Sequence[str]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Headline, byline and body."""
        return (self.headline, self.byline, *self.body)


def story_of(text: str) -> Story:
    """Return the story in ``text``, whose first paragraphs are headline and byline."""
    headline, byline, *body = text.strip().split("\n\n")
    return Story(headline, byline, body)


def body_html(story: Story) -> str:
    """Return the body as a CMS stores it."""
    return "\n".join(f"<p>{escape(each, quote=False)}</p>" for each in story.body)


def _filled(template: str) -> Callable[[Story], bytes]:
    def fill(story: Story) -> bytes:
        body = body_html(story)
        return template.format(
            headline=escape(story.headline, quote=False),
            byline=escape(story.byline, quote=False),
            body=body,
            escaped=escape(body),
        ).encode()

    return fill


def fragment(story: Story) -> bytes:
    """Write what an editor pastes from a CMS: entities, inline tags, soft hyphens."""
    body = body_html(story).replace("“", "&ldquo;").replace("”", "&rdquo;")
    body = body.replace(" said", "&nbsp;<b>sa<i>i</i>d</b>").replace("comm", "com&shy;m")
    return f"<h1>{story.headline}</h1><p class='byline'>{story.byline}</p>{body}".encode()


def markdown(story: Story) -> bytes:
    """Write front matter, and emphasis in the copy."""
    title, author = (json.dumps(each, ensure_ascii=False) for each in story.paragraphs[:2])
    above = f"---\ntitle: {title}\nauthor: {author}\ndate: 2024-06-11\n---\n\n"
    return (above + "\n\n".join(story.body).replace(" said", " *said*")).encode()


def docx(story: Story) -> bytes:
    """Write with the program’s own styles."""
    import docx as word

    document = word.Document()
    document.add_paragraph(story.headline, style="Title")
    for each in (story.byline, *story.body):
        first, blank, rest = each.partition(" ")
        paragraph = document.add_paragraph()
        paragraph.add_run(first).bold = True
        paragraph.add_run(blank + rest)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def rtf(story: Story) -> bytes:
    """Write as word processors do, each character beyond ASCII by its number."""
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}\pard\f0\fs24 "
    body = "\\par\n".join(
        "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in each).replace("\n", "\\line ")
        for each in story.paragraphs
    )
    return (head + body + r"\par}").encode("ascii")


def pdf(story: Story) -> bytes:
    """Write pages of wrapped lines with a running head and page numbers."""
    from reportlab.lib.pagesizes import A5
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    def furnish(canvas: object, document: object) -> None:
        canvas.drawString(40, 570, "THE LEDGER")  # type: ignore[attr-defined]
        canvas.drawString(40, 20, f"Page {document.page}")  # type: ignore[attr-defined]

    stream, styles = io.BytesIO(), getSampleStyleSheet()
    styles["Normal"].spaceAfter = 8
    flow = [Paragraph(escape(story.headline), styles["Title"])]
    flow += [Paragraph(escape(each), styles["Normal"]) for each in (story.byline, *story.body)]
    SimpleDocTemplate(stream, pagesize=A5).build(flow, onFirstPage=furnish, onLaterPages=furnish)
    return stream.getvalue()


def _json(item: object) -> bytes:
    return json.dumps(item, ensure_ascii=False).encode()


def ninjs_1(story: Story) -> bytes:
    """Write an item of ninjs 1.x."""
    item = {"uri": "urn:1", "type": "text", "headline": story.headline, "byline": story.byline}
    return _json({**item, "body_html": body_html(story)})


def ninjs_2(story: Story) -> bytes:
    """Write an item of ninjs 2.x, whose body is plain text."""
    body = {"contentType": "text/plain", "value": "\n\n".join(story.body)}
    headlines = [{"role": "main", "value": story.headline}]
    return _json({"type": "text", "by": story.byline, "headlines": headlines, "bodies": [body]})


def ninjs_3(story: Story) -> bytes:
    """Write an item of ninjs 3.x, its body in plain text and in HTML."""
    page = f"<html><body><article><h1>{escape(story.headline)}</h1>{body_html(story)}</article>"
    bodies = [
        {"role": "text", "contentType": "text/plain", "value": "left out"},
        {"role": "html5", "contentType": "text/html", "value": f"{page}</body></html>"},
    ]
    standard = {"name": "ninjs", "version": "3.0"}
    headlines = [{"role": "main", "value": story.headline}]
    item = {"standard": standard, "by": story.byline, "headlines": headlines, "bodies": bodies}
    return _json(item)


def superdesk(story: Story) -> bytes:
    """Write the list that Superdesk’s API gives, with the abstract it makes of the lead."""
    item = {
        "guid": "tag:1",
        "type": "text",
        "headline": story.headline,
        "authors": [{"name": story.byline, "role": "writer"}],
        "body_html": body_html(story),
        "description_text": story.body[0][:90],
        "associations": {"featuremedia": None},
    }
    return _json({"_items": [item], "_meta": {"total": 1}})


def wordpress(story: Story) -> bytes:
    """Write a post as WordPress’s REST API gives it with ``_embed``."""
    post = {
        "id": 1,
        "title": {"rendered": escape(story.headline)},
        "excerpt": {
            "rendered": f"<p>{escape(story.body[0][:200])} [&hellip;]</p>",
            "protected": False,
        },
        "content": {"rendered": body_html(story), "protected": False},
        "_embedded": {"author": [{"name": story.byline}]},
    }
    return _json(post)


WRITERS: dict[str, Callable[[Story], bytes]] = {
    "story.txt": lambda story: "\n\n".join(story.paragraphs).encode(),
    "story.md": markdown,
    "story.html": fragment,
    "page.html": _filled(HTML_PAGE),
    "bare.html": _filled(BARE_PAGE),
    "story.docx": docx,
    "story.rtf": rtf,
    "story.pdf": pdf,
    "ninjs1.json": ninjs_1,
    "ninjs2.json": ninjs_2,
    "ninjs3.json": ninjs_3,
    "superdesk.json": superdesk,
    "wordpress.json": wordpress,
    "nitf.xml": _filled(NITF),
    "newsml.xml": _filled(NEWSML),
    "rss.xml": _filled(RSS),
    "feed.atom": _filled(ATOM),
}
"""A file name a form, and what writes a story in it."""
