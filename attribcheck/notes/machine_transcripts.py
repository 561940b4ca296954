"""Transcripts in JSON, as Whisper, AWS, Google and Deepgram write them."""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from attribcheck.language.labels import asks
from attribcheck.model.errors import ReadError
from attribcheck.model.record import Record
from attribcheck.notes.turns import Turn, clock, recorded

Word = tuple[str, str, float]
"""What was said, by whom, at which second."""


def read_machine_transcript(text: str, name: str) -> Record:
    """Return the record of a JSON transcript; ReadError where its shape is not known."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise ReadError(
            "it is no JSON that can be read", where=name, hint="export the transcript anew"
        ) from None
    for shape in (_aws, _deepgram, _google, _segments):
        try:
            turns = list(shape(found))
        except (AttributeError, KeyError, IndexError, TypeError, ValueError):
            continue
        if turns:
            return recorded(name, turns)
    raise ReadError(
        "it is JSON, but no transcript in a shape that is known",
        where=name,
        hint="known are those of Whisper, AWS Transcribe, Google and Deepgram; or save it as text",
    )


def _segments(found: Any) -> Iterator[Turn]:
    """Whisper’s ``segments``, or a plain list of them."""
    segments = found["segments"] if isinstance(found, dict) else found
    for item in segments:
        words = item.get("text") or item.get("transcript") or item.get("words")
        start = item.get("start", item.get("start_time", 0)) or 0
        if not isinstance(words, str):
            raise TypeError
        yield _turn(words, str(item.get("speaker") or item.get("speaker_label") or ""), start)


def _aws(found: Any) -> Iterator[Turn]:
    """AWS Transcribe: words one by one, marks without times."""
    results = found["results"]
    speakers = {
        item["start_time"]: segment["speaker_label"]
        for segment in results.get("speaker_labels", {}).get("segments", ())
        for item in segment.get("items", ())
    }
    words: list[Word] = []
    for item in results["items"]:
        said = str(item["alternatives"][0]["content"])
        if item["type"] == "punctuation" and words:
            before, speaker, start = words[-1]
            words[-1] = (before + said, speaker, start)
        else:
            start = item["start_time"]
            speaker = item.get("speaker_label") or speakers.get(start, "")
            words.append((said, str(speaker), float(start)))
    return _by_speaker(words)


def _google(found: Any) -> Iterator[Turn]:
    """Google Speech-to-Text; with speakers told apart, its last result has every word."""
    results = [item["alternatives"][0] for item in found["results"] if item.get("alternatives")]
    last = results[-1].get("words", ())
    if any(_tag(item) for item in last):
        return _by_speaker(
            (str(item["word"]), str(_tag(item)), _seconds(item.get("startTime"))) for item in last
        )
    return (
        _turn(item["transcript"], "", _seconds((item.get("words") or [{}])[0].get("startTime")))
        for item in results
    )


def _tag(word: Any) -> Any:
    return word.get("speakerTag") or word.get("speakerLabel")


def _deepgram(found: Any) -> Iterator[Turn]:
    """Deepgram: utterances, or words with speakers."""
    results = found["results"]
    if results.get("utterances"):
        for item in results["utterances"]:
            yield _turn(item["transcript"], str(item.get("speaker", "")), item["start"])
        return
    words = results["channels"][0]["alternatives"][0]["words"]
    yield from _by_speaker(
        (item.get("punctuated_word") or item["word"], str(item.get("speaker", "")), item["start"])
        for item in words
    )


def _by_speaker(words: Iterable[Word]) -> Iterator[Turn]:
    speaker: Callable[[Word], str] = lambda word: word[1]  # noqa: E731 - a key, used twice
    for name, said in groupby(words, speaker):
        turn = list(said)
        yield _turn(" ".join(word for word, _, _ in turn), name, turn[0][2])


def _turn(words: str, speaker: str, start: Any) -> Turn:
    return Turn(words, 0, speaker, clock(_seconds(start)), asks(speaker))


def _seconds(value: Any) -> float:
    """Return seconds, given as a number, ``"1.5s"``, or ``{"seconds": 1}``."""
    if isinstance(value, dict):
        return float(value.get("seconds", 0))
    return float(str(value or 0).removesuffix("s"))
