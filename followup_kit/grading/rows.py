"""Rows of nbgrader's gradebook for graded submissions: made where missing, scores set, a grader's own work left alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from followup_kit.errors import InputError
from followup_kit.grading.course_folder import CourseFolder
from followup_kit.grading.course_units import NOTEBOOK
from followup_kit.grading.gradebook import submissions
from followup_kit.grading.graded import Graded
from followup_kit.grading.tidy import handed_in
from followup_kit.grading.unit import Unit


def check(book: Any, unit: Unit) -> None:
    """Is the unit in the gradebook with these criteria and points? Raises InputError that says what to run."""
    from nbgrader.api import MissingEntry

    again = f"please run `nbgrader generate_assignment {unit.name} --force`, then grade again."
    try:
        cells = book.find_notebook(NOTEBOOK, unit.name).grade_cells
    except MissingEntry:
        raise InputError(f"{unit.name} is not in the gradebook yet: {again}") from None
    there = {one.name: one.max_score for one in cells}
    wanted = {(one.answer if one.manual else one.id): one.points for one in unit.criteria}
    for name in [*wanted, *there]:
        if there.get(name) != wanted.get(name):
            raise InputError(
                f"{unit.name}: {name} is worth {there.get(name, 'nothing')} in the gradebook and "
                f"{wanted.get(name, 'nothing')} in the course file; {again}"
            )


def save(book: Any, folder: CourseFolder, unit: Unit, graded: Iterable[Graded]) -> None:
    """Write these grades in one transaction. Manual scores, extra credit and comments are not touched."""
    there = {one.student_id: one for one in submissions(book, unit.name)}
    for one in graded:
        submitted = there.get(one.student) or _added(book, unit.name, one.student)
        submitted.timestamp = time_of(handed_in(folder.submitted / one.student / unit.name)) or submitted.timestamp
        for notebook in submitted.notebooks:
            _score(notebook, one)
        book.db.flush()
        for notebook in submitted.notebooks:
            _penalty(folder, submitted, notebook, one.student)
    book.db.commit()


def time_of(line: str) -> datetime | None:
    """The time in a submission's timestamp.txt, in UTC and without a zone, as nbgrader keeps it; None for none."""
    if not line:
        return None
    from nbgrader.utils import parse_utc

    try:
        made: datetime = parse_utc(line)
    except (ValueError, OverflowError):
        return None
    return made


def _score(notebook: Any, one: Graded) -> None:
    for mark in notebook.grades:
        if mark.cell.name in one.auto:
            mark.auto_score = one.auto[mark.cell.name]
            mark.needs_manual_grade = mark.manual_score is not None or mark.auto_score is None
    for comment in notebook.comments:
        comment.auto_comment = "No response." if comment.cell.name in one.untouched else None


def _added(book: Any, unit: str, student: str) -> Any:
    """A new submission with a row for each cell, as nbgrader's `add_submission` makes it, left to be committed."""
    from nbgrader import api

    assignment = book.find_assignment(unit)
    if book.db.get(api.Student, student) is None:
        book.db.add(api.Student(id=student))
    with book.db.no_autoflush:
        submitted = api.SubmittedAssignment(assignment_id=assignment.id, student_id=student)
        book.db.add(submitted)
        for notebook in assignment.notebooks:
            made = api.SubmittedNotebook(notebook_id=notebook.id)
            submitted.notebooks.append(made)
            made.grades += [api.Grade(cell=cell) for cell in notebook.grade_cells]
            made.comments += [api.Comment(cell=cell) for cell in notebook.solution_cells]
    return submitted


def _penalty(folder: CourseFolder, submitted: Any, notebook: Any, student: str) -> None:
    """What nbgrader's plugin for late submissions takes off, as the course folder has set it."""
    notebook.late_submission_penalty = None
    if submitted.total_seconds_late <= 0:
        return
    from nbgrader.preprocessors import AssignLatePenalties

    step = AssignLatePenalties(config=folder.config)
    step.init_plugin()
    score = sum(
        (one.auto_score or 0.0 if one.manual_score is None else one.manual_score) + (one.extra_credit or 0.0)
        for one in notebook.grades
    )
    taken = step.plugin_inst.late_submission_penalty(student, score, submitted.total_seconds_late)
    if taken is not None:
        notebook.late_submission_penalty = min(max(taken, 0.0), score)
