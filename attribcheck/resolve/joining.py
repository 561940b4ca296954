"""Runs of capitals that are one name over a small word: *Department* and *of Justice*."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.capitals import Run

LINKS = {"and": "andlink", "to": "tolink"}
"""Sections of the words after which a body's name goes on over *and* and over *to*."""

OVER = re.compile(r"\s(?:of|for|on|(?P<and>and)|(?P<to>to))\s(?:the\s|an?\s|U\.S\.\s)?")


def merged(text: str, runs: list[Run]) -> list[Run]:
    """Join *Department* and *Justice* over *of*; move *of State* into the title before a name."""
    kept: list[Run] = []
    for run in runs:
        before = kept[-1] if kept else None
        over = OVER.fullmatch(text, before.span.end, run.span.start) if before else None
        if before and over:
            joined = _join(text, before, run, next((key for key in LINKS if over[key]), "of"))
            if joined:
                kept[-1] = joined
                continue
        kept.append(run)
    return kept


def _join(text: str, before: Run, run: Run, link: str) -> Run | None:
    """Return the run that two make over *of*, *and* or *to*, or None: they stay two."""
    names = wordlist("names")
    span = Span(before.span.start, run.span.end)
    if link == "of" and not before.words and run.words:
        cut = next((i for i, word in enumerate(run.words) if i and is_given(word)), 0)
        if not cut and fold(run.words[0]) in names["portfolio"] and len(run.words) > 1:
            cut = 1
        if cut:
            name = Span(text.index(run.words[cut], run.name.start), run.name.end)
            return Run(span, before.title + run.words[:cut], run.words[cut:], name)
    if fold((before.words or before.title)[-1]) not in names[LINKS.get(link, "link")]:
        return None
    if link == "and" and not (run.words and fold(run.words[-1]) in names["body"]):
        return None
    return Run(span, (), tuple(text[span.start : span.end].split()), span)
