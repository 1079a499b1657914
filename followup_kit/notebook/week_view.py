"""`plan_week()`: when to send the draft of the course, as a picture of the days and in sentences."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from IPython.display import display

from followup_kit import progress
from followup_kit.draft import load
from followup_kit.notebook.page_view import PageView
from followup_kit.render.as_week import week_page

ACTIONS: list[dict[str, Any]] = [{"what": "look", "label": "Look again"}]


class WeekView(PageView):
    """The plan of the draft in one folder, made anew whenever one looks."""

    def show(self) -> None:
        """Write the page from what the draft's fields say now."""
        _, context, problem = load(self.folder / "first-email.txt")
        self.page = week_page(context, datetime.now(UTC), problem)

    def act(self, what: str) -> str:
        """There is nothing to do but to look."""
        return ""


def plan_week(folder: str | Path = progress.FILE.parent) -> None:
    """Show when to send the draft of this folder; what is not known yet is asked for."""
    display(WeekView(Path(folder), ACTIONS))
