"""A plan as a reminder that calendars import (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from followup_kit.context import Context
from followup_kit.planner import Plan


def plan(made: Plan, context: Context, now: datetime) -> str:
    """One event over the best window, with an alarm at its start; "" where the plan is not to send. CRLF lines."""
    if not made.windows:
        return ""
    best, *others = made.windows
    whom = " ".join(filter(None, (context.recipient.title, context.recipient.name)))
    where = context.program.name
    told = " ".join(
        filter(None, ("Send the follow-up email", f"to {whom}" if whom else "", f"({where})" if where else ""))
    )
    also = [f"Also good: {one.start:%A %d %B, %H:%M} to {one.end:%H:%M}. {one.why}" for one in others]
    until = f"On time until {made.deadline:%A %d %B, %H:%M %Z}."
    seed = "\0".join((whom, where, made.kind, best.start.date().isoformat()))
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//followup-kit//followup//EN",
        "BEGIN:VEVENT",
        f"UID:{sha256(seed.encode()).hexdigest()[:24]}@followup-kit",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(best.start)}",
        f"DTEND:{_utc(best.end)}",
        f"SUMMARY:{_escaped(told)}",
        f"DESCRIPTION:{_escaped(chr(10).join([best.why, *also, until, *made.notes]))}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(told)}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) for line in lines)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for char in "\\;,":
        text = text.replace(char, "\\" + char)
    return text.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> str:
    """No more than 75 bytes in a line; what is longer goes on after CRLF and a space."""
    pieces, piece, room = [], "", 75
    for char in line:
        if len((piece + char).encode()) > room:
            pieces.append(piece)
            piece, room = "", 74
        piece += char
    return "\r\n ".join([*pieces, piece]) + "\r\n"
