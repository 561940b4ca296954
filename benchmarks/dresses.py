"""Read each story in other dress, and compare with its plain reading.

    python benchmarks/dresses.py STORIES.jsonl[.gz]|STORY.txt ... [--engine light|accurate]

What somebody said does not depend on a house's quotation marks, capitals, line ends or headlines.
A dress changes these and leaves every letter and digit of the copy in its order, so that readings
compare letter by letter.
"""

import argparse
import re
import textwrap
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from attribcheck import Analysis, Attribution, Kind, Part, Settings, Span, analyse, read

Dress = Callable[[Analysis], str]
Letters = frozenset[int]
"""Places of letters and digits, counted among these alone."""


def remarked(*marks: str) -> Dress:
    """Return the dress whose outer quotations stand in the first pair, nested in the second."""

    def dressed(analysis: Analysis) -> str:
        text = analysis.article.text
        edits: dict[int, tuple[int, str]] = {}
        for quotation in analysis.quotations:
            for span, (opening, closing) in (
                (quotation.span, marks[:2]),
                *((nested, marks[2:]) for nested in quotation.nested),
            ):
                outer = span is quotation.span
                if quotation.opened or not outer:
                    edits[span.start] = (_width(text, span.start, 1), opening)
                if quotation.closed or not outer:
                    width = _width(text, span.end - 1, -1)
                    edits[span.end - width] = (width, closing)
        return _edited(text, edits)

    return dressed


def _width(text: str, at: int, step: int) -> int:
    """Return how many characters the mark at ``at`` has: two for ``'' `` and ``` `` ```."""
    return 2 if text[at] in "'`" and text[at : at + 2 * step : step] == 2 * text[at] else 1


def _edited(text: str, edits: dict[int, tuple[int, str]]) -> str:
    pieces, at = [], 0
    for start, (width, new) in sorted(edits.items()):
        if start >= at:
            pieces += [text[at:start], new]
            at = start + width
    return "".join([*pieces, text[at:]])


def loud_lede(analysis: Analysis) -> str:
    """Set the first paragraph in capitals."""
    first = analysis.article.paragraphs[:1]
    return _recased(analysis, [segment.span for segment in first], _upper)


def loud_headline(analysis: Analysis) -> str:
    """Set the headlines in capitals."""
    return _recased(analysis, _headlines(analysis), _upper)


def titled_headline(analysis: Analysis) -> str:
    """Set the Headlines Like Titles."""
    return _recased(analysis, _headlines(analysis), lambda copy: re.sub(r"\b[a-z]", _up, copy))


def plain_headline(analysis: Analysis) -> str:
    """Set the headlines like sentences: only the first letter stays as it is."""
    return _recased(analysis, _headlines(analysis), lambda copy: copy[:1] + copy[1:].lower())


def stopped_headline(analysis: Analysis) -> str:
    """End the headlines with a full stop."""
    text = analysis.article.text
    ends = (span.end for span in _headlines(analysis) if text[span.end - 1].isalnum())
    return _edited(text, dict.fromkeys(ends, (0, ".")))


def _headlines(analysis: Analysis) -> list[Span]:
    segments = analysis.article.segments
    return [segment.span for segment in segments if segment.part is Part.HEADLINE]


def _recased(analysis: Analysis, spans: list[Span], change: Callable[[str], str]) -> str:
    text = analysis.article.text
    edits = {}
    for span in spans:
        new = change(span.of(text))
        edits[span.start] = (len(span), new if len(new) == len(span) else span.of(text))
    return _edited(text, edits)


def _upper(copy: str) -> str:
    return copy.upper()


def _up(letter: re.Match[str]) -> str:
    return letter[0].upper()


def unspaced(analysis: Analysis) -> str:
    """Leave out the blank lines: a line a paragraph."""
    return "\n".join(_paragraphs(analysis))


def wrapped(analysis: Analysis) -> str:
    """Wrap paragraphs at 72 columns, blank lines between them."""
    return "\n\n".join(map(_filled, _paragraphs(analysis)))


