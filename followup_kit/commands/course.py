"""followup course: the lessons in the user's own folder, opened in JupyterLab, Notebook or Voila on this machine only."""

from __future__ import annotations

import argparse

HELP = "open the course in your browser"
EXAMPLE = """examples:
  followup course
  followup course --voila
  followup course --to ~/followup --app notebook --no-browser --port 8890"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("--to", metavar="DIR", default="my-course", help="your own copy; ./my-course")
    parser.add_argument("--app", choices=("lab", "notebook", "voila"), default="lab", help="what it opens in; lab")
    parser.add_argument(
        "--voila", action="store_const", const="voila", dest="app", help="pages only, short for --app voila"
    )
    parser.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    parser.add_argument("--port", type=int, metavar="N", help="8888 by default; the next free one if it is taken")


def run(args: argparse.Namespace) -> int:
    """Place the lessons that are not there yet, then start Jupyter and wait for it to end."""
    from pathlib import Path

    from followup_kit.course import CourseError, open_course
    from followup_kit.errors import InputError

    if args.port is not None and not 0 < args.port < 65536:
        raise InputError("--port should be a number from 1 to 65535.")
    try:
        return int(open_course(Path(args.to), not args.no_browser, args.port, args.app) != 0)
    except CourseError as error:
        raise InputError(str(error)) from None
