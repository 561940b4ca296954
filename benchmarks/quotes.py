"""Hold altered quotations against records: is the place found, and the change named?

    python benchmarks/quotes.py [--shared ../shared] [--seed 1] [--verbose]

The quotations of the dev articles are what was said; a record is made of them at run time, with
other sentences between, fillers and a recogniser's spellings. Each quotation then goes into a
story untouched, or with one seeded change whose class is known. Nothing of it is kept.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from predict import articles

from attribcheck import read
from attribcheck.extract import find_quotations
from attribcheck.language.labels import speakers_of
from attribcheck.model.article import Article
from attribcheck.model.check import Change, Check
from attribcheck.model.quotation import Quotation, Use
from attribcheck.notes import read_record
from attribcheck.notes.alike import alike, is_function, is_number, is_turning
from attribcheck.notes.compare import Comparer
from attribcheck.notes.units import units
from attribcheck.segment import segment

ROOT = Path(__file__).parents[1]
FILLERS = ("uh", "um", "you know", "I mean", "er")
OTHERS = ("river", "budget", "teacher", "harbour", "window", "carpet", "engine", "market")
NUMBERS = ("seventeen", "340", "2.6")
NAMES = ("Voss", "Okafor", "Lindqvist", "Harlow")
SOUNDS = {"their": "there", "there": "their", "its": "it's", "it's": "its", "you're": "your"}
FIGURES = {"two": "2", "three": "3", "four": "4", "ten": "10", "percent": "%"}
MARK = re.compile(r"[\"“”‘’'`]")
PLAIN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True)
class Case:
    """One quotation as the story has it, what was said, and the class of the change."""

    told: str
    said: str
    change: Change | None
    """None: untouched."""


def spoken(shared: Path) -> tuple[list[str], list[str]]:
    """Return what was quoted in dev, and sentences of narrative."""
    quotes, others = [], []
    for item in articles(shared / "data" / "polnear" / "dev.jsonl.gz"):
        article = segment(read(item["text"].encode(), item["id"]))
        quotations = find_quotations(article)
        for quotation in quotations:
            words = " ".join(quotation.words.of(article.text).split())
            plain = "[" not in words and "…" not in words and ".." not in words
            speech = quotation.use is Use.SPEECH and not quotation.nested
            if speech and plain and 8 <= len(words.split()) <= 60:
                quotes.append(words.rstrip(",.?!"))
        told = [sentence.span.of(article.text) for sentence in article.sentences]
        others += [words for words in told if not MARK.search(words)]
    return list(told_once(sorted(set(quotes)))), others


def told_once(quotes: list[str]) -> Iterator[str]:
    """Yield quotations that share no five words in a row: others stand in two places."""
    met: set[tuple[str, ...]] = set()
    for quote in quotes:
        words = [word.strip(",.;:?!—").lower() for word in quote.split()]
        runs = {tuple(words[i : i + 5]) for i in range(len(words) - 4)}
        if met.isdisjoint(runs):
            met |= runs
            yield quote


Alter = Callable[[list[str], random.Random], tuple[list[str], list[str]] | None]
"""From words to what is told and what was said; None where it cannot be done."""


def places(words: list[str], fits: Callable[[str], bool]) -> list[int]:
    """Return where words that fit stand, not at the edges."""
    inner = range(2, len(words) - 2)
    return [i for i in inner if PLAIN.fullmatch(words[i]) and fits(words[i].lower())]


def heavy(word: str) -> bool:
    """Tell whether a word carries content."""
    return len(word) > 3 and not is_function(word) and not is_turning(word)


def filler(words: list[str], chance: random.Random) -> tuple[list[str], list[str]]:
    """Say a filler that the story leaves out."""
    at = chance.randrange(1, len(words))
    return words, [*words[:at], chance.choice(FILLERS) + ",", *words[at:]]


def grammar(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Tidy agreement or a contraction."""
    pairs = {"is": "are", "was": "were", "has": "have", "don't": "do not", "going": "gonna"}
    pairs |= {"it's": "it is", "we're": "we are", "I'm": "I am", "doesn't": "don't"}
    found = [i for i, word in enumerate(words) if word.replace("’", "'") in pairs]
    found = [i for i in found if words[i] != "going" or words[i + 1 : i + 2] == ["to"]]
    if not found:
        return None
    at = chance.choice(found)
    word = words[at].replace("’", "'")
    after = words[at + 2 :] if word == "going" else words[at + 1 :]
    return words, [*words[:at], pairs[word], *after]


