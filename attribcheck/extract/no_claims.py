"""What reads like an attribution and claims nothing: terms of anonymity, and no comment."""

from attribcheck.extract.decode import Reading
from attribcheck.extract.layout import Layout

ASKING = frozenset(["ask", "asked", "asking", "asks", "declined", "declining", "insisted"])
ASKING |= {"insisting", "preferred", "refused", "requested", "requesting", "speaking", "spoke"}
UNNAMED = frozenset({"anonymity", "anonymous", "anonymously", "identified", "named", "quoted"})
SILENT = frozenset({"decline", "declined", "declining", "refused", "respond", "return", "reply"})
APPROACHES = frozenset({"calls", "comment", "email", "emails", "message", "messages", "request"})
NEAR = 6
"""Words of the content in which the telling one stands."""


def makes_claim(reading: Reading, layout: Layout) -> bool:
    """Tell whether ``reading`` is more than *asked not to be named* or *declined to comment*."""
    cue = {form.lower() for form in layout.forms[reading.cue[0] : reading.cue[1] + 1]}
    told = {layout.forms[row].lower() for row in reading.content[:NEAR]}
    terms = cue & ASKING and told & UNNAMED
    silence = cue & SILENT and (told | cue) & APPROACHES
    return not terms and not silence
