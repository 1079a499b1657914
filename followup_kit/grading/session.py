"""check(unit, criterion): the grade of what this kernel's `%%email` cells hold, for the grade cells of a notebook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from followup_kit.grading.answers import of_cell
from followup_kit.grading.grade import Grade
from followup_kit.grading.points import grade_answers
from followup_kit.grading.units import UnitError, nearby
from followup_kit.grading.units import unit as named


def check(unit: str, criterion: str) -> Grade:
    """The grade of one criterion of a unit, for the texts that `%%email` has seen in this kernel.

    A `course.toml` beside the notebook, or in the folder above, is read in place of the package's.
    Raises UnitError where the unit or its criterion is not known.
    """
    one = named(unit, nearby(Path.cwd()))
    for grade in grade_answers(one, texts()):
        if grade.criterion == criterion:
            return grade
    one.criterion(criterion)
    raise UnitError(f"{criterion} is graded by a person, not by a check.")


def texts() -> Mapping[str, str]:
    """What the `%%email` cells of this kernel hold, by name; nothing outside a kernel."""
    shell = _shell()
    cells = shell.magics_manager.magics["cell"].get("email") if shell else None
    return {name: of_cell(text) for name, text in getattr(cells, "texts", {}).items()}


def _shell() -> Any:
    try:
        from IPython.core.getipython import get_ipython
    except ImportError:
        return None
    return get_ipython()
