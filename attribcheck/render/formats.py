"""The catalogue of formats: each with the function that renders it, one file a format."""

from attribcheck.render import (
    csv,
    docx,
    github,
    gitlab,
    html,
    json,
    jsonl,
    junit,
    markdown,
    rdjson,
    sarif,
)
from attribcheck.render.edition import Renderer

RENDERERS: dict[str, Renderer] = {
    "json": json.render,
    "jsonl": jsonl.render,
    "sarif": sarif.render,
    "junit": junit.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "rdjson": rdjson.render,
    "csv": csv.render,
    "markdown": markdown.render,
    "html": html.render,
    "docx": docx.render,
}
"""By the name that ``--format`` takes. What a terminal shows, full and concise, needs its sheet."""