def function(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Change an article or a preposition."""
    swaps = {"a": "the", "the": "a", "of": "for", "in": "at", "on": "in", "to": "for", "for": "to"}
    found = places(words, swaps.__contains__)
    if not found:
        return None
    at = chance.choice(found)
    return [*words[:at], swaps[words[at].lower()], *words[at + 1 :]], words


def content(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Change a number, a name, or another word of content: the first of these there is."""
    inner = range(2, len(words) - 2)
    numbers = [i for i in inner if is_number(alike(words[i]))]
    names = [
        i for i in inner if words[i].istitle() and heavy(words[i].lower()) and inside(words, i)
    ]
    found = places(words, heavy)
    kinds = [(numbers, NUMBERS), (names, NAMES), (found, OTHERS)]
    chance.shuffle(kinds)
    for at, others in kinds:
        if at:
            place = chance.choice(at)
            return [*words[:place], chance.choice(others), *words[place + 1 :]], words
    return None


def inside(words: list[str], at: int) -> bool:
    """Tell whether a word opens no sentence, so that its capital is its own."""
    return words[at].isalpha() and not words[at - 1].endswith((".", "?", "!", ":", "“", '"'))


def negation(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Put in or leave out a word that turns the sentence round."""
    found = places(words, lambda word: word in ("not", "never", "all", "only", "some", "every"))
    if found and chance.random() < 0.7:
        at = chance.choice(found)
        return [*words[:at], *words[at + 1 :]], words
    found = places(words, lambda word: word in ("is", "are", "was", "will", "can", "would"))
    if not found:
        return None
    at = chance.choice(found) + 1
    return [*words[:at], chance.choice(("not", "never", "only")), *words[at:]], words


def silent(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Leave out some words, one of content among them, and do not show it."""
    size = chance.randint(2, 6)
    if len(words) < size + 8:
        return None
    at = chance.randrange(3, len(words) - size - 3)
    gone = [word.strip(",.;:?!—").lower() for word in words[at : at + size]]
    if not any(map(heavy, gone)) or any(map(turning, gone)):
        return None
    return [*words[:at], *words[at + size :]], words


def turning(word: str) -> bool:
    """Tell whether a word turns a sentence, contractions among them."""
    return is_turning(word) or word.endswith(("n't", "n’t"))


def marked(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Leave out a few harmless words at an ellipsis."""
    found = silent(words, chance)
    if found is None:
        return None
    told, said = found
    at = next(i for i, (a, b) in enumerate(zip(told, said, strict=False)) if a != b)
    gone = said[at : at + len(said) - len(told)]
    if any(word.endswith((".", "?", "!")) for word in [said[at - 1], *gone]):
        return None
    harmless = {"if", "but", "unless", "except", "without", "until", "though", "although"}
    if harmless.intersection(word.strip(",").lower() for word in gone):
        return None
    return [*told[:at], "…", *told[at:]], said


def meaning(words: list[str], chance: random.Random) -> tuple[list[str], list[str]] | None:
    """Hide a negation or a condition at an ellipsis."""
    if len(words) < 10:
        return None
    at = chance.randrange(3, len(words) - 3)
    gone = chance.choice((["if", "it", "rains"], ["not", "really"], ["but", "not", "here"]))
    return [*words[:at], "…", *words[at:]], [*words[:at], *gone, *words[at:]]


SEEDED: dict[Change, Alter] = {
    Change.FILLER: filler,
    Change.GRAMMAR: grammar,
    Change.FUNCTION: function,
    Change.CONTENT: content,
    Change.NEGATION: negation,
    Change.ELISION_SILENT: silent,
    Change.MARKED: marked,
    Change.ELISION_MEANING: meaning,
}


def cases(quotes: list[str], chance: random.Random) -> Iterator[Case]:
    """Yield a case a quotation: one of two untouched, the rest altered by class in turn."""
    kinds = list(SEEDED)
    for number, quote in enumerate(quotes):
        words = quote.split()
        if number % 20 == 19:
            other = quotes[(number + 7) % len(quotes)].split()
            yield Case(" ".join([*words, *other]), f"{quote}.\n{' '.join(other)}", Change.STITCHED)
            continue
        kind = kinds[number // 2 % len(kinds)]
        made = SEEDED[kind](words, chance) if number % 2 else None
        if made:
            yield Case(" ".join(made[0]), " ".join(made[1]), kind)
        else:
            yield Case(quote, quote, None)


def heard(words: str, chance: random.Random) -> str:
    """Return words as a recogniser spells them: no capitals, few marks, its own homophones."""
    kept = [word.strip(",;:.?!").lower() for word in words.split()]
    changed = [
        FIGURES.get(word, SOUNDS.get(word, word)) if chance.random() < 0.5 else word
        for word in kept
    ]
    return " ".join(changed)


def record(found: list[Case], others: list[str], chance: random.Random) -> str:
    """Return the record: what was said in random order, other sentences between, fillers there."""
    lines = []
    for case in chance.sample(found, len(found)):
        for _ in range(chance.randint(1, 5)):
            words = chance.choice(others).split()
            words.insert(chance.randrange(len(words) + 1), chance.choice(FILLERS))
            lines.append(" ".join(words))
        said = case.said.split("\n")
        plain = case.change is not Change.ELISION_MEANING and chance.random() < 0.4
        lines += [f"VOSS: {heard(part, chance) if plain else part}" for part in said[:1]]
    return "\n\n".join(lines)


def verdict(check: Check) -> Change | None:
    """Return the gravest change that a check names."""
    return max((edit.change for edit in check.edits), default=None)


def tallied(shared: Path, seed: int, *, verbose: bool = False) -> Counter[tuple[str, str]]:
    """Hold every case against the record; return counts by class, and what came of it."""
    chance = random.Random(seed)
    quotes, others = spoken(shared)
    chance.shuffle(quotes)
    found = list(cases(quotes, chance))
    notes = read_record(record(found, others, chance), "notes.txt")
    comparer = Comparer((notes,))
    nobody = speakers_of(segment(read(b"Nobody.", "none")), None)
    tally: Counter[tuple[str, str]] = Counter()
    for case in found:
        text = f"“{case.told},” Voss said."
        article: Article = segment(read(text.encode(), "story"))
        quotations: tuple[Quotation, ...] = find_quotations(article)
        checks = [comparer.check(unit, text, nobody) for unit in units(article, quotations)]
        kind = str(case.change) if case.change else "untouched"
        named = max((verdict(check) or 0 for check in checks), default=0)
        held = bool(checks) and all(check.found for check in checks)
        right = named == (case.change or 0)
        tally[kind, "all"] += 1
        tally[kind, "found"] += held
        tally[kind, "right"] += held and right
        tally[kind, "alarm"] += not held or named > 0
        if verbose and not (held and right):
            edits = [edit for check in checks for edit in check.edits]
            told = [(str(e.change), e.quoted.of(text), e.recorded.of(notes.text)) for e in edits]
            print(f"{kind}: held {held} {told}\n  told {case.told}\n  said {case.said}")
    return tally


def figures(tally: Counter[tuple[str, str]]) -> dict[str, float]:
    """Return the shares that corpus/floors.json holds, 0 to 1."""
    altered = [kind for kind, name in tally if name == "all" and kind != "untouched"]
    total = sum(tally[kind, "all"] for kind in altered)
    untouched = tally["untouched", "all"]
    return {
        "untouched.found": tally["untouched", "found"] / untouched,
        "untouched.quiet": 1 - tally["untouched", "alarm"] / untouched,
        "altered.found": sum(tally[kind, "found"] for kind in altered) / total,
        "altered.right": sum(tally[kind, "right"] for kind in altered) / total,
        "content.caught": tally["content", "alarm"] / tally["content", "all"],
        "negation.caught": tally["negation", "alarm"] / tally["negation", "all"],
    }


def main() -> int:
    """Print found, right and false alarms, by class and in all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="show what went wrong; keep it off")
    arguments = parser.parse_args()
    tally = tallied(arguments.shared, arguments.seed, verbose=arguments.verbose)
    for kind in sorted({kind for kind, _ in tally}):
        count = tally[kind, "all"]
        share = {name: tally[kind, name] / count for name in ("found", "right", "alarm")}
        print(
            f"{kind:16} {count:4}  found {share['found']:.3f}  class right {share['right']:.3f}"
            f"  alarm {share['alarm']:.4f}"
        )
    for name, share in figures(tally).items():
        print(f"{name:16} {share:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
