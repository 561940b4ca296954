"""Accusations: copy in; the accused, the words that accuse, frame and polarity out."""

import pytest
from patience import patience
from told import tell

from attribcheck.rules.accusations import find_accusations


def accusations(copy: str) -> list[str]:
    """Return each accusation as name, words, frame and polarity."""
    analysis = tell(copy)
    text = analysis.article.text
    return [
        f"{item.name} | {item.predicate.of(text)} | {item.frame} {item.polarity}"
        for item in find_accusations(analysis)
    ]


@pytest.mark.parametrize(
    ("copy", "accusation"),
    [
        ("Finch bribed two inspectors in 2019.", "Finch | bribed | deed asserted"),
        ("Dale Finch rose. Finch has repeatedly lied.", "Dale Finch | lied | deed asserted"),
        (
            "The treasurer, Dale Finch, who took kickbacks, left.",
            "Dale Finch | took kickbacks | deed asserted",
        ),
        (
            "One aide said Mayor Dale Finch had taken bribes.",
            "Dale Finch | taken bribes | deed asserted",
        ),
        (
            "The county said the developer, Corvane, hid the soil tests.",
            "Corvane | hid the soil tests | deed asserted",
        ),
        (
            "Dale Finch, a former clerk at the court, tried to falsify the count.",
            "Dale Finch | falsify | deed asserted",
        ),
        (
            "Corvane Energy may have misled its investors.",
            "Corvane Energy | misled its investors | deed asserted",
        ),
        ("Corvane Energy broke state law.", "Corvane Energy | broke state law | deed asserted"),
        (
            "Corvane Energy covered up the leak.",
            "Corvane Energy | covered up | deed asserted",
        ),
        (
            "Dale Finch threatened his tenants.",
            "Dale Finch | threatened his tenants | deed asserted",
        ),
        (
            "Two inspectors were bribed by Treasurer Dale Finch.",
            "Dale Finch | bribed | deed asserted",
        ),
        (
            "Dale Finch pocketed the money set aside for the roof.",
            "Dale Finch | pocketed the money | deed asserted",
        ),
        ("Dale Finch skimmed $31,000 from it.", "Dale Finch | skimmed $ | deed asserted"),
        ("Dale Finch did not steal the money.", "Dale Finch | steal | deed denied"),
        ("Dale Finch denied bribing anyone.", "Dale Finch | bribing | deed denied"),
        (
            "There is no evidence that Dale Finch bribed anyone.",
            "Dale Finch | bribed | deed denied",
        ),
        ("The panel asked whether Dale Finch lied.", "Dale Finch | lied | deed open"),
        ("Did Dale Finch steal it?", "Dale Finch | steal | deed open"),
        ("Dale Finch would steal.", "Dale Finch | steal | deed open"),
        ("Dale Finch admitted stealing it.", "Dale Finch | stealing | verdict asserted"),
        (
            "Alleged arsonist Dale Finch arrived at court.",
            "Dale Finch | Alleged arsonist | label asserted",
        ),
        ("Police sought fraudster Dale Finch.", "Dale Finch | fraudster | label asserted"),
        (
            "Police met convicted killer Dale Finch.",
            "Dale Finch | convicted killer | verdict asserted",
        ),
        (
            "Secretary of State Dale Finch lied about it.",
            "Dale Finch | lied | deed asserted",
        ),
        ("Odell called Dale Finch a liar.", "Dale Finch | liar | label asserted"),
        ("Dale Finch is not a thief.", "Dale Finch | thief | label denied"),
        (
            "The suit accuses Dr. Anna Lindqvist of billing for the dead.",
            "Anna Lindqvist | accuses | charge asserted",
        ),
        ("Dale Finch was charged with fraud.", "Dale Finch | charged | charge asserted"),
        ("Dale Finch, accused of fraud, left.", "Dale Finch | accused | charge asserted"),
        (
            "The city sued the developer, Corvane.",
            "Corvane | sued | charge asserted",
        ),
        (
            "The complaints against Corvane piled up.",
            "Corvane | complaints against | charge asserted",
        ),
        (
            "The court threw out a suit against Dale Finch.",
            "Dale Finch | suit against | charge denied",
        ),
        (
            "The board would not pursue an indictment against Dale Finch.",
            "Dale Finch | indictment against | charge denied",
        ),
        (
            "The board did not recommend charges against Dale Finch.",
            "Dale Finch | charges against | charge denied",
        ),
        (
            "The ad, “Playing Finch,” ran. The sheriff accuses Finch of theft.",
            "Finch | accuses | charge asserted",
        ),
        ("Fraudster Dale Finch left.", "Dale Finch | Fraudster | label asserted"),
        ("Dale Finch faces two charges.", "Dale Finch | faces two charges | charge asserted"),
        ("Dale Finch was convicted of fraud.", "Dale Finch | convicted | verdict asserted"),
        ("Dale Finch pleaded guilty.", "Dale Finch | pleaded guilty | verdict asserted"),
        ("Dale Finch pleaded not guilty.", "Dale Finch | pleaded not guilty | charge denied"),
        ("Dale Finch was cleared of fraud.", "Dale Finch | cleared | charge denied"),
        ("“Dale Finch lied to us,” Odell said.", "Dale Finch | lied | deed asserted"),
    ],
)
def test_accusation_is_found(copy: str, accusation: str) -> None:
    assert accusations(copy) == [accusation]


@pytest.mark.parametrize(
    "copy",
    [
        "Dale Finch stole second base.",
        "The Ledger won its lawsuit against Corvane under the Freedom of Information Act.",
        "The Ledger filed a lawsuit against Corvane for its records.",
        "Atlanta-based rapper Killer Mike came, and so did Dale Finch.",
        "Killer Mike came.",
        "Dale Finch was a Pirate for two seasons.",
        "Voss alleged that Dale Finch was late.",
        "Dale Finch stole the show at the gala.",
        "Allies of Dale Finch bribed two inspectors.",
        "Dale Finch’s driver lied.",
        "Dale Finch was robbed by two men.",
        "Dale Finch was assaulted in the street.",
        "Thieves stole 12 bicycles.",
        "Russia violated the treaty.",
        "Dale Finch refused to lie.",
        "Dale Finch took the train to work.",
        "Dale Finch broke the record.",
        "Dale Finch skimmed the report.",
        "Dale Finch threatened to resign.",
        "Police charged the battery.",
        "The hotel charged Dale Finch $90.",
        "Dale Finch hid in a barn.",
        "Dale Finch is accusing nobody.",
        "The mayor stole the money.",
        "Odell accused the Corvane board of haste.",
        "Odell wants to sue, Democratic nominee Sam Ito said.",
        "Odell blamed Canadians for the leak.",
        "The city sued North Carolina.",
        "Dale Finch ignored the matter of tax.",
        "Dale Finch was lying in bed.",
        "He lied.",
    ],
)
def test_innocent_copy_accuses_nobody(copy: str) -> None:
    assert accusations(copy) == []


@pytest.mark.parametrize(
    "piece",
    ["Finch lied and ", "accused Finch of ", "Finch, a, b, lied, ", "a b a liar ", "A B of A "],
)
def test_time_grows_no_faster_than_the_copy(piece: str) -> None:
    analysis = tell(piece * (30_000 // len(piece)))
    with patience():
        find_accusations(analysis)


def test_a_word_that_may_be_a_common_noun_is_not_sure() -> None:
    (lone,) = find_accusations(tell("Finch bribed two inspectors."))
    (known,) = find_accusations(tell("Finch bribed them. The mayor met Finch."))
    assert (lone.sure, known.sure) == (False, True)
