"""``attribcheck serve``: the report over HTTP."""

import signal
from argparse import Namespace
from functools import partial
from pathlib import Path

from attribcheck.cli.failures import Failures
from attribcheck.cli.options import settings_for
from attribcheck.cli.remarks import remark

PORT = 8642


def run_serve(arguments: Namespace, _failures: Failures) -> bool:
    """Serve until Ctrl-C or SIGTERM.

    ConfigError for a place that cannot, or should not, be had; AttribcheckError for notes or a
    ledger that cannot be read.
    """
    from attribcheck.desk.handed_in import HandedIn, notes_in
    from attribcheck.model.errors import ConfigError
    from attribcheck.serve.examiner import Examiner
    from attribcheck.serve.limits import LOCAL, Limits
    from attribcheck.serve.server import Server
    from attribcheck.serve.worker import work

    host = arguments.host
    _guard(arguments)
    settings = settings_for(arguments)(Path()).settings
    limits = Limits(largest=arguments.max_bytes, seconds=arguments.timeout)
    handed_in = HandedIn(tuple(arguments.notes), arguments.ledger, arguments.encoding)
    notes_in(handed_in)
    target = partial(work, handed_in=handed_in)
    examiner = Examiner(settings, limits, arguments.workers, target)
    hosts = {*LOCAL, host.lower(), *(name.lower() for name in arguments.allow_host)}
    try:
        server = Server(
            (host, arguments.port), hosts, examiner, lambda told: remark(arguments, told)
        )
    except OSError as error:
        raise ConfigError(
            f"cannot be had: {error.strerror or error}",
            where=f"{host}, port {arguments.port}",
            hint="name another with --port, or stop what is there",
        ) from None
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with server:
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{server.server_address[1]}/"
        remark(arguments, f"serving on {address}; Ctrl-C stops it")
        try:
            examiner.start()
            server.serve_forever()
        except KeyboardInterrupt:
            return False
        finally:
            examiner.stop()
    return False


def _guard(arguments: Namespace) -> None:
    """Refuse to be reached from other machines, unless that is asked for."""
    from attribcheck.model.errors import ConfigError
    from attribcheck.serve.limits import is_loopback, is_wildcard

    host = arguments.host
    if is_loopback(host):
        return
    if not arguments.allow_remote:
        raise ConfigError(
            "other machines could reach it there, and it asks nobody who they are",
            where=host,
            hint="leave --host out, or add --allow-remote and put a proxy that asks before it",
        )
    if is_wildcard(host) and not arguments.allow_host:
        raise ConfigError(
            "it stands for every address, and none is named that requests may be for",
            where=host,
            hint="add --allow-host NAME, as clients call this machine",
        )
