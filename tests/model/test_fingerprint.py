"""What a finding is known by, and that small edits leave it as it is."""

import pytest
from told import manuscript

from attribcheck.model.fingerprint import Fingerprint, fingerprints
from attribcheck.model.span import Span
from attribcheck.segment import segment

STORY = (
    "The mayor plans to resign.\n\n"
    "He will leave before the budget vote, said ⟦a council\naide⟧, who spoke on condition of "
    "anonymity. The vote is due on Friday, and the council has met twice this week to prepare it."
    "\n\nNobody else spoke."
)


def of(marked: str) -> list[Fingerprint]:
    """Return the fingerprints of findings by rule A101 on the words between ⟦ and ⟧."""
    pieces = marked.replace("⟧", "⟦").split("⟦")
    article = segment(manuscript("".join(pieces)))
    ends = [sum(map(len, pieces[: at + 1])) for at in range(len(pieces) - 1)]
    spans = [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True)]
    return list(fingerprints(article, [("A101", span) for span in spans]))


def test_it_is_the_words_and_those_around_them_in_their_paragraph() -> None:
    (known,) = of(STORY)
    assert known == Fingerprint(
        "A101",
        "a council aide",
        "He will leave before the budget vote, said a council aide, who spoke on condition of "
        "anonymity. The vote is due on Friday, and the",
    )


@pytest.mark.parametrize(
    "edited",
    [
        STORY.replace("council\naide", "council aide"),
        STORY.replace("⟦a council", "⟦A Council"),
        STORY.replace("He will leave", "She is to go"),
        STORY.replace("The mayor plans to resign.\n\n", ""),
        "A second story.\n\n" + STORY,
    ],
)
def test_edits_around_the_words_leave_the_digest(edited: str) -> None:
    assert edited != STORY
    assert [known.digest for known in of(edited)] == [known.digest for known in of(STORY)]


def test_other_words_have_another_digest() -> None:
    assert of(STORY)[0].digest != of(STORY.replace("a council", "a senior"))[0].digest


def test_the_same_words_twice_are_numbered() -> None:
    first, second, other = of("⟦An aide⟧ said no.\n\n⟦An  aide⟧ said yes. ⟦An envoy⟧ left.")
    assert [first.number, second.number, other.number] == [1, 2, 1]
    assert first.digest.removesuffix(":1") == second.digest.removesuffix(":2")


def test_marks_alone_are_words_of_their_own() -> None:
    opened, closed = of("⟦“⟧We will rebuild, she said.\n\nThe end⟦”⟧ came.")
    assert opened.words == "“"
    assert opened.digest != closed.digest


def test_long_words_are_cut_after_a_whole_word() -> None:
    (known,) = of(f"⟦{'word ' * 100}end⟧ and so on.")
    assert known.words == " ".join(["word"] * 48)
    assert known.context == known.words


def test_words_outside_every_paragraph_have_a_fingerprint() -> None:
    article = segment(manuscript(""))
    assert next(fingerprints(article, [("S101", Span(0, 0))])).context == ""
