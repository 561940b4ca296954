"""Transcripts and notes in the forms that newsrooms have them."""

import json
from typing import Any

import pytest

from attribcheck.model.errors import ReadError
from attribcheck.model.record import GroundRules
from attribcheck.notes import read_record

Told = list[tuple[str, str, str, int]]


def told(text: str, name: str = "notes.txt") -> Told:
    """Return speaker, time, words and line of each utterance."""
    record = read_record(text, name)
    return [
        (item.speaker, item.time, item.span.of(record.text), item.line)
        for item in record.utterances
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VOSS: It rained.\n", [("VOSS", "", "It rained.", 1)]),
        ("Ada Voss: It rained\nall day.", [("Ada Voss", "", "It rained all day.", 1)]),
        ("[00:12:41] Voss: It rained.", [("Voss", "00:12:41", "It rained.", 1)]),
        ("Voss (12:41): It rained.", [("Voss", "12:41", "It rained.", 1)]),
        ("Ada Voss  0:05\nIt rained.\n", [("Ada Voss", "0:05", "It rained.", 2)]),
        ("Speaker 1 (00:05):\nIt rained.", [("Speaker 1", "00:05", "It rained.", 2)]),
        ("**Voss:** It rained.", [("Voss", "", "It rained.", 1)]),
        (
            "Q. Did it rain?\nA. It did.",
            [("Q", "", "Did it rain?", 1), ("A", "", "It did.", 2)],
        ),
        (
            "Date: Monday\n\nIt rained at 10:30 and then: nothing.",
            [("", "", "It rained at 10:30 and then: nothing.", 3)],
        ),
        (
            "VOSS: It rained.\n\nAnd then it froze.",
            [("VOSS", "", "It rained.", 1), ("VOSS", "", "And then it froze.", 3)],
        ),
    ],
)
def test_notes_in_text(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_webvtt_keeps_its_voices_and_says_nothing_twice() -> None:
    text = (
        "WEBVTT\n\nNOTE a remark\n\n00:05.000 --> 00:09.000\n<v Ada Voss>It <i>rained</i>.</v>\n\n"
        "1:00:09.000 --> 1:00:12.000\n<v Ada Voss>It <i>rained</i>.</v>\nAll day &amp; night.\n"
    )
    assert told(text, "talk.vtt") == [
        ("Ada Voss", "0:00:05", "It rained.", 6),
        ("Ada Voss", "1:00:09", "All day & night.", 10),
    ]


def test_srt() -> None:
    text = (
        "1\n00:00:05,000 --> 00:00:09,000\nVOSS: It rained.\n\n"
        "2\n00:00:10,000 --> 00:00:11,000\nYes."
    )
    assert told(text, "talk.srt") == [
        ("VOSS", "0:00:05", "It rained.", 3),
        ("VOSS", "0:00:10", "Yes.", 7),
    ]


WHISPER = {"text": "It rained.", "segments": [{"start": 5.2, "end": 6, "text": " It rained."}]}
AWS = {
    "results": {
        "speaker_labels": {
            "segments": [{"speaker_label": "spk_0", "items": [{"start_time": "5.2"}]}]
        },
        "items": [
            {"type": "pronunciation", "start_time": "5.2", "alternatives": [{"content": "It"}]},
            {
                "type": "pronunciation",
                "start_time": "5.4",
                "speaker_label": "spk_0",
                "alternatives": [{"content": "rained"}],
            },
            {"type": "punctuation", "alternatives": [{"content": "."}]},
        ],
    }
}
GOOGLE = {
    "results": [
        {
            "alternatives": [
                {
                    "transcript": "It rained.",
                    "words": [
                        {"word": "It", "startTime": "5.2s", "speakerTag": 1},
                        {"word": "rained.", "startTime": {"seconds": 6}, "speakerTag": 1},
                    ],
                }
            ]
        }
    ]
}
DEEPGRAM = {
    "results": {
        "channels": [
            {
                "alternatives": [
                    {
                        "words": [
                            {"word": "it", "punctuated_word": "It", "start": 5.2, "speaker": 0},
                            {"word": "rained", "punctuated_word": "rained.", "start": 6},
                        ]
                    }
                ]
            }
        ]
    }
}


@pytest.mark.parametrize(
    ("found", "speaker"),
    [(WHISPER, ""), (AWS, "spk_0"), (GOOGLE, "1")],
    ids=["whisper", "aws", "google"],
)
def test_machine_transcripts(found: dict[str, Any], speaker: str) -> None:
    assert told(json.dumps(found), "talk.json") == [(speaker, "0:00:05", "It rained.", 0)]


def test_deepgram_changes_speakers_word_by_word() -> None:
    assert [row[:3] for row in told(json.dumps(DEEPGRAM), "talk.json")] == [
        ("0", "0:00:05", "It"),
        ("", "0:00:06", "rained."),
    ]


def test_terms_hold_until_others_are_named() -> None:
    record = read_record(
        "Channel: email\nEmbargo: 2030-01-02\n\nVOSS: One.\n\nOff the record:\nVOSS: Two.\n\n"
        "[back on the record] VOSS: Three.\n\n(on background) Four.\n",
        "notes.txt",
    )
    assert (record.channel, record.embargo) == ("email", "2030-01-02")
    assert [item.terms for item in record.utterances] == [
        *(GroundRules.ON, GroundRules.OFF, GroundRules.ON, GroundRules.BACKGROUND)
    ]


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        (
            "\n\n",
            "empty.txt",
            "empty.txt: there are no words in it to hold quotations against\n"
            "  hint: give notes or a transcript, or leave --notes out",
        ),
        (
            "WEBVTT\n\n",
            "empty.vtt",
            "empty.vtt: there are no words in it to hold quotations against\n"
            "  hint: give notes or a transcript, or leave --notes out",
        ),
        (
            '{"weather": 1}',
            "odd.json",
            "odd.json: it is JSON, but no transcript in a shape that is known\n"
            "  hint: known are those of Whisper, AWS Transcribe, Google and Deepgram; or save it "
            "as text",
        ),
        (
            "[" * 100_000,
            "deep.json",
            "deep.json: it is no JSON that can be read\n  hint: export the transcript anew",
        ),
    ],
)
def test_what_is_no_record_is_told_in_one_line(text: str, name: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_record(text, name)
    assert str(caught.value) == message


def test_a_line_of_a_million_characters_is_read() -> None:
    assert len(read_record("word " * 200_000, "notes.txt").text) == 999_999
