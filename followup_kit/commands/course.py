"""followup course: the notebooks in the user's own folder, opened in JupyterLab on this machine only."""

from __future__ import annotations

import argparse

HELP = "open the course in JupyterLab"
EXAMPLE = """examples:
  followup course
  followup course --to ~/followup --no-browser --port 8890"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("--to", metavar="DIR", default="my-course", help="your own copy; ./my-course")
    parser.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    parser.add_argument("--port", type=int, metavar="N", help="8888 by default; the next free one if it is taken")


def run(args: argparse.Namespace) -> int:
    """Place the notebooks that are not there yet, then start JupyterLab and wait for it to end."""
    from pathlib import Path

    from followup_kit.course import CourseError, open_course
    from followup_kit.errors import InputError

    if args.port is not None and not 0 < args.port < 65536:
        raise InputError("--port should be a number from 1 to 65535.")
    try:
        return int(open_course(Path(args.to), not args.no_browser, args.port) != 0)
    except CourseError as error:
        raise InputError(str(error)) from None
