"""What the journal says now for one column of one row: the counterpart of reading a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from followup_kit.journal.records import FollowUp, Person, Program
from followup_kit.journal.sheets import Cell
from followup_kit.journal.snapshot import FIRST_KINDS, Snapshot

TITLES = {
    "program.name": "Program", "program.hospital": "Hospital", "program.specialty": "Specialty", "program.type": "Type",
    "program.code": "Program code", "program.city": "City", "program.timezone": "Time zone",
    "program.country": "Country", "program.visa": "Visa", "program.status": "Status",
    "program.followup_policy": "Follow-up policy", "program.address": "Address to use",
    "program.strengths": "Strengths", "program.red_flags": "Red flags", "program.stop": "Hard stop",
    "interview.start": "Interview start", "interview.end": "Interview end", "interview.mode": "Format",
    "person.name": "Name", "person.pronounced": "Pronounced", "person.title": "Title", "person.role": "Role",
    "person.email": "Email", "person.discussed": "Discussed", "person.promise": "Promise", "planned": "Planned",
    "sent.thank-you": "Thank-you sent", "sent.update": "Update sent", "sent.first-choice": "First-choice letter sent",
    "reply": "Reply", "reply.text": "Reply text", "note": "Notes",
}  # fmt: skip
"""The columns that an export may add, with their names; the import knows each of them again."""

_SAYS = {"none": "none wanted"}


@dataclass(frozen=True, slots=True)
class Links:
    """The records that a row is about."""

    program_id: int | None
    interview_id: int | None
    people: tuple[int, ...]


def current(snapshot: Snapshot, links: Links, field: str) -> Cell:
    """The cell for this field as the journal knows it; None where it knows nothing."""
    table, _, name = field.partition(".")
    people = [snapshot.person[one] for one in links.people if one in snapshot.person]
    program = snapshot.program.get(links.program_id or 0)
    if table == "program":
        return _text(program, name)
    if table == "interview":
        return _day(snapshot, links, name)
    if table == "person":
        return _joined([_text(one, name) for one in people])
    if table == "people":
        return _joined([one.name for one in people])
    if table == "mark":
        marks = snapshot.marks_of.get(links.program_id or 0, [])
        return next((one.mark for one in marks if one.criterion == name), None)
    if table == "note":
        return _notes(snapshot, links)
    follow_ups = [one for person in people for one in snapshot.follow_ups_to.get(person.id, [])]
    return _follow_up(follow_ups, table, name)


def criteria(snapshot: Snapshot) -> tuple[str, ...]:
    """The criteria that were marked anywhere, in the order in which they came up."""
    return tuple(dict.fromkeys(one.criterion for one in snapshot.marks))


def _text(record: Program | Person | None, name: str) -> Cell:
    if record is None or name not in {one.name for one in fields(record)}:
        return None
    value = getattr(record, name)
    return (_SAYS.get(value, value) if name == "followup_policy" else value) or None


def _day(snapshot: Snapshot, links: Links, name: str) -> Cell:
    day = snapshot.interview.get(links.interview_id or 0)
    if day is None:
        return None
    if name == "mode":
        return day.mode or None
    if name == "time":
        ends = [f"{one:%H:%M}" for one in (day.start, day.end) if one]
        return " - ".join(ends) or None
    return day.end if name == "end" else day.start


def _notes(snapshot: Snapshot, links: Links) -> Cell:
    about = snapshot.notes_of.get(links.program_id or 0, [])
    chosen = [
        one.text
        for one in about
        if one.person_id in (None, *links.people) and one.interview_id in (None, links.interview_id)
    ]
    return "\n".join(chosen) or None


def _follow_up(follow_ups: Sequence[FollowUp], table: str, name: str) -> Cell:
    if table == "planned":
        return _moment([one.planned for one in follow_ups])
    if table == "reply":
        if name == "text":
            return _joined([one.reply for one in follow_ups])
        return _moment([one.replied for one in follow_ups]) or _joined([one.reply for one in follow_ups])
    kinds = FIRST_KINDS if name == "thank-you" else (name,)
    own = [one for one in follow_ups if one.kind in kinds]
    if any(one.sent or one.done for one in own):
        return _moment([one.sent for one in own]) or "yes"
    return "none wanted" if any(not one.wanted for one in own) else None


def _moment(moments: Sequence[datetime | None]) -> Cell:
    """The first of them; with its distance from UTC, which a spreadsheet's own dates cannot hold, as text."""
    known = [one for one in moments if one]
    return min(known).isoformat(timespec="minutes") if known else None


def _joined(cells: Sequence[Cell]) -> Cell:
    return "; ".join(dict.fromkeys(str(one) for one in cells if one)) or None
