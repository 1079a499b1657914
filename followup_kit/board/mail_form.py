"""The form around a draft: how it calls the keys of a context, in its order, and how values go in and out as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from followup_kit.context import KIND_NAMES, POLICIES, ROLES, Context

_ZONES = {
    "America/New_York": "Eastern (New York)",
    "America/Chicago": "Central (Chicago)",
    "America/Denver": "Mountain (Denver)",
    "America/Phoenix": "Arizona (Phoenix)",
    "America/Los_Angeles": "Pacific (Los Angeles)",
    "America/Anchorage": "Alaska (Anchorage)",
    "Pacific/Honolulu": "Hawaii (Honolulu)",
    "America/Puerto_Rico": "Puerto Rico",
}
_POLICIES = {
    "welcome": "They welcome a note",
    "not-needed": "They said it is not needed",
    "none": "They asked applicants not to write",
}
_KINDS = {
    "thank-you": "Thank-you note",
    "late": "Late thank-you note",
    "clarification": "Clarification",
    "shared-inbox": "Note to a shared mailbox",
    "coordinator": "Note to a coordinator",
    "update": "Later update",
    "first-choice": "First-choice letter",
}
_DONT_KNOW = ("", "I do not know")

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `takes` is "text", "choice", "time" (2025-11-10T09:00), "lines" or "year"; choices are (value, words)."""

    key: str
    label: str
    group: str
    takes: str = "text"
    choices: Choices = ()
    hint: str = ""


WHOM, WHEN, YOU = "Whom you write to", "The interview", "About you"

FIELDS: tuple[Field, ...] = (
    Field("kind", "What kind of message is it?", WHOM, "choice", tuple((one, _KINDS[one]) for one in KIND_NAMES)),
    Field("recipient.name", "Whom do you write to?", WHOM, hint="Full name, as on the schedule"),
    Field("recipient.title", "Their title, as the program gave it", WHOM, hint="Dr., Ms., Mr."),
    Field("recipient.role", "Their role", WHOM, "choice", (_DONT_KNOW, *((one, one.capitalize()) for one in ROLES))),
    Field("recipient.email", "Their email address", WHOM),
    Field("program.name", "Program or hospital", WHOM),
    Field("program.specialty", "Specialty", WHOM),
    Field(
        "program.followup_policy",
        "What the program said about follow-ups",
        WHOM,
        "choice",
        (("", "Nothing that I know of"), *((one, _POLICIES[one]) for one in POLICIES)),
    ),
    Field("interview.start", "The interview began", WHEN, "time"),
    Field("interview.end", "The interview ended", WHEN, "time"),
    Field("message.sent", "You plan to send it", WHEN, "time"),
    Field("program.timezone", "The program’s time zone", WHEN, "choice", (_DONT_KNOW, *_ZONES.items())),
    Field("interview.notes", "Your notes from the interview, one on each line", WHEN, "lines"),
    Field("applicant.name", "Your full name", YOU),
    Field("applicant.school", "Your medical school", YOU),
    Field("applicant.graduation_year", "Year of graduation", YOU, "year"),
    Field("applicant.aamc_id", "AAMC ID", YOU),
    Field("applicant.email", "Your email address", YOU),
    Field("applicant.phone", "Your phone number", YOU),
)
LABELS: Mapping[str, str] = {one.key: one.label for one in FIELDS} | {"message.to": "Whom it goes to (the To line)"}


def values_of(context: Context) -> dict[str, str]:
    """What each field shows for this context, by key, as text."""
    return {one.key: _text(_get(context, one.key)) for one in FIELDS}


def filled(context: Context, values: Mapping[str, Any]) -> Context:
    """The context with what the form says; keys it does not name, and values that cannot be read, stay as they are."""
    changes: dict[str, object] = {}
    for one in FIELDS:
        said = values.get(one.key)
        if isinstance(said, str) and said != _text(_get(context, one.key)):
            try:
                changes[one.key] = _value(one, said)
            except ValueError:
                continue
    return context.with_values(changes)


def _value(field: Field, said: str) -> object:
    said = said.replace("\r\n", "\n").replace("\r", "\n")
    if field.takes == "lines":
        return tuple(line.strip() for line in said.split("\n") if line.strip())
    said = " ".join(said.split())
    if field.takes == "time":
        return datetime.fromisoformat(said).replace(tzinfo=None) if said else None
    if field.takes == "year":
        year = int(said) if said else None
        if year is not None and not 1900 <= year <= 2200:
            raise ValueError(said)
        return year
    if field.takes == "choice" and said not in dict(field.choices):
        raise ValueError(said)
    return said


def _get(context: Context, key: str) -> Any:
    table, _, inner = key.partition(".")
    value = getattr(context, table)
    return getattr(value, inner) if inner else value


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="minutes")
    if isinstance(value, tuple):
        return "\n".join(value)
    return "" if value is None else str(value)
