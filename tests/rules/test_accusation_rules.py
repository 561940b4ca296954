"""What the rules on accusations, answers, leads and headlines say, and what they let pass."""

import pytest
from told import manuscript, tell

from attribcheck.model.report import Analysis
from attribcheck.model.settings import Settings
from attribcheck.pipeline import analyse
from attribcheck.rules import judge


def told(analysis: Analysis, *codes: str) -> list[str]:
    """Return each finding of some rules as severity and message."""
    findings = judge(analysis, Settings(select=codes))
    return [f"{finding.severity}: {finding.message}" for finding in findings]


@pytest.mark.parametrize(
    ("code", "copy", "finding"),
    [
        (
            "C105",
            "The hall was full. Dale Finch bribed two inspectors in 2019.",
            "warning: “bribed” accuses Dale Finch: who says so? (deed)",
        ),
        (
            "C105",
            "The hall was full. Alleged arsonist Dale Finch arrived at noon.",
            "warning: “Alleged arsonist” is put on Dale Finch: who says so? (label)",
        ),
        (
            "C105",
            "{s1 Ruth Odell} {c1 said} {x1 it was late}. Dale Finch bribed two inspectors.",
            "info: “bribed” accuses Dale Finch: who says so? (deed) [reading unsure]",
        ),
        (
            "C105",
            "Dale Finch is charged with bribery. The hall was full.\n\n"
            "At noon Dale Finch bribed two inspectors.",
            "info: “bribed” accuses Dale Finch: who says so? (deed) [reading unsure]",
        ),
        (
            "B101",
            "{s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed two inspectors}.",
            "info: “bribed”: Dale Finch does not answer, and the story does not say it was "
            "sought (accused)",
        ),
        (
            "B101",
            "Ada Voss, a lawyer, accused the Justice Department of delay. The State Department is "
            "near.",
            "info: “accused”: Justice Department does not answer, and the story does not say it "
            "was sought (accused)",
        ),
        (
            "B101",
            "The hall was full. Dale Finch bribed two inspectors in 2019.",
            "warning: “bribed”: Dale Finch does not answer, and the story does not say it was "
            "sought (own-voice)",
        ),
        (
            "B101",
            "It rained.\n\nIt snowed.\n\nIt hailed.\n\n"
            "{s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed two inspectors}.",
            "info: “bribed”: Dale Finch does not answer, and the story does not say it was "
            "sought (passing)",
        ),
        (
            "S101",
            "At least 30 people died in the blast.\n\nThe mill was built in 1962.",
            "info: “30 people died”: who counted? (casualties)",
        ),
        (
            "S101",
            "The old bridge failed because nobody looked.\n\nThe mill was built in 1962.",
            "info: “failed because”: who says what caused it? (cause)",
        ),
        (
            "S101",
            "The hall was full. Dale Finch bribed two inspectors in 2019.",
            "warning: “bribed” opens the story, and nobody high in it says so (accusation)",
        ),
    ],
)
def test_what_a_rule_says(code: str, copy: str, finding: str) -> None:
    assert told(tell(copy), code) == [finding]


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("C105", "The hall was full. {s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed them}."),
        ("C105", "The hall was full. “Dale Finch bribed them all,” it read."),
        ("C105", "The hall was full. Dale Finch bribed them, according to the indictment."),
        ("C105", "The hall was full. Dale Finch did not bribe them."),
        ("C105", "Dale Finch was convicted in May. It snowed. Dale Finch bribed them."),
        (
            "B101",
            "{s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed them}. {s2 Finch} {c2 said} {x2 no}.",
        ),
        ("B101", "{s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed them}. Finch denied it."),
        (
            "B101",
            "{s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed them}. A lawyer declined to comment.",
        ),
        (
            "B101",
            "{s1 Ruth Odell} {c1 said} {x1 Dale Finch bribed them}. "
            "{s2:spokesperson Finch’s lawyer} {c2 said} {x2 no}.",
        ),
        ("B101", "Dale Finch was convicted of bribery in May. It snowed."),
        ("B101", "Firms were sued by Corvane Partners in May. It snowed."),
        ("B101", "The ministry accused the Islamic State of murder in May. It snowed."),
        ("C105", "It snowed. Ruth Odell painted Dale Finch as a traitor to the cause."),
        ("C105", "It snowed. Dale Finch has broken more rules than anybody."),
        ("S101", "Last year 30 people died in the blast, years ago.\n\nIt snowed."),
        ("S101", "At least 30 people died, {s1 Ruth Odell} {c1 said}{x1 .}\n\nIt snowed."),
        ("S101", "At least 30 people died, according to the police.\n\nIt snowed."),
        ("S101", "The mill opened in May.\n\nIt snowed.\n\nAt least 30 people died."),
        ("S101", ""),
    ],
)
def test_what_a_rule_lets_pass(code: str, copy: str) -> None:
    assert told(tell(copy), code) == []


