"""Reading an article's names into a census."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from attribcheck.language.fold import fold
from attribcheck.language.given import gender_of, is_given
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.resolve.capitals import Run, find_runs, is_title_case
from attribcheck.resolve.census import Census, Name, Sort
from attribcheck.resolve.joining import merged
from attribcheck.resolve.likeness import bare, same_body, same_person
from attribcheck.resolve.roles import akin, roles_in_title
from attribcheck.resolve.sorting import gender_of_run, is_acronym, sort_full, sort_short

CLEAR = 3
"""Uses of a full name after which what stands around it is no news."""

BEARERS = 60
"""Bearers of a last word who are considered, the latest named."""

SURNAME = 5
"""Letters from which a word in capitals is a surname rather than an acronym."""

LONGEST = 20
"""Letters of a surname that is looked for among the words that open sentences."""

Place = tuple[Run, int]
"""A run and where its paragraph begins."""


def take_census(article: Article, mentions: Iterable[Span] = ()) -> Census:
    """Return who and what the article names.

    Full names are entered first, so that a surname before its full name is its bearer's.
    Headlines enter nobody but by a given name: everything has a capital there. What they
    credit, one of ``mentions``, is a name all the same.
    """
    census = Census()
    text = article.text
    full, short, headlines = _gather(article)
    credited = tuple(mentions)
    _gather_credited(text, credited, full, short, headlines)
    alone = Counter(bare(run.words)[0] for run, _ in short if run.words)
    for run, floor in full:
        _enter_full(census, text, run, floor)
    _settle_unknown(census, alone)
    for span in headlines:
        _enter_from_headline(census, text, span, alone)
    for run, floor in sorted(short, key=_rank):
        if run.words:
            _enter_short(census, text, run, floor)
        elif len(run.title) == 1:
            _enter_surname(census, run)
    for span in headlines:
        _remind(census, text, span)
    for mention in credited:
        _enter_opening(census, text, mention)
    census.settle()
    return census


def _gather(article: Article) -> tuple[list[Place], list[Place], list[Span]]:
    """Return the article's full names, its short ones, and its headlines."""
    text = article.text
    full: list[Place] = []
    short: list[Place] = []
    headlines: list[Span] = []
    for segment in article.segments:
        if segment.part not in (Part.PARAGRAPH, Part.CAPTION, Part.HEADLINE):
            continue
        body = article.body(segment)
        if segment.part is Part.HEADLINE or is_title_case(text, body):
            headlines.append(body)
            continue
        for run in merged(text, list(find_runs(text, body.start, body.end))):
            (full if len(bare(run.words)) > 1 else short).append((run, body.start))
    return full, short, headlines


def _gather_credited(
    text: str, mentions: tuple[Span, ...], full: list[Place], short: list[Place], heads: list[Span]
) -> None:
    """Add the names in those of ``mentions`` that stand in headlines."""
    for mention in mentions:
        if any(headline.covers(mention) for headline in heads):
            for run in find_runs(text, mention.start, mention.end):
                (full if len(bare(run.words)) > 1 else short).append((run, mention.start))


def _enter_full(census: Census, text: str, run: Run, floor: int) -> None:
    """Enter a name of two words or more."""
    words = bare(run.words)
    clear = next((one for one in census.by_word.get(words[-1], ()) if one.words == words), None)
    if clear and clear.uses >= CLEAR and clear.sort is not Sort.UNKNOWN:
        census.occur(run.span, clear)
        return
    sort, roles = sort_full(text, run, floor)
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
        known.gender = gender_of_run(run)
    census.occur(run.span, known)


def _known(census: Census, words: tuple[str, ...], sort: Sort) -> Name | None:
    for name in census.by_word.get(words[-1], [])[-BEARERS:]:
        if name.words == words:
            return name
        if len(name.words) < 2 or (sort is Sort.BODY) != (name.sort is Sort.BODY):
            continue
        if (same_body if sort is Sort.BODY else same_person)(words, name.words):
            return name
    return None


def _settle_unknown(census: Census, alone: Counter[str]) -> None:
    """Judge unexplained names by what they are called for short: people go by the last word."""
    for name in census.names:
        if name.sort is Sort.UNKNOWN:
            first, last = alone[name.words[0]], alone[name.words[-1]]
            if first != last:
                name.sort = Sort.BODY if first > last else Sort.PERSON


