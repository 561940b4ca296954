"""Which claims and sources of two versions of a story are the same."""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence

from attribcheck.desk.likeness import LEAST
from attribcheck.model.attribution import Attribution
from attribcheck.model.fingerprint import normal
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType

REACH = 200
"""Claims either way that one is compared with, so that long stories take time in proportion."""


def words_of(claim: Attribution, text: str) -> str:
    """Return the words of a claim, pieces put together, as the copy prints them."""
    return " ".join(" ".join(span.of(text).split()) for span in claim.content)


def paired_claims(old: Analysis, new: Analysis) -> dict[str, Attribution]:
    """Return for the id of each old claim the new claim with the same words, or the likest.

    Likeness is rapidfuzz's ratio of the words, folded and without marks; 80 is enough. Each
    claim is paired once; what has not changed goes first, in order.
    """
    there = [(item, normal(words_of(item, old.article.text))) for item in old.attributions]
    here = [(item, normal(words_of(item, new.article.text))) for item in new.attributions]
    places: dict[str, deque[Attribution]] = defaultdict(deque)
    for item, words in here:
        places[words].append(item)
    found = {item.id: places[words].popleft() for item, words in there if places.get(words)}
    taken = {item.id for item in found.values()}
    left = [pair for pair in there if pair[0].id not in found]
    right = [pair for pair in here if pair[0].id not in taken]
    return found | _likest(left, right)


Told = Sequence[tuple[Attribution, str]]


def _likest(left: Told, right: Told) -> dict[str, Attribution]:
    from rapidfuzz.fuzz import ratio

    scores = sorted(
        (-score, at, number)
        for at, (_, words) in enumerate(left)
        for number in range(max(at - REACH, 0), min(at + REACH, len(right)))
        if (score := ratio(words, right[number][1], score_cutoff=LEAST))
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, number in scores:
        if at not in found and number not in taken:
            found[at] = number
            taken.add(number)
    return {left[at][0].id: right[number][0] for at, number in found.items()}


def paired_sources(
    old: Analysis, new: Analysis, claims: dict[str, Attribution]
) -> dict[str, Source]:
    """Return for the id of each old source the new one that it is.

    Of one name and type first; then those that share most of the claims that both stories have;
    then those whose names are alike, or of which one is the end of the other: *Okafor*.
    """
    there = [source for source in old.sources if source.type is not SourceType.NONE]
    here = [source for source in new.sources if source.type is not SourceType.NONE]
    found: dict[str, Source] = {}
    taken: set[str] = set()

    def pair(one: Source, other: Source | None) -> None:
        if other is not None and one.id not in found and other.id not in taken:
            found[one.id] = other
            taken.add(other.id)

    for one in there:
        rest = (other for other in here if other.id not in taken)
        pair(one, next((other for other in rest if _same_name(one, other)), None))
    for one, other in _sharing(there, here, claims):
        pair(one, other)
    for one in there:
        rest = (other for other in here if other.id not in taken)
        pair(one, next((other for other in rest if _like(one, other)), None))
    return found


def _same_name(one: Source, other: Source) -> bool:
    return one.type is other.type and normal(one.name) == normal(other.name)


def _sharing(
    there: list[Source], here: list[Source], claims: dict[str, Attribution]
) -> list[tuple[Source, Source]]:
    """Return the pairs that share claims, those that share most of them first."""
    behind = {claim: source for source in here for claim in source.attributions}
    known = {source.id: source for source in here}
    shared = []
    for one in there:
        new = (claims[claim].id for claim in one.attributions if claim in claims)
        tally = Counter(behind[claim].id for claim in new if claim in behind)
        shared += [(times, one, known[name]) for name, times in tally.items()]
    shared.sort(key=lambda item: -item[0])
    return [(one, other) for _, one, other in shared]


def _like(one: Source, other: Source) -> bool:
    from rapidfuzz.fuzz import ratio

    if one.type is not other.type:
        return False
    names = normal(one.name), normal(other.name)
    short, long = sorted(names, key=len)
    return bool(ratio(*names, score_cutoff=LEAST)) or bool(short and long.endswith(f" {short}"))
