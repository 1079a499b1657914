"""Grade cells that are filled in without being run: each holds its Grade as the output that a kernel would have left."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from followup_kit.errors import InputError
from followup_kit.grading.grade import Grade
from followup_kit.grading.unit import Unit

KEPT = "application/vnd.followup-kit.grade+json"
"""The kind of output under which a grade's parts are kept, for the feedback page."""

FRAME = '<div class="tex2jax_ignore mathjax_ignore">{card}</div>'
"""No formula is set within a card: what a student wrote may stand there, and a formula may hold a link that runs a script."""

_REGENERATE = "Please run `nbgrader generate_assignment {unit} --force` and grade again."


def with_grades(notebook: dict[str, Any], unit: Unit, grades: Sequence[Grade]) -> dict[str, Any]:
    """The notebook with each grade as the output of its cell. Pure.

    Raises InputError where the notebook's grade cells are not those of the unit, or are worth other points.
    """
    made = copy.deepcopy(notebook)
    by_name = {one.criterion: one for one in grades}
    cells = {name: cell for cell in made["cells"] if (name := _grade_name(cell))}
    for name in by_name.keys() ^ cells.keys():
        where = "the notebook has no cell for" if name in by_name else "the course file does not know"
        raise InputError(f"{unit.name}: {where} {name}. {_REGENERATE.format(unit=unit.name)}")
    for number, (name, cell) in enumerate(cells.items(), 1):
        points = float(cell["metadata"]["nbgrader"]["points"])
        if points != by_name[name].max:
            raise InputError(
                f"{unit.name}: {name} is worth {points:g} in the notebook and {by_name[name].max:g} in the course file. "
                f"{_REGENERATE.format(unit=unit.name)}"
            )
        cell["execution_count"] = number
        cell["outputs"] = [_output(by_name[name], number)]
    return made


def kept(notebook: Mapping[str, Any]) -> tuple[Grade, ...]:
    """The grades that `with_grades` left in a notebook, in order."""
    found = []
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            if part := output.get("data", {}).get(KEPT):
                found.append(
                    Grade(
                        part["points"],
                        part["max"],
                        part["criterion"],
                        part["title"],
                        tuple(part["reasons"]),
                        part["status"] != "not attempted",
                    )
                )
    return tuple(found)


def _grade_name(cell: dict[str, Any]) -> str:
    """The grade_id of a cell that a check grades; "" for any other, and for an answer that a person grades."""
    settings = cell.get("metadata", {}).get("nbgrader", {})
    return str(settings.get("grade_id", "")) if settings.get("grade") and not settings.get("solution") else ""


def _output(grade: Grade, number: int) -> dict[str, Any]:
    parts = {
        "criterion": grade.criterion,
        "title": grade.title,
        "points": float(grade),
        "max": grade.max,
        "status": grade.status,
        "reasons": list(grade.reasons),
    }
    return {
        "output_type": "execute_result",
        "execution_count": number,
        "metadata": {},
        "data": {"text/plain": repr(grade), "text/html": FRAME.format(card=grade._repr_html_()), KEPT: parts},
    }
