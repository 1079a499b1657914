"""When to send: windows, deadline and business days in the program's own zone and calendar (article 2.1, FAQ 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Any, Literal

from followup_kit.context import Context

MORNING_ENDS = time(13)
BUSINESS_HOURS = time(8), time(18)
NIGHT = time(21), time(6)
_MORE_THAN_PUBLIC = {"CA": ("public", "government")}
"""Where the library counts the federal holidays (Thanksgiving, Victoria Day) apart from those of every province."""

_FIXED_HOLIDAYS = ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25), (12, 31))

_MOVABLE = {
    (1, 0): range(15, 22),
    (2, 0): range(15, 22),
    (5, 0): range(25, 32),
    (9, 0): range(1, 8),
    (10, 0): range(8, 15),
    (11, 3): range(22, 29),
}
"""The days of the month on which a federal holiday may fall, by month and weekday (0 is Monday)."""


class PlanError(ValueError):
    """A plan that cannot be made; the text is one sentence that says which key of the context is needed."""


@dataclass(frozen=True, slots=True)
class Window:
    """A good time to send, from `start` to `end` (both with their zone), and why."""

    start: datetime
    end: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """When to send one mail: windows best first, the moment after which it is late, and notes for the writer."""

    status: Literal["send", "late", "do-not-send"]
    kind: Literal["thank-you", "late"]
    windows: tuple[Window, ...]
    deadline: datetime
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the contract."""
        return {
            "version": 1,
            "status": self.status,
            "kind": self.kind,
            "windows": [
                {"start": one.start.isoformat(), "end": one.end.isoformat(), "why": one.why} for one in self.windows
            ],
            "deadline": self.deadline.isoformat(),
            "notes": list(self.notes),
        }


def plan(context: Context, now: datetime) -> Plan:
    """The plan for a mail about the interview of this context, as it stands at `now` (a naive time: the program's).

    Raises PlanError where the interview's time or the program's zone is not known.
    """
    end = interview_end(context)
    if end is None:
        raise PlanError("A plan needs to know when the interview was: please fill in interview.start or interview.end.")
    if not context.program.timezone:
        raise PlanError("A plan needs the program's time zone: please fill in program.timezone, like America/New_York.")
    here = local(now, context)
    country = context.program.country
    deadline = deadline_after(end, country)
    if context.program.followup_policy == "none":
        note = "The program asked applicants not to write after the interview. Not writing is the courteous choice."
        return Plan("do-not-send", "thank-you", (), deadline, (note,))
    notes = _notes(context, end)
    if here > deadline:
        return Plan("late", "late", (_next_business_hours(here, country),), deadline, (*notes, _LATE))
    windows = [_from_now(one, here) for one in _windows(end, country) if one.end > here][:2]
    if not windows:
        windows = [_next_business_hours(here, country)]
    return Plan("send", "thank-you", tuple(windows), deadline, notes)


_LATE = "A late note is still welcome. Keep it short; up to a week needs no apology."


def interview_end(context: Context) -> datetime | None:
    """The end of the interview (else its start) with the program's zone, or None where neither is known."""
    moment = context.interview.end or context.interview.start
    return local(moment, context) if moment else None


def local(moment: datetime, context: Context) -> datetime:
    """This moment in the program's zone; a naive time is taken to be there already."""
    zone = _zone(context.program.timezone) if context.program.timezone else UTC
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def deadline_after(end: datetime, country: str) -> datetime:
    """The later of 48 hours after the end and the end of the next business day."""
    in_two_days = (end.astimezone(UTC) + timedelta(hours=48)).astimezone(end.tzinfo)
    return max(in_two_days, _at(next_business_day(end.date(), country), BUSINESS_HOURS[1], end))


def is_business_day(day: date, country: str) -> bool:
    """Neither a weekend nor a public holiday of the country."""
    return day.weekday() < 5 and not holiday_name(day, country)


