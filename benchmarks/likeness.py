"""How sure a finding is told again after an edit, and told from another one.

    python benchmarks/likeness.py

Every source, cue and quotation of the corpus stands for a finding. Known again are those around
which words were replaced, put in or left out, and whose sentence was moved; told apart are any two
of one story, above all those that flag the same words. The likeness is that of
``attribcheck.desk.likeness``, for each least likeness that it might ask for.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from rapidfuzz.fuzz import ratio

from attribcheck import Settings, Span, analyse, read, read_file
from attribcheck.model.fingerprint import AROUND, Fingerprint, fingerprints, normal
from attribcheck.model.report import Analysis
from attribcheck.segment import segment

CORPUS = Path(__file__).parents[1] / "corpus"
LEASTS = (70, 75, 80, 85)
FILLERS = ("the", "city", "council", "report", "early", "last", "quietly", "nearly", "company")
WORD = re.compile(r"\w+")
DRAW = random.Random(7)


def mean(one: Fingerprint, other: Fingerprint) -> float:
    """Return the likeness before the least is asked for."""
    words = ratio(normal(one.words), normal(other.words))
    return (words + ratio(normal(one.context), normal(other.context))) / 2


def spans_of(analysis: Analysis) -> list[Span]:
    """Return what stands for the findings of a story."""
    spans = {source.mentions[0].span for source in analysis.sources if source.mentions}
    spans |= {quotation.span for quotation in analysis.quotations}
    spans |= {span for item in analysis.attributions for span in item.cue}
    return sorted(spans)


def edits(text: str, span: Span) -> Iterator[tuple[str, str, Span]]:
    """Yield what was done, the text then, and where the words of ``span`` are in it."""
    near = [
        Span(*word.span())
        for word in WORD.finditer(text, max(span.start - AROUND, 0), span.end + AROUND)
    ]
    outside = [word for word in near if not word.overlaps(span)]
    inside = [word for word in near if span.covers(word)]
    for count in (1, 4):
        yield f"{count} around replaced", *replaced(text, span, outside, count, "{filler}")
        yield f"{count} around put in", *replaced(text, span, outside, count, "{word} {filler}")
        yield f"{count} around left out", *replaced(text, span, outside, count, "")
    if len(inside) > 2:
        yield "1 of 3 or more within replaced", *replaced(text, span, inside, 1, "{filler}")
    start = max(text.rfind(". ", 0, span.start) + 2, text.rfind("\n", 0, span.start) + 1)
    start = min(start, span.start)
    end = text.find(". ", span.end) + 1 or len(text)
    lead = "A new lead stands here.\n\n"
    moved = f"{lead}{text[start:end]} Somebody else spoke after that, and left without a word."
    by = len(lead) - start
    yield "sentence moved", moved, Span(span.start + by, span.end + by)


def replaced(text: str, span: Span, words: list[Span], count: int, by: str) -> tuple[str, Span]:
    """Replace words drawn from ``words``."""
    start, end = span.start, span.end
    for word in sorted(DRAW.sample(words, min(count, len(words))), reverse=True):
        new = by.format(filler=DRAW.choice(FILLERS), word=word.of(text))
        text = text[: word.start] + new + text[word.end :]
        grown = len(new) - len(word)
        start += grown if word.end <= span.start else 0
        end += grown if word.start < span.end else 0
    return text, Span(start, end)


def main() -> None:
    """Print, for each least likeness, the share told wrongly."""
    again: dict[str, list[float]] = defaultdict(list)
    apart: dict[str, list[float]] = defaultdict(list)
    stories = sorted(CORPUS.glob("*/*.txt"))
    for story in stories:
        analysis = analyse(read_file(story), Settings(engine="light"))
        spans = spans_of(analysis)
        prints = list(fingerprints(analysis.article, [("A101", span) for span in spans]))
        for (one, here), (other, there) in combinations(zip(prints, spans, strict=True), 2):
            if not here.overlaps(there):
                same = normal(one.words) == normal(other.words)
                apart["the same words" if same else "other words"].append(mean(one, other))
        for one, span in zip(prints, spans, strict=True):
            for done, text, there in edits(analysis.article.text, span):
                edited = segment(read(text.encode(), "edited"))
                again[done].append(mean(one, next(fingerprints(edited, [("A101", there)]))))
    print(f"{len(stories)} stories; at least {', '.join(map(str, LEASTS))}")
    for title, scores, wrong in (
        ("not known again", again, False),
        ("not told apart", apart, True),
    ):
        for what, found in scores.items():
            shares = (
                sum((score >= least) is wrong for score in found) / len(found) for least in LEASTS
            )
            print(
                f"{title}, {what} ({len(found)}): {', '.join(f'{share:.2%}' for share in shares)}"
            )


if __name__ == "__main__":
    main()
