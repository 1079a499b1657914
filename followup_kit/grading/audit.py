"""`followup grade --audit`: grade again from what was handed in, change nothing, and name every difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from followup_kit.grading.course_folder import CourseFolder, students
from followup_kit.grading.course_units import unit_of
from followup_kit.grading.gradebook import Standing, opened, standings
from followup_kit.grading.graded import Graded, grade
from followup_kit.grading.runner import job_of
from followup_kit.grading.workers import workers


@dataclass(frozen=True, slots=True)
class Difference:
    """Something in the gradebook that does not follow from what was handed in.

    criterion: "" where it is about the whole submission; kind: "points" (a defect, or somebody's hand in the file),
    "missing", "unreadable", "by hand" (a grader's own points) or "extra"; a word for people is in `told`
    """

    unit: str
    student: str
    criterion: str
    kind: str
    told: str

    @property
    def grave(self) -> bool:
        """Is it anything but a grader's own decision?"""
        return self.kind in ("points", "missing", "unreadable")


def audit(folder: CourseFolder, units: Iterable[str]) -> tuple[Difference, ...]:
    """Every difference, by unit and student. Raises InputError where the course itself cannot be used."""
    found = list[Difference]()
    named = [unit_of(name, folder.root) for name in units]
    handed = {one.name: students(folder, one.name) for one in named}
    with opened(folder.db_url, folder.course_id) as book, workers(sum(map(len, handed.values()))) as mapped:
        for unit in named:
            jobs = [job_of(folder, unit.name, name) for name in handed[unit.name]]
            fresh = {one.student: one for one in mapped(grade, jobs)}
            stand = {one.student: one for one in standings(book, unit.name)}
            for name in sorted(fresh.keys() | stand.keys()):
                found += _compared(unit.name, name, fresh.get(name), stand.get(name))
    return tuple(found)


def _compared(unit: str, student: str, fresh: Graded | None, stands: Standing | None) -> Iterator[Difference]:
    if fresh is None:
        yield Difference(unit, student, "", "missing", "has points in the gradebook, and nothing was handed in")
        return
    if fresh.error:
        yield Difference(unit, student, "", "unreadable", fresh.error)
        return
    if stands is None:
        yield Difference(
            unit, student, "", "missing", "was handed in and is not in the gradebook; run `followup grade`"
        )
        return
    for mark in stands.marks:
        if mark.criterion not in fresh.auto:
            yield Difference(unit, student, mark.criterion, "missing", "is in the gradebook and not in the course file")
            continue
        now = fresh.auto[mark.criterion]
        if mark.auto != now:
            told = f"is {_points(mark.auto)} in the gradebook; what was handed in earns {_points(now)}"
            yield Difference(unit, student, mark.criterion, "points", told)
        if mark.manual is not None and now is not None and mark.manual != now:
            told = f"was set to {_points(mark.manual)} by a person; the check gives {_points(now)}"
            yield Difference(unit, student, mark.criterion, "by hand", told)
        if mark.extra:
            yield Difference(unit, student, mark.criterion, "extra", f"has {_points(mark.extra)} of extra credit")


def _points(points: float | None) -> str:
    return "not graded" if points is None else f"{points:g}"
