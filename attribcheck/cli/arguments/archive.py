"""The commands on archives."""

from attribcheck.cli.arguments.command import Commands, command, number_from
from attribcheck.cli.arguments.stories import LEAST_WIDTH, add_color, add_writing
from attribcheck.cli.audit import folders, run_audit
from attribcheck.cli.options import add_reading, add_settings
from attribcheck.cli.trends import FORMATS, run_trends

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
        help="a folder with all in it, a story, a .jsonl or .warc, also .gz, or a .parquet file",
    )
    parser.add_argument(
        "-o", "--output", dest="out", required=True, metavar="OUT", help="a folder for the tables"
    )
    parser.add_argument(
        "--jobs", type=number_from(1, MOST_JOBS), metavar="N", help="workers; default: the cores"
    )
    parser.add_argument(
        "--on",
        choices=("local", "spark"),
        default="local",
        help="who runs it: processes of this machine, or Spark, on the cluster that it is set up "
        "for; default: %(default)s",
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


def add_trends(commands: Commands) -> None:
    """Add ``trends``."""
    parser = command(
        commands, "trends", "Tell what an audit comes to: who goes unnamed, where, and since when."
    )
    parser.add_argument("audit", metavar="OUT", help="the folder that `audit` wrote")
    parser.add_argument("--baseline", metavar="OTHER", help="an audit to compare it with")
    parser.add_argument(
        "--format",
        dest="trends_format",
        choices=FORMATS,
        help="default: what the name after -o ends in, or text",
    )
    add_writing(parser)
    parser.add_argument(
        "--width",
        type=number_from(LEAST_WIDTH),
        metavar="CELLS",
        help="default: the terminal's, or 80",
    )
    add_color(parser)
    parser.set_defaults(run=run_trends, format="full")
