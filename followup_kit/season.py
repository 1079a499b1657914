"""A plan for all mails of a season: each at a good time, and no two reminders on top of each other.

Three interviewers of one day, and two interviews in one week, make many mails for the same hours. Whoever has the nearest
deadline comes first; the others follow at some distance, and a day that is full hands on to the next good window.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from followup_kit.context import Context
from followup_kit.planner import Plan, Window, plan

APART = timedelta(minutes=20)
"""From one reminder to the next: about what a mail takes to read once more and send."""

A_DAY = 6
"""So many reminders fill a day, in the program's zone."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One mail of the season: `name` as given, its own plan, and the time set aside for it (None: not to be sent)."""

    name: str
    plan: Plan
    window: Window | None

    def to_dict(self) -> dict[str, Any]:
        """Plain values, times in ISO 8601 with the program's offset."""
        set_aside = (
            {"start": self.window.start.isoformat(), "end": self.window.end.isoformat()} if self.window else None
        )
        return {"context": self.name, "reminder": set_aside, **self.plan.to_dict()}


def season_plan(mails: Sequence[tuple[str, Context]], now: datetime) -> tuple[Reminder, ...]:
    """A reminder for each mail (a name and its context), as it stands at `now`; in the order of their times.

    Mails not to be sent come last, without a time. Raises PlanError where a context does not say when or where.
    """
    plans = [(name, plan(context, now)) for name, context in mails]
    taken: list[datetime] = []
    a_day: Counter[str] = Counter()
    made = []
    for name, one in sorted(plans, key=lambda pair: (pair[1].deadline.astimezone(UTC), pair[0])):
        window = _place(one, taken, a_day)
        if window:
            taken.append(window.start.astimezone(UTC))
            a_day[_day(window.start)] += 1
        made.append(Reminder(name, one, window))
    return tuple(sorted(made, key=_when))


def _place(one: Plan, taken: list[datetime], a_day: Counter[str]) -> Window | None:
    """The first free time of the best window; a full day hands on to the next window, if that is in time."""
    if not one.windows:
        return None
    free = [Window(start, start + APART, window.why) for window in one.windows for start in _free(window, taken)]
    in_time = [slot for slot in free if slot.start <= one.deadline] or free
    roomy = [slot for slot in in_time if a_day[_day(slot.start)] < A_DAY]
    first = one.windows[0]
    return next(iter(roomy or in_time), Window(first.start, first.start + APART, first.why))


def _free(window: Window, taken: list[datetime]) -> Iterator[datetime]:
    """Times in the window, a reminder's length apart, at which no other mail is due."""
    start = window.start
    while start + APART <= window.end:
        here = start.astimezone(UTC)
        if all(abs(here - other) >= APART for other in taken):
            yield start
        start = (here + APART).astimezone(window.start.tzinfo)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()


def _when(one: Reminder) -> tuple[bool, datetime]:
    return one.window is None, (one.window.start if one.window else one.plan.deadline).astimezone(UTC)
