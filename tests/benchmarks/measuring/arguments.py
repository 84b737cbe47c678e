"""The arguments that the commands with data sets share."""

import pathlib

DATA_SETS = {"--banking77": "intent, tab, question", "--bq": "article, tab, role, tab, text"}


def add_shared_arguments(parser, smoke_help):
    parser.add_argument("--build", type=pathlib.Path, metavar="FOLDER", help="measure what is built there")
    for option, columns in DATA_SETS.items():
        parser.add_argument(option, type=pathlib.Path, metavar="FILE", help=columns)
    parser.add_argument("--smoke", action="store_true", help=smoke_help)


def parsed(parser):
    """The arguments; ends the program if a folder or file that they name is not what it must be."""
    arguments = parser.parse_args()
    if arguments.build and not (arguments.build / "CMakeCache.txt").is_file():
        parser.error(f"nothing has been built in {arguments.build}")
    for file in (arguments.banking77, arguments.bq):
        if file and not file.is_file():
            parser.error(f"{file} is not a file")
    return arguments
