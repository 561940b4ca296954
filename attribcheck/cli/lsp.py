"""``attribcheck lsp``: the language server, over standard input and output."""

from argparse import Namespace

from attribcheck.cli.failures import Failures


def run_lsp(_arguments: Namespace, _failures: Failures) -> bool:
    """Serve one editor until it says goodbye. MissingExtraError where pygls is not installed."""
    from attribcheck.model.errors import MissingExtraError

    try:
        from attribcheck.lsp.server import server
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise MissingExtraError(
            f"{error.name} is not installed, and the language server needs it",
            hint="pip install 'attribcheck[lsp]'",
        ) from None
    server().start_io()
    return False
