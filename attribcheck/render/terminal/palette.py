"""Colours and marks of the terminal report. Each colour has a mark that lives without it.

The colours are of one middle lightness, so that each stands at about 4 to 1 or better on
black and on white (WCAG 2.1, contrast ratio); blue, green-blue and vermilion stay apart for
colour-blind readers (Okabe and Ito, Color Universal Design, 2008). On terminals of 16 colours
the voices fall on three of them.
"""

from attribcheck.model.finding import Severity
from attribcheck.render.voices import Voice

BLUE, TEAL, VERMILION, AMBER, RED = "#3b7bf0", "#13907a", "#e5461f", "#ac7308", "#dc4a4a"

STYLES = {
    Voice.UNATTRIBUTED: "",
    Voice.REPORTED: TEAL,
    Voice.DIRECT: BLUE,
    Voice.ANONYMOUS: VERMILION,
}

LETTERS = {Voice.ANONYMOUS: "A", Voice.DIRECT: "D", Voice.REPORTED: "R"}
"""In the margin, before the source's number."""

BRACKETS = {Voice.REPORTED: ("‹", "›"), Voice.DIRECT: ("", ""), Voice.ANONYMOUS: ("⟦", "⟧")}
"""Around the claim; a direct quote has its own marks."""

BARS = {Voice.UNATTRIBUTED: " ", Voice.REPORTED: "│", Voice.DIRECT: "┃", Voice.ANONYMOUS: "█"}
"""Down the margin, beside each line that holds a claim."""

FILLS = {Voice.UNATTRIBUTED: "·", Voice.REPORTED: "░", Voice.DIRECT: "▒", Voice.ANONYMOUS: "█"}
"""In the strip from lead to end."""

NAMES = {
    Voice.ANONYMOUS: "anonymous",
    Voice.DIRECT: "direct",
    Voice.REPORTED: "reported",
    Voice.UNATTRIBUTED: "unattributed",
}
"""In the order in which shares are told."""

SAMPLES = {
    Voice.ANONYMOUS: "anonymous claim",
    Voice.DIRECT: "“direct quote”",
    Voice.REPORTED: "reported speech",
}
"""For the legend."""

SEVERITIES = {Severity.ERROR: RED, Severity.WARNING: AMBER, Severity.INFO: BLUE}
MARKS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.INFO: "●"}

DIM = "#7c7c7c"
UNSURE = 0.5
"""Claims less likely right than this are marked: sooner wrong than right."""
