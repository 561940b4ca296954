"""The word lists that ship with the package, read once each when first asked for."""

from functools import cache


@cache
def wordlist(name: str) -> dict[str, frozenset[str]]:
    """Return the sections of ``lexicon/<name>.txt``, each a set of lower-case words.

    Lines that begin with ``#`` are remarks; ``[section]`` opens a section; words before
    the first section belong to the section ``""``.
    """
    # Importing it takes longer than importing all the rules, and `explain` reads no list.
    from importlib.resources import files

    sections: dict[str, set[str]] = {}
    section = ""
    text = (files("attribcheck.language") / "lexicon" / f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        elif not line.startswith("#"):
            sections.setdefault(section, set()).update(line.split())
    return {section: frozenset(words) for section, words in sections.items()}
