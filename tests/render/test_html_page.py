"""The page as text: sound, linked both ways, and closed to whatever the copy holds."""

import base64
import hashlib
import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise

import pytest
from drawn import Said, draw, set_aside, with_finding
from editions import printed
from gold import SEED, gold_report
from hostile import CORPUS, hostile

from attribcheck.model.attribution import Kind
from attribcheck.model.finding import Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.model.settings import Settings
from attribcheck.model.source import SourceType
from attribcheck.pipeline import examine
from attribcheck.readers import read
from attribcheck.render.visible import visible

ASSETS = {
    name: (files("attribcheck.render.html") / name).read_text(encoding="utf-8")
    for name in ("style.css", "script.js")
}
KNOWN = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "article"),
    *("section", "footer", "script", "h1", "h2", "h3", "h4", "p", "div", "span", "a"),
    *("ol", "ul", "li", "dl", "dt", "dd", "sup", "b", "i", "q", "figure", "figcaption"),
    *("svg", "rect", "form", "fieldset", "legend", "label", "input", "select", "option"),
}
VOID = {"meta", "input"}


@dataclass
class Element:
    """One element and the text right in it and below it."""

    name: str
    attributes: dict[str, str | None]
    text: str = ""


@dataclass
class Page:
    """A page read back."""

    elements: list[Element] = field(default_factory=list)

    def named(self, name: str) -> list[Element]:
        """Return the elements of a name."""
        return [element for element in self.elements if element.name == name]

    def classed(self, name: str) -> list[Element]:
        """Return the elements of a class."""
        return [e for e in self.elements if name in (e.attributes.get("class") or "").split()]


