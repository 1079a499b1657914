"""A course folder as nbgrader sees it: its places and its gradebook, from the folder's own nbgrader_config.py."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_kit.errors import InputError

CONFIG = "nbgrader_config.py"
_STRUCTURE = "{nbgrader_step}/{student_id}/{assignment_id}"


@dataclass(frozen=True, slots=True)
class CourseFolder:
    """Where everything of a course stands. All paths are absolute."""

    root: Path
    released: Path
    submitted: Path
    autograded: Path
    feedback: Path
    db_url: str
    course_id: str
    config: Any

    @property
    def aside(self) -> Path:
        """Where files go that a student handed in beside the notebook."""
        return self.submitted.parent / "set-aside"


def find(start: Path) -> CourseFolder:
    """The course folder that holds `start`. Raises InputError where there is none or its settings cannot be used."""
    here = start.expanduser().resolve()
    root = next((one for one in (here, *here.parents) if (one / CONFIG).is_file()), None)
    if root is None:
        raise InputError(
            f"There is no course folder at {start}: it would hold {CONFIG}. `followup instructor init {start}` makes one."
        )
    from traitlets.config.loader import PyFileConfigLoader

    try:
        config = PyFileConfigLoader(CONFIG, path=str(root)).load_config()
    except Exception as error:  # the instructor's own Python: whatever it raises is told
        raise InputError(f"{root / CONFIG} cannot be used: {type(error).__name__}: {error}.") from None
    given = config.CourseDirectory
    if str(given.get("directory_structure", _STRUCTURE)).replace("\\", "/") != _STRUCTURE:
        raise InputError(f"{root / CONFIG} sets directory_structure; `followup grade` knows nbgrader's own only.")
    database = (root / "gradebook.db").as_posix()
    return CourseFolder(
        root,
        root / str(given.get("release_directory", "release")),
        root / str(given.get("submitted_directory", "submitted")),
        root / str(given.get("autograded_directory", "autograded")),
        root / str(given.get("feedback_directory", "feedback")),
        str(given.get("db_url", f"sqlite:///{database}")),
        str(given.get("course_id", "")),
        config,
    )


def students(folder: CourseFolder, unit: str) -> list[str]:
    """Who has handed this unit in, sorted as nbgrader sorts. Hidden folders are no students."""
    if not folder.submitted.is_dir():
        return []
    return sorted(
        one.name for one in folder.submitted.iterdir() if not one.name.startswith(".") and (one / unit).is_dir()
    )
