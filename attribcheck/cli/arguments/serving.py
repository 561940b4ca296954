"""The commands that stay and answer."""

from attribcheck.cli.arguments.command import Commands, command, number_from
from attribcheck.cli.lsp import run_lsp
from attribcheck.cli.notes import add_notes
from attribcheck.cli.options import add_settings, add_threshold
from attribcheck.cli.serve import PORT, run_serve


def add_serve(commands: Commands) -> None:
    """Add ``serve``."""
    parser = command(
        commands, "serve", "Answer over HTTP: post a story, get its report. For CMS hooks."
    )
    parser.add_argument("--host", default="127.0.0.1", help="default: %(default)s, this machine")
    parser.add_argument(
        "--port", type=number_from(0, 65535), default=PORT, help="default: %(default)s; 0: any"
    )
    parser.add_argument(
        "--allow-remote", action="store_true", help="let --host be one that others can reach"
    )
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="answer requests for this host too, as the Host header has it",
    )
    parser.add_argument(
        "--max-bytes",
        type=number_from(1, 50_000_000),
        default=5_000_000,
        metavar="N",
        help="of a story; default: %(default)s",
    )
    parser.add_argument(
        "--timeout",
        type=number_from(1, 3600),
        default=60,
        metavar="SECONDS",
        help="for examining one story; default: %(default)s",
    )
    parser.add_argument(
        "--workers",
        type=number_from(1, 64),
        default=1,
        metavar="N",
        help="stories examined at a time; default: %(default)s",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="log nothing but errors")
    parser.add_argument(
        "--engine",
        choices=("auto", "light", "accurate"),
        help="who reads the copy; auto, the default: accurate where it is installed",
    )
    parser.add_argument("--encoding", help="of stories that name none; default: UTF-8")
    add_notes(parser)
    add_threshold(parser)
    add_settings(parser)
    parser.set_defaults(run=run_serve)


def add_lsp(commands: Commands) -> None:
    """Add ``lsp``."""
    parser = command(
        commands, "lsp", "Serve an editor that speaks the Language Server Protocol, over stdio."
    )
    parser.set_defaults(run=run_lsp)
