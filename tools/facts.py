"""What is known around an answer, as the brief tells it: Markdown from the context that the review reads as well."""

from __future__ import annotations

from datetime import datetime

from followup_kit.context import Context
from followup_kit.grading.unit import Answer, Person

_ROLES = {"": "", "shared inbox": "the program's shared mailbox"}


def facts(answer: Answer) -> list[str]:
    """A list of who writes to whom, about which interview, and the notes; for a plan a line for each person.

    For subject and salutation alone, the reader is left to `reader`: the day had several.
    """
    if answer.people:
        return [line for one in answer.people for line in _met(one)]
    context = answer.context
    lines = [f"- **You are** {_writer(context)}"]
    if answer.kind != "line":
        lines.append(f"- **You write to** {_reader(context)}")
    lines.append(f"- **The program:** {_program(context)}")
    if context.interview.start:
        lines.append(f"- **The interview:** {_when(context.interview.start, context.interview.end)}")
    if context.message.sent:
        lines.append(f"- **You send it** on {_day(context.message.sent)} at {context.message.sent:%H:%M}")
    if context.interview.notes:
        lines += ["- **Your notes:**", *(f"    - {note}" for note in context.interview.notes)]
    return lines


def reader(answer: Answer) -> list[str]:
    """One line: to whom."""
    return [f"**You write to** {_reader(answer.context)}."]


def _writer(context: Context) -> str:
    one = context.applicant
    number = f", AAMC ID {one.aamc_id}" if one.aamc_id else ""
    contact = " or ".join(filter(None, (one.email, one.phone)))
    return f"{one.name}, {one.school}, class of {one.graduation_year}{number}; {contact}"


def _reader(context: Context) -> str:
    one = context.recipient
    name = " ".join(filter(None, (one.title, one.name)))
    role = _ROLES.get(one.role, one.role)
    if one.role == "shared inbox":
        met = f"; the person you spoke with is {name}" if name else ""
        return f"{role}, {one.email}{met}"
    return ", ".join(filter(None, (name, role)))


def _program(context: Context) -> str:
    one = context.program
    short = [alias for alias in one.aliases if alias]
    return f"{one.specialty} at {one.name}" + (f" (people also say {' or '.join(short)})" if short else "")


def _met(person: Person) -> list[str]:
    context = person.context
    told = [f"- **{person.name}**, {_ROLES.get(context.recipient.role, context.recipient.role)}".rstrip(", ")]
    if context.interview.start:
        told[0] += f": {_when(context.interview.start, context.interview.end)}"
    return [*told, *(f"    - {note}" for note in context.interview.notes)]


def _when(start: datetime, end: datetime | None) -> str:
    return f"{_day(start)}, {start:%H:%M}" + (f" to {end:%H:%M}" if end else "")


def _day(moment: datetime) -> str:
    return f"{moment:%A, %B} {moment.day}, {moment.year}"
