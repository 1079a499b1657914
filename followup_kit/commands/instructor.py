"""followup instructor: set up a course folder, enrol a roster, open the formgrader, write tables of marks."""

from __future__ import annotations

import argparse
import sys

HELP = "set up and run a graded course (for instructors)"
EXAMPLE = """examples:
  followup instructor init my-class --roster class.csv
  followup instructor open my-class
  followup instructor marks my-class --format canvas > marks.csv"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    init = steps.add_parser("init", help="make a course folder that works; what is there is kept")
    init.add_argument("course", metavar="DIR", help="the new folder")
    init.add_argument("--name", default="followup", help="nbgrader's name of the course; followup by default")
    init.add_argument(
        "--roster", metavar="CSV", help="students: student_id, first_name, last_name, email; or a platform's"
    )
    roster = steps.add_parser("roster", help="enrol students from CSV")
    roster.add_argument(
        "roster", metavar="CSV", help="student_id, first_name, last_name, email; or a platform's export"
    )
    roster.add_argument("course", metavar="DIR", nargs="?", default=".", help="the course folder")
    open_ = steps.add_parser("open", help="open JupyterLab there; the formgrader is in its Nbgrader menu")
    open_.add_argument("course", metavar="DIR", nargs="?", default=".", help="the course folder")
    open_.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    open_.add_argument("--port", type=int, metavar="N", help="8888 by default")
    marks = steps.add_parser("marks", help="write a table of marks as CSV")
    marks.add_argument("course", metavar="DIR", nargs="?", default=".", help="the course folder")
    marks.add_argument("--format", choices=("marks", "canvas", "moodle"), default="marks", help="marks by default")
    marks.add_argument("--output", metavar="FILE", help="write to a file instead of the terminal")


def run(args: argparse.Namespace) -> int:
    """Do one step."""
    from importlib.util import find_spec
    from pathlib import Path

    from followup_kit.commands.output import write
    from followup_kit.errors import InputError

    if find_spec("nbgrader") is None:
        raise InputError('Grading needs nbgrader: run `pip install "followup-kit[grading]"`.')
    from followup_kit.grading import instructor
    from followup_kit.grading.course_folder import find

    if args.step == "init":
        print("The exercises are made by nbgrader; this takes a minute.", file=sys.stderr)
        told = instructor.init(Path(args.course), args.name, Path(args.roster) if args.roster else None)
        write("\n".join([*(told or ["everything was there already"]), *_next(args.course)]) + "\n")
    elif args.step == "roster":
        from followup_kit.grading.roster import read

        write(f"{instructor.enrol(find(Path(args.course)), read(Path(args.roster)))} students enrolled\n")
    elif args.step == "open":
        import subprocess

        folder = find(Path(args.course))
        command = instructor.formgrader(folder, not args.no_browser, args.port)
        try:
            return int(
                subprocess.run(command, cwd=folder.root, env=instructor.environment(), check=False).returncode != 0
            )
        except KeyboardInterrupt:
            return 0
    else:
        from followup_kit.grading.exporting import text
        from followup_kit.grading.gradebook import opened

        folder = find(Path(args.course))
        with opened(folder.db_url, folder.course_id) as book:
            write(text(book, folder.root, args.format), args.output)
    return 0


def _next(folder: str) -> list[str]:
    return [
        "",
        "Next:",
        f"  give out   the notebooks below {folder}/exercises (upload them, or: nbgrader release_assignment UNIT)",
        f"  take in    followup grade --course {folder} --from DOWNLOAD.zip UNIT",
        f"  look       followup instructor open {folder}   (Nbgrader menu, Formgrader)",
        f"  give back  followup grade --course {folder}    (then the pages below {folder}/gradebook/feedback)",
        f"  marks      followup instructor marks {folder} --format canvas --output marks.csv",
    ]
