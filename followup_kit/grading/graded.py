"""One submission graded on its own, without nbgrader: what goes into the gradebook, and the notebook that people look at."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_kit._version import VERSION
from followup_kit.errors import InputError
from followup_kit.grading import submission
from followup_kit.grading.course_units import released, unit_of
from followup_kit.grading.points import grade_answers
from followup_kit.grading.static_grade import with_grades
from followup_kit.grading.transplant import answer_name, source, transplant

MARK = "followup"
"""Under this name a graded notebook says what it was made from."""


@dataclass(frozen=True, slots=True)
class Job:
    """One submission to grade: whose, of which unit, where it and the released notebook are, and the course's top folder."""

    student: str
    unit: str
    path: Path
    released: Path
    root: Path


@dataclass(frozen=True, slots=True)
class Graded:
    """What came of a job. `error` is "" where it was graded.

    auto: points by grade_id, None where a person must look; untouched: answers as they were given out;
    notebook: the graded notebook as a file's text; notes: what was healed
    """

    student: str
    auto: Mapping[str, float | None]
    untouched: frozenset[str]
    notebook: str
    notes: tuple[str, ...] = ()
    error: str = ""


def grade(job: Job) -> Graded:
    """Grade one submission. Never raises: what cannot be graded comes back with the reason."""
    try:
        return _grade(job)
    except InputError as error:
        return Graded(job.student, {}, frozenset(), "", error=" ".join(str(error).split()))
    except Exception as error:  # one bad submission never stops the batch
        told = f"a fault of ours, {type(error).__name__}; please send us the file"
        return Graded(job.student, {}, frozenset(), "", error=told)


def digest(job: Job) -> str:
    """A short mark of everything that a grade depends on: the file, the released notebook, the unit, our version.

    "" where the submission cannot be read. Raises InputError where the course's own files cannot be used.
    """
    try:
        held = submission.text(job.path)
    except submission.SubmissionError:
        return ""
    mine = json.dumps(released(job.released), sort_keys=True)
    parts = (VERSION, repr(unit_of(job.unit, job.root)), mine, held)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:24]


def made_from(path: Path) -> str:
    """The mark in a graded notebook; "" where there is none."""
    try:
        return str(json.loads(path.read_text("utf-8"))["metadata"][MARK]["from"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _grade(job: Job) -> Graded:
    given, unit = released(job.released), unit_of(job.unit, job.root)
    made = transplant(given, submission.read(job.path))
    grades = grade_answers(unit, made.answers)
    notebook = with_grades(made.notebook, unit, grades)
    untouched = _untouched(given, notebook)
    by_hand = {
        answer_name(cell): 0.0 if answer_name(cell) in untouched else None
        for cell in notebook["cells"]
        if answer_name(cell) and cell["metadata"]["nbgrader"].get("grade")
    }
    notebook["metadata"][MARK] = {"from": digest(job)}
    text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    auto = {**{one.criterion: float(one) for one in grades}, **by_hand}
    return Graded(job.student, auto, untouched, text, made.notes)


def _untouched(given: dict[str, Any], notebook: dict[str, Any]) -> frozenset[str]:
    before = {answer_name(cell): source(cell) for cell in given["cells"] if answer_name(cell)}
    after = {answer_name(cell): source(cell) for cell in notebook["cells"] if answer_name(cell)}
    return frozenset(name for name, text in before.items() if after[name] == text)
