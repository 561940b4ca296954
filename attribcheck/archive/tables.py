"""Results → tables: nested rows of stories taken apart into the five tables of an audit."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from attribcheck.archive.schemas import ARTICLES, KEYS, TABLES

NESTED = {
    "attributions": "attribution_rows",
    "sources": "source_rows",
    "findings": "finding_rows",
}


def tables(results: pa.Table) -> Iterator[tuple[str, pa.Table]]:
    """Yield the name and the rows of each table; a table may be empty."""
    failed = pc.is_valid(results["error"])
    stories = results.filter(pc.invert(failed)).combine_chunks()
    yield "articles", stories.select(ARTICLES.names)
    for name, column in NESTED.items():
        yield name, _taken_out(stories, column, TABLES[name])
    errors = results.filter(failed).combine_chunks()
    yield "errors", _errors(errors)


def _taken_out(stories: pa.Table, column: str, schema: pa.Schema) -> pa.Table:
    """Return a row for each item in the lists of ``column``, with the keys of its story."""
    lists = stories[column].combine_chunks()
    home = stories.select(KEYS.names).take(pc.list_parent_indices(lists))
    items = pc.list_flatten(lists)
    inner = [pc.struct_field(items, at) for at in range(items.type.num_fields)]
    return pa.Table.from_arrays([*home.columns, *inner], schema=schema)


def _errors(errors: pa.Table) -> pa.Table:
    told = errors["error"].combine_chunks()
    columns = {
        **{name: errors[name] for name in (*KEYS.names, "name", "stamp")},
        "type": pc.struct_field(told, 0),
        "message": pc.struct_field(told, 1),
    }
    schema = TABLES["errors"]
    return pa.Table.from_arrays([columns[name] for name in schema.names], schema=schema)