HEADLINE_WORD = re.compile(r"[^\W\d_][\w-]*+")


def _enter_from_headline(census: Census, text: str, span: Span, alone: Counter[str]) -> None:
    """Enter *Ada Okafor* from a headline, where the story goes on with *Okafor*."""
    words = list(HEADLINE_WORD.finditer(text, span.start, span.end))
    for first, last in pairwise(words):
        name = (fold(first[0]), fold(last[0]))
        if alone[name[1]] and is_given(first[0]) and not census.bearers(name[1]):
            full = f"{first[0]} {last[0]}"
            census.add(Name(Sort.PERSON, name, full, gender_of(first[0])))


def _remind(census: Census, text: str, span: Span) -> None:
    """Note where a headline has a name that the story explains."""
    words = list(HEADLINE_WORD.finditer(text, span.start, span.end))
    for index, match in enumerate(words):
        known = [
            name
            for score, name in census.bearers(fold(match[0]))
            if score == 3 and match[0][0].isupper()
        ]
        if known:
            before = words[index - 1] if index else match
            full = fold(before[0]) == known[0].words[0] and len(known[0].words) > 1
            start = before.start() if full else match.start()
            census.occur(Span(start, match.end()), known[0])


def _enter_short(census: Census, text: str, run: Run, floor: int) -> None:
    """Enter a name of one word: a surname, an acronym, a place, an outlet, or unknown."""
    word = bare(run.words)[0]
    printed = " ".join(run.words)
    explained = census.ends.get(run.span.start - 2) if text[run.span.start - 1] == "(" else None
    if explained and is_acronym(printed):
        census.alias(explained, printed.replace(".", ""))
    fitting = _fitting(census, run, word)
    if not fitting:
        sort, roles = sort_short(text, run, floor, word)
        name = census.add(Name(sort, (word,), printed, gender_of_run(run), roles))
        census.occur(run.span, name)
        return
    score, name = fitting[0]
    rivals = [other for points, other in fitting[1:] if points == score and other.sort is name.sort]
    if name.sort is Sort.PERSON:
        name.gender = name.gender or gender_of_run(run)
        role = roles_in_title(run.title)
        if role and role not in name.roles:
            name.roles.append(role)
    census.occur(run.span, name, rivals[0] if rivals else None)


def _rank(place: Place) -> int:
    """Order short names: what tells the gender, what tells the office, the rest."""
    run = place[0]
    if not run.title:
        return 2
    return 0 if gender_of_run(run) else 1


def _enter_surname(census: Census, run: Run) -> None:
    """Note a surname that is also a title, such as *King*, where somebody bears it."""
    for score, name in census.bearers(fold(run.title[0])):
        if score == 3 and name.sort is Sort.PERSON:
            census.occur(run.span, name)
            return


def _enter_opening(census: Census, text: str, mention: Span) -> None:
    """Note a surname that mostly only opens sentences, as *Will*, where it is credited."""
    word = mention.of(text)
    plain = fold(word) if len(word) <= LONGEST else ""
    if not word[:1].isupper() or plain not in wordlist("names")["opening"]:
        return
    for score, name in census.bearers(plain):
        if score == 3 and name.sort is Sort.PERSON and len(name.words) > 1:
            census.occur(mention, name)
            return


def _fitting(census: Census, run: Run, word: str) -> list[tuple[int, Name]]:
    """Return whom a name of one word can stand for, best first."""
    printed = " ".join(run.words)
    acronym = is_acronym(printed)
    gender = gender_of_run(run)
    fitting = []
    alone = word in wordlist("names")["alone"]
    for score, name in census.bearers(word):
        body = name.sort is Sort.BODY
        clash = bool(gender and name.gender and gender != name.gender)
        foreign = body and (bool(run.title) or (alone and len(name.words) > 1))
        shouted = acronym and not body and (len(printed) < SURNAME or score < 3)
        if not (clash or foreign or shouted):
            fitting.append((score, name))
    if word in wordlist("names")["place"] and not run.title:
        return [pair for pair in fitting if pair[1].words == (word,)]
    role = roles_in_title(run.title)
    if role and len(fitting) > 1:
        fitting.sort(key=lambda pair: not any(akin(own.noun, role.noun) for own in pair[1].roles))
    if not fitting and acronym:
        return [(3, name) for name in census.by_acronym.get(printed.replace(".", ""), ())]
    return fitting
