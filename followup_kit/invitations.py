"""Interview invitations in a calendar file (.ics) as a table, which the journal then takes in like any other."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

from followup_kit.errors import InputError
from followup_kit.journal.choices import read_mode
from followup_kit.journal.sheets import Cell, Row, Sheet
from followup_kit.journal.zones import zone_of

HEADER = (
    "Program",
    "Specialty",
    "City",
    "Time zone",
    "Interview start",
    "Interview end",
    "Format",
    "Name",
    "Email",
    "Notes",
)
_NOISE = re.compile(
    r"\b(?:virtual|in[ -]person|on[ -]?site|zoom|residency|interviews?|invitation|confirmed|confirmation|day|accepted|updated"
    r"|scheduled|reminder|re|fwd?|invite|program|applicants?)\b|\b(?:with|at|for|from|your)\b(?=\s)|[:|]",
    re.IGNORECASE,
)


def read_ics(name: str, data: bytes) -> Sheet:
    """The events of a calendar, one a row, in order of time; cancelled ones are left out. Raises InputError."""
    try:
        import icalendar
    except ImportError:
        raise InputError(
            "A calendar needs icalendar, which comes with the course; please type the day in instead."
        ) from None
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except (ValueError, IndexError, KeyError):
        raise InputError(f"{name} is not a readable calendar file (.ics); please export it again.") from None
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    rows = [
        _row(event) for event in events if str(event.get("STATUS", "")).upper() != "CANCELLED" and event.get("DTSTART")
    ]
    if not rows:
        raise InputError(f"{name} holds no event with a start; there is nothing to take in.")
    return Sheet(name, name, (), HEADER, tuple(sorted(rows, key=lambda row: str(row[4]))))


def _row(event: Any) -> Row:
    summary, place = _text(event, "SUMMARY"), _text(event, "LOCATION")
    start, zone = _local(event.get("DTSTART").dt, place)
    end = _end(event, place)
    program, specialty = _program(summary)
    organizer = event.get("ORGANIZER")
    who = str(organizer.params.get("CN", "")) if organizer is not None else ""
    email = re.sub(r"^mailto:", "", str(organizer or ""), flags=re.IGNORECASE)
    mode = read_mode(f"{summary} {place}") or ("virtual" if "://" in place else "")
    city = "" if "://" in place or not zone_of(place) else place
    person = "" if who == email else who
    return (
        program,
        specialty,
        city,
        zone,
        start,
        end,
        mode,
        person,
        email if person else "",
        _text(event, "DESCRIPTION"),
    )


def _end(event: Any, place: str) -> Cell:
    if event.get("DTEND"):
        return _local(event.get("DTEND").dt, place)[0]
    length = event.get("DURATION")
    start = _local(event.get("DTSTART").dt, place)[0]
    return start + length.dt if length and isinstance(start, datetime) and isinstance(length.dt, timedelta) else None


def _local(moment: date | datetime, place: str) -> tuple[Cell, str]:
    """The moment on the program's own clock, and its zone: that of the place where it is told, else that of the event."""
    if not isinstance(moment, datetime):
        return moment, ""
    if moment.tzinfo is None:
        return moment, zone_of(place)
    from zoneinfo import ZoneInfo

    there = zone_of(place)
    if there:
        return moment.astimezone(ZoneInfo(there)).replace(tzinfo=None), there
    key = str(getattr(moment.tzinfo, "key", "") or "")
    return moment.replace(tzinfo=None), key if "/" in key else "Etc/UTC" if not moment.utcoffset() else ""


def _program(summary: str) -> tuple[str, str]:
    """(program, specialty) from a title like "Residency Interview – Larch Valley Hospital, Internal Medicine"."""
    from followup_kit.specialties import spelled_out

    text = _NOISE.sub(" ", summary)
    specialty = next(
        (found[0] for one in spelled_out() if (found := re.search(rf"\b{one}\b", text, re.IGNORECASE))), ""
    )
    text = text.replace(specialty, " ") if specialty else text
    pieces = [" ".join(piece.split()) for piece in re.split(r"\s[-–—]+\s|[,;()]|\s{3,}", f" {text} ")]
    pieces = [piece.strip(" -–—") for piece in pieces if piece.strip(" -–—")]
    return max(pieces, key=len, default=summary.strip()), specialty


def _text(event: Any, name: str) -> str:
    return str(event.get(name, "") or "").strip()
