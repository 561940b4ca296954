"""NITF, NewsML-G2, RSS and Atom."""

from readers.blocks import blocks, lines, links, stories

NITF = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>Dam</title><docdata><ed-msg info="said"/></docdata></head><body><body.head>
<hedline><hl1>Dam fails</hl1><hl2>Valley flooded</hl2></hedline>
<note noteclass="editorsnote"><body.content><p>Updates.</p></body.content></note>
<byline>By <person>Ada Voss</person> <byttl>Staff Writer</byttl></byline>
<dateline><location>DELL</location>, <story.date>May 3</story.date></dateline>
</body.head><body.content>
<block><p>The <org>dam</org>&nbsp;failed, caf\xe9 owners said.</p><hl2>Alarm</hl2>
<bq><block><p>We were lucky.</p></block><credit>The mayor</credit></bq>
<media media-type="image"><media-reference source="x.jpg"/><media-caption><p>The dam.</p>
</media-caption><media-producer>Rin Sato</media-producer></media></block>
</body.content><body.end><tagline>Sam Pell contributed.</tagline></body.end></body></nitf>"""


def test_nitf() -> None:
    assert blocks(NITF.encode("latin-1"), "story.xml") == lines(
        """
        headline /nitf/body[1]/body.head[1]/hedline[1]/hl1[1]: Dam fails
        headline /nitf/body[1]/body.head[1]/hedline[1]/hl2[1]: Valley flooded
        note /nitf/body[1]/body.head[1]/note[1]/body.content[1]/p[1]: Updates.
        byline /nitf/body[1]/body.head[1]/byline[1]: By Ada Voss Staff Writer
        dateline /nitf/body[1]/body.head[1]/dateline[1]: DELL, May 3
        - /nitf/body[1]/body.content[1]/block[1]/p[1]: The dam failed, café owners said.
        crosshead /nitf/body[1]/body.content[1]/block[1]/hl2[1]: Alarm
        - /nitf/body[1]/body.content[1]/block[1]/bq[1]/block[1]/p[1]: We were lucky.
        - /nitf/body[1]/body.content[1]/block[1]/bq[1]/credit[1]: The mayor
        caption /nitf/body[1]/body.content[1]/block[1]/media[1]/media-caption[1]/p[1]: The dam.
        credit /nitf/body[1]/body.content[1]/block[1]/media[1]/media-producer[1]: Rin Sato
        signoff /nitf/body[1]/body.end[1]/tagline[1]: Sam Pell contributed.
        """
    )


def test_nitf_title_stands_in_for_a_headline() -> None:
    copy = "<nitf><head><title>Dam</title></head><body><p>It fell.</p></body></nitf>"
    assert blocks(copy, "a.nitf").startswith("headline /nitf/head[1]/title[1]: Dam\n")


ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">
<itemMeta><edNote>Updates.</edNote></itemMeta><contentMeta><headline>{headline}</headline>
<by>Ada Voss</by><dateline>DELL, May 3</dateline><description>A dam.</description></contentMeta>
<contentSet>{content}</contentSet></newsItem>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Dam</title></head><body><p>It <a href="https://a.example/">fell</a>.</p></body></html>
</inlineXML>"""


def test_newsml_with_xhtml() -> None:
    copy = ITEM.format(headline="Dam fails", content=XHTML)
    body = "/newsItem/contentSet[1]/inlineXML[1]/html[1]/body[1]"
    assert blocks(copy, "item.xml") == lines(
        f"""
        headline /newsItem/contentMeta[1]/headline[1]: Dam fails
        byline /newsItem/contentMeta[1]/by[1]: Ada Voss
        dateline /newsItem/contentMeta[1]/dateline[1]: DELL, May 3
        note /newsItem/itemMeta[1]/edNote[1]: Updates.
        - {body}/p[1]: It fell.
        """
    )
    assert links(copy, "item.xml") == [("fell", "https://a.example/")]


def test_newsml_with_nitf_and_plain_text() -> None:
    nitf = (
        "<inlineXML><nitf xmlns=''><body><body.content><p>It fell.</p></body.content></body></nitf>"
        "</inlineXML>"
    )
    assert blocks(ITEM.format(headline="A", content=nitf), "item.xml").endswith(
        "/inlineXML[1]/nitf[1]/body[1]/body.content[1]/p[1]: It fell."
    )
    plain = "<inlineData contenttype='text/plain'>It fell.\n\n“No,” he said.</inlineData>"
    assert blocks(ITEM.format(headline="A", content=plain), "item.xml").endswith(
        "inlineData[1]#line 3: “No,” he said."
    )


def test_newsml_message_with_several_items() -> None:
    picture = ITEM.format(headline="Pictured", content="<remoteContent href='x.jpg'/>")
    text = ITEM.format(headline="Dam fails", content=XHTML)
    message = f"<newsMessage><itemSet>{picture}{text}</itemSet></newsMessage>"
    told = stories(message, "message.xml").split("\n")
    assert told[:2] == [
        "== message.xml#1",
        "headline /newsMessage/itemSet[1]/newsItem[1]/contentMeta[1]/headline[1]: Pictured",
    ]
    assert (
        "caption /newsMessage/itemSet[1]/newsItem[1]/contentMeta[1]/description[1]: A dam." in told
    )
    assert "== message.xml#2" in told


RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Ledger</title>
<item><title>Dam &amp;amp; mill</title><media:title>left out</media:title>
<dc:creator>Ada Voss</dc:creator>
<description>&lt;p&gt;The dam fell&nbsp;on Monday.&lt;/p&gt;</description></item>
<item><title>No words</title></item>
<item><title>Two</title><description>The dam above Dell failed on Mon&#8230;</description>
<content:encoded><![CDATA[<p>The dam above Dell failed on Monday.</p>]]></content:encoded></item>
</channel></rss>"""


def test_rss() -> None:
    assert stories(RSS, "feed.xml") == lines(
        """
        == feed.xml#1
        headline /rss/channel[1]/item[1]/title[1]#body: Dam & mill
        byline /rss/channel[1]/item[1]/creator[1]: Ada Voss
        - /rss/channel[1]/item[1]/description[1]#p[1]: The dam fell on Monday.
        == feed.xml#2
        headline /rss/channel[1]/item[2]/title[1]: No words
        == feed.xml#3
        headline /rss/channel[1]/item[3]/title[1]: Two
        - /rss/channel[1]/item[3]/encoded[1]#p[1]: The dam above Dell failed on Monday.
        """
    )


def test_atom_with_xhtml() -> None:
    feed = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">A &lt; B</title>
        <author><name>Ada Voss</name><email>a@a.example</email></author><summary>Short.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It fell.</p></div>
        </content>
        </entry></feed>"""
    assert blocks(feed, "feed.atom") == lines(
        """
        headline /feed/entry[1]/title[1]: A < B
        headline /feed/entry[1]/summary[1]: Short.
        byline /feed/entry[1]/author[1]: Ada Voss
        - /feed/entry[1]/content[1]/div[1]/p[1]: It fell.
        """
    )


def test_rdf() -> None:
    feed = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/"><channel><title>L</title></channel>
        <item><title>Dam</title><description>It fell, he said.</description></item></rdf:RDF>"""
    assert blocks(feed, "feed.rdf") == lines(
        """
        headline /RDF/item[1]/title[1]: Dam
        - /RDF/item[1]/description[1]: It fell, he said.
        """
    )
