"""Dates and times of day as people write them in a cell. None where a cell does not tell one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from followup_kit.journal.sheets import Cell, text_of

_MONTHS = {name: number for number, names in enumerate(
    ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
     "sep sept september", "oct october", "nov november", "dec december"), 1) for name in names.split()}  # fmt: skip
_NUMERIC = re.compile(r"\b(\d{1,2})\s*([/.\-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2}))?\b")
_YEARS = range(1950, 2151)
_ISO = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)T?")
_NAMED = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?[\s.\-]+(?:of\s+)?)?([A-Za-z]{3,9})\b\.?(?:[\s\-]+(\d{1,2})(?:st|nd|rd|th)?(?!\d|:))?(?:,?[\s\-]+(\d{4}))?"
)
_CLOCK = re.compile(
    r"\b(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(a\.?m?\.?|p\.?m?\.?)?(?![\w/])", re.IGNORECASE
)


def day_first(values: Iterable[str]) -> bool | None:
    """Do these dates put the day first? None where none of them shows it. Dates with dots do, unless one cannot."""
    first = second = False
    marks = set()
    for value in values:
        if (match := _NUMERIC.search(value)) and not _ISO.search(value):
            first |= int(match[1]) > 12
            second |= int(match[3]) > 12
            marks.add(match[2])
    if first == second:
        return True if marks == {"."} and not second else None
    return first


def read_day(cell: Cell, today: date, days_first: bool = False) -> date | None:
    """A date; one without a year is in the season (July to June) that holds `today`."""
    if isinstance(cell, date):
        return date(cell.year, cell.month, cell.day) if cell.year in _YEARS else None
    text = text_of(cell).strip()
    if re.fullmatch(r"[34]\d{4}(?:\.\d+)?|5[0-4]\d{3}(?:\.\d+)?", text):
        return date(1899, 12, 30) + timedelta(days=int(float(text)))
    if match := _ISO.search(text):
        return _date(int(match[1]), int(match[2]), int(match[3]), today)
    if match := _NUMERIC.search(text):
        one, other = int(match[1]), int(match[3])
        month, day = (other, one) if days_first else (one, other)
        return _date(_year(match[4]), month, day, today)
    for match in _NAMED.finditer(text):
        month = _MONTHS.get(match[2].lower(), 0)
        if month and (match[1] or match[3]):
            return _date(_year(match[4]), month, int(match[3] or match[1]), today)
    return None


def read_clock(cell: Cell) -> tuple[time, time | None] | None:
    """A time of day, or from when to when: "8:30 AM - 1 PM", "0900-1300", "9am", "13h30"."""
    if isinstance(cell, datetime):
        return (cell.time(), None) if cell.time() != time() else None
    if isinstance(cell, time):
        return cell, None
    text = re.sub(r"\bnoon\b", "12:00 pm", _ISO.sub(" ", text_of(cell)), flags=re.IGNORECASE)
    text = re.sub(
        r"\b(\d{2})(\d{2})\b(?!\s*[/.])", r"\1:\2", _NAMED.sub(_without_month, _NUMERIC.sub(_without_date, text))
    )
    found = [
        match for match in _CLOCK.finditer(text) if match[2] or match[3] or re.search(r"\d\s*(?:-|–|—|to)\s*\d", text)
    ]
    if not found:
        return None
    marks = [(match[3] or "").lower()[:1] for match in found[:2]]
    start = _time(found[0], marks[0] or (marks[1] if len(marks) > 1 and _before(found) else ""))
    end = _time(found[1], marks[1]) if len(found) > 1 else None
    if start and end and end <= start and not marks[1] and end.hour < 12:
        end = end.replace(hour=end.hour + 12)
    return (start, end) if start else None


def read_moment(cell: Cell, today: date, days_first: bool = False) -> datetime | None:
    """A date with its time of day (midnight where it has none), with its zone where it names its distance from UTC."""
    text = text_of(cell).strip()
    if isinstance(cell, str) and len(text) > 10:
        try:
            written = datetime.fromisoformat(text)
        except ValueError:
            written = None
        if written:
            return written if written.year in _YEARS else None
    day = read_day(cell, today, days_first)
    clock = read_clock(cell)
    return datetime.combine(day, clock[0] if clock else time()) if day else None


def _date(year: int | None, month: int, day: int, today: date) -> date | None:
    if year is None:
        season = today.year if today.month >= 7 else today.year - 1
        year = season if month >= 7 else season + 1
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _year(text: str | None) -> int | None:
    return None if not text else int(text) if len(text) == 4 else 2000 + int(text)


def _without_date(match: re.Match[str]) -> str:
    return " " if match[2] == "/" or match[4] else match[0]


def _without_month(match: re.Match[str]) -> str:
    return " " if match[2].lower() in _MONTHS else match[0]


def _before(found: list[re.Match[str]]) -> bool:
    """ "9-1 PM" begins in the morning, "1-3 PM" does not: the first shares the mark where it is the smaller."""
    one, other = int(found[0][1]) % 12, int(found[1][1]) % 12
    return one < other


def _time(match: re.Match[str], mark: str) -> time | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    if mark == "p" and hour < 12:
        hour += 12
    elif mark == "a" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None