@pytest.mark.parametrize(
    ("headline", "finding"),
    [
        (
            "Dam is ‘a time bomb’",
            "warning: “a time bomb”: the story does not have these words (missing) "
            "[reading unsure]",
        ),
        (
            "Dam is ‘a very big time bomb’",
            "error: “a very big time bomb”: the story does not have these words (missing)",
        ),
        (
            "Dam ‘leaks at night’",
            "warning: “leaks at night”: the story has these words, but does not quote them "
            "(narrative)",
        ),
        (
            "Dam ‘can go any day’",
            "info: “can go any day”: only an unnamed source says so, and the headline does not "
            "tell (unnamed)",
        ),
    ],
)
def test_a_headline_that_quotes_what_the_story_does_not(headline: str, finding: str) -> None:
    copy = (
        f"{headline}\n\n{{x1 “It is a ticking bomb,”}} {{s1 Ruth Odell}} {{c1 said}}. The dam "
        "leaks at night.\n\n{x2 “It can go any day,”} {s2:anonymous an engineer} {c2 said}."
    )
    assert told(tell(copy), "S104") == [finding]


@pytest.mark.parametrize(
    "headline", ["Dam is ‘a ticking bomb’", "Dam ‘is … a [ticking] bomb’", "Miners’ dam, Odell’s"]
)
def test_a_headline_that_keeps_to_the_story(headline: str) -> None:
    copy = f"{headline}\n\n{{x1 “It is a ticking bomb,”}} {{s1 Ruth Odell}} {{c1 said}}."
    assert told(tell(copy), "S104") == []


def test_what_is_said_of_a_tense() -> None:
    said = "".join(f"{{x{n} No}}, {{s{n}=1 Ada}} {{c{n} said}}. " for n in range(1, 5))
    says = "".join(f"{{x{n} No}}, {{s{n}=1 Ada}} {{c{n} says}}. " for n in range(5, 7))
    finding = "info: “says” in a story where “said” is the rule (story)"
    assert told(tell(said + says), "C104") == [finding]


def test_what_is_said_of_two_tenses_in_a_sentence() -> None:
    copy = "{s1 Ada} {c1 says} {x1 it works} and {c2 added} {x2 it failed}{s2=1 .}"
    assert told(tell(copy), "C104") == ["warning: “added” after “says” in one sentence (sentence)"]


@pytest.mark.parametrize("verb", ["often says", "has said"])
def test_a_habit_and_a_perfect_have_no_tense(verb: str) -> None:
    past = "says" if verb == "has said" else "said"
    usual = "".join(f"{{x{n} No}}, {{s{n}=1 Ada}} {{c{n} {past}}}. " for n in range(1, 5))
    other = "".join(f"{{x{n} No}}, {{s{n}=1 Ada}} {{c{n} {verb}}}. " for n in range(5, 7))
    assert told(tell(usual + other), "C104") == []


@pytest.mark.parametrize(
    ("caption", "finding"),
    [
        (
            "Caption: Crews spray the mill.",
            "warning: “Caption: Crews spray the mill.” does not say whose picture it is "
            "(no-credit)",
        ),
        (
            "Caption: Crews spray the mill. (R. Sato/Herald)",
            "info: “Caption: Crews spray the mill. (R. Sato/Herald)” does not say when the picture "
            "was taken (no-date)",
        ),
        (
            "Caption: The hall where two people were shot on Monday. (R. Sato/Herald)",
            "warning: “Caption: The hall where two people were shot on Monday. (R. …” claims what "
            "the picture cannot show, and nobody says so (unsourced)",
        ),
    ],
)
def test_what_is_said_of_a_caption(caption: str, finding: str) -> None:
    copy = f"Mill burns\n\nThe mill burned.\n\n{caption}\n\nNobody was hurt."
    assert told(analyse(manuscript(copy), Settings(engine="light")), "S103") == [finding]


def test_a_credit_on_its_own_line_counts() -> None:
    copy = (
        "Mill burns\n\nThe mill burned.\n\nCaption: Crews spray the mill on Monday.\n\n"
        "Photo: Rin Sato\n\nNobody was hurt."
    )
    assert told(analyse(manuscript(copy), Settings(engine="light")), "S103") == []
