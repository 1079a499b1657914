"""nbgrader's gradebook, read and written in one session: the marks of a unit, student by student."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from followup_kit.errors import InputError
from followup_kit.grading.settings import find_alembic


@dataclass(frozen=True, slots=True)
class Mark:
    """What the gradebook says about one criterion: points, as given by the check and by a person.

    criterion: the cell's grade_id; most: the points it is worth; open: a person has still to look
    """

    criterion: str
    most: float
    auto: float | None
    manual: float | None
    extra: float
    open: bool

    @property
    def points(self) -> float:
        """What counts: a person's points before the check's, and extra credit."""
        own = self.manual if self.manual is not None else self.auto
        return (own or 0.0) + self.extra


@dataclass(frozen=True, slots=True)
class Standing:
    """One student in one unit: names, marks in order, a grader's comments by answer, a penalty, the time of hand-in (UTC)."""

    student: str
    name: str
    email: str
    number: str
    marks: tuple[Mark, ...]
    comments: Mapping[str, str]
    penalty: float
    handed_in: datetime | None

    @property
    def points(self) -> float:
        """All points, less a penalty; never under zero."""
        return max(0.0, round(sum(one.points for one in self.marks) - self.penalty, 2))

    @property
    def most(self) -> float:
        """The points that can be earned."""
        return sum(one.most for one in self.marks)


@contextmanager
def opened(db_url: str, course_id: str = "") -> Iterator[Any]:
    """nbgrader's Gradebook. Raises InputError where it cannot be used."""
    from nbgrader.api import Gradebook
    from sqlalchemy.exc import SQLAlchemyError

    find_alembic()
    try:
        book = Gradebook(db_url, course_id)
    except (SQLAlchemyError, OSError) as error:
        raise InputError(
            f"The gradebook {db_url} cannot be opened ({type(error).__name__}): is it in use by another program, or from another nbgrader?"
        ) from None
    try:
        yield book
    finally:
        book.close()


def standing(book: Any, unit: str, student: str) -> Standing:
    """How one student stands in a unit. Raises InputError where nothing is graded."""
    found = list(standings(book, unit, student))
    if not found:
        raise InputError(f"{student} has no grades in {unit} yet; please grade first.")
    return found[0]


def standings(book: Any, unit: str, student: str = "") -> Iterator[Standing]:
    """How everyone stands who has handed this unit in, by student id."""
    for one in submissions(book, unit, student):
        yield _standing(one)


def submissions(book: Any, unit: str, student: str = "") -> list[Any]:
    """nbgrader's SubmittedAssignment rows of a unit, by student id, with all that hangs on them loaded at once."""
    from nbgrader import api
    from sqlalchemy.orm import selectinload

    notebooks = selectinload(api.SubmittedAssignment.notebooks)
    asked = (
        book.db.query(api.SubmittedAssignment)
        .join(api.Assignment, api.Assignment.id == api.SubmittedAssignment.assignment_id)
        .filter(api.Assignment.name == unit)
        .options(
            notebooks.selectinload(api.SubmittedNotebook.grades).selectinload(api.Grade.cell),
            notebooks.selectinload(api.SubmittedNotebook.comments).selectinload(api.Comment.cell),
            selectinload(api.SubmittedAssignment.student),
        )
        .order_by(api.SubmittedAssignment.student_id)
    )
    return list(asked.filter(api.SubmittedAssignment.student_id == student) if student else asked)


def _standing(submitted: Any) -> Standing:
    marks, comments, penalty = list[Mark](), dict[str, str](), 0.0
    for notebook in submitted.notebooks:
        penalty += notebook.late_submission_penalty or 0.0
        for one in notebook.grades:
            cell = one.cell
            marks.append(
                Mark(
                    cell.name,
                    cell.max_score,
                    one.auto_score,
                    one.manual_score,
                    one.extra_credit or 0.0,
                    bool(one.needs_manual_grade),
                )
            )
        comments |= {
            one.cell.name: one.manual_comment
            for one in notebook.comments
            if one.manual_comment and one.manual_comment.strip()
        }
    who = submitted.student
    name = " ".join(one for one in (who.first_name, who.last_name) if one)
    return Standing(
        who.id,
        name,
        who.email or "",
        who.lms_user_id or "",
        tuple(sorted(marks, key=lambda one: one.criterion)),
        comments,
        penalty,
        submitted.timestamp,
    )
