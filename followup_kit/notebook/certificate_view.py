"""`certificate()`: the capstone's page of what was practised and where the draft stands; to print or to keep."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from IPython.display import display

from followup_kit import progress as core
from followup_kit.draft import write_whole
from followup_kit.notebook.page_view import PageView, draft_of, held
from followup_kit.render.as_certificate import certificate as page_of
from followup_kit.render.as_certificate import standalone

FILE_NAME = "certificate.html"
ACTIONS: list[dict[str, Any]] = [
    {"what": "open", "label": "Open it to print", "main": True},
    {"what": "keep", "label": "Keep it as a file"},
    {"what": "look", "label": "Look again"},
]


class CertificateView(PageView):
    """The certificate page of one folder."""

    def show(self) -> None:
        """Write the page from the record and the draft as they are now."""
        done, drills, _ = held(self.folder)
        draft, name = draft_of(self.folder)
        self.page = page_of(name, core.by_lesson(done, drills), draft, date.today())
        self.file = standalone(self.page)

    def act(self, what: str) -> str:
        """Write the page as a file beside the draft. Raises OSError."""
        if what != "keep":
            return ""
        self.show()
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(self.folder / FILE_NAME, self.file)
        return f"Kept in {self.folder / FILE_NAME}. Open it with a browser to print it."


def certificate(folder: str | Path = core.FILE.parent) -> None:
    """Show the certificate page of this folder."""
    display(CertificateView(Path(folder), ACTIONS))
