"""`progress()`: how far one is, what is next, the draft, a copy of the record to keep, and a way to begin anew."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from IPython.display import display

from followup_kit import progress as core
from followup_kit.board.keeping import free_name
from followup_kit.draft import write_whole
from followup_kit.notebook.page_view import PageView, draft_of, held
from followup_kit.render.as_progress import progress_page

ACTIONS: list[dict[str, Any]] = [
    {"what": "look", "label": "Look again"},
    {"what": "csv", "label": "Keep a copy as a table (CSV)"},
    {"what": "json", "label": "Keep a copy as data (JSON)"},
    {
        "what": "reset",
        "label": "Begin anew …",
        "sure": "Shall the exercises begin anew? What is recorded so far stays in a file with today's date; your draft is not touched.",
        "yes": "Yes, begin anew",
    },
]


class ProgressView(PageView):
    """The progress page of one folder."""

    def show(self) -> None:
        """Write the page from the record, the drills and the draft as they are now."""
        done, drills, problem = held(self.folder)
        self.page = progress_page(done, core.by_lesson(done, drills), drills, draft_of(self.folder)[0], problem)

    def act(self, what: str) -> str:
        """Keep a copy of the record, or begin anew. Raises OSError."""
        now = datetime.now()
        if what == "reset":
            kept = core.reset(now, self.folder / core.FILE.name)
            return (
                f"The exercises begin anew. What was recorded is kept in {kept}."
                if kept
                else "Nothing was recorded yet."
            )
        if what not in ("csv", "json"):
            return ""
        done, drills, _ = held(self.folder)
        text = core.to_csv(done, drills) if what == "csv" else core.to_json(done)
        path = free_name(self.folder / f"progress.{what}", f"copy-{now:%Y-%m-%d}")
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, text)
        return f"Kept in {path}."


def progress(folder: str | Path = core.FILE.parent) -> None:
    """Show the progress page of this folder."""
    display(ProgressView(Path(folder), ACTIONS))
