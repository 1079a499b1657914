"""What the journal's board takes in and hands out: tables, calendars, copies, and the end of it all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from followup_kit.errors import InputError
from followup_kit.journal import Journal, Person
from followup_kit.journal.following_up import plan_all
from followup_kit.journal.giving import tables
from followup_kit.journal.pages import remove_pages
from followup_kit.journal.taking import take_in as take_in_tables
from followup_kit.journal.whole import everything_zip, remove_everything, told_counts
from followup_kit.render import as_ics, as_import
from followup_kit.table_files import sheets_of, table_bytes

if TYPE_CHECKING:
    from followup_kit.notebook.journal_board import JournalBoard


def ics(board: JournalBoard, _: Mapping[str, Any]) -> str:
    """Hand out reminders for the calendar."""
    now = datetime.now(UTC)
    with Journal.open(board.path) as held:
        made = plan_all(held, now, again=True)
    if not any(one.window for one in made.reminders):
        raise InputError("There is no reminder to make: nothing is left to plan.")
    return board.hand_out("reminders.ics", as_ics.season(made.reminders, made.contexts, now).encode("utf-8"))


def show_import(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Show what a table would bring in."""
    board.offered = (str(message.get("name", "")), message["data"])
    with Journal.rehearse(board.path) as trial:
        made = take_in_tables(trial, sheets_of(*board.offered), datetime.now(UTC).date())
    board.send({"report": as_import.report(made, False).rpartition("Nothing is written yet")[0].strip()})
    return "This is what the table would bring in. Nothing is written yet."


def take_in(board: JournalBoard, _: Mapping[str, Any]) -> str:
    """Take in the table that was shown."""
    if board.offered is None:
        raise InputError("Please choose a table first.")
    name, data = board.offered
    with Journal.open(board.path) as held:
        take_in_tables(held, sheets_of(name, data), datetime.now(UTC).date(), keep=not name.lower().endswith(".ics"))
    board.offered = None
    return f"{name} is taken in."


def export(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Hand out everything: as CSV, as XLSX, or all of it as an archive."""
    form = message.get("form")
    with Journal.open(board.path) as held:
        data = (
            everything_zip(held) if form == "zip" else table_bytes(tables(held), ".xlsx" if form == "xlsx" else ".csv")
        )
    return board.hand_out(f"season.{form if form in ('zip', 'xlsx') else 'csv'}", data)


def delete(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Delete everything; only when asked twice."""
    if message.get("sure") is not True or not board.path.exists():
        raise InputError("Nothing was deleted.")
    with Journal.open(board.path) as held:
        counts, people = held.count(), held.all(Person)
    remove_pages(board.folder, people)
    remove_everything(board.path)
    if board.slot is not None:
        board.slot.children = ()
    return f"Removed: {told_counts(counts)}."