def next_business_day(day: date, country: str) -> date:
    """The first business day after this one."""
    while True:
        day += timedelta(days=1)
        if is_business_day(day, country):
            return day


def is_night(moment: datetime) -> bool:
    """From 21:00 to 06:00 on the clock."""
    return moment.time() >= NIGHT[0] or moment.time() < NIGHT[1]


@lru_cache(maxsize=1024)
def holiday_name(day: date, country: str) -> str:
    """The public holiday on this day in this country, or "". A country without a known calendar has none.

    Source: the `holidays` library, loaded only for a day that can be one.
    """
    if country == "US" and not _can_be_federal_holiday(day):
        return ""
    return _calendar(country, day.year).get(day, "")


def _can_be_federal_holiday(day: date) -> bool:
    """May this day be a federal holiday? Some week's Monday or Thursday, or a fixed date, observed a day off on a weekend.

    Only such days load the `holidays` library (a tenth of a second); it has the last word. The weeks are those since 1978.
    """
    if day.year < 1978 or day.day in _MOVABLE.get((day.month, day.weekday()), ()):
        return True
    near = [day + timedelta(days=shift) for shift in (-1, 0, 1)]
    return any((one.month, one.day) in _FIXED_HOLIDAYS for one in near)


@lru_cache(maxsize=64)
def _calendar(country: str, year: int) -> dict[date, str]:
    import holidays

    kinds = _MORE_THAN_PUBLIC.get(country, ("public",))
    try:
        return dict(holidays.country_holidays(country, years=year, language="en_US", categories=kinds).items())
    except NotImplementedError:
        return {}


def _windows(end: datetime, country: str) -> list[Window]:
    """The windows of the article, best first, whatever the time is now."""
    day, following = end.date(), next_business_day(end.date(), country)
    open_, close = BUSINESS_HOURS
    if end.time() < MORNING_ENDS:
        later = Window(
            _at(following, open_, end), _at(following, time(12), end), "The morning of the next business day."
        )
        if is_business_day(day, country):
            why = "The afternoon of the same day: your conversation is still fresh."
            return [Window(_at(day, time(14), end), _at(day, close, end), why), later]
    else:
        later = Window(_at(following, open_, end), _at(following, close, end), "The next business day.")
        if is_business_day(day, country):
            return [later]
    return [later, *_off_day_windows(end, country)]


def _off_day_windows(end: datetime, country: str) -> list[Window]:
    """Second choices when the interview itself was on a weekend or holiday: that day, and the free day after it."""
    why = "The interview itself was on a free day, so the program works then too."
    windows = []
    for day in (end.date(), end.date() + timedelta(days=1)):
        start, close = max(_at(day, time(9), end), end), _at(day, BUSINESS_HOURS[1], end)
        if not is_business_day(day, country) and start < close:
            windows.append(Window(start, close, why))
    return windows


def _next_business_hours(now: datetime, country: str) -> Window:
    open_, close = BUSINESS_HOURS
    if is_business_day(now.date(), country) and now < _at(now.date(), close, now):
        return Window(max(now, _at(now.date(), open_, now)), _at(now.date(), close, now), "Business hours today.")
    day = next_business_day(now.date(), country)
    return Window(_at(day, open_, now), _at(day, close, now), "Business hours of the next business day.")


def _from_now(window: Window, now: datetime) -> Window:
    return Window(max(window.start, now), window.end, window.why)


def _at(day: date, clock: time, like: datetime) -> datetime:
    return datetime.combine(day, clock, like.tzinfo)


def _notes(context: Context, end: datetime) -> tuple[str, ...]:
    notes = []
    if context.program.followup_policy == "not-needed":
        notes.append("The program said that notes are not needed: yours is optional. If you mean it, keep it short.")
    day = end.date()
    for ahead in range(1, 5):
        name = holiday_name(day + timedelta(days=ahead), context.program.country)
        if name:
            notes.append(f"{day + timedelta(days=ahead):%A} is a public holiday there ({name}).")
    return tuple(notes)
