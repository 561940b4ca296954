"""The page in a real browser: what runs, what does not, and what an editor can do with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Tab, browser, tab
from drawn import draw, unlined
from editions import printed
from gold import gold_report
from hostile import CORPUS, hostile
from test_html_page import story

from attribcheck.model.report import Report

pytestmark = pytest.mark.skipif(
    browser() is None, reason="no browser to try the page in; on Debian: apt-get install chromium"
)

LOWEST_CONTRAST = """
(() => {
  const channel = (value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const read = (color) => color.match(/[\\d.]+/g).map(Number);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = read(getComputedStyle(at).backgroundColor);
      if (color.length < 4 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const low = [];
  let seen = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const skipped = element.closest("script, option") || !walker.currentNode.data.trim();
    if (skipped || !element.checkVisibility()) continue;
    const pair = [luminance(read(getComputedStyle(element).color)), luminance(ground(element))];
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    seen += 1;
    if (ratio < 4.5) low.push([walker.currentNode.data.slice(0, 40), ratio]);
  }
  return [seen, low];
})()
"""


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """Start one browser for all of these tests."""
    with tab(tmp_path_factory.mktemp("browser")) as talk:
        yield talk


def shown(window: Tab, folder: Path, *reports: Report, width: int = 1200) -> Tab:
    """Open the page of ``reports``."""
    page = folder / "report.html"
    page.write_bytes(printed("html", *reports))
    window.size(width, 900, mobile=width < 600)
    window.dark(False)
    window.open(page)
    return window


def complaints(window: Tab) -> list[str]:
    """Return what the browser logged, threw, or fetched besides the page."""
    told = []
    for event in window.events:
        kind, params = event.get("method"), event.get("params", {})
        if kind in ("Log.entryAdded", "Runtime.exceptionThrown", "Page.javascriptDialogOpening"):
            told.append(str(params))
        elif kind == "Network.requestWillBeSent" and not params["request"]["url"].startswith(
            "file"
        ):
            told.append(params["request"]["url"])
    return told


def test_its_own_script_runs_and_nothing_is_complained_of(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, gold_report())
    assert page.run("document.documentElement.className") == "scripted"
    assert complaints(page) == []


def test_the_policy_stops_what_is_put_into_the_page(window: Tab, tmp_path: Path) -> None:
    """The second wall holds also where the first, escaping, would have failed."""
    page = tmp_path / "broken.html"
    evil = (
        b"<script>document.title='run'</script><img src=x onerror=\"document.title='run'\"><footer>"
    )
    page.write_bytes(printed("html", story()).replace(b"<footer>", evil, 1))
    window.open(page)
    assert window.run("document.title") == "Attribution report: Harbour shut"
    assert any("Content Security Policy" in complaint for complaint in complaints(window))


def test_hostile_copy_never_runs(window: Tab, tmp_path: Path) -> None:
    reports = [*map(hostile, CORPUS), *(unlined(hostile(words)) for words in CORPUS)]
    page = shown(window, tmp_path, *reports)
    page.run(
        "for (const element of document.querySelectorAll('*')) {"
        " element.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));"
        " element.dispatchEvent(new Event('focusin', {bubbles: true})); }"
    )
    assert page.run("document.title") == f"Attribution report: {len(reports)} stories"
    assert page.run("document.scripts.length") == 1
    assert page.run("document.querySelectorAll('img, iframe, object, base, link').length") == 0
    assert complaints(page) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1200, 390])
def test_every_text_can_be_read(dark: bool, width: int, window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, gold_report(), width=width)
    page.dark(dark)
    seen, low = page.run(LOWEST_CONTRAST)
    assert seen > 200
    assert low == []


@pytest.mark.parametrize("width", [320, 390, 768, 1200, 1920])
def test_nothing_runs_out_of_the_window(width: int, window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, gold_report(), width=width)
    assert page.run("document.documentElement.scrollWidth") <= width


BUBBLE = "document.querySelector('.bubble')"


def test_a_claim_that_has_the_focus_is_explained(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, story())
    page.run("document.querySelector('#s1-claim-1').focus()")
    assert page.run(f"{BUBBLE}.hidden") is False
    told = page.run(f"{BUBBLE}.innerText")
    assert "an aide" in told
    assert "made by “said”" in told
    assert page.run("document.querySelectorAll('.hot').length") == 1
    page.press("Escape")
    assert page.run(f"{BUBBLE}.hidden") is True


def test_words_that_are_pointed_at_or_tapped_are_explained(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, story())
    for event in ("mouseover", "click"):
        page.run(
            "document.querySelector('.paragraph .direct')"
            f".dispatchEvent(new MouseEvent('{event}', {{bubbles: true}}))"
        )
        assert "Ada Okafor" in page.run(f"{BUBBLE}.innerText")
        page.press("Escape")
    page.run(
        "document.querySelector('.flag')"
        ".dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"
    )
    assert "“an aide” is nobody" in page.run(f"{BUBBLE}.innerText")


def test_the_strip_leads_to_the_words(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, story())
    page.run(
        "document.querySelector('.direct-bar[data-bar]')"
        ".dispatchEvent(new MouseEvent('click', {bubbles: true}))"
    )
    assert page.run("document.activeElement.id") == "s1-claim-2"
    assert "Ada Okafor" in page.run(f"{BUBBLE}.innerText")


def test_the_keyboard_reaches_every_claim_and_finding(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, story())
    reached = []
    for _ in range(40):
        page.press("Tab")
        reached.append(page.run("document.activeElement.id || document.activeElement.className"))
    assert reached[0] == "skip"
    ids = [name for name in reached if name.startswith(("s1-claim", "s1-words"))]
    assert ids[:4] == ["s1-claim-1", "s1-words-1", "s1-claim-2", "s1-claim-3"]


def chosen(page: Tab, source: str = "", without: str = "") -> None:
    """Choose a source, and untick a kind."""
    page.run(
        f"document.querySelector('select').value = '{source}';"
        "for (const box of document.querySelectorAll('.filters input'))"
        f" box.checked = box.value !== '{without}';"
        "document.querySelector('.filters').dispatchEvent(new Event('change', {bubbles: true}))"
    )


def lit(page: Tab) -> list[str]:
    """Return the words that are marked as a claim’s."""
    found: list[str] = page.run(
        "Array.from(document.querySelectorAll('[data-claims]:not(.off)'), (run) => run.innerText)"
    )
    return found


def test_the_filters_leave_what_is_asked_for(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, story())
    assert lit(page) == ["The harbour is shut", "“Nobody called,”", "“Who pays?”"]
    chosen(page, source="2")
    assert lit(page) == ["“Nobody called,”"]
    assert page.run("document.querySelectorAll('[data-bar]:not(.off)').length") == 1
    assert page.run("document.querySelector('.state').innerText") == (
        "Showing 1 of 3 claims and 0 of 1 findings."
    )
    chosen(page, source="anonymous")
    assert lit(page) == ["The harbour is shut"]
    chosen(page, without="anonymous")
    assert lit(page) == ["“Nobody called,”", "“Who pays?”"]
    chosen(page)
    assert len(lit(page)) == 3
    assert page.run("document.querySelector('.state').innerText") == ""


def test_a_story_without_claims_has_nothing_to_filter(window: Tab, tmp_path: Path) -> None:
    page = shown(window, tmp_path, draw(""), story())
    assert page.run("document.querySelectorAll('.filters').length") == 1
    chosen(page, source="2")
    assert lit(page) == ["“Nobody called,”"]
    assert complaints(page) == []


def test_it_prints(window: Tab, tmp_path: Path) -> None:
    assert shown(window, tmp_path, gold_report()).paper().startswith(b"%PDF-")


def test_without_scripts_all_can_be_read(tmp_path: Path) -> None:
    with tab(tmp_path, scripts=False) as window:
        page = shown(window, tmp_path, story())
        assert page.run("document.documentElement.className") == ""
        assert page.run("document.querySelector('.filters').checkVisibility()") is False
        told = page.run("document.body.innerText")
        for words in ("The harbour is shut", "“an aide” is nobody", "why it matters", "made by"):
            assert words in told
