"""followup grade: grade what was handed in, check the gradebook against it, or take in a platform's download first."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_kit.grading.audit import Difference
    from followup_kit.grading.runner import Run

HELP = "grade what students handed in (for instructors)"
EXAMPLE = """examples:
  followup grade                                 every unit that somebody handed in
  followup grade 02-thank-you --format json
  followup grade --from Downloads/unit2.zip 02-thank-you
  followup grade --audit"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("units", nargs="*", metavar="UNIT", help="units by name; all that were handed in by default")
    parser.add_argument("--course", metavar="DIR", default=".", help="the course folder; the current one by default")
    parser.add_argument(
        "--from",
        dest="source",
        metavar="PATH",
        help="first take in a platform's zip, or a folder of .ipynb, .txt, .eml",
    )
    parser.add_argument("--audit", action="store_true", help="change nothing; list what the gradebook has otherwise")
    parser.add_argument("--force", action="store_true", help="grade again what has not changed")
    parser.add_argument("--no-feedback", action="store_true", help="write no feedback pages")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Grade or audit; 1 where something could not be graded or does not agree."""
    from importlib.util import find_spec
    from pathlib import Path

    from followup_kit.errors import InputError

    if find_spec("nbgrader") is None:
        raise InputError('Grading needs nbgrader: run `pip install "followup-kit[grading]"`.')
    from followup_kit.grading.course_folder import find
    from followup_kit.grading.course_units import unit_of

    folder = find(Path(args.course))
    if args.audit and (args.source or args.force):
        raise InputError("--audit changes nothing, so it goes without --from and --force.")
    taken: tuple[str, ...] = ()
    if args.source:
        from followup_kit.grading.hand_in import take_in

        if len(args.units) != 1:
            raise InputError("--from takes in the work of one unit; please name it: followup grade --from PATH UNIT.")
        taken = take_in(folder, unit_of(args.units[0], folder.root), Path(args.source))
    units = [unit_of(name, folder.root).name for name in args.units] or _handed_in(folder)
    if args.audit:
        from followup_kit.grading.audit import audit

        return _audited(audit(folder, units), args.format)
    from followup_kit.grading.runner import run as graded

    runs = graded(folder, units, args.force, not args.no_feedback, _progress)
    return _told(runs, taken, args.format)


def _handed_in(folder: object) -> list[str]:
    from followup_kit.errors import InputError
    from followup_kit.grading.course_folder import CourseFolder, students
    from followup_kit.grading.course_units import unit_names

    assert isinstance(folder, CourseFolder)
    found = [name for name in unit_names(folder.root) if students(folder, name)]
    if not found:
        raise InputError(f"Nothing has been handed in below {folder.submitted} yet.")
    return found


def _progress(unit: str, done: int, total: int) -> None:
    """One line on a terminal that counts up; nothing where nobody watches."""
    if sys.stderr.isatty():
        bar = "#" * (30 * done // max(total, 1))
        print(
            f"\r{unit}  [{bar:<30}] {done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True
        )


def _told(runs: tuple[Run, ...], taken: tuple[str, ...], form: str) -> int:
    from followup_kit.commands.output import write

    failed = sum(line.status == "failed" for one in runs for line in one.lines)
    if form == "json":
        from dataclasses import asdict

        from followup_kit.render.as_json import dumps

        units = [asdict(one) for one in runs]
        write(dumps({"version": 1, "failed": failed, "taken_in": list(taken), "units": units}))
    else:
        from followup_kit.render.as_grading import as_text

        write(as_text(runs, taken))
    return int(failed > 0)


def _audited(found: tuple[Difference, ...], form: str) -> int:
    from followup_kit.commands.output import write

    if form == "json":
        from dataclasses import asdict

        from followup_kit.render.as_json import dumps

        write(dumps({"version": 1, "differences": [{**asdict(one), "grave": one.grave} for one in found]}))
    else:
        lines = [f"{one.unit}  {one.student}  {one.criterion} {one.told}".replace("   ", "  ") for one in found]
        write("\n".join([*lines, _verdict(found)]) + "\n")
    return int(any(one.grave for one in found))


def _verdict(found: tuple[Difference, ...]) -> str:
    grave = sum(one.grave for one in found)
    by_hand = f" {len(found) - grave} points were given by a person; that is as it should be." * (len(found) > grave)
    if not grave:
        return f"The gradebook says what follows from the work that was handed in.{by_hand}"
    return f"{grave} differences. `followup grade --force` sets the points anew from what was handed in.{by_hand}"
