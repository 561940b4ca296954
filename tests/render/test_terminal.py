"""The terminal page: copy in, marked copy out."""

import io
import re
from dataclasses import replace

import pytest
from drawn import Said, draw, with_finding
from gold import gold_report
from rich.cells import cell_len
from rich.console import Console

from attribcheck.model.attribution import Kind
from attribcheck.model.finding import Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.model.source import Anonymity, SourceType
from attribcheck.model.span import Span
from attribcheck.render.terminal import SHOWN, to_terminal

COPY = (
    "Levee holds\n\n"
    "The levee held for nine hours, said a council aide, who spoke on condition of anonymity.\n\n"
    "FILE PHOTO: The levee. Ada Ruiz/Handout\n\n"
    "“We were lucky,” Mayor Ines Odell said. The “old wall” must go, she said. “Who pays?” "
    "Rain is due.\n"
)
PARTS = (Part.HEADLINE, Part.PARAGRAPH, Part.CAPTION, Part.PARAGRAPH)
TERMS = "spoke on condition of anonymity"
AIDE = Said(
    "The levee held for nine hours",
    "said",
    "a council aide",
    type=SourceType.ANONYMOUS,
    anonymity=Anonymity(3, Span(COPY.index(TERMS), COPY.index(TERMS) + len(TERMS)), count=1),
)
LUCKY = Said("“We were lucky,”", "said", "Mayor Ines Odell", Kind.DIRECT, name="Ines Odell")
WALL = Said("The “old wall” must go", "said", "she", Kind.MIXED, name="Ines Odell", confidence=0.4)
PAYS = Said("“Who pays?”", kind=Kind.ORPHAN, type=SourceType.NONE)


def levee() -> Report:
    report = draw(COPY, AIDE, LUCKY, WALL, PAYS, parts=PARTS)
    return with_finding(report, "a council aide", Severity.WARNING, "“a council aide” is unnamed")


def shown(report: Report, width: int, *, color: bool = False, why: bool = False) -> str:
    stream = io.StringIO()
    system = "truecolor" if color else None
    console = Console(file=stream, width=width, force_terminal=color, color_system=system)
    console.print(to_terminal(report, width, show=(*SHOWN, "why") if why else SHOWN))
    return stream.getvalue()


PAGE = """\
 story.txt

 4 claims from 2 sources, 1 without a source; 1 anonymous source carries 1 of
 them.
 The lead rests on one anonymous source: a council aide.
 ▲ 1 warning

 lead █████████████████·················▒▒▒▒▒▒▒▒░░░▒▒▒▒▒░░░░░░▒▒▒▒▒········ end
 █ anonymous 24%   ▒ direct 28%   ░ reported 12%   · unattributed 36%
────────────────────────────────────────────────────────────────────────────────
 A1 █ ⟦anonymous claim⟧¹   D1 ┃ “direct quote”¹   R1 │ ‹reported speech›¹
 1 the source’s number in the ledger   source cue   ˜ unsure reading

  headline  Levee holds

   A1 █ ⟦The levee held for nine hours⟧¹, said a council aide, who spoke on
        condition of anonymity.
        ▲ Q999 invented-rule

   caption  FILE PHOTO: The levee. Ada Ruiz/Handout

D2 R2 ┃ “We were lucky,”² Mayor Ines Odell said. ‹The “old wall” must go›²˜, she
   D? ┃ said. “Who pays?”ˀ Rain is due.

────────────────────────────────────────────────────────────────────────────────
 ANONYMOUS SOURCES  1

  1  a council aide  anonymous
     claims   1 reported, line 3 · 38% of the claimed words · sole support of
              the lead
     known by an organisation or a role (level 3 of 5)
     terms    “spoke on condition of anonymity”
     reason   no reason given

 OTHER SOURCES  2

  2  Ines Odell  person
     claims   1 quoted, 1 partly quoted, line 7 · 50% of the claimed words
     first    Mayor Ines Odell
     later    she

  ?  nobody credited
     claims   1 quoted, line 7 · 12% of the claimed words

────────────────────────────────────────────────────────────────────────────────
 FINDINGS  1

 ▲ warning Q999 invented-rule  line 3, column 37
   “a council aide” is unnamed
   why       why it matters
   standard  A Standard (1999)
   way out   a way out

 attribcheck 0.1.0 · light engine, model 7
"""


def test_the_whole_page_without_colour() -> None:
    assert shown(levee(), 80) == PAGE


def test_at_140_columns_sources_and_findings_stand_beside_their_words() -> None:
    lines = shown(levee(), 140).splitlines()
    beside = [line for line in lines if re.search(r"1 a council aide$|Q999 invented-rule$", line)]
    assert [line[95:] for line in beside] == ["1 a council aide", "▲ Q999 invented-rule"]
    assert any("ANONYMOUS SOURCES" in line and "OTHER SOURCES" in line for line in lines)


@pytest.mark.parametrize("width", [40, 60, 80, 115, 116, 140, 200])
@pytest.mark.parametrize("report", [levee(), gold_report()], ids=["levee", "seed"])
def test_no_line_is_wider_than_the_page(width: int, report: Report) -> None:
    lines = shown(report, width, why=True).splitlines()
    assert [line for line in lines if cell_len(line) > width] == []


