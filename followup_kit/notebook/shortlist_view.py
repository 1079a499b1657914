"""`shortlist()`: the applicant's own order of the journal's programs: weights first, marks, then an order with its reasons."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import anywidget
import traitlets
from IPython.display import display

from followup_kit.draft import write_whole
from followup_kit.errors import InputError
from followup_kit.files import read_text
from followup_kit.journal import Journal, Mark, Program
from followup_kit.journal.kept import kept_sheets
from followup_kit.journal.sheets import write_csv
from followup_kit.notebook.board import FOLDER
from followup_kit.notebook.front import script, style
from followup_kit.notebook.journal_board import FILE
from followup_kit.render import as_shortlist
from followup_kit.render.as_shortlist_page import as_page
from followup_kit.render.shortlist_state import state
from followup_kit.shortlist import Shortlist, Wishes, order
from followup_kit.shortlist.options import from_journal
from followup_kit.shortlist.wishes import number, weights_of

WEIGHTS = "shortlist-weights.toml"


def shortlist(folder: str | Path = FOLDER) -> None:
    """Show the order of the programs in this folder's journal."""
    display(ShortlistView(Path(folder)))


class ShortlistView(anywidget.AnyWidget):  # type: ignore[misc]
    """The widget. Marks are kept in the journal, weights in a file of their own beside it."""

    _esm = script("dom", "keys", "shortlist")
    _css = style("journal", "shortlist")
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, folder: Path) -> None:
        """Show what the folder holds."""
        super().__init__()
        self.folder = folder
        self.on_msg(self._heard)
        self.show()

    def show(self, told: str = "") -> None:
        """Put everything in order anew."""
        try:
            weights = self.weights()
            with self._journal() as held:
                snapshot, kept = held.snapshot(), kept_sheets(held)
            made = order(from_journal(snapshot, kept), Wishes(weights)) if any(weights.values()) else None
            self.made: Shortlist | None = made
            self.shown = {**state(snapshot, weights, made), "told": told}
        except (InputError, OSError) as error:
            self.made = None
            self.shown = {**self.shown, "told": str(error)}

    def weights(self) -> dict[str, Fraction]:
        """The weights as kept. Raises InputError where their file cannot be read."""
        path = self.folder / WEIGHTS
        return dict(Wishes.from_toml(read_text(path), WEIGHTS).weights) if path.exists() else {}

    def _journal(self) -> Journal:
        path = self.folder / FILE
        return Journal.open(path) if path.exists() else Journal.rehearse(path)

    def _heard(self, _: Any, message: Any, __: Any) -> None:
        """Do what the page asks for, and show the order anew. Anything else is left alone."""
        asked = message.get("do") if isinstance(message, dict) else None
        acts = {"weigh": self._weigh, "drop": self._drop, "mark": self._mark, "export": self._export}
        if not isinstance(asked, str) or asked not in (*acts, "look"):
            return
        try:
            self.show(acts[asked](message) if asked in acts else "")
        except (InputError, OSError) as error:
            self.show(str(error))

    def _weigh(self, message: Mapping[str, Any]) -> str:
        name = " ".join(str(message.get("name", "")).split()).lower()
        if not name:
            raise InputError("What counts for you? Please give it a name, like teaching.")
        weight = weights_of({name: message.get("weight", "")}, "Your weights")
        self._keep({**self.weights(), **weight})
        return f"{name} counts {float(weight[name]):g}."

    def _drop(self, message: Mapping[str, Any]) -> str:
        name = message.get("name")
        self._keep({key: value for key, value in self.weights().items() if key != name})
        return f"{name} counts no more; its marks stay in the journal."

    def _mark(self, message: Mapping[str, Any]) -> str:
        criterion, value = message.get("criterion"), message.get("value")
        if criterion not in self.weights() or not isinstance(message.get("id"), int):
            raise InputError("It is not clear what is marked; please look again.")
        with self._journal() as held, held.together():
            program = held.get(Program, message["id"])
            there = held.all(Mark, program_id=program.id, criterion=criterion)
            for one in there:
                held.remove(one)
            if value in ("", None):
                return f"{program.name}: {criterion} is not marked."
            mark = float(number(value, str(criterion)))
            held.add(Mark(program_id=program.id, criterion=criterion, mark=mark, at=datetime.now(UTC)))
        return f"{program.name}: {criterion} {mark:g}."

    def _export(self, message: Mapping[str, Any]) -> str:
        if self.made is None:
            raise InputError("There is no order yet: say first what counts for you.")
        page = message.get("form") == "html"
        name = f"shortlist.{'html' if page else 'csv'}"
        text = as_page(self.made) if page else "\ufeff" + write_csv(as_shortlist.to_rows(self.made))
        self.send({"file": name}, [text.encode("utf-8")])
        return f"{name} goes to your downloads."

    def _keep(self, weights: Mapping[str, Fraction]) -> None:
        lines = [f"{json.dumps(name, ensure_ascii=False)} = {float(weight):g}" for name, weight in weights.items()]
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(self.folder / WEIGHTS, "\n".join(["[weights]", *lines]) + "\n")
