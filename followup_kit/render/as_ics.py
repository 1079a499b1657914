"""Plans as reminders that calendars import (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256

from followup_kit.context import Context
from followup_kit.planner import Plan, Window, local
from followup_kit.season import Reminder


def plan(made: Plan, context: Context, now: datetime) -> str:
    """One event over the best window, with an alarm at its start; "" where the plan is not to send. CRLF lines."""
    if not made.windows:
        return ""
    best, *others = made.windows
    also = [f"Also good: {one.start:%A %d %B, %H:%M} to {one.end:%H:%M}. {one.why}" for one in others]
    return _calendar(_event(made, context, best, [best.why, *also], now))


def season(made: Sequence[Reminder], contexts: Mapping[str, Context], now: datetime) -> str:
    """An event for each mail of a season that is to be sent, at the time set aside for it. CRLF lines."""
    lines = []
    for one in made:
        if one.window:
            context = contexts[one.name]
            lines += _event(one.plan, context, one.window, [one.window.why], local(now, context))
    return _calendar(lines)


def _calendar(events: Sequence[str]) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//followup-kit//followup//EN", *events, "END:VCALENDAR"]
    return "".join(_folded(line) for line in lines)


def _event(made: Plan, context: Context, window: Window, told: Sequence[str], now: datetime) -> list[str]:
    whom = " ".join(filter(None, (context.recipient.title, context.recipient.name)))
    where = context.program.name
    title = " ".join(
        filter(None, ("Send the follow-up email", f"to {whom}" if whom else "", f"({where})" if where else ""))
    )
    until = f"On time until {made.deadline:%A %d %B, %H:%M %Z}."
    seed = "\0".join((whom, where, made.kind, window.start.date().isoformat()))
    return [
        "BEGIN:VEVENT",
        f"UID:{sha256(seed.encode()).hexdigest()[:24]}@followup-kit",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(window.start)}",
        f"DTEND:{_utc(window.end)}",
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(chr(10).join([*told, until, *made.notes]))}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
    ]


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
