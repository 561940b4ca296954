"""What goes into an audit and what comes out, as Arrow schemas; told in docs/archive.md."""

import pyarrow as pa

METADATA = ("published", "outlet", "desk", "author", "section")
"""What an archive may tell of a document beside its copy; strings, all optional."""

DOCUMENTS = pa.schema(
    [
        pa.field("id", pa.string(), nullable=False),
        ("name", pa.string()),
        ("text", pa.large_string()),
        ("content", pa.large_binary()),
        ("format", pa.string()),
        ("encoding", pa.string()),
        *((field, pa.string()) for field in METADATA),
    ]
)
"""What the kernel takes: ``text``, or else ``content``, a file's bytes in ``format`` and
``encoding``."""

WORDS = pa.struct([("start", pa.int32()), ("end", pa.int32()), ("text", pa.string())])

STAMP = pa.struct(
    [(field, pa.string()) for field in ("attribcheck", "engine", "model", "rules", "profile")]
)

SHARES = pa.struct(
    [(voice, pa.int32()) for voice in ("anonymous", "direct", "reported", "unattributed")]
)

COUNTS = pa.struct([(severity, pa.int32()) for severity in ("error", "warning", "info")])

ANONYMITY = pa.struct(
    [
        ("level", pa.int32()),
        ("terms", pa.string()),
        ("reason", pa.string()),
        ("rote", pa.bool_()),
        ("count", pa.int32()),
        ("outlet", pa.string()),
    ]
)

ATTRIBUTION = pa.struct(
    [
        ("id", pa.string()),
        ("kind", pa.string()),
        ("source_id", pa.string()),
        ("source_type", pa.string()),
        ("content", pa.list_(WORDS)),
        ("cue", pa.list_(WORDS)),
        ("source", pa.list_(WORDS)),
        ("confidence", pa.float32()),
    ]
)

SOURCE = pa.struct(
    [
        ("id", pa.string()),
        ("type", pa.string()),
        ("name", pa.string()),
        ("mentions", pa.list_(WORDS)),
        ("attributions", pa.list_(pa.string())),
        ("anonymity", ANONYMITY),
        ("words", pa.int32()),
        ("share", pa.float32()),
        ("in_lead", pa.bool_()),
        ("alone_in_lead", pa.bool_()),
    ]
)

FINDING = pa.struct(
    [
        ("code", pa.string()),
        ("name", pa.string()),
        ("severity", pa.string()),
        ("variant", pa.string()),
        ("message", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("text", pa.string()),
        ("locator", pa.string()),
        ("source_id", pa.string()),
        ("sure", pa.bool_()),
        ("standard", pa.string()),
        ("fingerprint", pa.string()),
    ]
)

ERROR = pa.struct([("type", pa.string()), ("message", pa.string())])

KEYS = pa.schema([("document", pa.string()), ("story", pa.string()), ("month", pa.string())])
"""What every table has: which document, which story in it, and the month it was published."""

ARTICLES = pa.schema(
    [
        *KEYS,
        ("name", pa.string()),
        *((field, pa.string()) for field in METADATA),
        ("headline", pa.string()),
        ("characters", pa.int32()),
        ("words", SHARES),
        ("attributions", pa.int32()),
        ("anonymous_attributions", pa.int32()),
        ("sources", pa.int32()),
        ("anonymous_sources", pa.int32()),
        ("anonymous_lead", pa.bool_()),
        ("findings", COUNTS),
        ("stamp", STAMP),
    ]
)


def _of(child: pa.StructType) -> pa.Schema:
    """Return the table of what a story has many of: its keys, then its own fields."""
    return pa.schema([*KEYS, *(child.field(at) for at in range(child.num_fields))])


TABLES = {
    "articles": ARTICLES,
    "attributions": _of(ATTRIBUTION),
    "sources": _of(SOURCE),
    "findings": _of(FINDING),
    "errors": _of(ERROR).append(pa.field("name", pa.string())).append(pa.field("stamp", STAMP)),
}
"""The tables of an audit, each a folder of Parquet files."""

RESULTS = pa.schema(
    [
        *ARTICLES,
        ("attribution_rows", pa.list_(ATTRIBUTION)),
        ("source_rows", pa.list_(SOURCE)),
        ("finding_rows", pa.list_(FINDING)),
        ("error", ERROR),
    ]
)
"""What the kernel gives: a row a story, with all that belongs to it; or ``error`` alone."""
