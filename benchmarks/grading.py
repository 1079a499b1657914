"""How fast submissions are graded, beside nbgrader as it comes, on the same machine in the same run.

    make bench-grading                          30 submissions each way, `followup grade` on 300
    make bench-grading ARGS="--stock 6"         stock nbgrader on six of them, scaled: quicker, and it says so
    make bench-grading ARGS="--many 1000"

Every way grades copies of the same submissions; the scores must be the same to the point, or there are no figures.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from followup_kit.grading import instructor
from followup_kit.grading.course_folder import CONFIG, find
from followup_kit.grading.gradebook import opened, standings
from followup_kit.grading.units import unit
from tests import samples
from tests.grading.classroom import UNIT, environment, hand_in

STOCK = """
from pathlib import Path
from followup_kit.grading.settings import _places
c = get_config()
_places(c, Path(__file__).resolve().parent)
c.CourseDirectory.course_id = "followup"
"""
"""nbgrader as it comes: the same places, its own steps, a kernel for each submission."""


@dataclass(frozen=True)
class Timed:
    """One way of grading: submissions, seconds by the clock and of the processor, start-up included."""

    way: str
    submissions: int
    wall: float
    cpu: float

    @property
    def each(self) -> float:
        return self.wall / self.submissions

    @property
    def cpu_each(self) -> float:
        return self.cpu / self.submissions


def course_of(top: Path, name: str, count: int, settings: str = "") -> Path:
    """A course with so many submissions: the unit's samples in turn."""
    course = shutil.copytree(top / "made", top / name)
    if settings:
        (course / CONFIG).write_text(settings, "utf-8")
    texts = list(samples.of(unit(UNIT)).values())
    for number in range(count):
        hand_in(course, f"s{number:04}", texts[number % len(texts)])
    return course


def timed(way: str, course: Path, count: int, *words: str) -> Timed:
    """Run a program in the course folder and time it, its helpers included."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=course, env=environment(course), capture_output=True, text=True, check=False
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{way} failed:\n{done.stderr[-2000:]}")
    return Timed(way, count, wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def scores(course: Path) -> dict[str, dict[str, float | None]]:
    """Every student's points by criterion, from the gradebook."""
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        return {one.student: {mark.criterion: mark.auto for mark in one.marks} for one in standings(book, UNIT)}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make bench-grading")
    parser.add_argument("--stock", type=int, default=30, help="submissions that stock nbgrader grades (30)")
    parser.add_argument("--ours", type=int, default=30, help="submissions for nbgrader with our steps (30)")
    parser.add_argument("--many", type=int, default=300, help="submissions for followup grade (300)")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        instructor.init(top / "made")
        program(top)
        stock_course = course_of(top, "stock", args.stock, STOCK)
        stock = timed("nbgrader autograde, as it comes", stock_course, args.stock, "nbgrader", "autograde", UNIT)
        ours_course = course_of(top, "ours", args.ours)
        ours = timed("nbgrader autograde, our steps", ours_course, args.ours, "nbgrader", "autograde", UNIT)
        many_course = course_of(top, "many", args.many)
        bare = timed(
            "followup grade, no pages",
            many_course,
            args.many,
            "followup_kit",
            "grade",
            UNIT,
            "--no-feedback",
            "--force",
        )
        many = timed(
            "followup grade, with feedback pages", many_course, args.many, "followup_kit", "grade", UNIT, "--force"
        )
        given = [scores(one) for one in (stock_course, ours_course, many_course)]
        for name, points in given[0].items():
            if any(points != other[name] for other in given[1:] if name in other):
                raise SystemExit(f"{name} does not have the same points by every way: no figures.")
        if len(given[2]) != args.many:
            raise SystemExit("submissions were lost: no figures.")
    report(stock, [ours, bare, many], args.json)
    return 0


def program(top: Path) -> None:
    """Read everything once, so that no way pays for a cold disk."""
    course = course_of(top, "warm", 1)
    timed("warm", course, 1, "nbgrader", "autograde", UNIT)


def report(stock: Timed, others: list[Timed], as_json: bool) -> None:
    if as_json:
        print(json.dumps([asdict(one) for one in (stock, *others)], indent=1))
        return
    print(f"{os.cpu_count()} cores; scores are the same to the point. Times include start-up.")
    print(f"{'way':<38}{'submissions':>12}{'seconds':>10}{'each':>9}{'times':>8}{'cpu each':>10}{'times':>8}")
    for one in (stock, *others):
        row = f"{one.way:<38}{one.submissions:>12}{one.wall:>10.1f}{one.each:>9.3f}{stock.each / one.each:>8.1f}"
        print(f"{row}{one.cpu_each:>10.3f}{stock.cpu_each / one.cpu_each:>8.1f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
