"""Feedback pages as files, where nbgrader releases them and the formgrader shows them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_kit.grading.course_folder import CourseFolder
from followup_kit.grading.course_units import NOTEBOOK, unit_of
from followup_kit.grading.feedback import page, state
from followup_kit.grading.gradebook import Standing
from followup_kit.grading.placing import carry, write
from followup_kit.grading.static_grade import kept
from followup_kit.grading.transplant import answers_of
from followup_kit.grading.unit import Unit


@dataclass(frozen=True, slots=True)
class Page:
    """One page to make: of which unit, from which graded notebook, for whom, to which file."""

    unit: str
    root: Path
    graded: Path
    stands: Standing
    path: Path


def write_feedback(
    folder: CourseFolder, unit: Unit, stand: Iterable[Standing], mapped: Callable[..., Iterator[Any]] = map
) -> dict[str, str]:
    """Write the pages that are missing or out of date. Returns why, by student, where one could not be written."""
    due = [one for one in (_page(folder, unit, each) for each in stand) if one.graded.is_file()]
    told = zip(due, mapped(make, due), strict=True)
    return {one.stands.student: why for one, why in told if why}


def make(one: Page) -> str:
    """Write one page, unless it is there already as it would be. "" where that went well, else the reason."""
    try:
        held = one.graded.read_bytes()
        mark = state(held, one.stands)
        if mark not in _head(one.path):
            notebook = json.loads(held)
            text = page(unit_of(one.unit, one.root), answers_of(notebook), kept(notebook), one.stands, mark)
            carry(one.graded.parent, one.path.parent)
            write(one.path, text)
    except Exception as error:  # one page never stops the others
        return f"no feedback page could be made ({type(error).__name__})"
    return ""


def _page(folder: CourseFolder, unit: Unit, stands: Standing) -> Page:
    graded = folder.autograded / stands.student / unit.name / f"{NOTEBOOK}.ipynb"
    target = folder.feedback / stands.student / unit.name / f"{NOTEBOOK}.html"
    return Page(unit.name, folder.root, graded, stands, target)


def _head(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(1_000).decode("utf-8", "replace")
    except OSError:
        return ""
