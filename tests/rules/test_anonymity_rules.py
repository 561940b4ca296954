"""What the rules on unnamed sources say, and what they let pass."""

import pytest
from patience import patience
from told import tell

from attribcheck.model.settings import Settings
from attribcheck.rules import judge, rule_called

VOSS = "{s9 Ada Voss} {c9 said} {x9 so}."


def told(code: str, copy: str) -> list[str]:
    """Return each finding of one rule as severity and message."""
    findings = judge(tell(copy), Settings(select=(code,)))
    return [f"{finding.severity}: {finding.message}" for finding in findings]


@pytest.mark.parametrize(
    ("code", "copy", "finding"),
    [
        (
            "A103",
            "{s1:anonymous An aide} {c1 said} {x1 the plan was dead}.",
            "info: “An aide” stands alone behind what is told (alone)",
        ),
        (
            "A103",
            "{s1:anonymous An aide} {c1 said} {x1 Mayor Dale Harlow took bribes}. "
            "{s2 Dale Harlow} {c2 denied} {x2 it}.",
            "warning: “An aide” alone accuses Dale Harlow (accusation)",
        ),
        (
            "A103",
            "{s1:anonymous An aide} {c1 said} {x1 the plan was dead}.\n\nMayor " + VOSS,
            "info: “An aide” stands alone behind what is told (alone)",
        ),
        (
            "A103",
            "?1 {s1:anonymous An aide} {c1 said} {x1 the plan was dead}.\n\nRain fell.\n\n" + VOSS,
            "info: “An aide” stands alone behind what is told (alone) [reading unsure]",
        ),
        (
            "A104",
            "Rain fell.\n\n{s1:anonymous Two aides} {c1 said} {x1 the plan was dead}.",
            "warning: the lead rests on “Two aides”, who are not named (lead)",
        ),
        (
            "A104",
            "{s1:anonymous An aide} {c1 said} {x1 the plan was dead}. {s2 Ada Voss} {c2 denied} "
            "{x2 it}.",
            "warning: the lead rests on “An aide”, who is not named (lead)",
        ),
        (
            "A104",
            VOSS + "\n\n{x1 “The plan is dead and gone,”} {c1 said} {s1:anonymous an aide}.",
            "warning: the first voice quoted, “an aide”, is not named (first-quote)",
        ),
        (
            "A106",
            "{s1:anonymous An aide} {c1 said} {x1 Gwen Marsh had lost the plot}.",
            "error: “An aide”, who is not named, runs somebody down: “lost the plot” (attack)",
        ),
        (
            "A106",
            "Gwen Marsh left. {x1 “She is a poor speaker and a coward,”} {s1:anonymous an "
            "aide} {c1 said}.",
            "error: “an aide”, who is not named, runs somebody down: “coward” (attack)",
        ),
        (
            "A106",
            "{s1:anonymous An aide} {c1 said} {x1 that clown Gwen Marsh would go}.",
            "error: “An aide”, who is not named, runs somebody down: “clown” (attack)",
        ),
        (
            "A106",
            "{s1:anonymous An aide} {c1 speculated} {x1 that Gwen Marsh would go}.",
            "warning: “An aide”, who is not named, gives an opinion or a guess: “speculated” "
            "(opinion)",
        ),
        (
            "A106",
            "{x1 “I don’t think she will stay,”} {s1:anonymous an aide} {c1 said}.",
            "warning: “an aide”, who is not named, gives an opinion or a guess: “I don’t think” "
            "(opinion)",
        ),
        (
            "A105",
            "{s1:anonymous One of her aides} {c1 said}, {x1 “We are nowhere near a deal.”}",
            "warning: “One of her aides” is quoted word for word and is not named",
        ),
        (
            "A106",
            "{x1 Corvane’s managers were greedy idiots}, {s1:anonymous another of the three} "
            "{c1 said}.",
            "error: “another of the three”, who is not named, runs somebody down: “idiots” "
            "(attack)",
        ),
        (
            "A106",
            "{x1 Gwen Marsh was a con man}, {s1:anonymous an aide} {c1 said}.",
            "error: “an aide”, who is not named, runs somebody down: “a con man” (attack)",
        ),
        (
            "A106",
            "{x1 Gwen Marsh bullied her staff}, {s1:anonymous an aide} {c1 said}.",
            "error: “an aide”, who is not named, runs somebody down: “bullied” (attack)",
        ),
        (
            "A107",
            "{s1:anonymous A port official} {c1 said} {x1 no}. {s2=1 The senior port official} "
            "{c2 said} {x2 never}.",
            "warning: is “The senior port official” the same person as “A port official”? (drift)",
        ),
        (
            "A107",
            "{s1:anonymous An administration official} {c1 said} {x1 no}. {s2:anonymous The White "
            "House official} {c2 said} {x2 never}.",
            "warning: is “The White House official” the same person as “An administration "
            "official”? (drift)",
        ),
        (
            "A107",
            "{s1:anonymous One source} {c1 said} {x1 no}. {s2:anonymous One source} {c2 said} "
            "{x2 never}.",
            "warning: is “One source” the same person as “One source”? (again)",
        ),
        (
            "A108",
            "{s1:anonymous A source} {c1 said} {x1 no}. {s2:anonymous Sources} {c2 said} "
            "{x2 never}.",
            "error: “Sources”: the story has one, “A source” (plural)",
        ),
        (
            "A108",
            "{s1:anonymous Sources} {c1 said} {x1 no}. {s2:anonymous The source} {c2 said} "
            "{x2 never}.",
            "error: “Sources”: the story has one, “The source” (singular)",
        ),
        (
            "A108",
            "{s9 Ada Voss} {c9 said} {x9 so}. {s1:anonymous A juror} {c1 said} {x1 no}. "
            "{s2:collective Jurors} {c2 said} {x2 never}.",
            "warning: “Jurors”: the story has one, “A juror” (plural) [reading unsure]",
        ),
        (
            "A108",
            "Sources say crane unsafe\n\nBy Ada Voss\n\n"
            "{s1:anonymous A port official} {c1 said} {x1 the crane was unsafe}.",
            "error: “Sources”: the story has one, “A port official” (headline)",
        ),
        (
            "A110",
            "{s1:anonymous A Corvane executive} {c1 said} {x1 no}. A spokeswoman for Corvane did "
            "not\nrespond to an email.",
            "warning: “did not respond”: is that true, with “A Corvane executive” "
            "as a source? (within)",
        ),
        (
            "A110",
            "{s1:anonymous A company executive} {c1 said} {x1 no}. The company had no comment.",
            "warning: “had no comment”: is that true, with “A company executive” "
            "as a source? (within)",
        ),
        (
            "A110",
            "{s1:anonymous A Harlow campaign aide} {c1 said} {x1 no}. The Harlow campaign would "
            "not comment.",
            "warning: “would not comment”: is that true, with “A Harlow campaign aide” as a "
            "source? (within)",
        ),
        (
            "A111",
            "The two men met in May, local media said.",
            "warning: “local media”: of which outlet? (media)",
        ),
        (
            "A112",
            "{s1 Maria} {c1 said} {x1 the roof leaked}. The house has two floors.",
            "warning: “Maria” has no surname, and the story does not say why (first-name)",
        ),
        (
            "A112",
            "The tenant, whose surname is being withheld, left in May. The house is empty.",
            "warning: “surname is being withheld”, and the story does not say why (terms)",
        ),
        (
            "A113",
            "{s1:anonymous An aide} who was the last person to see it {c1 said} {x1 no}.",
            "info: “the last person to” leaves few who can be “An aide”",
        ),
        (
            "A114",
            "".join(f"{{s{n}:anonymous An aide}} {{c{n} said}} {{x{n} no}}. " for n in range(7)),
            "info: 7 of 7 claims in the story are those of unnamed sources",
        ),
        (
            "Q106",
            "{x1 “It is over, and we lost,”} {s1 Dale Finch} {c1 said}. {x2 “We never offered "
            "it,”} {c2 said} {s2 Sam Ito}.",
            "info: another speaker, “Sam Ito”, comes in after the words (run-together)",
        ),
        (
            "Q106",
            "Henry Finch beat Robert Ito on Monday. {s1 He} {c1 said} {x1 it was close}.",
            "info: “He”: Henry Finch or Robert Ito? (pronoun)",
        ),
        (
            "Q106",
            "Dale Finch beat Sam Ito on Monday. {s1 He} {c1 said} {x1 it was close}.",
            "info: “He”: Dale Finch or Sam Ito? (pronoun) [reading unsure]",
        ),
        (
            "Q108",
            "“He … signed it, and it was late,” said Ada Voss.",
            "info: “He …”: what is left out? (ellipsis)",
        ),
        (
            "Q108",
            "“He (the mayor) signed it, and it was late,” said Ada Voss.",
            "info: “(the mayor)”: the reporter’s words or the speaker’s? (parenthesis)",
        ),
    ],
)
def test_what_a_rule_says(code: str, copy: str, finding: str) -> None:
    assert told(code, copy) == [finding]


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("A103", "{s1:anonymous Two aides} {c1 said} {x1 the plan was dead}."),
        ("A103", "{s1:anonymous An aide and a court filing} {c1 said} {x1 no}."),
        (
            "A103",
            "{s1:anonymous An aide} {c1 said} {x1 the plan was dead}.\n\n{s2:document A memo} "
            "{c2 said} {x2 so}.",
        ),
        (
            "A103",
            "{s1:anonymous An aide} {c1 said} {x1 the plan was dead}. {s2:anonymous A clerk} "
            "{c2 said} {x2 nobody backed the plan}.",
        ),
        (
            "A103",
            "{s1:anonymous An aide} {c1 said} {x1 the harbor plan was dead}.\n\n{s2 Ada Voss} "
            "{c2 said} {x2 planning for the harbor had ended}.",
        ),
        (
            "A101",
            "{s1:anonymous A former clerk of the court} {c1 says} {x1 the count was wrong}.\n\n"
            "{x2 “It was wrong,”} {c2 said} {s2 Ada Voss}, who left in May.",
        ),
        (
            "A101",
            "{s1:anonymous A top adviser} {c1 says} {x1 the count was wrong}.\n\nAda Voss spoke "
            "to reporters. {s2 Ada Voss} {c2 says} {x2 so}.",
        ),
        ("A101", "{s1:anonymous Somebody} {c1 said} {x1 the bells were too loud}."),
        ("A101", "The mayor met {s2:anonymous an architect} {s1=2 who} {c1 said} {x1 no}."),
        ("A101", "{s1:anonymous Three historians} {c1 said} {x1 the plan was old}."),
        ("A103", "{s1:anonymous A judge} {c1 said} {x1 the plan was dead}."),
        ("A103", "{s1:anonymous Ada Voss’s aide} {c1 said} {x1 the plan was dead}."),
        ("A103", "Sam Pell, {s1:anonymous an aide to Voss}, {c1 said} {x1 the plan was dead}."),
        (
            "A104",
            "{s1:anonymous An aide} {c1 said} {x1 the harbor plan was dead}.\n\n{s2 Ada Voss} "
            "{c2 said} {x2 planning for the harbor had ended}.",
        ),
        (
            "A104",
            "{s1:anonymous An aide} {c1 said} {x1 no}.\n\nRain fell.\n\nIt fell.\n\n"
            "{s2 Ada Voss} {c2 confirmed} {x2 it}.",
        ),
        ("A104", "{s1:anonymous Officials} {c1 said} {x1 the plan was dead}."),
        ("A106", "{s1:anonymous An aide} {c1 said} {x1 Gwen Marsh was not a coward}."),
        ("A106", "{s1:anonymous An aide} {c1 said} {x1 Gwen Marsh never lost the plot}."),
        ("A106", "{s1:anonymous An aide} {c1 said} {x1 the storm was a disaster for Gwen Marsh}."),
        ("A106", "{s1:anonymous An aide} {c1 said} {x1 Gwen Marsh was crazy about boats}."),
        ("A106", "{s1:anonymous An aide} {c1 said} {x1 Gwen Marsh called the plan a disgrace}."),
        ("A106", "{s1:anonymous An aide} {c1 said} {x1 Gwen Marsh is loved and lazy men are not}."),
        ("A106", "{s1:anonymous A voter} {c1 said} {x1 Gwen Marsh was a coward}."),
        ("A107", "{s1:anonymous A man} {c1 said} {x1 no}. {s2:anonymous A man} {c2 said} {x2 no}."),
        (
            "A107",
            "{s1:anonymous A Tarn Harbor Trust member} {c1 said} {x1 no}. {s2=1 The THT member} "
            "{c2 said} {x2 no}.",
        ),
        (
            "A107",
            "{s1:anonymous An official} {c1 said} {x1 no}. {s2:anonymous A former official} "
            "{c2 said} {x2 no}.",
        ),
        (
            "A107",
            "{s1:anonymous A port official} {c1 said} {x1 no}. {s2:anonymous Another port "
            "official} {c2 said} {x2 no}.",
        ),
        (
            "A108",
            "{s1:anonymous A port official} {c1 said} {x1 no}. {s2:anonymous A union officer} "
            "{c2 said} {x2 no}. {s3:anonymous The officials} {c3 said} {x3 never}.",
        ),
        (
            "A108",
            "{s1:anonymous A source} {c1 said} {x1 no}. {s2:anonymous Two sources} {c2 said} "
            "{x2 no}. {s3:anonymous Sources} {c3 said} {x3 never}.",
        ),
        (
            "A108",
            "{s9 Ada Voss}, an official, {c9 said} {x9 so}. {s1:anonymous A port official} "
            "{c1 said} {x1 no}. {s2:anonymous The officials} {c2 said} {x2 never}.",
        ),
        (
            "A110",
            "{s1:anonymous A person close to Corvane} {c1 said} {x1 no}. Corvane had no comment.",
        ),
        (
            "A110",
            "{s9 Ada Harlow} {c9 said} {x9 so}. {s1:anonymous A Harlow aide} {c1 said} {x1 no}. "
            "Sam Harlow declined to comment.",
        ),
        (
            "A110",
            "{s1:anonymous A Corvane executive} {c1 said} {x1 no}. Corvane fell, but Tarn Energy "
            "declined to comment.",
        ),
        ("A111", "The port lived on cheers by state media."),
        ("A111", "She trusts a friend more than a news report."),
        ("A111", "According to media reports by the Ledger, the two men met in May."),
        ("A111", "Media reports say they met. The Herald could not verify that."),
        ("A112", "{s1 Maria} {c1 said} {x1 no}. The Herald withholds her surname for her safety."),
        ("A112", "{s1 Maria} {c1 said} {x1 no}. Maria Lopes left."),
        ("A113", "{s1:anonymous An aide} {c1 said} {x1 that the only woman had left}: no."),
        ("A114", "{s1:anonymous An aide} {c1 said} {x1 no}. " + VOSS),
        (
            "Q106",
            "Henry Finch, who lives near Robert Ito and his two sons, rose. {s1 He} {c1 said} "
            "{x1 no}.",
        ),
        ("Q106", "Henry Finch met Rosa Ito. {s1 He} {c1 said} {x1 it was close}."),
        ("Q106", "Henry Finch met Robert Ito. Finch waved. {s1 He} {c1 said} {x1 no}."),
        (
            "Q106",
            "{x1 “It is over,”} {s1 Dale Finch} {c1 said}.\n\n{x2 “We never offered it,”} "
            "{c2 said} {s2 Sam Ito}.",
        ),
        (
            "Q106",
            "{x1 “He is a bully,”} {s1 Dale Finch} {c1 said}. {x2 “But he keeps his word, all in "
            "all.”} Of the mayor, {s2 Ito} {c2 said} nothing.",
        ),
        (
            "Q106",
            "{x1 “He is a bully,”} clerk {s1 Dale Finch} {c1 said}. {x2 “But he keeps his word,”} "
            "{c2 said} {s2 Finch}.",
        ),
        (
            "Q106",
            "{x1 “A deal is close,”} {s1:document a memo} {c1 says}. {x2 “Nobody has told the "
            "council,”} {c2 wrote} {s2 Sam Ito}.",
        ),
        ("Q105", "The bridge is late. The “boats pay for nothing at all here” [Dell Post]."),
        (
            "Q105",
            "A “bridge to nowhere at all” opens\n\nThe “bridge to nowhere at all” is late. "
            "{x1 “It is a bridge to nowhere at all,”} {s1 Sam Ito} {c1 said}.",
        ),
        (
            "A105",
            "{s1:anonymous A partner} {c1 told} him {x1 that it was safe}. {x2 “It is as safe as a "
            "bank,”} {s2=1 the partner} {c2 said}.",
        ),
        ("A103", "{s1:anonymous A winner} {c1 might claim} {x1 momentum on the day after}."),
        ("A103", "{s1:anonymous One aide} {c1 likened} {x1 the mayor to an old and slow barge}."),
        ("A103", "Nobody saw Ada Voss, {x1 whom} {s1:anonymous one aide} {c1 called} the boss."),
        (
            "A109",
            "{s1:anonymous A cashier} {c1 said} {x1 no}. {s2=1 She} {c2 said} {x2 it was late}.",
        ),
        ("Q108", "The list [below] is long … and old."),
    ],
)
def test_what_a_rule_lets_pass(code: str, copy: str) -> None:
    assert told(code, copy) == []


