"""Reading an article's names into a census."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.given import gender_of, is_given
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.resolve.capitals import Run, find_runs
from attribcheck.resolve.census import Census, Name, Sort
from attribcheck.resolve.likeness import bare, is_acronym_of, same_person
from attribcheck.resolve.roles import Role, role_after, role_before, roles_in_title, short_titles

JOINT = re.compile(r"\s(?:of|for|on)\s(?:the\s|U\.S\.\s)?$")


def take_census(article: Article) -> Census:
    """Return who and what the article names: paragraphs and captions first, headlines last."""
    census = Census()
    text = article.text
    full: list[tuple[Run, int]] = []
    short: list[tuple[Run, int]] = []
    for segment in article.segments:
        if segment.part in (Part.PARAGRAPH, Part.CAPTION):
            body = article.body(segment)
            for run in _merged(text, list(find_runs(text, body.start, body.end))):
                (full if len(bare(run.words)) > 1 else short).append((run, body.start))
        elif segment.part is Part.HEADLINE:
            span = segment.span
            short += [(run, span.start) for run in find_runs(text, span.start, span.end)]
    # The fullest names first, so that a surname before its full name is still its bearer's.
    for run, floor in full:
        _enter_full(census, text, run, floor)
    for run, floor in sorted(short, key=lambda pair: not pair[0].title):
        _enter_short(census, text, run, floor)
    census.settle()
    return census


def _merged(text: str, runs: list[Run]) -> list[Run]:
    """Join *Department* and *Justice* over *of*; move *of State* into the title before a name."""
    merged: list[Run] = []
    for run in runs:
        before = merged[-1] if merged else None
        between = text[before.span.end : run.span.start] if before else ""
        if before and JOINT.fullmatch(between):
            joined = _join(text, before, run)
            if joined:
                merged[-1] = joined
                continue
        merged.append(run)
    return merged


def _join(text: str, before: Run, run: Run) -> Run | None:
    names = wordlist("names")
    span = Span(before.span.start, run.span.end)
    if not before.words and run.words:
        words = run.words
        cut = next((i for i, word in enumerate(words) if i and is_given(word)), 0)
        if not cut and fold(words[0]) in names["portfolio"] and len(words) > 1:
            cut = 1
        if cut:
            name = Span(text.index(words[cut], run.name.start), run.name.end)
            return Run(span, before.title + words[:cut], words[cut:], name)
    last = (before.words or before.title)[-1]
    if fold(last) not in names["link"]:
        return None
    whole = tuple(text[span.start : span.end].split())
    return Run(span, (), whole, span)


def _enter_full(census: Census, text: str, run: Run, floor: int) -> None:
    """Enter a name of two words or more."""
    words = bare(run.words)
    sort, roles = _sort_of(text, run, floor)
    known = _known(census, words, sort)
    if known is None:
        known = census.add(Name(sort, words, " ".join(run.words)))
    elif len(words) > len(known.words) and sort is known.sort:
        known.words, known.full = words, " ".join(run.words)
        census.index(known)
    if known.sort is Sort.UNKNOWN:
        known.sort = sort
    known.roles += [role for role in roles if role not in known.roles]
    if known.sort is Sort.PERSON and not known.gender:
        known.gender = _gender(run)
    census.occur(run.span, known)


def _known(census: Census, words: tuple[str, ...], sort: Sort) -> Name | None:
    for name in census.by_word.get(words[-1], ()):
        if name.words == words:
            return name
        if sort is Sort.BODY or name.sort is Sort.BODY or len(name.words) < 2:
            continue
        if same_person(words, name.words):
            return name
    return None


def _gender(run: Run) -> str:
    """Return the gender that the titles, else the given name, give away."""
    names = wordlist("names")
    for word in map(fold, run.title):
        if word in names["she"]:
            return "f"
        if word in names["he"]:
            return "m"
    return gender_of(run.words[0]) if len(run.words) > 1 else ""


def _sort_of(text: str, run: Run, floor: int) -> tuple[Sort, list[Role]]:
    """Tell a person's name from a body's, and what the copy says the person is."""
    names = wordlist("names")
    folded = [fold(word) for word in run.words]
    body = folded[-1] in names["body"] or any(word in ("of", "for", "&") for word in run.words)
    if body and not _honoured(run):
        return Sort.BODY, []
    by_after, after, party = role_after(text, run.span.end)
    in_title = roles_in_title(run.title)
    before = role_before(text, run.span.start, floor)
    place = folded[-1] in names["place"] or folded[0] in names["outlet"]
    is_person = bool(
        run.title
        or by_after
        or (before and not place)
        or (is_given(run.words[0]) and not place)
        or (any(len(word) == 1 for word in folded[1:-1]) and not place)
        or folded[-1] in names["suffix"]
    )
    roles = [role for role in (in_title or before, after) if role]
    if party:
        roles = [Role(role.noun, role.modifiers | {party}) for role in roles]
        roles = roles or [Role("lawmaker", frozenset({party}))]
    if is_person:
        return Sort.PERSON, roles
    return (Sort.BODY if place else Sort.UNKNOWN), roles


def _honoured(run: Run) -> bool:
    """Tell whether the title can only be a person's."""
    names = wordlist("names")
    return any(
        word in names["she"] or word in names["he"] or word in short_titles()
        for word in map(fold, run.title)
    )


def _enter_short(census: Census, text: str, run: Run, floor: int) -> None:
    """Enter a name of one word: a surname, an acronym, a place, an outlet, or unknown."""
    if not run.words:
        return
    names = wordlist("names")
    word = bare(run.words)[0]
    printed = " ".join(run.words)
    gender = _gender(run)
    fitting = [(score, name) for score, name in census.bearers(word) if _agrees(name, gender, run)]
    if word in names["place"] and not run.title:
        fitting = [
            pair for pair in fitting if pair[1].sort is Sort.BODY and len(pair[1].words) == 1
        ]
    if not fitting and printed.replace(".", "").isupper():
        fitting = [
            (3, name) for name in census.names if is_acronym_of(printed, tuple(name.full.split()))
        ]
    if fitting:
        score, name = fitting[0]
        rivals = [
            other for points, other in fitting[1:] if points == score and other.sort is name.sort
        ]
        if name.sort is Sort.PERSON and not name.gender:
            name.gender = gender
        role = roles_in_title(run.title)
        if role and role not in name.roles and name.sort is Sort.PERSON:
            name.roles.append(role)
        census.occur(run.span, name, rivals[0] if rivals else None)
        return
    sort, roles = _short_sort(text, run, floor, word)
    name = census.add(Name(sort, (word,), printed, gender, roles))
    census.occur(run.span, name)


def _agrees(name: Name, gender: str, run: Run) -> bool:
    """Tell whether a bearer fits the gender and the kind of title before the word."""
    if run.title and name.sort is Sort.BODY:
        return False
    return not (gender and name.gender and gender != name.gender)


def _short_sort(text: str, run: Run, floor: int, word: str) -> tuple[Sort, list[Role]]:
    names = wordlist("names")
    if word in names["place"] or word in names["outlet"] or word in names["body"]:
        if not _honoured(run):
            return Sort.BODY, []
    role = roles_in_title(run.title)
    if role or _honoured(run):
        return Sort.PERSON, [role] if role else []
    plain = " ".join(run.words).replace(".", "")
    if plain.isupper() and 2 <= len(plain) <= 6:
        return Sort.BODY, []
    by_after, after, _ = role_after(text, run.span.end)
    before = role_before(text, run.span.start, floor)
    if by_after or before:
        return Sort.PERSON, [role for role in (before, after) if role]
    return Sort.UNKNOWN, []
