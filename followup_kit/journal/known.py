"""What a journal knows already, found again by name in one step, however many programs and people there are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TypeVar

from followup_kit.journal.days import missing
from followup_kit.journal.journal import Journal
from followup_kit.journal.matching import same_day, same_person, same_program, words_of
from followup_kit.journal.records import Interview, Person, Program

R = TypeVar("R", Program, Interview, Person)


class Known:
    """Programs, days and people of a journal while a table is taken in: each is found again, filled in, or added."""

    def __init__(self, journal: Journal) -> None:
        """Look the journal through once."""
        self.journal = journal
        self.programs: dict[int, Program] = {}
        self._by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._days: dict[int, list[Interview]] = defaultdict(list)
        self._people: dict[int, list[Person]] = defaultdict(list)
        for program in journal.all(Program):
            self._note(program)
        for day in journal.all(Interview):
            self._days[day.program_id].append(day)
        for person in journal.all(Person):
            self._people[person.program_id].append(person)

    def program(self, wanted: Program) -> tuple[Program, Program | None]:
        """The program as it stands now, and as it stood before (None: it is new)."""
        names = {words_of(name) for name in (wanted.name, wanted.hospital, *wanted.aliases) if name.strip()}
        ids = dict.fromkeys(one for name in names for one in self._by_name[name])
        before = next((self.programs[one] for one in ids if same_program(self.programs[one], wanted)), None)
        after = self._filled(before, wanted) if before else self.journal.add(wanted)
        self._note(after)
        return after, before

    def day(self, program: Program, wanted: Interview, when: date | None) -> tuple[Interview, Interview | None]:
        """The interview day, and as it stood before."""
        days = self._days[program.id]
        before = same_day(days, when)
        if before is None:
            after = self.journal.add(replace(wanted, program_id=program.id))
            days.append(after)
        else:
            after = self._filled(before, wanted)
            days[days.index(before)] = after
        return after, before

    def only_day(self, program: Program) -> Interview | None:
        """The one day there was, or None."""
        return same_day(self._days[program.id], None)

    def person(self, program: Program, day: Interview | None, wanted: Person) -> tuple[Person, Person | None]:
        """The person, and as they stood before."""
        people = self._people[program.id]
        met = replace(wanted, program_id=program.id, interview_id=day.id if day else None)
        before = next((one for one in people if same_person(one, met)), None)
        if before is None:
            after = self.journal.add(met)
            people.append(after)
        else:
            after = self._filled(before, met)
            people[people.index(before)] = after
        return after, before

    def _filled(self, before: R, more: R) -> R:
        changes = missing(before, more)
        return self.journal.change(before, **changes) if changes else before

    def _note(self, program: Program) -> None:
        self.programs[program.id] = program
        for name in {words_of(name) for name in (program.name, program.hospital, *program.aliases) if name.strip()}:
            if program.id not in self._by_name[name]:
                self._by_name[name].append(program.id)