@pytest.mark.parametrize(
    ("code", "piece"),
    [
        ("A103", "{s0:anonymous an aide and a} {c0 said} {x0 Ada Voss lied}. "),
        ("A104", "{s0:anonymous two aides} {c0 said} {x0 “a b c d e f”}.\n\n"),
        ("A106", "{s0:anonymous an aide} {c0 said} {x0 he is a a out of his depth a fool}, "),
        ("A106", "{s0:anonymous an aide} {c0 called} {x0 Ada Voss a a as as “ a fool}, "),
        ("A107", "{s0:anonymous the aide of aide} {c0 said} {x0 a}. "),
        ("A107", "{s0:anonymous an aide} {c0 said} {x0 a}. "),
        ("A108", "{s0:anonymous the officials} {c0 said} {x0 a}. "),
        ("A108", "{s0:anonymous sources} {c0 said} {x0 a}. "),
        ("A110", "{s0:anonymous a Tarn bank aide} {c0 said} {x0 a}, Tarn did not declined to "),
        ("A111", "according to some the media reports which local media said press "),
        ("A112", "be identified by only the his her first name only his first "),
        ("A113", "{s0:anonymous an aide} {c0 said} {x0 the only one of the two the last }"),
        ("A114", "{s0:anonymous an aide} {c0 said} {x0 a}. "),
        ("Q106", "Henry Finch met Robert Ito. {s0 He} {c0 said} {x0 a}. "),
        ("Q106", "{x0 “A b c d.”} {s0 Ada Voss} {c0 said}. "),
        ("Q108", "“a [a [a (b (b . . . .. . "),
    ],
)
def test_time_grows_no_faster_than_the_copy(code: str, piece: str) -> None:
    repeats = range(20_000 // len(piece))
    copy = "".join(piece.replace("0 ", f"{at} ").replace("0:", f"{at}:") for at in repeats)
    analysis = tell(copy)
    with patience():
        list(rule_called(code).check(analysis))
