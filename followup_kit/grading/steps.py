"""nbgrader's own steps, made safe: what `settings.trusted` puts into `nbgrader autograde` and `generate_feedback`.

They run from the command line and behind the formgrader's buttons. No kernel is started and no notebook is run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter, NotebookExporter
from nbformat import NotebookNode, from_dict
from nbgrader.preprocessors import NbGraderPreprocessor

from followup_kit.errors import InputError
from followup_kit.grading import submission
from followup_kit.grading.course_units import NOTEBOOK, released, unit_of
from followup_kit.grading.points import grade_answers
from followup_kit.grading.static_grade import with_grades
from followup_kit.grading.tidy import KEPT, tidy
from followup_kit.grading.transplant import answers_of, transplant


def before_autograde(assignment: str, student: str, notebooks: list[str]) -> None:
    """nbgrader's hook before each submission: set aside what is not to be looked at. `notebooks` is put right in place."""
    from traitlets.log import get_logger

    if not notebooks or submission.linked(Path(notebooks[0]).parent):
        return  # a link is refused when it is read, with the reason
    folder = Path(notebooks[0]).parent
    unit, who, top = folder.name, folder.parent.name, folder.parent.parent.parent
    for note in tidy(folder, (f"{NOTEBOOK}.ipynb",), top / "set-aside" / who / unit):
        get_logger().warning("%s, %s: %s", who, unit, note)
    notebooks[:] = sorted(str(one) for one in folder.glob("*.ipynb"))


class Submitted(NotebookExporter):  # type: ignore[misc]
    """Reads a submission as data, within bounds, where nbconvert would trust the file."""

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """As nbconvert's, of a file that may be anything. Raises SubmissionError, which names the student."""
        path = Path(filename)
        try:
            cells = submission.read(path)
            if self.parent is None or self.parent._sanitizing:
                self._alone(path)
        except InputError as error:
            who = resources["nbgrader"]
            told = f"{who['student']}, {who['assignment']}: {error}"
            self.log.error(told)
            raise submission.SubmissionError(told) from None
        if self.parent is None or self.parent._sanitizing:
            made = [_as_cell(one) for one in cells]
            notebook = from_dict({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
            return self.from_notebook_node(notebook, resources=resources, **kw)
        return super().from_filename(filename, resources=resources, **kw)

    def _alone(self, path: Path) -> None:
        """nbgrader carries on what lies beside a notebook; had it not been set aside, the submission is not graded."""
        left = {one.name for one in path.parent.iterdir()} - {path.name, *KEPT}
        if left:
            raise submission.SubmissionError("What lies beside the notebook could not be set aside.")


def _as_cell(cell: submission.Cell) -> dict[str, Any]:
    return {
        "cell_type": "raw",
        "id": cell.id,
        "metadata": {"nbgrader": {"grade_id": cell.grade_id}},
        "source": cell.text,
    }


class _Step(NbGraderPreprocessor):  # type: ignore[misc]
    """A step that knows the course folder: nbgrader works from its top, and says where the released notebooks are."""

    def _released(self, resources: Any) -> dict[str, Any]:
        one, directory = resources["nbgrader"], self.parent.parent.coursedir
        return released(
            Path(directory.format_path(directory.release_directory, ".", one["assignment"]), f"{one['notebook']}.ipynb")
        )

    def _unit(self, resources: Any) -> Any:
        return unit_of(resources["nbgrader"]["assignment"], Path(self.parent.parent.coursedir.root))


class Transplant(_Step):
    """Sanitizing, all of it: the instructor's released notebook, and in it the student's words."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """The notebook to grade. What was healed is logged with the student's name."""
        made = transplant(self._released(resources), submission.cells(nb, "The submission"))
        who = resources["nbgrader"]
        for note in made.notes:
            self.log.warning("%s, %s: %s", who["student"], who["assignment"], note)
        return from_dict(made.notebook), resources


class StaticGrade(_Step):
    """Grading instead of running: each grade cell gets the Grade of the words, computed here."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """The notebook with its grades as outputs; nbgrader's SaveAutoGrades reads them."""
        unit = self._unit(resources)
        return from_dict(with_grades(nb, unit, grade_answers(unit, answers_of(nb)))), resources


class Feedback(Exporter):  # type: ignore[misc]
    """`nbgrader generate_feedback`: our page, from the graded notebook and the gradebook."""

    file_extension = ".html"

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """The page, and the resources as nbgrader's writer wants them."""
        from followup_kit.grading.feedback import page_of
        from followup_kit.grading.gradebook import opened, standing

        one, root = resources["nbgrader"], Path(self.parent.coursedir.root)
        with opened(one["db_url"], self.parent.coursedir.course_id) as book:
            stands = standing(book, one["assignment"], one["student"])
        resources["output_extension"] = self.file_extension
        return page_of(unit_of(one["assignment"], root), Path(filename), stands), resources
