"""What a request asks for, or why it is refused."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qs, urlsplit

from attribcheck.serve.limits import Limits, host_of

TARGETS = {"/report": "json", "/report.html": "html"}
"""What a story is posted to, and the format of the answer."""

SUFFIXES = {
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/pdf": ".pdf",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""What the media type of a story makes of its name, if it is given none."""

LONGEST_NAME = 200


class Refusal(Exception):  # noqa: N818 - the client's error, told in the answer
    """Why a request is not answered."""

    def __init__(self, status: int, what: str, hint: str = "") -> None:
        """Keep the HTTP status, what is wrong, and a way out."""
        super().__init__(what)
        self.status, self.what, self.hint = status, what, hint


@dataclass(frozen=True, slots=True)
class Order:
    """A story to be examined."""

    name: str
    """As the report calls it; nothing is opened by this name."""

    format: str
    """``json`` or ``html``."""

    encoding: str | None
    length: int
    """Bytes that follow."""

    def told(self) -> bytes:
        """Return it for a worker."""
        return json.dumps([self.name, self.format, self.encoding]).encode()


def admitted(headers: Message, hosts: Collection[str]) -> None:
    """Refuse a request that a page of another site made, or that is for another host.

    A name that leads here by way of another's DNS is told by the ``Host`` header.
    """
    given = headers.get_all("Host") or []
    if len(given) != 1 or host_of(given[0]) not in hosts:
        raise Refusal(403, "this host is not served", "name it with --allow-host")
    origin = headers.get("Origin")
    if origin is not None and host_of(urlsplit(origin).netloc) not in hosts:
        raise Refusal(403, "pages of other sites are not answered", "ask from your server")


def order_of(target: str, headers: Message, limits: Limits) -> Order:
    """Return what a POST asks for; Refusal for what cannot be answered."""
    asked = urlsplit(target)
    if asked.path not in TARGETS:
        raise Refusal(404, "there is nothing here", f"post to {' or '.join(TARGETS)}")
    query = _query(asked.query)
    kind = headers.get_content_type() if "Content-Type" in headers else ""
    if kind.startswith("multipart/") or kind == "application/x-www-form-urlencoded":
        raise Refusal(415, "forms are not read", "post the story itself as the body")
    name = query.get("name") or f"story{SUFFIXES.get(kind, '')}"
    if len(name) > LONGEST_NAME:
        raise Refusal(400, f"the name is longer than {LONGEST_NAME} characters")
    length = _length(headers, limits)
    return Order(name, TARGETS[asked.path], headers.get_content_charset(), length)


def _query(query: str) -> Mapping[str, str]:
    try:
        told = parse_qs(query, strict_parsing=True, max_num_fields=4) if query else {}
    except ValueError:
        raise Refusal(400, "the query cannot be read", "write ?name=story.txt") from None
    for key in told:
        if key != "name":
            raise Refusal(400, f"there is no parameter {key!r}", "there is name")
    return {key: values[-1] for key, values in told.items()}


def _length(headers: Message, limits: Limits) -> int:
    given = headers.get_all("Content-Length") or []
    if "Transfer-Encoding" in headers or not given:
        raise Refusal(411, "the length is not told", "send Content-Length, and no chunks")
    if len(given) > 1 or not (given[0].isascii() and given[0].isdigit()) or len(given[0]) > 18:
        raise Refusal(400, "Content-Length is no length")
    length = int(given[0])
    if length > limits.largest:
        what = f"larger than {limits.largest} bytes, the most that is read"
        raise Refusal(413, what, "start the server with a larger --max-bytes")
    return length