def crowded(analysis: Analysis) -> str:
    """Wrap paragraphs at 72 columns with nothing between them."""
    return "\n".join(map(_filled, _paragraphs(analysis)))


def indented(analysis: Analysis) -> str:
    """Wrap paragraphs at 72 columns; only an indent tells where one starts."""
    return "\n".join("   " + _filled(copy) for copy in _paragraphs(analysis))


def _filled(copy: str) -> str:
    return textwrap.fill(copy, 72, break_long_words=False, break_on_hyphens=False)


def _paragraphs(analysis: Analysis) -> Iterator[str]:
    text = analysis.article.text
    for segment in analysis.article.segments:
        yield " ".join(segment.span.of(text).split())


DRESSES: dict[str, Dress] = {
    "British single marks": remarked("‘", "’", "“", "”"),
    "straight single marks": remarked("'", "'", '"', '"'),
    "straight marks": remarked('"', '"', "'", "'"),
    "LaTeX marks": remarked("``", "''", "`", "'"),
    "guillemets": remarked("«", "»", "“", "”"),
    "German marks": remarked("„", "“", "‚", "‘"),
    "lede in capitals": loud_lede,
    "no blank lines": unspaced,
    "wrapped lines": wrapped,
    "wrapped, indented": indented,
    "wrapped, no blank lines": crowded,
    "headline in capitals": loud_headline,
    "headline as a title": titled_headline,
    "headline as a sentence": plain_headline,
    "headline with a stop": stopped_headline,
}


def letters(spans: Iterable[Span], places: list[int]) -> Letters:
    """Return the letters and digits that ``spans`` cover; ``places`` are where all of them are."""
    return frozenset(
        at
        for span in spans
        for at in range(bisect_left(places, span.start), bisect_left(places, span.end))
    )


def claims(analysis: Analysis) -> list[tuple[Letters, Letters]]:
    """Return content and source of each credited attribution."""
    text = analysis.article.text
    places = [at for at, letter in enumerate(text) if letter.isalnum()]
    credited: list[Attribution] = [a for a in analysis.attributions if a.kind is not Kind.ORPHAN]
    return [(letters(item.content, places), letters(item.source, places)) for item in credited]


def agreed(one: list[tuple[Letters, Letters]], other: list[tuple[Letters, Letters]]) -> int:
    """Return how many pairs have content and source that overlap by half or more."""
    found = sorted(
        (
            (_overlap(a[0], b[0]), i, j)
            for i, a in enumerate(one)
            for j, b in enumerate(other)
            if not a[0].isdisjoint(b[0])
        ),
        reverse=True,
    )
    ones, others, count = set[int](), set[int](), 0
    for overlap, i, j in found:
        if i in ones or j in others:
            continue
        ones.add(i)
        others.add(j)
        count += overlap >= 0.5 and _overlap(one[i][1], other[j][1]) >= 0.5
    return count


def _overlap(one: Letters, other: Letters) -> float:
    return len(one & other) / len(one | other) if one or other else 1.0


def agreement(plain: Iterable[Analysis], dress: Dress, settings: Settings) -> float:
    """Return the F1, 0 to 1, of what is read in ``dress`` against the plain readings."""
    right = total = 0
    for analysis in plain:
        manuscript = read(dress(analysis).encode(), analysis.article.manuscript.name)
        one, other = claims(analysis), claims(analyse(manuscript, settings))
        right += 2 * agreed(one, other)
        total += len(one) + len(other)
    return right / total if total else 1.0


def main() -> None:
    """Print the agreement of each dress, worst last."""
    from unaccounted import stories

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path, nargs="+")
    parser.add_argument("--engine", choices=("light", "accurate"), default="light")
    arguments = parser.parse_args()
    settings = Settings(engine=arguments.engine)
    plain = [analyse(read(data, name), settings) for name, data in stories(arguments.stories)]
    found = {name: agreement(plain, dress, settings) for name, dress in DRESSES.items()}
    for name in sorted(found, key=found.__getitem__, reverse=True):
        print(f"{name:24} {found[name]:.3f}")


if __name__ == "__main__":
    main()
