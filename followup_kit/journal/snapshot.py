"""A journal as a value: everything as it stood at one moment. Board, reminders, shortlist and dashboard are made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeVar
from zoneinfo import ZoneInfo

from followup_kit import context as known
from followup_kit.journal.records import Draft, FollowUp, Interview, Mark, Note, Person, Program

T = TypeVar("T")
FIRST_KINDS = ("thank-you", "late", "clarification", "shared-inbox", "coordinator")
"""Kinds of the first mail after an interview: whoever has one of these needs no other of them."""


@dataclass(frozen=True)
class Snapshot:
    """All records, oldest first; `drafts` are the last saved states only."""

    applicant: known.Applicant
    programs: tuple[Program, ...]
    interviews: tuple[Interview, ...]
    people: tuple[Person, ...]
    notes: tuple[Note, ...]
    marks: tuple[Mark, ...]
    drafts: tuple[Draft, ...]
    follow_ups: tuple[FollowUp, ...]

    @cached_property
    def program(self) -> Mapping[int, Program]:
        """Programs by id."""
        return {one.id: one for one in self.programs}

    @cached_property
    def interview(self) -> Mapping[int, Interview]:
        """Interviews by id."""
        return {one.id: one for one in self.interviews}

    @cached_property
    def person(self) -> Mapping[int, Person]:
        """People by id."""
        return {one.id: one for one in self.people}

    @cached_property
    def marks_of(self) -> Mapping[int, list[Mark]]:
        """Marks by the id of their program."""
        return _gathered((one.program_id, one) for one in self.marks)

    @cached_property
    def notes_of(self) -> Mapping[int, list[Note]]:
        """Notes by the id of their program."""
        return _gathered((one.program_id, one) for one in self.notes)

    @cached_property
    def drafts_to(self) -> Mapping[int, list[Draft]]:
        """Drafts by the id of the person."""
        return _gathered((one.person_id, one) for one in self.drafts)

    @cached_property
    def follow_ups_to(self) -> Mapping[int, list[FollowUp]]:
        """Follow-ups by the id of the person."""
        return _gathered((one.person_id, one) for one in self.follow_ups)

    @cached_property
    def _days(self) -> Mapping[int, list[Interview]]:
        return _gathered((one.program_id, one) for one in self.interviews)

    def day_of(self, person: Person) -> Interview | None:
        """The interview at which this person was met; the program's only one where none is named."""
        if person.interview_id:
            return self.interview[person.interview_id]
        days = self._days.get(person.program_id, [])
        return days[0] if len(days) == 1 else None

    def kind_for(self, person: Person) -> str:
        """The kind of the first mail to this person: that of the draft there is, else the one for the role."""
        begun = [one.kind for one in self.drafts_to.get(person.id, []) if one.kind in FIRST_KINDS]
        if begun:
            return begun[-1]
        return {"coordinator": "coordinator", "shared inbox": "shared-inbox"}.get(person.role, "thank-you")

    def context_for(self, person_id: int, kind: str = "") -> known.Context:
        """All that is known around a mail to this person; `kind` by role where it is "". Raises KeyError."""
        person = self.person[person_id]
        program, day = self.program[person.program_id], self.day_of(person)
        address = program.address or person.email
        return known.Context(
            kind=kind or self.kind_for(person),
            applicant=self.applicant,
            program=known.Program(
                name=program.name or program.hospital,
                aliases=tuple(dict.fromkeys(filter(None, (program.hospital, *program.aliases)))),
                specialty=program.specialty,
                timezone=program.timezone,
                country=program.country,
                followup_policy=program.followup_policy,
                reply_all_ok=program.reply_all_ok,
                timeline_given=program.timeline_given,
            ),
            recipient=known.Recipient(person.name, person.role, person.title, person.email),
            interview=known.Interview(day.start if day else None, day.end if day else None, self.notes_for(person)),
            message=known.Message(to=(address,) if address else (), sent=self._planned(person, kind, program.timezone)),
        )

    def _planned(self, person: Person, kind: str, zone: str) -> datetime | None:
        """When the mail is to go out, on the program's clock; None where that is not planned."""
        wanted = kind or self.kind_for(person)
        times = [one.planned for one in self.follow_ups_to.get(person.id, []) if one.kind == wanted and one.planned]
        if not times or not zone:
            return None
        return min(times).astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    def notes_for(self, person: Person) -> tuple[str, ...]:
        """What to write from: what was discussed, notes on the person, on that day, on the program."""
        day = self.day_of(person)
        about = [one for one in self.notes_of.get(person.program_id, []) if one.person_id in (None, person.id)]
        own = [one.text for one in about if one.person_id]
        shared = [
            one.text
            for one in about
            if not one.person_id and (not one.interview_id or not day or one.interview_id == day.id)
        ]
        strengths = self.program[person.program_id].strengths
        told = (person.discussed, *own, *shared, strengths)
        return tuple(dict.fromkeys(text.strip() for text in told if text.strip()))


def _gathered(pairs: Iterable[tuple[int, T]]) -> dict[int, list[T]]:
    made: dict[int, list[T]] = defaultdict(list)
    for key, one in pairs:
        made[key].append(one)
    return dict(made)