def test_colour_adds_nothing_but_escapes() -> None:
    coloured = shown(levee(), 80, color=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == PAGE


def test_every_claim_of_the_seed_article_is_marked_with_its_source() -> None:
    page = shown(gold_report(), 80)
    for closing, number, count in (("⟧", "¹", 9), ("⟧", "⁶", 3), ("⟧", "⁷", 1), ("›", "²", 2)):
        story = page[: page.index("ANONYMOUS SOURCES")].split("source cue")[1]
        pieces = len(re.findall(f"{closing}{number}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])", story))
        extra = 1 if number == "¹" else 0  # one claim of the official is in two pieces
        assert pieces == count + extra
    assert "“operational error.”¹⁰" in page


def test_words_of_the_story_come_out_as_they_went_in() -> None:
    report = gold_report()
    page = shown(report, 80)
    story = page[page.index("█ date 2019") : page.index("ANONYMOUS SOURCES")]
    bare = re.sub(r"(?m)^.{7}[█┃│ ] ?|[⟦⟧‹›⁰¹²³⁴⁵⁶⁷⁸⁹]", "", story)
    for sentence in re.findall(r"[A-Z][^.“”]{30,}\.", report.analysis.article.text):
        assert " ".join(sentence.split()) in " ".join(bare.split())


HOSTILE = (
    "\x1b]0;owned\x07\x1b[2J “[bold]Pay [sic] now[/bold] [/note] :smile:,” said \u202eevil\u202c "
    "Odell\x9b31m of 中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文.\n"
)


def hostile() -> Report:
    said = Said("“[bold]Pay [sic] now[/bold] [/note] :smile:,”", "said", "\u202eevil\u202c Odell")
    report = draw(HOSTILE, replace(said, kind=Kind.DIRECT), name="\x1b[31mstory\u202etxt\udcff")
    return with_finding(report, "said", Severity.ERROR, "“\x1b[5msaid”")


@pytest.mark.parametrize("width", [40, 140])
def test_hostile_copy_acts_on_no_terminal_and_brackets_stay(width: int) -> None:
    page = shown(hostile(), width, why=True)
    assert set(page) & set("\x1b\x07\x9b\u202e\u202c\udcff\r\t") == set()
    assert "[bold]Pay [sic] now[/bold] [/note]" in " ".join(page.split())
    assert page.startswith(" ␛[31mstory�txt�")
    assert [line for line in page.splitlines() if cell_len(line) > width] == []


def test_wrapped_copy_reads_like_one_line() -> None:
    wrapped = draw("The levee\r\n   held,\n\tan aide\nsaid.\n", parts=(Part.PARAGRAPH,))
    assert "        The levee held, an aide said.\n" in shown(wrapped, 80)


def test_a_word_wider_than_the_page_is_cut() -> None:
    page = shown(draw("x" * 200), 48)
    assert [len(line.strip()) for line in page.splitlines() if "xxx" in line] == [40] * 5


def test_nested_claims_each_have_their_brackets() -> None:
    copy = "Odell said an aide told her the wall fell."
    named = Said("an aide told her the wall fell", "said", "Odell")
    inner = Said("the wall fell", "told", "an aide", type=SourceType.ANONYMOUS)
    assert "Odell said ‹an aide told her ⟦the wall fell⟧²›¹." in shown(draw(copy, named, inner), 80)


def test_a_claim_in_two_pieces_is_numbered_twice() -> None:
    said = Said("The wall … will fall", "Odell said", "Odell")
    page = shown(draw("The wall, Odell said, will fall.", said), 80)
    assert "   R1 │ ‹The wall›¹, Odell said, ‹will fall›¹." in page


def test_a_number_stands_outside_a_closing_mark_left_out_of_the_content() -> None:
    said = Said("We were lucky", "said", "Odell", Kind.DIRECT)
    assert "“We were lucky”¹ Odell said." in shown(draw("“We were lucky” Odell said.", said), 80)


def test_a_rote_reason_and_a_story_without_anything() -> None:
    copy = "The wall fell, said an aide, who would not be named because he asked not to be."
    reason = Span(copy.index("because"), len(copy) - 1)
    said = Said(
        "The wall fell",
        "said",
        "an aide",
        type=SourceType.ANONYMOUS,
        anonymity=Anonymity(2, reason=reason, rote=True),
    )
    page = shown(draw(copy, said), 100)
    assert "reason   “because he asked not to be” (rote: it only repeats the refusal)" in page
    empty = shown(draw("Rain is due."), 80)
    assert " 0 claims; no source is anonymous.\n" in empty
    assert " The lead credits nobody.\n" in empty
    assert " FINDINGS  none\n" in empty


def test_a_lead_on_named_and_anonymous_sources_tells_which() -> None:
    copy = "The wall fell, an aide said. Odell said it was old."
    aide = Said("The wall fell", "said", "an aide", type=SourceType.ANONYMOUS)
    odell = Said("it was old", "said", "Odell")
    page = shown(draw(copy, aide, odell), 80)
    assert " The lead rests on an aide (anonymous), Odell.\n" in page


def test_a_rule_tells_why_once_and_its_way_out_each_time() -> None:
    page = shown(with_finding(levee(), "Rain", Severity.INFO, "“Rain” is unnamed"), 80)
    assert page.endswith(
        " ● info Q999 invented-rule  line 7, column 87\n"
        "   “Rain” is unnamed\n"
        "   way out   a way out\n"
        "\n"
        " attribcheck 0.1.0 · light engine, model 7\n"
    )
    assert page.count("why it matters") == 1


def test_the_foot_names_the_profile() -> None:
    page = shown(replace(levee(), profile="npr"), 80)
    assert page.endswith("\n attribcheck 0.1.0 · light engine, model 7 · profile npr\n")


def test_why_tells_what_made_each_claim_and_source() -> None:
    page = shown(levee(), 80, why=True)
    assert (
        " a1   A1   line 3 The levee held for nine hours · indirect, 90% sure · made by\n"
        "           “said”\n"
    ) in page
    assert " s1   anonymous: drawn · level 3: no reason kept · “a council aide” named" in page
