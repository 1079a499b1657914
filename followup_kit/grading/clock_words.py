"""A day and a time as people write them down in a plan: "Tuesday 09:00", "Jan 13, 2 pm", "Wed morning"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_PARTS = {"noon": 12, "midday": 12, "midnight": 0, "morning": 10, "afternoon": 15, "evening": 19, "night": 22}
_DAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?s?\b")
_ORDINAL = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b")
_MONTH_DAY = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:.]\d\d)")
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+({'|'.join(_MONTHS)})[a-z]*\b")
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)t?")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:/\d{2,4})?\b")
_YEAR = re.compile(r"\b20\d\d\b")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?(?![\d])")


def moment(text: str, after: datetime) -> datetime | None:
    """The moment that these words mean, or None where there is no day or no time of day.

    A weekday is the first one on or after the day of `after`, whose zone is the result's.
    """
    words = text.casefold().replace("o'clock", "").replace("o’clock", "")
    day, rest = _day(words, after.date())
    clock = _time(rest)
    if day is None or clock is None:
        return None
    return datetime.combine(day, clock, after.tzinfo)


def _day(words: str, after: date) -> tuple[date | None, str]:
    """The day, and the words without it (so that its number is not taken for a time)."""
    for pattern, order in ((_ISO, "ymd"), (_MONTH_DAY, "Md"), (_DAY_MONTH, "dM"), (_SLASHED, "md")):
        if found := pattern.search(words):
            named = dict(zip(order, found.groups(), strict=True))
            month = _MONTHS.index(named["M"]) + 1 if "M" in named else int(named["m"])
            rest = _YEAR.sub(" ", words[: found.start()] + " " + words[found.end() :])
            return _dated(int(named["y"]) if "y" in named else None, month, int(named["d"]), after), rest
    if found := _DAY.search(words):
        number = [day[:3] for day in _DAYS].index(found[1])
        return after + timedelta(days=(number - after.weekday()) % 7), _ORDINAL.sub(" ", words)
    shifts = {"same day": 0, "same afternoon": 0, "that afternoon": 0, "today": 0, "next day": 1, "next morning": 1}
    for phrase, shift in {**shifts, "tomorrow": 1}.items():
        if phrase in words:
            return after + timedelta(days=shift), words
    return None, words


def _dated(year: int | None, month: int, day: int, after: date) -> date | None:
    """The date; without a year, the one nearest to `after`."""
    try:
        if year is not None:
            return date(year, month, day)
        near = [date(after.year + shift, month, day) for shift in (-1, 0, 1)]
    except ValueError:
        return None
    return min(near, key=lambda one: abs((one - after).days))


def _time(words: str) -> time | None:
    for found in _CLOCK.finditer(words):
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
        if half == "p" and hour < 12:
            hour += 12
        elif half == "a" and hour == 12:
            hour = 0
        elif not half and not found[2] and 1 <= hour <= 6 and len(found[1]) == 1:
            hour += 12  # "Tuesday at 3" is an afternoon
        if hour < 24 and minute < 60:
            return time(hour, minute)
    return next((time(_PARTS[word]) for word in re.findall(r"[a-z]+", words) if word in _PARTS), None)
