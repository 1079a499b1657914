"""Marks out of the gradebook: `nbgrader export` writes our table; `followup instructor marks` writes the platforms' too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.plugins import ExportPlugin
from traitlets import Enum

from followup_kit.errors import InputError
from followup_kit.grading import marks
from followup_kit.grading.course_units import unit_names, unit_of
from followup_kit.grading.gradebook import standings

FORMS = {"marks": marks.rows, "canvas": marks.canvas, "moodle": marks.moodle}


class Marks(ExportPlugin):  # type: ignore[misc]
    """One row for each student, unit and criterion, every text quoted, none a formula."""

    form = Enum(list(FORMS), "marks", help="the table: marks, canvas or moodle").tag(config=True)

    def export(self, gradebook: Any) -> None:
        """Write the table to `--to`, or to grades.csv."""
        target = Path(self.to or "grades.csv")
        table = text(
            gradebook, Path.cwd(), self.form, [str(one) for one in self.assignment], [str(one) for one in self.student]
        )
        target.write_bytes(table.encode("utf-8-sig"))
        self.log.info("Marks written to %s", target)


def text(book: Any, root: Path, form: str = "marks", units: Any = (), students: Any = ()) -> str:
    """The table as CSV. Raises InputError where the gradebook has no unit of the course."""
    there = {one.name for one in book.assignments}
    named = [name for name in unit_names(root) if name in there and (not units or name in units)]
    if not named:
        raise InputError("The gradebook has none of these units yet.")
    stood = [
        (unit_of(name, root), [one for one in standings(book, name) if not students or one.student in students])
        for name in named
    ]
    return marks.as_csv(FORMS[form](stood))
