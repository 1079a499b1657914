"""`followup grade`: every submission of a unit, in one session with the gradebook, in batches that a stop cannot tear.

A batch is committed to the gradebook first and written to the graded folder after that. Whatever the moment of a stop,
the next run grades again what has no graded notebook yet, and comes to the same result (docs/decisions/0013).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from followup_kit.grading import rows
from followup_kit.grading.course_folder import CourseFolder, students
from followup_kit.grading.course_units import NOTEBOOK, unit_of
from followup_kit.grading.feedback_files import write_feedback
from followup_kit.grading.gradebook import Standing, opened, standings
from followup_kit.grading.graded import Graded, Job, digest, grade, made_from
from followup_kit.grading.placing import carry, write
from followup_kit.grading.submission import linked
from followup_kit.grading.tidy import handed_in, tidy
from followup_kit.grading.unit import Unit
from followup_kit.grading.workers import workers

BATCH = 25
"""So many submissions are committed together."""

Progress = Callable[[str, int, int], None]
"""Told the unit, how many are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Line:
    """One student in one unit: "graded", "unchanged" (graded before, from the same file) or "failed" with the reason.

    open: a person has still to look at a part of it; notes: what was healed or set aside
    """

    student: str
    status: str
    points: float = 0.0
    most: float = 0.0
    open: bool = False
    notes: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One unit, graded: a line for each student who handed something in."""

    unit: str
    lines: tuple[Line, ...]


def run(
    folder: CourseFolder,
    units: Iterable[str],
    force: bool = False,
    feedback: bool = True,
    progress: Progress = lambda unit, done, total: None,
) -> tuple[Run, ...]:
    """Grade these units. Manual scores and comments stay. Raises InputError where the course itself cannot be used."""
    named = [unit_of(name, folder.root) for name in units]
    handed = {one.name: students(folder, one.name) for one in named}
    with opened(folder.db_url, folder.course_id) as book, workers(sum(map(len, handed.values()))) as mapped:
        return tuple(_unit(book, folder, one, handed[one.name], force, feedback, progress, mapped) for one in named)


def job_of(folder: CourseFolder, unit: str, student: str) -> Job:
    """The work that one submission is."""
    file = f"{NOTEBOOK}.ipynb"
    return Job(student, unit, folder.submitted / student / unit / file, folder.released / unit / file, folder.root)


def _unit(
    book: Any,
    folder: CourseFolder,
    unit: Unit,
    names: list[str],
    force: bool,
    feedback: bool,
    progress: Progress,
    mapped: Callable[..., Iterator[Any]],
) -> Run:
    rows.check(book, unit)
    notes, failed = _tidied(folder, unit.name, names)
    known = {one.student: one for one in standings(book, unit.name)}
    jobs = [job_of(folder, unit.name, name) for name in names if name not in failed]
    due = [one for one in jobs if force or not _is_done(folder, one, known.get(one.student))]
    done = len(jobs) - len(due)
    progress(unit.name, done, len(jobs))
    results = iter(mapped(grade, due))
    while batch := list(islice(results, BATCH)):
        made = [one for one in batch if not one.error]
        rows.save(book, folder, unit, made)
        for one in made:
            _place(folder, unit.name, one)
        for one in batch:
            notes[one.student] += one.notes
        failed |= {one.student: one.error for one in batch if one.error}
        done += len(batch)
        progress(unit.name, done, len(jobs))
    stand = {one.student: one for one in standings(book, unit.name)}
    if feedback:
        pages = [stand[name] for name in names if name in stand and name not in failed]
        for name, why in write_feedback(folder, unit, pages, mapped).items():
            notes[name] += (why,)
    graded = {one.student for one in due}
    return Run(unit.name, tuple(_line(name, name in graded, stand, notes, failed) for name in names))


def _line(
    name: str, graded: bool, stand: dict[str, Standing], notes: dict[str, tuple[str, ...]], failed: dict[str, str]
) -> Line:
    if name in failed or name not in stand:
        return Line(name, "failed", notes=notes[name], error=failed.get(name, "there is no grade"))
    one = stand[name]
    waits = any(mark.open for mark in one.marks)
    return Line(name, "graded" if graded else "unchanged", one.points, one.most, waits, notes[name])


def _tidied(folder: CourseFolder, unit: str, names: list[str]) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """What was put right in each student's folder, and who cannot be graded because it could not be."""
    notes, failed = dict[str, tuple[str, ...]](), dict[str, str]()
    for name in names:
        place, notes[name] = folder.submitted / name / unit, ()
        if linked(place):
            continue  # reading it is refused, with the reason
        try:
            notes[name] = tidy(place, (f"{NOTEBOOK}.ipynb",), folder.aside / name / unit)
        except OSError as error:
            failed[name] = f"what lies beside the notebook could not be set aside: {error.strerror}"
    return notes, failed


def _is_done(folder: CourseFolder, job: Job, stands: Standing | None) -> bool:
    """Was this very file graded, with this version, and is it in the gradebook?"""
    if stands is None or rows.time_of(handed_in(job.path.parent)) != stands.handed_in:
        return False
    mark = made_from(graded_path(folder, job.unit, job.student))
    return bool(mark) and mark == digest(job)


def graded_path(folder: CourseFolder, unit: str, student: str) -> Path:
    """Where nbgrader and the formgrader look for a graded notebook."""
    return folder.autograded / student / unit / f"{NOTEBOOK}.ipynb"


def _place(folder: CourseFolder, unit: str, one: Graded) -> None:
    path = graded_path(folder, unit, one.student)
    carry(folder.submitted / one.student / unit, path.parent)
    write(path, one.notebook)
