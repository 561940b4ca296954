"""What is asked of a story more than once is found out once."""

from told import tell

from attribcheck.model.report import Analysis
from attribcheck.rules.once import once_a_story


def test_the_answer_is_kept_for_the_story_asked_about_last() -> None:
    asked: list[str] = []

    @once_a_story
    def length(analysis: Analysis) -> int:
        asked.append(analysis.article.text)
        return len(analysis.article.text)

    one, other = tell("It snowed."), tell("It rained all day.")
    assert [length(one), length(one), length(other), length(one)] == [10, 10, 18, 10]
    assert asked == ["It snowed.", "It rained all day.", "It snowed."]


def test_a_story_that_only_reads_alike_is_asked_again() -> None:
    asked: list[int] = []

    @once_a_story
    def count(analysis: Analysis) -> int:
        asked.append(1)
        return len(analysis.article.sentences)

    assert [count(tell("It snowed.")), count(tell("It snowed."))] == [1, 1]
    assert len(asked) == 2
