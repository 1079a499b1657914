"""What the journal holds: frozen values. A record with `id` 0 is not in the journal yet; other ids name a row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

MODES = ("virtual", "on site")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that invited the applicant.

    `type` is academic, community, hybrid or whatever the applicant calls it; `timezone` an IANA name; `country` an ISO
    3166 code; `followup_policy` one of `followup_kit.context.POLICIES` or ""; `address` the one the program asked
    applicants to use; `stop` a reason for which the applicant would not go there, whatever else they like.
    """

    id: int = 0
    name: str = ""
    hospital: str = ""
    aliases: tuple[str, ...] = ()
    specialty: str = ""
    type: str = ""
    code: str = ""
    city: str = ""
    timezone: str = ""
    country: str = "US"
    visa: str = ""
    status: str = ""
    followup_policy: str = ""
    address: str = ""
    reply_all_ok: bool | None = None
    timeline_given: bool | None = None
    strengths: str = ""
    red_flags: str = ""
    stop: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview day; `start` and `end` on the program's own clock, without a zone; `mode` one of `MODES` or ""."""

    id: int = 0
    program_id: int = 0
    start: datetime | None = None
    end: datetime | None = None
    mode: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody met (or helped by) there: the name as spelled, how it is said, one thing discussed, a promise made."""

    id: int = 0
    program_id: int = 0
    interview_id: int | None = None
    name: str = ""
    pronounced: str = ""
    title: str = ""
    role: str = ""
    email: str = ""
    discussed: str = ""
    promise: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a program, on a day there, or on one person, and when it was written (with its zone)."""

    id: int = 0
    program_id: int = 0
    interview_id: int | None = None
    person_id: int | None = None
    text: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """An impression: one criterion of the applicant's own, from 1 to 5. "gut" is the gut score."""

    id: int = 0
    program_id: int = 0
    criterion: str = ""
    mark: float = 0.0
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One saved state of a mail to a person; the last one saved is the draft, the others are its history."""

    id: int = 0
    person_id: int = 0
    kind: str = "thank-you"
    text: str = ""
    saved: datetime | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A mail of one kind to one person: when it is planned, when it went out, when and what was answered.

    `wanted` False: the applicant decided to write none. `done`: it went out, on a day that nobody noted. All times carry
    their zone.
    """

    id: int = 0
    person_id: int = 0
    kind: str = "thank-you"
    wanted: bool = True
    done: bool = False
    planned: datetime | None = None
    sent: datetime | None = None
    replied: datetime | None = None
    reply: str = ""


Record = Program | Interview | Person | Note | Mark | Draft | FollowUp
TABLES: dict[type[Any], str] = {
    Program: "program",
    Interview: "interview",
    Person: "person",
    Note: "note",
    Mark: "mark",
    Draft: "draft",
    FollowUp: "follow_up",
}
