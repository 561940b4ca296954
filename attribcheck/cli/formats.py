"""The names of the formats, and which of them a file's name asks for. Loads nothing."""

SUFFIXES = {
    "full": (),
    "concise": (),
    "json": (".json",),
    "jsonl": (".jsonl", ".ndjson"),
    "sarif": (".sarif", ".sarif.json"),
    "junit": (".xml",),
    "github": (),
    "gitlab": (),
    "rdjson": (".rdjson",),
    "csv": (".csv",),
    "markdown": (".md", ".markdown"),
    "html": (".html", ".htm"),
    "docx": (".docx",),
}
"""Every format, and the ends of names that mean it."""

BINARY = {"docx"}
"""What no terminal can show."""

FORMATS = tuple(SUFFIXES)

SAYS = f"{', '.join(FORMATS)}; default: what the name after -o ends in, or full"


def format_for(chosen: str | None, output: str | None) -> str:
    """Return the format that ``--format`` names, or else the one that ``-o`` ends in, or full."""
    if chosen:
        return chosen
    name = (output or "").casefold()
    known = ((suffix, told) for told, suffixes in SUFFIXES.items() for suffix in suffixes)
    fitting = [(len(suffix), told) for suffix, told in known if name.endswith(suffix)]
    return max(fitting)[1] if fitting else "full"
