"""Passages whose sources and cues are marked: read into articles, and told as chains."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from attribcheck.extract.quotations import find_quotations
from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.readers import read
from attribcheck.resolve import resolve
from attribcheck.segment import segment

COPY = Path(__file__).parent / "copy"
MARK = re.compile(r"\[(?P<label>[A-Z])(?:=(?P<type>\w+))?: (?P<words>[^\[\]]+)\]|<(?P<cue>[^<>]+)>")


@dataclass(frozen=True)
class Passage:
    """Copy without its marks, and what the marks say."""

    text: str
    sources: tuple[tuple[str, Span], ...]
    """Label and mention."""

    types: dict[str, str]
    cues: tuple[Span, ...]


def passages(name: str) -> list[tuple[str, str]]:
    """Return the heading and marked copy of each passage of ``copy/<name>.txt``."""
    found: list[tuple[str, str]] = []
    heading = ""
    for line in (COPY / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            heading = line[3:]
        elif line and not line.startswith("#"):
            found.append((heading, line.replace("⏎", "\n").replace("¶", "\n\n")))
    return found


def unmark(marked: str) -> Passage:
    """Take the marks out and keep where they stood."""
    text, last = "", 0
    sources: list[tuple[str, Span]] = []
    cues: list[Span] = []
    types: dict[str, str] = {}
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        words = match["words"] or match["cue"]
        span = Span(len(text), len(text) + len(words))
        text += words
        last = match.end()
        if match["cue"]:
            cues.append(span)
        else:
            sources.append((match["label"], span))
            types.setdefault(match["label"], match["type"])
    return Passage(text + marked[last:], tuple(sources), types, tuple(cues))


def attribute(article: Article, passage: Passage) -> tuple[Attribution, ...]:
    """Give each marked source its nearest cue and the longer rest of their sentence as claim."""
    made = []
    starts = [sentence.span.start for sentence in article.sentences]
    for number, (_, source) in enumerate(passage.sources):
        cue = min(_near(passage.cues, source), key=lambda span: _gap(span, source))
        hull = Span(min(cue.start, source.start), max(cue.end, source.end))
        sentence = article.sentences[bisect_right(starts, hull.start) - 1].span
        before = Span(sentence.start, hull.start)
        after = Span(hull.end, max(hull.end, sentence.end))
        content = before if len(before) > len(after) else after
        made.append(Attribution(f"a{number}", Kind.INDIRECT, (content,), (cue,), (source,)))
    return tuple(made)


def _near(cues: tuple[Span, ...], source: Span) -> tuple[Span, ...]:
    """Return the cues on either side of a source."""
    index = bisect_right(cues, source)
    return cues[max(0, index - 1) : index + 1]


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def resolve_passage(passage: Passage) -> tuple[Source, ...]:
    """Run the stages on unmarked copy, with the marked attributions for extracted ones."""
    article = segment(read(passage.text.encode(), "passage"))
    return resolve(article, find_quotations(article), attribute(article, passage))


def told(passage: Passage, sources: tuple[Source, ...]) -> list[str]:
    """Tell each mention's source as a letter and its type, in reading order: ``A=person``."""
    letters: dict[str, str] = {}
    lines = []
    for number, (_, span) in enumerate(passage.sources):
        source = next(one for one in sources if f"a{number}" in one.attributions)
        letter = letters.setdefault(source.id, chr(ord("A") + len(letters)))
        lines.append(f"{letter}={source.type} {span.of(passage.text)!r}")
    return lines


def wanted(passage: Passage) -> list[str]:
    """Tell the marks in the same way."""
    return [
        f"{label}={passage.types[label]} {span.of(passage.text)!r}"
        for label, span in passage.sources
    ]
