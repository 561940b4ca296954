"""Verbs that only help others."""

AUXILIARIES = frozenset(["am", "is", "are", "was", "were", "be", "been", "being", "has", "have"])
AUXILIARIES |= {"had", "do", "does", "did", "will", "would", "to", "not", "n't", "also", "never"}
VERB = 4
"""Words from an auxiliary to its verb, at most."""

BEING = frozenset({"am", "is", "are", "was", "were", "be", "been", "being"})


def is_auxiliary(form: str) -> bool:
    """Tell whether a word helps a verb, or is an adverb beside it."""
    return form.lower() in AUXILIARIES or (form.endswith("ly") and form.islower())
