"""List quoted passages that no reading accounts for; there must be none.

    python benchmarks/unaccounted.py STORIES.jsonl[.gz]|STORY.txt ...

Whatever stands in double quotation marks in a paragraph is somebody's words (an attribution, with
or without a speaker) or has a use that nobody has to have said (title, nickname, term, slogan,
scare quote). The marks are looked for here by a plain pattern, not by the code that is checked.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from attribcheck import Analysis, Part, Settings, Span, Use, analyse, read

QUOTED = re.compile(
    r"""(?<!=)(?: “(?=\S)[^“”]+” | (?<![^\s(\[—–-])"(?=\S)[^"]+"
    | ``(?=\S).+?'' | «[^«»]+» | „[^„“]+“ )""",
    re.DOTALL | re.VERBOSE,
)
LONGEST = 5000
"""Characters of a passage; beyond them two marks are no pair."""


def passages(analysis: Analysis) -> Iterator[Span]:
    """Yield what stands in double quotation marks in the paragraphs."""
    for segment in analysis.article.segments:
        if segment.part is Part.PARAGRAPH:
            for match in QUOTED.finditer(analysis.article.text, *_ends(segment.span)):
                if len(match[0]) <= LONGEST:
                    yield Span(*match.span())


def unaccounted(analysis: Analysis) -> list[Span]:
    """Return the passages that are neither claimed, nor credited, nor put to a use."""
    text = analysis.article.text
    spans = [span for item in analysis.attributions for span in (*item.content, *item.source)]
    spans += [item.span for item in analysis.quotations if item.use is not Use.SPEECH]
    held = frozenset(at for span in spans for at in range(*_ends(span)))
    return [
        passage
        for passage in passages(analysis)
        if not held.issuperset(at for at in range(*_ends(passage)) if text[at].isalnum())
    ]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def stories(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Yield name and copy of the stories in text files and in files of JSON lines."""
    from predict import articles

    for path in paths:
        if path.suffix == ".txt":
            yield path.name, path.read_bytes()
        else:
            yield from ((each["id"], each["text"].encode()) for each in articles(path))


class Account:
    """How many quoted passages were met, and how many are lost; each of these is printed."""

    def __init__(self) -> None:
        """Start with none."""
        self.met = self.lost = 0

    def take(self, name: str, analysis: Analysis) -> None:
        """Count the passages of one story."""
        self.met += sum(1 for _ in passages(analysis))
        for passage in unaccounted(analysis):
            self.lost += 1
            print(f"{name}: {' '.join(passage.of(analysis.article.text).split())[:200]}")

    def __str__(self) -> str:
        """Return the account as a line."""
        return f"{self.lost} of {self.met} quoted passages are unaccounted for"


def main() -> int:
    """Read the arguments, print the passages; 1 when there are any."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path, nargs="+")
    parser.add_argument("--engine", choices=("light", "accurate"), default="light")
    arguments = parser.parse_args()
    account, settings = Account(), Settings(engine=arguments.engine)
    for name, data in stories(arguments.stories):
        account.take(name, analyse(read(data, name), settings))
    print(account)
    return account.lost > 0


if __name__ == "__main__":
    sys.exit(main())