class Parser(HTMLParser):
    """Reads a page strictly: every element is closed in its order."""

    def __init__(self) -> None:
        """Begin an empty page."""
        super().__init__(convert_charrefs=True)
        self.page, self.open = Page(), list[Element]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), (tag, names)
        element = Element(tag, dict(attrs))
        self.page.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that is closed at once."""
        self.page.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        """Add text to all that is open."""
        for element in self.open:
            element.text += data

    def handle_comment(self, data: str) -> None:
        """Refuse comments: the page has none."""
        raise AssertionError(data)


def page_of(*reports: Report) -> Page:
    """Read back the page of ``reports``."""
    parser = Parser()
    parser.feed(printed("html", *reports).decode("utf-8"))
    parser.close()
    assert parser.open == []
    return parser.page


def seed() -> Report:
    """Return the seed article’s report as the program makes it."""
    return examine(read(SEED.read_bytes(), SEED.name), Settings(engine="light"))


def story() -> Report:
    """Return a story with each kind of claim, and a finding."""
    text = (
        "Harbour shut\n\nThe harbour is shut, an aide said. “Nobody called,” Ada Okafor said.\n\n"
        "“Who pays?”"
    )
    report = draw(
        text,
        Said("The harbour is shut", "said", "an aide", type=SourceType.ANONYMOUS, confidence=0.3),
        Said("“Nobody called,”", "said", "Ada Okafor", Kind.DIRECT),
        Said("“Who pays?”", kind=Kind.ORPHAN, type=SourceType.NONE),
        parts=(Part.HEADLINE, Part.PARAGRAPH, Part.PARAGRAPH),
    )
    return with_finding(report, "an aide", Severity.WARNING, "“an aide” is nobody")


def test_the_policy_lets_nothing_run_but_the_two_texts_of_the_page() -> None:
    page = page_of(story())
    policies = [
        element.attributes["content"]
        for element in page.named("meta")
        if element.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    hashes = {
        name: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for name, text in ASSETS.items()
    }
    assert policies == [
        f"default-src 'none'; style-src 'sha256-{hashes['style.css']}'; "
        f"script-src 'sha256-{hashes['script.js']}'; base-uri 'none'; form-action 'none'"
    ]
    assert [element.text for element in page.named("script")] == [ASSETS["script.js"]]
    assert [element.text for element in page.named("style")] == [ASSETS["style.css"]]


@pytest.mark.parametrize("name", ASSETS)
def test_scripts_and_styles_stay_within_their_elements(name: str) -> None:
    assert "</" not in ASSETS[name]
    assert "<!--" not in ASSETS[name]
    assert ASSETS[name].isascii()


def test_the_script_reads_nothing_as_markup() -> None:
    for word in (
        "innerHTML",
        "outerHTML",
        "insertAdjacent",
        "write(",
        "eval",
        "Function(",
        "fetch",
    ):
        assert word not in ASSETS["script.js"]


@pytest.mark.parametrize("words", CORPUS)
def test_copy_makes_no_element_and_no_attribute(words: str) -> None:
    page = page_of(hostile(words))
    assert {element.name for element in page.elements} <= KNOWN
    assert len(page.named("script")) == len(page.named("style")) == 1
    attributes = {name for element in page.elements for name in element.attributes}
    assert [name for name in attributes if name.startswith("on") or name == "style"] == []
    links = [e.attributes["href"] or "" for e in page.elements if "href" in e.attributes]
    assert [link for link in links if not link.startswith(("#s1", "https://", "http://"))] == []
    assert not [name for name in attributes if name in {"src", "srcset", "action", "srcdoc"}]


@pytest.mark.parametrize("words", CORPUS)
def test_copy_is_shown_whole(words: str) -> None:
    report = hostile(words)
    article = report.analysis.article
    copy = page_of(report).classed("paragraph")
    marks = re.compile("[0-9?˜▲■●]")

    def bare(text: str) -> str:
        return marks.sub("", text)

    told = [visible(segment.span.of(article.text)) for segment in article.segments]
    assert [bare(element.text) for element in copy] == list(map(bare, told))


def test_every_link_leads_to_one_place() -> None:
    for page in (page_of(story()), page_of(seed()), page_of(story(), gold_report())):
        ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
        assert len(set(ids)) == len(ids)
        inner = [
            name.lstrip("#")
            for element in page.elements
            for key in ("href", "aria-labelledby", "aria-describedby")
            for name in (element.attributes.get(key) or "").split()
            if "://" not in name
        ]
        assert inner
        assert [link for link in inner if link not in ids] == []


def test_words_and_findings_are_linked_both_ways() -> None:
    page = page_of(story())
    flag = page.classed("flag")[0]
    finding = next(e for e in page.elements if e.attributes.get("id") == "s1-finding-1")
    assert flag.attributes["href"] == "#s1-finding-1"
    assert flag.attributes["aria-label"] == "warning Q999 invented-rule"
    back = [e.attributes["href"] for e in page.named("a") if e.text == "line 3, column 22"]
    assert back == ["#s1-words-1"]
    assert flag.attributes["id"] == "s1-words-1"
    assert "“an aide” is nobody" in finding.text


def test_findings_about_one_source_stand_together() -> None:
    report = story()
    for words, severity in (("Ada Okafor", Severity.INFO), ("The harbour", Severity.ERROR)):
        report = with_finding(report, words, severity, f"“{words}”")
    ordered = sorted(report.findings, key=lambda finding: finding.flag.span)
    about = zip(ordered, ("s1", "s2", "s1"), strict=True)
    findings = (replace(f, flag=replace(f.flag, source_id=source)) for f, source in about)
    page = page_of(replace(report, findings=tuple(findings)))
    assert [e.text for e in page.classed("group")] == ["1 an aide: 2 findings"]
    listed = [e.attributes["id"] for e in page.classed("finding") if e.name == "li"]
    assert listed == ["s1-finding-1", "s1-finding-3", "s1-finding-2"]


def test_a_claim_tells_a_screen_reader_who_speaks() -> None:
    numbers = page_of(story()).classed("number")
    assert [(e.text, e.attributes["aria-label"]) for e in numbers] == [
        ("1˜", "source 1, an aide: anonymous, reported, unsure reading"),
        ("2", "source 2, Ada Okafor: quoted"),
        ("?", "source ?, nobody credited: quoted"),
    ]


def test_headings_go_down_step_by_step() -> None:
    for page in (page_of(story()), page_of(seed()), page_of(draw(""))):
        levels = [int(e.name[1]) for e in page.elements if re.fullmatch("h[1-6]", e.name)]
        assert levels[:2] == [1, 2]
        assert all(after - before <= 1 for before, after in pairwise(levels))
        assert levels.count(1) == 1


def test_what_is_set_aside_is_told_apart() -> None:
    report = draw("Critics moan.")
    for words in ("Critics", "moan"):
        report = with_finding(report, words, Severity.ERROR, f"“{words}”")
    page = page_of(set_aside(report))
    assert [e.text for e in page.classed("aside-part")] == [
        "Set aside: 3Q999 invented-rule line 1“Critics”in the baseline"
        "Q999 invented-rule line 1“moan”waived by Ada on 2026-01-02: a [joke](x)"
        "Q999 waivers, 1nothing in the story is what was waived on “moan”; take it outa [joke](x)"
    ]
    assert page.classed("flag") == []
    assert page_of(story()).classed("aside-part") == []


def test_landmarks() -> None:
    page = page_of(story())
    assert [len(page.named(name)) for name in ("header", "main", "footer")] == [1, 1, 1]
    assert page.named("html")[0].attributes == {"lang": "en"}
    assert page.elements[page.elements.index(page.named("body")[0]) + 1].text == "Skip to the story"


def test_the_strip_tells_itself_in_words() -> None:
    strip = page_of(story()).classed("strip")[0]
    assert strip.attributes["role"] == "img"
    assert strip.attributes["aria-label"] == (
        "The story’s words from lead to end: first quarter 100% claims, 100% anonymous; second "
        "quarter 100% claims, 100% anonymous; third quarter 100% claims, 0% anonymous; last "
        "quarter 100% claims, 0% anonymous"
    )


def test_the_headline_is_the_title() -> None:
    page = page_of(story())
    assert page.named("h2")[0].text == "Harbour shut"
    assert page.classed("file")[0].text == "story.txt"
    assert page_of(seed()).named("h2")[0].text == SEED.name


def test_several_stories_have_a_table_of_contents() -> None:
    page = page_of(story(), gold_report())
    links = [e for e in page.elements if e.name == "a" and e.attributes["href"] in ("#s1", "#s2")]
    assert [link.text for link in links] == ["Harbour shut", SEED.name]
    assert page.named("title")[0].text == "Attribution report: 2 stories"


def test_the_seed_article_is_under_150_kb() -> None:
    assert len(printed("html", seed())) < 150_000


def luminance(hue: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = [int(hue[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


THEMES = [
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", ASSETS["style.css"], re.DOTALL)
]
INKS = ("ink", "dim", "anonymous", "direct", "reported", "error", "warning", "info")


def test_there_are_three_themes_with_the_same_colours() -> None:
    assert len(THEMES) == 3
    assert len({frozenset(theme) for theme in THEMES}) == 1


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "print"])
@pytest.mark.parametrize("paper", ["paper", "card"])
@pytest.mark.parametrize("ink", INKS)
def test_contrast_of_text(theme: dict[str, str], paper: str, ink: str) -> None:
    assert contrast(theme[ink], theme[paper]) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "print"])
@pytest.mark.parametrize("ink", ["ink", "anonymous", "warning", "error"])
def test_contrast_on_the_tint(theme: dict[str, str], ink: str) -> None:
    assert contrast(theme[ink], theme["anonymous-tint"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "print"])
@pytest.mark.parametrize("bar", ["anonymous", "direct", "reported", "own"])
def test_contrast_of_the_strip(theme: dict[str, str], bar: str) -> None:
    assert contrast(theme[bar], theme["paper"]) >= 3
