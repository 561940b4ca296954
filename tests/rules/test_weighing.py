"""What the editor is told of what the rules see."""

import pytest
from told import tell

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.model.settings import Settings
from attribcheck.rules import chosen, judge

AIDE = "{x1 “It is over,”} {c1 said} {s1:anonymous one aide to the mayor}."
ENGINEER = (
    "{s1:anonymous An engineer at the plant} {c1 said} {x1 the valve had failed}. The engineer "
    "{t1 requested anonymity} {o1 because he did not want to be named}."
)


def told(copy: str, settings: Settings | None = None) -> list[str]:
    """Return each finding as severity, code and message."""
    settings = settings or Settings(select=("Q101", "Q102", "A101"))
    return [f"{item.severity} {item.code} {item.message}" for item in judge(tell(copy), settings)]


def test_a_finding_says_what_why_by_which_standard_and_the_way_out() -> None:
    (finding,) = judge(tell(AIDE), Settings(select=("A101",)))
    assert finding.name == "anonymity-no-reason"
    assert (
        finding.message
        == "“one aide to the mayor” is not named, and the story does not say why (silent)"
    )
    assert finding.why == (
        "Readers cannot weigh a source they cannot see; the reason for the mask is all they have."
    )
    assert finding.fix == "Say why the name is withheld, or put the source on the record."
    assert finding.standard == "AP News Values & Principles, “Anonymous sources” (2014)"


def test_an_unsure_flag_drops_one_step_and_says_so() -> None:
    assert told("?1 " + AIDE) == [
        "info A101 “one aide to the mayor” is not named, and the story does not say why (silent) "
        "[reading unsure]"
    ]


def test_doubt_never_hides_a_finding() -> None:
    assert told("?1 " + ENGINEER) == [
        "info A101 the reason why “An engineer at the plant” is not named only repeats that it is "
        "so (rote) [reading unsure]"
    ]


def test_findings_come_in_reading_order() -> None:
    copy = f"“Nobody called us back.”\n\n{AIDE}\n\n“We will rebuild, the mayor said."
    assert [line.split()[1] for line in told(copy)] == ["Q101", "A101", "Q102"]


def test_one_fault_is_told_by_one_rule() -> None:
    assert told("“Nobody called us, ever.\n\nThe building is now a gym.") == [
        "error Q102 the mark that opens “Nobody” is never closed (unclosed)"
    ]


def test_what_is_graver_is_never_hidden_behind_what_is_lighter() -> None:
    copy = "{s1:anonymous One aide} {c1 said} {x1 Mayor Dale Harlow took bribes}. He left."
    error = ("A103.accusation", Severity.ERROR)
    lighter = Settings(select=("A102", "A103"), severities=(error,))
    assert [line.split()[:2] for line in told(copy, lighter)] == [
        ["error", "A103"],
        ["warning", "A102"],
    ]
    both = (error, ("A102.class", Severity.ERROR))
    graver = Settings(select=("A102", "A103"), severities=both)
    assert [line.split()[:2] for line in told(copy, graver)] == [["error", "A102"]]


def test_a_rule_may_yield_to_one_variant_of_another() -> None:
    copy = (
        "{s2 Ada Voss} {c2 said} {x2 no}.\n\n"
        "{x1 “We are nowhere near a deal,”} {s1:anonymous an aide} {c1 said}."
    )
    settings = Settings(select=("A104", "A105"))
    assert told(copy, settings) == [
        "warning A104 the first voice quoted, “an aide”, is not named (first-quote)"
    ]


def test_a_severity_set_for_a_rule_leaves_its_gentler_variants_alone() -> None:
    settings = Settings(select=("A101",), severities=(("A101", Severity.ERROR),))
    assert told(AIDE, settings)[0].startswith("error A101")
    assert told(ENGINEER, settings)[0].startswith("info A101")


def test_a_severity_set_for_a_variant_wins() -> None:
    severities = (("A101.rote", Severity.WARNING), ("A101", Severity.ERROR))
    settings = Settings(select=("A101",), severities=severities)
    assert told(ENGINEER, settings)[0].startswith("warning A101")


def test_ignored_rules_are_silent() -> None:
    assert "A101" not in {rule.code for rule in chosen(Settings(ignore=("a101",)))}
    assert [rule.code for rule in chosen(Settings(select=("Q102",)))] == ["Q102"]


def test_rules_that_are_off_run_only_when_selected() -> None:
    assert all(rule.on for rule in chosen(Settings()))


def test_a_family_is_chosen_by_its_letter() -> None:
    families = {rule.code[0] for rule in chosen(Settings(select=("q", "B102")))}
    assert families == {"Q", "B"}


def test_a_rule_that_is_off_by_default_runs_beside_the_others() -> None:
    assert chosen(Settings(extend_select=("A101",))) == chosen(Settings())
    both = chosen(Settings(select=("Q101",), extend_select=("Q102",)))
    assert [rule.code for rule in both] == ["Q101", "Q102"]


def test_what_is_off_is_not_told() -> None:
    off = Settings(severities=(("anonymity-no-reason", None),))
    assert "A101" not in {rule.code for rule in chosen(off)}
    assert told(ENGINEER, Settings(select=("A101",), severities=(("A101", None),))) == []


def test_a_variant_alone_is_off_or_alone_is_on() -> None:
    off = Settings(select=("A101",), severities=(("A101.rote", None),))
    assert told(ENGINEER, off) == []
    assert told(AIDE, off)[0].startswith("warning A101")
    severities = (("A101", None), ("A101.rote", Severity.ERROR))
    on = Settings(select=("A101",), severities=severities)
    assert told(ENGINEER, on)[0].startswith("error A101")
    assert told(AIDE, on) == []


def test_what_is_off_silences_no_other_rule() -> None:
    copy = "“Nobody called us, ever.\n\nThe building is now a gym."
    settings = Settings(select=("Q101", "Q102"), severities=(("Q102.unclosed", None),))
    assert [line.split()[1] for line in told(copy, settings)] == ["Q101"]


def test_an_unknown_variant_in_the_settings_stops_the_run() -> None:
    with pytest.raises(AttribcheckError) as caught:
        judge(tell(AIDE), Settings(severities=(("A101.roet", None),)))
    assert str(caught.value) == (
        "rule A101 has no variant called 'roet'\n  hint: did you mean 'rote'?"
    )


def test_an_unknown_rule_in_the_settings_stops_the_run() -> None:
    with pytest.raises(AttribcheckError) as caught:
        judge(tell(AIDE), Settings(ignore=("Q102x",)))
    assert str(caught.value) == "there is no rule called 'Q102x'\n  hint: did you mean 'Q102'?"
