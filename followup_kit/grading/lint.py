"""The authors' check of the graded units: python -m followup_kit.grading.lint [FOLDER]

It refuses a unit whose points do not add up, whose cells and criteria do not agree, whose solution does not earn every
point or whose untouched stub earns any, and a grade cell that nbgrader could read as full points when it breaks.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from followup_kit.errors import InputError
from followup_kit.files import read_text
from followup_kit.grading.answers import STUB, of_cell
from followup_kit.grading.lint_cells import cell_problems
from followup_kit.grading.points import grade_answers
from followup_kit.grading.unit import Unit
from followup_kit.grading.units import load
from followup_kit.planner import PlanError, interview_end, plan

Notebook = Mapping[str, Any]


def problems(unit: Unit, solution: Notebook) -> list[str]:
    """A sentence for each thing that an author should mend in this unit, whose solution is this notebook."""
    cells = [cell for cell in solution.get("cells", ()) if "nbgrader" in cell.get("metadata", {})]
    found = [*_data(unit), *_agreement(unit, cells), *_outcomes(unit, cells), *cell_problems(solution.get("cells", ()))]
    return [f"{unit.name}: {one}" for one in found]


def of_folder(root: Path) -> list[str]:
    """The problems of every unit of a course folder. Raises InputError where the course file cannot be used."""
    found = []
    for unit in load(root):
        path = root / "solutions" / unit.name / "unit.ipynb"
        try:
            notebook = json.loads(read_text(path))
        except ValueError as error:
            found.append(f"{unit.name}: its solution cannot be read. {error}")
            continue
        found += problems(unit, notebook)
    return found


def _data(unit: Unit) -> Iterator[str]:
    """What can be seen in the course file alone."""
    if abs(unit.points - unit.total) > 1e-9:
        yield f"its criteria have {unit.points} points, and the course file says {unit.total}."
    ids = Counter([*(one.id for one in unit.answers), *(one.id for one in unit.automatic)])
    yield from (
        f"the id {name} is used {count} times; each cell needs its own." for name, count in ids.items() if count > 1
    )
    for one in unit.criteria:
        if one.points <= 0:
            yield f"the criterion {one.id} is worth nothing."
        if one.manual and max(points for points, _ in one.levels) != one.points:
            yield f"the best level of {one.id} should be worth its {one.points} points."
    for answer in unit.answers:
        graded = [one for one in unit.criteria if answer.id in (one.answer, *one.copies)]
        if not graded:
            yield f"nothing is graded in the answer {answer.id}."
        asked = {name for one in graded for name in one.says}
        yield from (
            f"{answer.id} asks for {one.id}, and no criterion grades it." for one in answer.says if one.id not in asked
        )
        if answer.kind == "essay" and any(not one.manual for one in graded):
            yield f"{answer.id} is an essay, and only a person can grade it."
        if answer.kind == "plan" and not any(person.write for person in answer.people):
            yield f"nobody in the plan {answer.id} is to be written to."
        for person in answer.people:
            try:
                end = interview_end(person.context)
                plan(person.context, end) if end else None
            except PlanError as error:
                end, told = None, f" {error}"
            else:
                told = ""
            if end is None:
                yield f"it is not known when {person.name} was met, so no time can be judged.{told}"


def _agreement(unit: Unit, cells: list[Notebook]) -> Iterator[str]:
    """Do the cells of the notebook and the course file name the same things, with the same points?"""
    settings = [cell["metadata"]["nbgrader"] for cell in cells]
    names = Counter(one.get("grade_id") for one in settings)
    yield from (f"the cell id {name} stands in {count} cells." for name, count in names.items() if count > 1)
    by_hand = {one.answer: one for one in unit.manual}
    wanted = {one.id: one.points for one in unit.automatic} | {name: one.points for name, one in by_hand.items()}
    answers = {one.id for one in unit.answers}
    for name in sorted({*answers, *wanted} - set(names)):
        yield f"there is no cell for {name}."
    for one in settings:
        name = one.get("grade_id", "?")
        if one.get("solution") != (name in answers) or bool(one.get("grade")) != (name in wanted):
            yield f"the cell {name} is not marked as what it is in the course file."
        elif one.get("grade") and one.get("points") != wanted[name]:
            yield f"the cell {name} is worth {one.get('points')} points, and the course file says {wanted[name]}."


def _outcomes(unit: Unit, cells: list[Notebook]) -> Iterator[str]:
    """Does the solution earn everything, and an untouched page nothing?"""
    solution = {
        cell["metadata"]["nbgrader"].get("grade_id", ""): of_cell("".join(cell["source"]))
        for cell in cells
        if cell["metadata"]["nbgrader"].get("solution")
    }
    for grade in grade_answers(unit, solution):
        if grade.status != "full":
            yield f"the solution earns {float(grade)} of {grade.max} for {grade.criterion}. {' '.join(grade.reasons)}"
    for what, page in (
        ("an untouched stub", {one.id: STUB for one in unit.answers}),
        ("the mail to mend, unchanged,", {one.id: one.given for one in unit.answers}),
    ):
        for grade in grade_answers(unit, page):
            if grade.status != "not attempted" or grade:
                yield f"{what} earns {float(grade)} for {grade.criterion} ({grade.status})."


def main(arguments: list[str]) -> int:
    """Print what should be mended; 0 where nothing should, 1 where something should, 2 where the folder cannot be read."""
    try:
        found = of_folder(Path(arguments[0] if arguments else "."))
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    for one in found:
        print(one)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
