"""What the actions share: the journal, a person or a program by number or name, moments, who the writer is."""

from __future__ import annotations

from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from followup_kit.errors import InputError

if TYPE_CHECKING:
    from followup_kit.journal import Journal, Person, Program
    from followup_kit.journal.snapshot import Snapshot


def existing(path: str) -> Journal:
    """The journal at this path. Raises InputError where there is none."""
    from followup_kit.journal import Journal

    if not Path(path).exists():
        raise InputError(
            f"There is no journal at {path} yet; “followup journal add” makes one. Help: followup journal --help"
        )
    return Journal.open(path)


def find_person(snapshot: Snapshot, wanted: str) -> Person:
    """The person with this number, or the only one whose name holds these words."""
    from followup_kit.names import fold

    if wanted.isdecimal() and len(wanted) < 12:
        if int(wanted) in snapshot.person:
            return snapshot.person[int(wanted)]
        raise InputError(f"There is no person number {wanted}; “followup journal list” shows the numbers.")
    found = [one for one in snapshot.people if fold(wanted) in fold(one.name)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise InputError(f"Nobody in the journal is called “{wanted}”; “followup journal list” shows who is there.")
    numbers = ", ".join(f"{one.id} ({snapshot.program[one.program_id].name})" for one in found[:5])
    raise InputError(f"“{wanted}” fits {len(found)} people; please give the number: {numbers}.")


def find_program(snapshot: Snapshot, wanted: str) -> Program:
    """The program with this number, or the only one whose name holds these words."""
    from followup_kit.names import fold

    if wanted.isdecimal() and len(wanted) < 12 and int(wanted) in snapshot.program:
        return snapshot.program[int(wanted)]
    found = [one for one in snapshot.programs if fold(wanted) in fold(f"{one.name} {one.hospital}")]
    if len(found) != 1:
        names = ", ".join(f"{one.id} {one.name}" for one in (found or snapshot.programs)[:5])
        raise InputError(
            f"“{wanted}” fits {len(found) or 'no'} program{'s' if len(found) != 1 else ''} of the journal; there are: {names or 'none yet'}."
        )
    return found[0]


def moment(text: str, option: str) -> datetime:
    """A date with a time. Raises InputError with an example."""
    try:
        made = datetime.fromisoformat(text)
    except ValueError:
        raise InputError(f"{option} should be a date and time, like 2025-11-12T09:00.") from None
    if len(text) <= 10:
        raise InputError(f"{option} needs a time of day too, like {text}T09:00.")
    return made


def now_of(text: str | None) -> datetime:
    """The moment that stands for now, with a zone."""
    from datetime import UTC

    if not text:
        return datetime.now(UTC)
    made = moment(text, "--now")
    return made if made.tzinfo else made.replace(tzinfo=UTC)


def in_zone(text: str, option: str, program: Program) -> datetime:
    """A moment with its zone; without one it is on the program's own clock."""
    made = moment(text, option)
    return made if made.tzinfo else made.replace(tzinfo=zone_there(program))


def zone_there(program: Program) -> tzinfo:
    """The program's zone; UTC where none is known."""
    from datetime import UTC
    from zoneinfo import ZoneInfo

    return ZoneInfo(program.timezone) if program.timezone else UTC


def count(number: int, one: str, many: str = "") -> str:
    """A count with its noun: "1 person", "2 people"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
