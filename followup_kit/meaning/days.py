"""A day as a text means it, and the days that a context knows.

A day in prose is rarely exact: "last week" may be any of seven. So each mention holds the set of days it can mean;
dates without a year take the one nearest to the reference.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from followup_kit.context import Context, Program
from followup_kit.planner import local
from followup_kit.remembered import MAILS

HALF_A_YEAR = 182
"""A date within so many days of another is the nearest of its kind."""


class Day(NamedTuple):
    """Words first..last-1 name a day from `start` to `end`: any of them, or those on one weekday or day of the month.

    weekday, number: -1 and 0 where every day of the range can be meant
    also:            the other reading of 11/10
    relative:        the writer counted from the day of writing
    """

    first: int
    last: int
    start: date
    end: date
    weekday: int = -1
    number: int = 0
    also: date | None = None
    relative: bool = False

    def moved(self, count: int) -> Day:
        """The same day, named so many words further on."""
        return Day(self.first + count, self.last + count, *self[2:])

    def can_be(self, wanted: Iterable[date]) -> bool:
        """Can one of these days be meant?"""
        for one in wanted:
            if one == self.also:
                return True
            if self.start <= one <= self.end and self.weekday in (-1, one.weekday()) and self.number in (0, one.day):
                return True
        return False


class Known(NamedTuple):
    """The days that a context tells: the interview's, first to last, and the day of writing where it is known."""

    interview: tuple[date, ...]
    sent: date | None

    @property
    def reference(self) -> date:
        """The day that dates without a year are near to."""
        return self.interview[-1]


def known_days(context: Context) -> Known | None:
    """The days of the context, or None where the interview's is not known."""
    held = context.interview
    return _known(held.start, held.end, context.message.sent, context.program.timezone)


@lru_cache(maxsize=MAILS)
def _known(start: datetime | None, end: datetime | None, sent: datetime | None, zone: str) -> Known | None:
    end = end or start
    if end is None:
        return None
    first, last = _date(start or end, zone), _date(end, zone)
    between = min((last - first).days, 7)
    days = (*(first + timedelta(days=shift) for shift in range(between)), last)
    return Known(days, _date(sent, zone) if sent else None)


def _date(moment: datetime, zone: str) -> date:
    return moment.date() if moment.tzinfo is None else local(moment, Context(program=Program(timezone=zone))).date()


def dated(first: int, last: int, year: int | None, month: int, day: int, reference: date) -> Day | None:
    """The date as a mention, or None where the calendar has no such day."""
    made = []
    for one in (year,) if year else (reference.year, reference.year - 1, reference.year + 1):
        try:
            made.append(date(one, month, day))
        except ValueError:
            continue
        if abs((made[0] - reference).days) <= HALF_A_YEAR:
            break
    if not made:
        return None
    nearest = min(made, key=lambda one: abs((one - reference).days))
    return Day(first, last, nearest, nearest)
