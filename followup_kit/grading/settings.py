"""trusted(c, root): what a course folder's nbgrader_config.py asks of nbgrader, so that no student's code is ever run."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

TEMPLATES = Path(__file__).resolve().parent.parent / "data" / "nbconvert"
_HERE = "followup_kit.grading"


def trusted(c: Any, root: Path) -> None:
    """Set the folder's places, trusted grading, our feedback page, safe collecting and our table of marks."""
    find_alembic()
    (root / "gradebook").mkdir(exist_ok=True)
    _places(c, root)
    c.ClearSolutions.code_stub = {"python": "Write your email here."}
    c.Autograde.exporter_class = f"{_HERE}.steps.Submitted"
    c.Autograde.pre_convert_hook = f"{_HERE}.steps.before_autograde"
    c.Autograde.sanitize_preprocessors = [f"{_HERE}.steps.Transplant"]
    c.Autograde.autograde_preprocessors = [
        f"{_HERE}.steps.StaticGrade",
        "nbgrader.preprocessors.SaveAutoGrades",
        "nbgrader.preprocessors.AssignLatePenalties",
    ]
    c.GenerateFeedback.exporter_class = f"{_HERE}.steps.Feedback"
    c.GenerateFeedback.preprocessors = []
    c.ExchangeFactory.collect = f"{_HERE}.collecting.Collect"
    c.ExchangeFactory.release_feedback = f"{_HERE}.collecting.ReleaseFeedback"
    c.ZipCollectApp.extractor_plugin = f"{_HERE}.collecting.Extractor"
    c.ZipCollectApp.collector_plugin = f"{_HERE}.collecting.Collector"
    c.ZipCollectApp.downloaded_directory = "gradebook/downloaded"
    c.ExportApp.plugin_class = f"{_HERE}.exporting.Marks"
    c.HTMLExporter.extra_template_basedirs = [str(TEMPLATES), *_formgrader_templates()]


def _places(c: Any, root: Path) -> None:
    c.CourseDirectory.root = str(root)
    c.CourseDirectory.source_directory = "solutions"
    c.CourseDirectory.release_directory = "exercises"
    c.CourseDirectory.submitted_directory = "gradebook/submitted"
    c.CourseDirectory.autograded_directory = "gradebook/autograded"
    c.CourseDirectory.feedback_directory = "gradebook/feedback"
    c.CourseDirectory.db_url = f"sqlite:///{(root / 'gradebook' / 'gradebook.db').as_posix()}"
    c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc*", "__pycache__", "*.md", "*.py", "feedback"]


def _formgrader_templates() -> list[str]:
    """nbgrader's own, for ours only stand before them. (Importing nbgrader to ask it would take seconds.)"""
    spec = find_spec("nbgrader")
    top = Path(spec.origin).parent if spec and spec.origin else None
    return [str(top / "server_extensions" / "formgrader" / "templates")] if top else []


def find_alembic() -> None:
    """nbgrader calls `alembic` by name when it makes a gradebook; it stands beside this Python."""
    if shutil.which("alembic") is None:
        beside = str(Path(sys.executable).parent)
        os.environ["PATH"] = os.pathsep.join([beside, os.environ.get("PATH", "")])
