"""WebVTT and SRT: cues with time codes, and voices where they are marked."""

import html
import re
from collections.abc import Iterator

from attribcheck.language.labels import asks
from attribcheck.model.record import Record
from attribcheck.notes.turns import Turn, recorded

TIMES = re.compile(r"\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s*-->")
VOICE = re.compile(r"<v(?:\.[\w.-]{1,40})?\s([^<>]{1,80})>")
TAG = re.compile(r"</?[a-zA-Z0-9.:_-][^<>]{0,80}>")
LABEL = re.compile(r"(?:>>\s*)?([A-Z][\w.’' -]{0,40}):\s")


def is_subtitles(text: str) -> bool:
    """Tell whether ``text`` is WebVTT or SRT: by its first line, or its first time codes."""
    start = text[:400].lstrip("\ufeff\n\r ")
    return start.startswith("WEBVTT") or any(map(TIMES.match, start.split("\n")[:6]))


def read_subtitles(text: str, name: str) -> Record:
    """Return the record of WebVTT or SRT; a cue that says again what the last one said is left out.

    Time codes are those of the cues; a speaker stays until another is marked.
    """
    return recorded(name, _turns(text))


def _turns(text: str) -> Iterator[Turn]:
    time, speaker, before = "", "", ""
    reading = False
    for number, line in enumerate(text.split("\n"), 1):
        times = TIMES.match(line)
        if times:
            hours, minutes, seconds = times[1] or "0", times[2], times[3]
            time, reading = f"{int(hours)}:{int(minutes):02}:{seconds}", True
        elif not line.strip():
            reading = False
        elif reading:
            voice = VOICE.search(line)
            words = html.unescape(TAG.sub("", line)).strip()
            label = LABEL.match(words)
            if voice:
                speaker = voice[1].strip()
            elif label:
                speaker, words = label[1], words[label.end() :]
            if words != before:
                yield Turn(words, number, speaker, time, asks(speaker))
            before = words
