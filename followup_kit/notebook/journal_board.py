"""The journal's board: an interview day in under a minute, who stands where, and the mail to each beside it.

The widget is thin: what is shown comes from `render.as_journal_board`, what is done goes through `followup_kit.journal`.
The journal is opened for each request and closed again, so that two pages, or the command line, may work on it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets
from IPython.display import display

from followup_kit.errors import InputError
from followup_kit.journal import Journal
from followup_kit.journal.pages import keep_pages
from followup_kit.journal.reviewed import pairs_of
from followup_kit.notebook import journal_acts, journal_tables
from followup_kit.notebook.board import FOLDER
from followup_kit.notebook.front import script, style
from followup_kit.render import as_journal_board

FILE = "journal.sqlite"


def journal(folder: str | Path = FOLDER) -> None:
    """Show the board on the journal of this folder; the draft board opens below it."""
    slot = ipywidgets.VBox([])
    display(ipywidgets.VBox([JournalBoard(Path(folder), slot), slot]))


class JournalBoard(anywidget.AnyWidget):  # type: ignore[misc]
    """The board. The page sends `{"do": …}`; the answer is a new `shown`, and a sentence."""

    _esm = script("dom", "keys", "journal")
    _css = style("journal")
    setup = traitlets.Dict().tag(sync=True)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, folder: Path, slot: Any = None) -> None:
        """Open the board on a folder; `slot` is the box in which the draft board opens."""
        super().__init__()
        self.folder, self.path, self.slot = folder, folder / FILE, slot
        self.offered: tuple[str, bytes] | None = None
        self._compared: tuple[tuple[int, ...], list[dict[str, str]]] = ((), [])
        self.setup = {**as_journal_board.setup(), "path": str(self.path)}
        self.on_msg(self._heard)
        try:
            self._look()
        except (InputError, OSError) as error:
            self.shown = {"groups": [], "reminders": [], "programs": [], "empty": [], "why": "", "problem": str(error)}

    def _look(self) -> None:
        """Take in what was written on the pages, and show everything anew."""
        if not self.path.exists():
            with Journal.rehearse(self.path) as empty:
                self.shown = as_journal_board.state(empty.snapshot(), datetime.now(UTC))
            return
        with Journal.open(self.path) as held:
            keep_pages(held, self.folder)
            snapshot = held.snapshot()
        states = tuple(one.id for one in snapshot.drafts)
        if states != self._compared[0]:
            self._compared = states, as_journal_board.alike(pairs_of(snapshot))
        self.shown = {**as_journal_board.state(snapshot, datetime.now(UTC)), "copies": self._compared[1]}

    def _heard(self, _: Any, message: Any, buffers: Any) -> None:
        """Do what the page asks for. Anything that is not asked in our own words is left alone."""
        asked = message.get("do") if isinstance(message, dict) else None
        act = ACTS.get(asked) if isinstance(asked, str) else None
        if act is None:
            return
        try:
            said = act(self, {**message, "data": b"".join(bytes(one) for one in buffers or ())})
            self._look()
        except (InputError, OSError, KeyError) as error:
            said = str(error) if isinstance(error, InputError) else "That could not be done; please try again."
            self.send({"say": said, "failed": asked})
            return
        self.send({"say": said, "done": asked})

    def hand_out(self, name: str, data: bytes) -> str:
        """Give the page a file to download; a sentence about it."""
        self.send({"file": name}, [data])
        return f"{name} goes to your downloads."


def _look(_board: JournalBoard, _message: Mapping[str, Any]) -> str:
    """Nothing but a fresh look, which follows every act."""
    return ""


ACTS: dict[str, Callable[[JournalBoard, Mapping[str, Any]], str]] = {
    "add": journal_acts.add,
    "note": journal_acts.note,
    "sent": journal_acts.sent,
    "reopen": journal_acts.reopen,
    "none": journal_acts.none,
    "write": journal_acts.write,
    "plan": journal_acts.plan,
    "ics": journal_tables.ics,
    "import": journal_tables.show_import,
    "take-in": journal_tables.take_in,
    "export": journal_tables.export,
    "delete": journal_tables.delete,
    "look": _look,
}
"""What the page may ask for."""
