"""What the journal's board does with days and people when the page asks for it; each returns a sentence for the writer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from followup_kit.board.applicant_file import read_applicant
from followup_kit.errors import InputError
from followup_kit.journal import Journal, Note, Person
from followup_kit.journal.day_form import read_day
from followup_kit.journal.days import add_day
from followup_kit.journal.following_up import note_sent, plan_all
from followup_kit.journal.pages import begin_page
from followup_kit.notebook.board import DraftBoard
from followup_kit.planner import local

if TYPE_CHECKING:
    from followup_kit.notebook.journal_board import JournalBoard


def add(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Add a day from the form."""
    day_form = message.get("day")
    form = read_day(day_form if isinstance(day_form, dict) else {})
    with Journal.open(board.path) as held:
        day = add_day(held, form.program, form.start, form.end, form.people, form.mode)
    who = f" {len(day.people)} met there." if day.people else ""
    return " ".join([f"{day.program.name} is kept.{who}", *day.guessed])


def note(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Note something on a person."""
    text = str(message.get("text", "")).strip()
    if not text:
        raise InputError("What would you like to note? A few words are enough.")
    with Journal.open(board.path) as held, held.together():
        person = held.get(Person, _number(message))
        held.add(Note(program_id=person.program_id, interview_id=person.interview_id, person_id=person.id, text=text))
    return f"Noted: {person.name or person.role}."


def sent(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Note that the mail went out just now, on the program's clock."""
    with Journal.open(board.path) as held, held.together():
        person = held.get(Person, _number(message))
        now = local(datetime.now(UTC), held.context_for(person.id))
        note_sent(held, person, now.replace(microsecond=0))
    return f"{person.name or person.role}: noted as sent."


def reopen(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Take back "sent" and "none wanted"."""
    with Journal.open(board.path) as held, held.together():
        person = held.get(Person, _number(message))
        for one in held.snapshot().follow_ups_to.get(person.id, []):
            held.change(one, sent=None, done=False, wanted=True)
    return f"{person.name or person.role}: open again."


def none(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Note that none is wanted."""
    with Journal.open(board.path) as held, held.together():
        person = held.get(Person, _number(message))
        held.follow_up(person.id, held.snapshot().kind_for(person), wanted=False)
    return f"{person.name or person.role}: none wanted. That is fine."


def write(board: JournalBoard, message: Mapping[str, Any]) -> str:
    """Open the draft board on the mail to this person."""
    applicant, _ = read_applicant(board.folder)
    with Journal.open(board.path) as held:
        person = held.get(Person, _number(message))
        path, frame = begin_page(held, board.folder, person.id, applicant)
    name = " ".join(filter(None, (person.title, person.name))) or person.role
    made = DraftBoard(path)
    made.start = frame
    made.setup = {**made.setup, "title": f"Your email to {name}"}
    if board.slot is not None:
        board.slot.children = (made,)
    return f"The page for {name} is open below."


def plan(board: JournalBoard, _: Mapping[str, Any]) -> str:
    """Set a time for every mail that is open."""
    with Journal.open(board.path) as held:
        made = plan_all(held, datetime.now(UTC))
    planned = sum(one.window is not None for one in made.reminders)
    lacking = (
        f" {len(made.lacking)} could not be planned: the day, or the time zone there, is missing."
        if made.lacking
        else ""
    )
    return (
        f"{planned} planned, in each program's own time.{lacking}" if planned or lacking else "Nothing is left to plan."
    )


def _number(message: Mapping[str, Any]) -> int:
    number = message.get("id")
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 2**31:
        raise InputError("It is not clear whom this is about; please look again.")
    return number
