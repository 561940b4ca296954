"""Quotations, as fixtures: copy in, marked copy out.

A file in ``copy/`` holds cases: a line ``# title``, the copy, a line ``=>``, the marked copy.
In it ⟦…⟧ is an outermost quotation, ⟨…⟩ one within it, and {…} tells what it was taken for.
"""

from itertools import pairwise
from pathlib import Path

import pytest

from attribcheck.extract.quotations import find_quotations
from attribcheck.model.article import Article
from attribcheck.model.quotation import Quotation, Use
from tests.extract.quotation_cases import article_of

FLAGS = ("continues", "continued", "resumes", "mixed", "cut")


def cases() -> list[object]:
    """Return a parameter for each case of each file."""
    found: list[object] = []
    for path in sorted((Path(__file__).parent / "copy").glob("quotation-*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        titles = [number for number, line in enumerate(lines) if line.startswith("# ")]
        for first, last in pairwise([*titles, len(lines)]):
            arrow = lines.index("=>", first, last)
            copy = "\n".join(lines[first + 1 : arrow]).strip("\n")
            marked = "\n".join(lines[arrow + 1 : last]).strip("\n")
            found.append(pytest.param(copy, marked, id=f"{path.stem}: {lines[first][2:]}"))
    return found


def mark(article: Article, quotations: tuple[Quotation, ...]) -> str:
    """Return the copy with its quotations marked."""
    inserted: list[tuple[int, int, str]] = []
    for quotation in quotations:
        inserted.append((quotation.span.start, 0, "⟦"))
        inserted += [(span.start, 1, "⟨") for span in quotation.nested]
        inserted += [(span.end, -2, "⟩") for span in quotation.nested]
        inserted.append((quotation.span.end, -1, "⟧{" + " ".join(labels(quotation)) + "}"))
    marked, last = "", 0
    for place, _, sign in sorted(inserted):
        marked += article.text[last:place] + sign
        last = place
    return marked + article.text[last:]


def labels(quotation: Quotation) -> list[str]:
    """Return what a quotation was taken for, the ordinary left out."""
    told = [str(quotation.extent)]
    told += [str(quotation.use)] if quotation.use is not Use.SPEECH else []
    told += ["unopened"] if not quotation.opened else []
    told += ["unclosed"] if not quotation.closed else []
    return told + [flag for flag in FLAGS if getattr(quotation, flag)]


@pytest.mark.parametrize(("copy", "marked"), cases())
def test_quotations_of_the_copy(copy: str, marked: str) -> None:
    article = article_of(copy)
    assert mark(article, find_quotations(article)) == marked
