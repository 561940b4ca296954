"""What a request may take, and who may ask."""

from dataclasses import dataclass
from ipaddress import ip_address

LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a request may take."""

    largest: int = 5_000_000
    """Bytes of a story."""

    seconds: float = 60.0
    """For examining one; it is stopped after that."""

    sending: float = 20.0
    """Seconds for the client to send its whole request."""

    waiting: float = 30.0
    """Seconds that a request waits while others are examined."""

    connections: int = 32
    """Open at a time."""


def is_loopback(host: str) -> bool:
    """Tell whether an address or name to listen on is reached from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def is_wildcard(host: str) -> bool:
    """Tell whether ``host`` stands for every address of this machine."""
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return not host


def host_of(header: str) -> str:
    """Return the host of a ``Host`` header or of what follows ``//`` in an origin, lower-case.

    Without port and brackets; ``[::1]:80`` gives ``::1``.
    """
    name = header.strip().lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.rpartition(":")[0] if name.count(":") == 1 else name
