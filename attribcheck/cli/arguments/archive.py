"""The commands on archives."""

from attribcheck.cli.arguments.command import Commands, command, number_from
from attribcheck.cli.audit import folders, run_audit
from attribcheck.cli.options import add_reading, add_settings

MOST_JOBS = 1024


def add_audit(commands: Commands) -> None:
    """Add ``audit``."""
    parser = command(
        commands,
        "audit",
        "Read and judge an archive into tables; run it again to go on, or to take in what changed.",
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="IN",
        help="a folder with all stories in it, a story, a .jsonl, .jsonl.gz or .parquet file",
    )
    parser.add_argument(
        "-o", "--output", dest="out", required=True, metavar="OUT", help="a folder for the tables"
    )
    parser.add_argument(
        "--jobs", type=number_from(1, MOST_JOBS), metavar="N", help="workers; default: the cores"
    )
    parser.add_argument(
        "--time-limit",
        type=number_from(0),
        default=60,
        metavar="SECONDS",
        help="for one document, 0: any; default: %(default)s",
    )
    parser.add_argument(
        "--folders",
        type=folders,
        default=(),
        metavar="FIELDS",
        help="what the folders below IN tell, such as outlet,published,desk; - for nothing",
    )
    parser.add_argument(
        "--forget", action="store_true", help="take out documents that IN does not hold any more"
    )
    add_reading(parser)
    add_settings(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    parser.set_defaults(run=run_audit)
