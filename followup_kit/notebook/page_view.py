"""A page that Python writes, with buttons: what the progress page and the certificate share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from followup_kit import drills, progress
from followup_kit.board.applicant_file import read_applicant, with_applicant
from followup_kit.draft import load
from followup_kit.drills import Drill, DrillError
from followup_kit.email import Email
from followup_kit.notebook.front import script, style
from followup_kit.progress import Progress
from followup_kit.render.result import Result
from followup_kit.reviewing import review


class PageView(anywidget.AnyWidget):  # type: ignore[misc]
    """The widget. `page` is escaped HTML, `file` a whole page to open on its own; `ask` names the button pressed."""

    _esm = script("keys", "page")
    _css = style("page")
    page = traitlets.Unicode().tag(sync=True)
    file = traitlets.Unicode().tag(sync=True)
    actions = traitlets.List().tag(sync=True)
    ask = traitlets.Dict().tag(sync=True)
    told = traitlets.Unicode().tag(sync=True)

    def __init__(self, folder: Path, actions: list[dict[str, Any]]) -> None:
        """Show the page of this folder, which holds the draft and the progress."""
        super().__init__(actions=actions)
        self.folder = folder
        self.show()
        self.observe(self._asked, names="ask")

    def show(self) -> None:
        """Write `page` (and `file`) anew from what the folder holds."""
        raise NotImplementedError

    def act(self, what: str) -> str:
        """Do what a button asks for; a sentence about it. Raises OSError where the folder cannot be written."""
        raise NotImplementedError

    def _asked(self, change: Mapping[str, Any]) -> None:
        what = change["new"].get("what") if isinstance(change["new"], dict) else None
        try:
            if isinstance(what, str) and what != "look":
                self.told = self.act(what)
            self.show()
        except OSError as error:
            self.told = f"That could not be done in {self.folder} ({error.strerror})."


def held(folder: Path) -> tuple[Progress, tuple[Drill, ...], str]:
    """The progress kept in the folder, the drills of the course, and a sentence where something is wrong."""
    try:
        done, problem = progress.read(folder / progress.FILE.name)
    except OSError as error:
        done, problem = Progress(), f"Your progress could not be read ({error.strerror})."
    try:
        return done, tuple(drills.load().values()), problem
    except DrillError as error:
        return done, (), f"{problem} {error}".strip()


def draft_of(folder: Path) -> tuple[Result | None, str]:
    """The reviewed draft of the course (None where none is begun), and the applicant's name ("" where it is not known)."""
    applicant, _ = read_applicant(folder)
    try:
        text, context, _ = load(folder / "first-email.txt")
    except OSError:
        return None, applicant.name
    context = with_applicant(context, applicant)
    if not text.strip():
        return None, context.applicant.name
    email = Email.parse(text)
    return Result("Your email", email, review(email, context)), context.applicant.name
