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

from followup_kit.applicant_file import read_applicant
from followup_kit.errors import InputError
from followup_kit.journal import Journal, Note, Person
from followup_kit.journal.day_form import read_day
from followup_kit.journal.days import add_day
from followup_kit.journal.following_up import note_sent, plan_all
from followup_kit.journal.giving import tables
from followup_kit.journal.pages import begin_page, keep_pages, remove_pages
from followup_kit.journal.reviewed import pairs_of
from followup_kit.journal.taking import take_in
from followup_kit.journal.whole import everything_zip, remove_everything, told_counts
from followup_kit.notebook.board import FOLDER, DraftBoard
from followup_kit.notebook.front import script, style
from followup_kit.planner import local
from followup_kit.render import as_ics, as_import, as_journal_board
from followup_kit.table_files import sheets_of, table_bytes

FILE = "journal.sqlite"


def journal(folder: str | Path = FOLDER) -> None:
    """Show the board on the journal of this folder; the draft board opens below it."""
    slot = ipywidgets.VBox([])
    display(ipywidgets.VBox([JournalBoard(Path(folder), slot), slot]))


class JournalBoard(anywidget.AnyWidget):  # type: ignore[misc]
    """The board. The page sends `{"do": …}`; the answer is a new `shown`, and a sentence."""

    _esm = script("journal")
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

    def add(self, message: Mapping[str, Any]) -> str:
        """Add a day from the form."""
        day_form = message.get("day")
        form = read_day(day_form if isinstance(day_form, dict) else {})
        with Journal.open(self.path) as held:
            day = add_day(held, form.program, form.start, form.end, form.people, form.mode)
        who = f" {len(day.people)} met there." if day.people else ""
        return " ".join([f"{day.program.name} is kept.{who}", *day.guessed])

    def note(self, message: Mapping[str, Any]) -> str:
        """Note something on a person."""
        text = str(message.get("text", "")).strip()
        if not text:
            raise InputError("What would you like to note? A few words are enough.")
        with Journal.open(self.path) as held, held.together():
            person = held.get(Person, _number(message))
            held.add(
                Note(program_id=person.program_id, interview_id=person.interview_id, person_id=person.id, text=text)
            )
        return f"Noted: {person.name or person.role}."

    def sent(self, message: Mapping[str, Any]) -> str:
        """Note that the mail went out just now, on the program's clock."""
        with Journal.open(self.path) as held, held.together():
            person = held.get(Person, _number(message))
            now = local(datetime.now(UTC), held.context_for(person.id))
            note_sent(held, person, now.replace(microsecond=0))
        return f"{person.name or person.role}: noted as sent."

    def reopen(self, message: Mapping[str, Any]) -> str:
        """Take back "sent" and "none wanted"."""
        with Journal.open(self.path) as held, held.together():
            person = held.get(Person, _number(message))
            for one in held.snapshot().follow_ups_to.get(person.id, []):
                held.change(one, sent=None, done=False, wanted=True)
        return f"{person.name or person.role}: open again."

    def none(self, message: Mapping[str, Any]) -> str:
        """Note that none is wanted."""
        with Journal.open(self.path) as held, held.together():
            person = held.get(Person, _number(message))
            held.follow_up(person.id, held.snapshot().kind_for(person), wanted=False)
        return f"{person.name or person.role}: none wanted. That is fine."

    def write(self, message: Mapping[str, Any]) -> str:
        """Open the draft board on the mail to this person."""
        applicant, _ = read_applicant(self.folder)
        with Journal.open(self.path) as held:
            person = held.get(Person, _number(message))
            path, frame = begin_page(held, self.folder, person.id, applicant)
        name = " ".join(filter(None, (person.title, person.name))) or person.role
        made = DraftBoard(path)
        made.start = frame
        made.setup = {**made.setup, "title": f"Your email to {name}"}
        if self.slot is not None:
            self.slot.children = (made,)
        return f"The page for {name} is open below."

    def plan(self, _: Mapping[str, Any]) -> str:
        """Set a time for every mail that is open."""
        with Journal.open(self.path) as held:
            made = plan_all(held, datetime.now(UTC))
        planned = sum(one.window is not None for one in made.reminders)
        lacking = (
            f" {len(made.lacking)} could not be planned: the day, or the time zone there, is missing."
            if made.lacking
            else ""
        )
        return (
            f"{planned} planned, in each program's own time.{lacking}"
            if planned or lacking
            else "Nothing is left to plan."
        )

    def ics(self, _: Mapping[str, Any]) -> str:
        """Hand out reminders for the calendar."""
        now = datetime.now(UTC)
        with Journal.open(self.path) as held:
            made = plan_all(held, now, again=True)
        if not any(one.window for one in made.reminders):
            raise InputError("There is no reminder to make: nothing is left to plan.")
        return self._hand_out("reminders.ics", as_ics.season(made.reminders, made.contexts, now).encode("utf-8"))

    def show_import(self, message: Mapping[str, Any]) -> str:
        """Show what a table would bring in."""
        self.offered = (str(message.get("name", "")), message["data"])
        with Journal.rehearse(self.path) as trial:
            made = take_in(trial, sheets_of(*self.offered), datetime.now(UTC).date())
        self.send({"report": as_import.report(made, False).rpartition("Nothing is written yet")[0].strip()})
        return "This is what the table would bring in. Nothing is written yet."

    def take_in(self, _: Mapping[str, Any]) -> str:
        """Take in the table that was shown."""
        if self.offered is None:
            raise InputError("Please choose a table first.")
        name, data = self.offered
        with Journal.open(self.path) as held:
            take_in(held, sheets_of(name, data), datetime.now(UTC).date(), keep=not name.lower().endswith(".ics"))
        self.offered = None
        return f"{name} is taken in."

    def export(self, message: Mapping[str, Any]) -> str:
        """Hand out everything: as CSV, as XLSX, or all of it as an archive."""
        form = message.get("form")
        with Journal.open(self.path) as held:
            data = (
                everything_zip(held)
                if form == "zip"
                else table_bytes(tables(held), ".xlsx" if form == "xlsx" else ".csv")
            )
        return self._hand_out(f"season.{form if form in ('zip', 'xlsx') else 'csv'}", data)

    def delete(self, message: Mapping[str, Any]) -> str:
        """Delete everything; only when asked twice."""
        if message.get("sure") is not True or not self.path.exists():
            raise InputError("Nothing was deleted.")
        with Journal.open(self.path) as held:
            counts, people = held.count(), held.all(Person)
        remove_pages(self.folder, people)
        remove_everything(self.path)
        if self.slot is not None:
            self.slot.children = ()
        return f"Removed: {told_counts(counts)}."

    def look(self, _: Mapping[str, Any]) -> str:
        """Nothing but a fresh look."""
        return ""

    def _hand_out(self, name: str, data: bytes) -> str:
        self.send({"file": name}, [data])
        return f"{name} goes to your downloads."


ACTS: dict[str, Callable[[JournalBoard, Mapping[str, Any]], str]] = {
    "add": JournalBoard.add,
    "note": JournalBoard.note,
    "sent": JournalBoard.sent,
    "reopen": JournalBoard.reopen,
    "none": JournalBoard.none,
    "write": JournalBoard.write,
    "plan": JournalBoard.plan,
    "ics": JournalBoard.ics,
    "import": JournalBoard.show_import,
    "take-in": JournalBoard.take_in,
    "export": JournalBoard.export,
    "delete": JournalBoard.delete,
    "look": JournalBoard.look,
}
"""What the page may ask for."""


def _number(message: Mapping[str, Any]) -> int:
    number = message.get("id")
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 2**31:
        raise InputError("It is not clear whom this is about; please look again.")
    return number
