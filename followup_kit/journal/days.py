"""An interview day in under a minute: program, day and people in one call, each found again where it is known already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, TypeVar

from followup_kit.journal.journal import Journal
from followup_kit.journal.matching import same_day, same_person, same_program
from followup_kit.journal.records import Interview, Person, Program
from followup_kit.journal.zones import country_of, zone_of

R = TypeVar("R", Program, Interview, Person)


@dataclass(frozen=True, slots=True)
class Day:
    """What stands in the journal after a day was added. `guessed` are sentences about what was guessed."""

    program: Program
    interview: Interview
    people: tuple[Person, ...]
    guessed: tuple[str, ...] = ()


def add_day(
    journal: Journal,
    program: Program | str,
    start: datetime | None = None,
    end: datetime | None = None,
    people: Sequence[Person] = (),
    mode: str = "",
) -> Day:
    """Add an interview day, all or nothing. `start`, `end`: on the program's own clock.

    A program, a day or a person that is there already is not added twice: empty fields are filled in, others stay.
    """
    wanted = Program(name=program) if isinstance(program, str) else program
    guessed: list[str] = []
    if wanted.country == "US" and country_of(wanted.city) == "CA":
        wanted = replace(wanted, country="CA")
        guessed.append(f"{wanted.name} is taken to be in Canada, from “{wanted.city}”; its holidays count.")
    if not wanted.timezone and (zone := zone_of(wanted.city, wanted.country)):
        wanted = replace(wanted, timezone=zone)
        guessed.append(f"The time zone of {wanted.name} is taken to be {zone}, from “{wanted.city}”.")
    with journal.together():
        known = next((one for one in journal.all(Program) if same_program(one, wanted)), None)
        kept = filled(journal, known, wanted) if known else journal.add(wanted)
        there = same_day(journal.all(Interview, program_id=kept.id), start.date() if start else None)
        day = Interview(program_id=kept.id, start=start, end=end, mode=mode)
        interview = filled(journal, there, day) if there else journal.add(day)
        met = tuple(_met(journal, one, kept, interview) for one in people)
    return Day(kept, interview, met, tuple(guessed))


def _met(journal: Journal, person: Person, program: Program, interview: Interview) -> Person:
    known = next((one for one in journal.all(Person, program_id=program.id) if same_person(one, person)), None)
    wanted = replace(person, program_id=program.id, interview_id=interview.id)
    return filled(journal, known, wanted) if known else journal.add(wanted)


def filled(journal: Journal, known: R, more: R) -> R:
    """What is known already, with its empty fields filled in from the other."""
    return journal.change(known, **missing(known, more))


def missing(known: R, more: R) -> dict[str, Any]:
    """The fields that the other knows and this one does not."""
    made = {}
    for one in fields(known):
        ours, theirs = getattr(known, one.name), getattr(more, one.name)
        if one.name not in ("id", "program_id") and ours in ("", None, ()) and theirs not in ("", None, ()):
            made[one.name] = theirs
    return made
