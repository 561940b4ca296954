"""Whether the copy around a name says who bears it."""

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of, is_plural
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article, Sentence
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.narration import phrases
from attribcheck.rules.words import words_of

BACK = 8
"""Words before a name among which its bearer may be described: *the mayor of Leeds, Ada Voss*."""

AHEAD = 2
"""Sentences after a name that may still say who bears it."""

DETERMINERS = frozenset(("a", "an", "the", "his", "her", "its", "their", "our", "my", "one"))
POSSESSIVES = frozenset(("his", "her"))
OWNERS = frozenset(("’s", "'s", "’", "'"))
STOPS = frozenset(',.;:“”"‘’—–-()')
AFTER = ".,;:!?()[]–—-/’'”\"&…"
BULLETS = frozenset("-–—~*•·▪>")
LONGEST_NOUN = 10
"""Words of a noun with what belongs to it, before a comma and a name."""

AUTHORED = (
    r" (?:wrote|writes|reported|reports|argued|argues|said|says|noted|points out|pointed out)"
    r" (?:(?:last|on|this) [A-Za-z]{1,12} )?(?:on|in|for|at) (?:the |an? |his |her )?"
    r"(?:[A-Z]|column|piece|post|article|essay|report|op-ed|blog|editorial)",
)
"""Where somebody wrote it, which says who that is: *Ada Voss wrote in the Herald*."""

INTRODUCED = (
    r"(?:In|Writing|As|For|From|At) (?:an? |the |his |her )?[^.;:“”\"]{0,40}?"
    r"\b(?:article|column|essay|piece|post|report|op-ed|blog|editorial|book|study)\b",
)
"""The same before a name: *In an article for the Herald, Ada Voss wrote*."""

ACTING = frozenset(("acting", "founding", "leading", "managing", "sitting"))

OFFICE = r", (?P<first>[a-z-]{2,20}) (?:[A-Za-z-]{1,20} ){0,3}(?:of|at|for|in|with|to) "
"""*, chair of the board*"""

SUFFIX = r",? (?:Jr|Sr|II|III|IV)\b\.?"

TIED = (
    r"(?:['’]s\b| \(| ?[-–—]| (?:of|at|from|for|with|in|who|whose|is|was|as)\b)",
    r" (?:leads|led|runs|ran|heads|headed|owns|chairs)\b",
    r", (?:prosecuting|defending|representing|presiding|mitigating|playing|portraying|starring"
    r"|(?:appearing|speaking) for"
    r"|writing (?:in|for|on|at))\b",
)
"""What ties a description to the name before it."""

APPOSED = (
    r",[”\"’']{0,2} (?:who|whose|an?|one of|\d|formerly|himself|herself|D-|R-)",
    r",[”\"’']{0,2} (?:the|its|his|her|their|our) [^.;:,“”\"]{3,80},",
    r",[”\"’']{0,2} (?P<phrase>[^.;:,“”\"]{2,90})",
)
EQUATED = (
    r"\b(?P<who>[Hh]e|[Ss]he|[A-Z][\w’'-]{1,30}),? (?:works?|worked"
    r"|serves?|served|runs?|ran|leads?|led|teaches|taught|heads?|headed|owns?|owned"
    r"|chairs?|chaired|founded|joined|represents?"
    r"|lives?|lived|manages?|directs?|studies|studied|plays?|coaches|writes"
    r"|resigned|retired|graduated|holds|oversees)\b",
    r"\b(?P<who>[Hh]e|[Ss]he|[A-Z][\w’'-]{1,30}),? (?:is|was|has been|had been)"
    r" (?:also |now |then |once )?(?P<what>[\w’'-]+)",
)
BECOME = r", s?he became (?:an?|the|one) "

NOMINAL = frozenset(("a", "an", "the", "one", "its", "his", "her", "their", "in", "from", "among"))
"""Words after *she is* that open what she is, where *she is tired* does not say it."""

POINTED = (r"The (?P<words>(?:[a-z\d-]{2,30} ){1,4})",)
MOST_MODIFIERS = 3

LONGEST_SMALL = 3
"""Letters of words that headings leave small, and words of the shortest heading."""

MOSTLY = 0.8


def is_introduced(article: Article, name: Span, apart: int) -> bool:
    """Tell whether the words around ``name`` say what its bearer is.

    ``apart`` counts the capitalised words before it that may be title or employer. Looks at the
    sentence of the name and the two after it.
    """
    around = sentences_around(article, name)
    if not around or _is_heading(words_of(article)[around.start]):
        return True
    sentence = article.sentences[around.start]
    after = article.sentences[around.stop : around.stop + AHEAD]
    return (
        apart > 0
        or _is_item(article.text, sentence, name)
        or _is_described_before(article.text, sentence, name)
        or is_described_after(article.text, sentence, name)
        or _has_become(article.text, sentence, name)
        or any(_is_equated(article.text, each, name) for each in after)
        or any(
            _points_back(article.text, each)
            for each in after[:1]
            if each.paragraph == sentence.paragraph
        )
    )


