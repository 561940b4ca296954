"""Choose how readily an engine takes words for a cue: ``python -m training.lean ENGINE``.

Scored end to end on the tenth of PolNeAR's train part that training left out; the lean with the
best mean of the figures in ``GOALS`` is written into the model's card. Run after training.export.
"""

import argparse
import json
import sys
from dataclasses import dataclass, replace
from itertools import product, starmap
from statistics import mean
from typing import Any

from attribcheck.extract import find_quotations, load_tagger
from attribcheck.extract.attributions import put_together
from attribcheck.extract.decode import Lean
from attribcheck.extract.drafts import pieces
from attribcheck.extract.heads import States
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.tagger import Tagger
from attribcheck.readers import read
from attribcheck.segment import segment
from training.examples import articles
from training.places import MODELS, POLNEAR

LEANS = tuple(starmap(Lean, product((-0.6, -0.3, 0.0, 0.3), (0.0, 0.1, 0.2))))

GOALS = ("attribution", "direct", "strict")
"""And the words of each role."""


@dataclass(frozen=True)
class Told:
    """A tagger that has scored one story already."""

    tagger: Tagger
    scored: States
    lean: Lean

    def states(self, _layout: Layout) -> States:
        """Return the scores."""
        return self.scored

    def __getattr__(self, name: str) -> Any:
        """Return what the tagger has."""
        return getattr(self.tagger, name)


def predicted(found: list[dict[str, Any]], tagger: Tagger) -> dict[Lean, dict[str, Any]]:
    """Return each lean's reading of the articles, in the scorer's format."""
    out: dict[Lean, dict[str, Any]] = {lean: {} for lean in LEANS}
    for item in found:
        article = segment(read(item["text"].encode(), item["id"]))
        quotations = find_quotations(article)
        layout = lay_out(article, quotations)
        told = Told(tagger, tagger.states(layout), tagger.lean)
        for lean in LEANS:
            drafts = put_together(layout, quotations, replace(told, lean=lean))[1]
            rows = [
                {
                    role: [[s.start, s.end] for s in pieces(layout, given)]
                    for role, given in (
                        ("source", draft.source),
                        ("cue", draft.cue),
                        ("content", draft.content),
                    )
                }
                for draft in drafts
                if draft.cue or draft.source
            ]
            out[lean][item["id"]] = {"id": item["id"], "attributions": rows}
    return out


def main() -> None:
    """Print the figures at each lean, and write the best into the card."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine", choices=("light", "accurate"))
    engine = parser.parse_args().engine
    sys.path.insert(0, "../shared/bench")
    from score import score

    left = [a for i, a in enumerate(articles(POLNEAR / "train.jsonl.gz")) if i % 10 == 9]
    gold = {item["id"]: item for item in left}
    figures = {}
    for lean, rows in predicted(left, load_tagger(engine)).items():
        result = score(gold, rows)
        scores = [result[name] for name in GOALS] + list(result["tokens"].values())
        figures[lean] = mean(each["f1"] for each in scores)
        told = " ".join(f"{name} {result[name]['f1']:.3f}" for name in GOALS)
        print(
            f"start {lean.start:+.1f} on {lean.on:+.1f}: {told} mean {figures[lean]:.4f}",
            flush=True,
        )
    path = MODELS / f"{engine}.json"
    card = json.loads(path.read_text("utf-8"))
    card["lean"] = max(figures, key=lambda lean: figures[lean])._asdict()
    path.write_text(json.dumps(card, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
