"""A form with an interview day, as the board's page sends it, into records. Everything but the program's name is optional."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from followup_kit.errors import InputError
from followup_kit.journal.choices import read_role
from followup_kit.journal.met import read_person
from followup_kit.journal.records import Person, Program
from followup_kit.journal.zones import zone_named


@dataclass(frozen=True, slots=True)
class DayForm:
    """What `add_day` takes."""

    program: Program
    start: datetime | None
    end: datetime | None
    people: tuple[Person, ...]
    mode: str


def read_day(values: Mapping[str, Any]) -> DayForm:
    """Read the form. Raises InputError, one sentence that names the field."""
    name = _said(values, "program")
    if not name:
        raise InputError("Which program was it? Its name is the one thing that is needed.")
    zone = zone_named(_said(values, "zone"))
    if _said(values, "zone") and not zone:
        raise InputError("The time zone is not known; please write it like ET, Central, or America/Chicago.")
    start, end = _clock(values, "start"), _clock(values, "end")
    if start and end and end <= start:
        raise InputError("The interview should end after it began; please look at the two times again.")
    program = Program(
        name=name,
        specialty=_said(values, "specialty"),
        city=_said(values, "city"),
        timezone=zone,
        followup_policy=_said(values, "policy"),
        address=_said(values, "address"),
    )
    given = values.get("people")
    people = tuple(person for one in given if (person := _person(one))) if isinstance(given, list) else ()
    return DayForm(program, start, end, people, _said(values, "mode"))


def _person(values: Any) -> Person | None:
    """One person of the form; None where its line was left empty."""
    if not isinstance(values, dict):
        return None
    title, name, role, email = read_person(_said(values, "name"))
    told = {key: _said(values, key) for key in ("discussed", "promise", "pronounced")}
    role = read_role(_said(values, "role")) or role
    email = _said(values, "email") or email
    if not name and role != "shared inbox":
        if any(told.values()) or email:
            raise InputError("One of the people has no name yet; please fill it in, or leave the line empty.")
        return None
    return Person(name=name, title=title, role=role, email=email, **told)  # type: ignore[arg-type]


def _said(values: Mapping[str, Any], key: str) -> str:
    value = values.get(key, "")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _clock(values: Mapping[str, Any], key: str) -> datetime | None:
    """A day and a time of day of the form; the day alone says nothing of an end."""
    day, clock = _said(values, "day"), _said(values, key)
    if not day or (key == "end" and not clock):
        return None
    try:
        return datetime.fromisoformat(f"{day}T{clock or '08:00'}")
    except ValueError:
        raise InputError("The day and the times should be like 2025-11-12 and 09:00.") from None
