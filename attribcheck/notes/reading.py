"""Text → Record: transcripts and notes, told apart by what they hold."""

from dataclasses import replace

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.record import Record
from attribcheck.notes.machine_transcripts import read_machine_transcript
from attribcheck.notes.subtitles import is_subtitles, read_subtitles
from attribcheck.notes.written import read_written


def read_record(text: str, name: str) -> Record:
    """Return the record that ``text`` holds; ReadError where there is none.

    JSON by its first mark, subtitles by their time codes; all else is notes.
    """
    start = text[:64].lstrip("\ufeff \t\r\n")
    text = text.replace("\r\n", "\n")
    if start.startswith(("{", "[")) and name.lower().endswith(".json"):
        return read_machine_transcript(text, name)
    if is_subtitles(text):
        return read_subtitles(text, name)
    return read_written(text, name)


def record_of(manuscript: Manuscript) -> Record:
    """Return a document in another format as notes, a paragraph a block; it has no lines."""
    text = manuscript.text
    notes = "\n\n".join(" ".join(block.span.of(text).split()) for block in manuscript.blocks or ())
    record = read_written(notes, manuscript.name)
    return replace(record, utterances=tuple(replace(item, line=0) for item in record.utterances))
