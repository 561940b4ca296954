"""Write what the pipeline reads in articles, in the format of the scorers.

    python benchmarks/predict.py GOLD.jsonl[.gz] PRED.jsonl --engine light|accurate

GOLD holds an article a line, of which only ``id`` and ``text`` are looked at. Quotations that the
copy credits to nobody are left out: the gold has only what is attributed.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from attribcheck import Analysis, Anonymity, AttribcheckError, Kind, Settings, Span, analyse, read
from attribcheck.extract import load_tagger


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the articles in a file of JSON lines, packed or not."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def prediction(name: str, analysis: Analysis) -> dict[str, Any]:
    """Return one line of the scorers' format."""
    text = analysis.article.text
    rows = []
    for attribution in analysis.attributions:
        if attribution.kind is Kind.ORPHAN:
            continue
        source = analysis.source_of(attribution)
        rows.append(
            {
                "source": pairs(attribution.source),
                "cue": pairs(attribution.cue),
                "content": pairs(attribution.content),
                "source_type": source.type.value,
                "entity": source.id,
                "anonymity": given(source.anonymity, text),
            }
        )
    return {"id": name, "attributions": rows}


def given(anonymity: Anonymity | None, text: str) -> str | None:
    """Return the reason for anonymity, or else its terms."""
    words = anonymity and (anonymity.reason or anonymity.terms)
    return words.of(text) if words else None


def pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    """Return spans as the scorers have them."""
    return [[span.start, span.end] for span in spans]


def predict(
    gold: Iterable[dict[str, Any]],
    path: Path,
    settings: Settings,
    look: Callable[[str, Analysis], None] = lambda _name, _analysis: None,
) -> str:
    """Write a line an article and return how fast it went, loading and ``look`` apart.

    Each article's name and what was read in it are given to ``look``.
    """
    began_cpu = time.process_time()
    tagger = load_tagger(settings.engine)
    load = time.process_time() - began_cpu
    count, wall, cpu = 0, 0.0, 0.0
    with path.open("w", encoding="utf-8") as lines:
        for article in gold:
            began, began_cpu = time.perf_counter(), time.process_time()
            manuscript = read(article["text"].encode(), article["id"])
            if manuscript.text != article["text"]:
                raise ValueError(f"{article['id']}: offsets would not fit")
            analysis = analyse(manuscript, settings)
            lines.write(json.dumps(prediction(article["id"], analysis)) + "\n")
            wall += time.perf_counter() - began
            cpu += time.process_time() - began_cpu
            count += 1
            look(article["id"], analysis)
    return (
        f"{tagger.engine.name} {tagger.engine.version}: {count} articles, {count / wall:.1f} a "
        f"second, {count / cpu:.1f} a CPU second, model loaded in {load * 1000:.0f} CPU ms"
    )


def main() -> None:
    """Read the arguments, predict, and print the speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path)
    parser.add_argument("--engine", choices=("light", "accurate"), required=True)
    arguments = parser.parse_args()
    settings = Settings(engine=arguments.engine)
    try:
        print(predict(articles(arguments.gold), arguments.predicted, settings))
    except AttribcheckError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
