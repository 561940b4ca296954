"""Copy made safe for a terminal: what would act on it is shown instead."""

PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
"""Control characters and the Unicode pictures of them: escape becomes ␛."""

BLANKS = {ord(blank): " " for blank in "\t\n\r"}

UNSEEN = (
    range(0x80, 0xA0),  # C1 controls: 0x9B alone opens an escape sequence
    range(0x061C, 0x061D),  # Arabic letter mark
    range(0x200E, 0x2010),  # left-to-right and right-to-left marks
    range(0x2028, 0x202F),  # line and paragraph separators, bidi embeddings and overrides
    range(0x2066, 0x206A),  # bidi isolates
    range(0xD800, 0xE000),  # surrogates, such as undecodable bytes in a file name
    range(0xFEFF, 0xFF00),  # byte order mark
    range(0xFFF9, 0xFFFC),  # interlinear annotation
    range(0xE0000, 0xE0080),  # tags
)

TABLE = (
    {code: 0xFFFD for codes in UNSEEN for code in codes}
    | {code: picture for code, picture in PICTURES.items() if code not in BLANKS}
    | BLANKS
)


def visible(copy: str) -> str:
    """Return ``copy`` with every character that a terminal would obey replaced by one it shows.

    One character for one, so that offsets still fit. Tabs and line ends become blanks,
    controls their Unicode pictures, and the rest the replacement character. Joiners and
    letters of any script stay as they are.
    """
    return copy.translate(TABLE)


def one_line(copy: str) -> str:
    """Return ``copy`` made visible and on one line, with single blanks and none at the edges."""
    return " ".join(visible(copy).split())
