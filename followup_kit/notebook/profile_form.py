"""The writer's own facts, asked once: name, school, year, AAMC ID, email, phone, for every draft of the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import traitlets
from IPython.display import display

from followup_kit.board import mail_form
from followup_kit.board.applicant_file import FILE_NAME, read_applicant, write_applicant
from followup_kit.context import Context
from followup_kit.notebook.board import FOLDER, form_of
from followup_kit.notebook.front import script, style


def profile(folder: str | Path = FOLDER) -> None:
    """Show the form. What it holds is kept in `profile.toml` and merged into the context of every draft there."""
    display(ProfileForm(Path(folder)))


class ProfileForm(anywidget.AnyWidget):  # type: ignore[misc]
    """The form on one folder's profile."""

    _esm = script("dom", "keys", "board")
    _css = style("board")
    setup = traitlets.Dict().tag(sync=True)
    fields = traitlets.Dict().tag(sync=True)
    kept = traitlets.Dict().tag(sync=True)

    def __init__(self, folder: Path) -> None:
        """Fill the form with what is known."""
        super().__init__()
        self.folder = folder
        applicant, problem = read_applicant(folder)
        self.setup = {"only": "profile", "form": form_of((mail_form.YOU,))}
        self.fields = mail_form.values_of(Context(applicant=applicant))
        self.kept = {
            "told": problem
            or "All of it is optional. It stays on this computer, and fills in your signature and the checks."
        }
        self.observe(self._filled, names="fields")

    def _filled(self, _: Any) -> None:
        before, problem = read_applicant(self.folder)
        after = mail_form.filled(Context(applicant=before), self.fields).applicant
        try:
            write_applicant(self.folder, after)
        except OSError as error:
            problem = f"This could not be kept in {self.folder / FILE_NAME} ({error.strerror})."
        self.kept = {"told": problem or f"Kept in {self.folder / FILE_NAME}."}
