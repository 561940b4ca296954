"""Lists of words as they are easiest to read and to review."""


def wordlist(words: str) -> frozenset[str]:
    """Return the blank-separated ``words``."""
    return frozenset(words.split())