def _is_item(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a sentence is an item of a list, or a letter’s signature."""
    opening = sentence.words[0].of(text)
    return opening in BULLETS or text[sentence.span.start : sentence.span.end].strip(
        " .,—–-"
    ) == name.of(text)


def _is_heading(words: tuple[str, ...]) -> bool:
    """Tell whether most words have a capital, as in the headings of a list."""
    letters = [word for word in words if word[0].isalpha() and len(word) > LONGEST_SMALL]
    large = sum(word[0].isupper() for word in letters)
    return len(letters) > LONGEST_SMALL and large >= MOSTLY * len(letters)


def is_cut_short(text: str, name: Span) -> bool:
    """Tell whether the name goes on in what an encoding has broken."""
    after = text[name.end : name.end + 1]
    return not (after.isspace() or after in AFTER)


def _is_described_before(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a person noun, an owner, a list or a clause before the name explains it."""
    before = [word.of(text) for word in sentence.words if word.end <= name.start]
    if not before:
        return False
    plain = fold(before[-1])
    if plain.isalpha() and plain not in _no_nouns():
        return True
    led = before[0] in ("In", "On", "At", "From", "For", "With") and before[-1] == ","
    if led and not POSSESSIVES.isdisjoint(map(str.lower, before[1:3])):
        return True  # In his letter, Ada Voss …
    owned = before[-1].lower() in OWNERS
    acting = before[-1] == "," and before[0].lower().endswith(("ing", "as"))
    aged = before[-1].lower().endswith(("-old", "-based", "-born"))
    listed = before[-1] == "and" and before[-2:-1] != [] and before[-2][0].isupper()
    person = any(class_of(fold(word)).is_person for word in before[-BACK:])
    return owned or acting or aged or listed or person or _is_apposed(before)


def _is_apposed(before: list[str]) -> bool:
    """Tell whether a noun with a determiner or an owner ends at the comma: *their starter, Ada*."""
    if before[-1] != ",":
        return False
    start = len(before) - 1
    while start and start > len(before) - 1 - LONGEST_NOUN and before[start - 1] not in STOPS:
        start -= 1
    phrase = [word.lower() for word in before[start:-1]]
    while phrase and (phrase[0] in wordlist("telling")[""] or phrase[0] in ("and", "but")):
        phrase.pop(0)
    return not DETERMINERS.isdisjoint(phrase[:1]) or not OWNERS.isdisjoint(phrase)


def _no_nouns() -> frozenset[str]:
    """Return verbs of telling and small words, after which a name stands on its own."""
    return wordlist("telling")[""] | wordlist("names")["opening"] | wordlist("showing")[""]


def is_described_after(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a clause or a phrase that follows a name says who bears it."""
    suffix = phrases(SUFFIX).match(text, name.end, sentence.span.end)
    name = Span(name.start, suffix.end()) if suffix else name
    if phrases(*TIED, *AUTHORED).match(text, name.end, sentence.span.end):
        return True
    if phrases(*INTRODUCED).match(text, sentence.span.start, name.start):
        return True
    office = phrases(OFFICE).match(text, name.end, sentence.span.end)
    if office is not None and office["first"] not in _no_nouns():
        return not office["first"].endswith("ing") or office["first"] in ACTING
    apposed = phrases(*APPOSED).match(text, name.end, sentence.span.end)
    if apposed is None:
        return False
    phrase = apposed["phrase"]
    return phrase is None or _describes(phrase)


def _describes(phrase: str) -> bool:
    """Tell whether words after a name and a comma can say who bears it."""
    words = phrase.split()
    named = words[0][0].isupper() or (fold(words[0]) in ("the", "its", "his", "her", "their", "of"))
    return (named and any(word[0].isupper() for word in words)) or any(
        class_of(fold(word)).is_person for word in words
    )


def _is_equated(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a sentence says what the bearer is or does."""
    span = Span(max(sentence.span.start, name.end), sentence.span.end)
    surname = fold(name.of(text).split()[-1])
    for pattern in EQUATED:
        for found in phrases(pattern).finditer(text, span.start, span.end):
            what = found.groupdict().get("what")
            if fold(found["who"]) in ("he", "she", surname) and (not what or _is_nominal(what)):
                return True
    return False


def _has_become(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether the sentence goes on to say it: *When Ada Voss won, she became the first*."""
    return phrases(BECOME).search(text, name.end, sentence.span.end) is not None


def _is_nominal(word: str) -> bool:
    """Tell whether a word after *she is* opens a description of who she is."""
    plain = fold(word)
    return plain in NOMINAL or not word[0].islower() or class_of(plain).is_person


def _points_back(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with *the farmer*, who can be the one named just before."""
    pointed = phrases(*POINTED).match(text, sentence.span.start, sentence.span.end)
    words = pointed["words"].split() if pointed else []
    heads = (fold(word) for word in words[:MOST_MODIFIERS])
    return any(class_of(head).is_person and not is_plural(head) for head in heads)
