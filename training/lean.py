"""Choose how readily an engine takes words for a cue: ``python -m training.lean ENGINE``.

Scored end to end on the tenth of PolNeAR's train part that training left out; the lean with the
best attribution F1 is written into the model's card. Run after training.export.
"""

import argparse
import json
import sys
from dataclasses import dataclass, replace
from typing import Any

from attribcheck.extract import find_quotations, load_tagger
from attribcheck.extract.attributions import put_together
from attribcheck.extract.drafts import pieces
from attribcheck.extract.heads import States
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.tagger import Tagger
from attribcheck.readers import read
from attribcheck.segment import segment
from training.examples import articles
from training.places import MODELS, POLNEAR

LEANS = (-1.5, -1.0, -0.5, 0.0, 0.5)


@dataclass(frozen=True)
class Told:
    """A tagger that has scored one story already."""

    tagger: Tagger
    scored: States
    lean: float

    def states(self, _layout: Layout) -> States:
        """Return the scores."""
        return self.scored

    def __getattr__(self, name: str) -> Any:
        """Return what the tagger has."""
        return getattr(self.tagger, name)


def predicted(found: list[dict[str, Any]], tagger: Tagger) -> dict[float, dict[str, Any]]:
    """Return each lean's reading of the articles, in the scorer's format."""
    out: dict[float, dict[str, Any]] = {lean: {} for lean in LEANS}
    for item in found:
        article = segment(read(item["text"].encode(), item["id"]))
        quotations = find_quotations(article)
        layout = lay_out(article, quotations)
        told = Told(tagger, tagger.states(layout), 0.0)
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
        figures[lean] = result["attribution"]["f1"]
        told = {name: round(result[name]["f1"], 3) for name in ("attribution", "direct", "strict")}
        print(f"lean {lean:+.1f}: {told}", flush=True)
    path = MODELS / f"{engine}.json"
    card = json.loads(path.read_text("utf-8"))
    card["lean"] = max(figures, key=lambda lean: figures[lean])
    path.write_text(json.dumps(card, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
