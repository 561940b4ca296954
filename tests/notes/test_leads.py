"""Passages that reported claims may come from."""

from told import manuscript

from attribcheck.model.notes import Notes
from attribcheck.model.settings import Settings
from attribcheck.notes import read_record
from attribcheck.pipeline import analyse

STORY = (
    "Mayor Ada Voss said the pumps at the northern gate were forty years old. "
    "Voss said the town had never been offered money by the county. "
    "Voss said nobody slept."
)
NOTES = """\
VOSS: The weather was fine all week and we went to the fair.

VOSS: You should see the pumps at that northern gate. They are forty years old, all of them.

VOSS: I like the fair. There is a band, and the band is loud.
"""


def test_a_reported_claim_is_led_to_the_words_it_may_rest_on() -> None:
    record = read_record(NOTES, "notes.txt")
    analysis = analyse(manuscript(STORY), Settings(engine="light"), Notes((record,)))
    [lead] = analysis.notes.leads
    [claim] = [item for item in analysis.attributions if item.id == lead.attribution]
    assert claim.content[0].of(STORY) == "the pumps at the northern gate were forty years old"
    assert "northern gate. They are forty years old" in lead.place.span.of(record.text)
    assert lead.place.utterance == 1
    assert lead.place.coverage == 1.0
