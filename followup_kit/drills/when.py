"""When would you send it: choose an hour in a week; the planner says whether it is a good one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from followup_kit import planner
from followup_kit.context import Context
from followup_kit.drills.card import Card
from followup_kit.drills.outcome import Feedback, Outcome, State, untouched
from followup_kit.drills.table import Table

FIELDS = ("context", "now", "why")
HOURS = range(6, 24)
DAYS = 7
NONE = "none"
"""The answer of someone who would not write at all."""


@dataclass(frozen=True, slots=True)
class When:
    """The context of an interview, the moment at which one asks, and a word on the result. Times are the program's."""

    card: Card
    context: Context
    now: datetime
    why: str

    def shown(self) -> dict[str, Any]:
        """Days and hours of a week, what is known, and the hours that are past or were the interview.

        The answer: the ISO text of an hour ("2026-11-20T14:00"), or "none" for not writing.
        """
        first = self._first_day()
        days = [first + timedelta(days=one) for one in range(DAYS)]
        return {
            "days": [
                {"date": one.isoformat(), "name": f"{one:%A, %B} {one.day}", "short": f"{one:%a}"} for one in days
            ],
            "hours": list(HOURS),
            "facts": self._facts(),
            "past": [iso(slot) for slot in self._slots() if slot + timedelta(hours=1) <= self._here(self.now)],
            "interview": [iso(slot) for slot in self._slots() if self._in_interview(slot)],
        }

    def check(self, answer: object) -> Outcome:
        """Judge an hour. "right": in a window of the plan; "partly": in time, though not as good; else not yet."""
        made = planner.plan(self.context, self._here(self.now))
        slot = next((one for one in self._slots() if iso(one) == answer), None)
        if slot is None and answer != NONE:
            return untouched("No hour is chosen yet. Choose one in the week below, or choose not to write.")
        state, reason = self._judged(made, slot)
        about = hour_name(slot) if slot else "Not writing"
        feedback = [Feedback(about, "right" if state == "right" else "again", reason)]
        if state == "right":
            feedback += [Feedback("", "note", text) for text in (self.why, *made.notes) if text != reason]
        said = {
            "right": "Yes, a good choice.",
            "partly": "In time, and there is a better hour.",
            "not yet": "Not yet: read the reason, and look at the week again.",
        }
        return Outcome(state, said[state], tuple(feedback))

    def right_answer(self) -> str:
        """The first hour of the best window that the week shows; "none" where the program asked for no mail."""
        made = planner.plan(self.context, self._here(self.now))
        fit = (slot for window in made.windows for slot in self._slots() if _within(slot, window))
        first = next(fit, None)
        return iso(first) if first else NONE

    def good_hours(self) -> list[str]:
        """Every hour of the week that is right."""
        return [iso(slot) for slot in self._slots() if self.check(iso(slot)).state == "right"]

    def _judged(self, made: planner.Plan, slot: datetime | None) -> tuple[State, str]:
        if made.status == "do-not-send":
            return ("right" if slot is None else "not yet"), made.notes[0]
        if slot is None:
            return "not yet", "A note is still welcome here, and the person would gladly read it."
        if slot + timedelta(hours=1) <= self._here(self.now):
            return "not yet", "That hour has passed already."
        for window in made.windows:
            if _within(slot, window):
                return "right", window.why
        return _outside(made, slot, self.context.program.country)

    def _facts(self) -> list[str]:
        begin, end, now = self.context.interview.start, self.context.interview.end, self._here(self.now)
        place = self.context.program.timezone.rpartition("/")[2].replace("_", " ")
        told = [f"It is now {hour_name(now)}. All times are the program's own ({place})."]
        if begin and end:
            told.insert(0, f"The interview: {hour_name(begin)} to {clock(end.time())}.")
        elif begin or end:
            told.insert(0, f"The interview {'began' if begin else 'ended'}: {hour_name(begin or end or now)}.")
        return told

    def _first_day(self) -> date:
        """The day of the interview, or of now where that week would not show what is ahead."""
        end = planner.interview_end(self.context)
        now = self._here(self.now).date()
        day = end.date() if end else now
        return day if (now - day).days <= 2 else now

    def _slots(self) -> list[datetime]:
        days = [self._first_day() + timedelta(days=one) for one in range(DAYS)]
        return [self._here(datetime.combine(day, time(hour))) for day in days for hour in HOURS]

    def _in_interview(self, slot: datetime) -> bool:
        begin, end = self.context.interview.start, planner.interview_end(self.context)
        if not begin or not end:
            return False
        return slot + timedelta(hours=1) > self._here(begin) and slot < end

    def _here(self, moment: datetime) -> datetime:
        return planner.local(moment, self.context)


def _within(slot: datetime, window: planner.Window) -> bool:
    return slot < window.end and slot + timedelta(hours=1) > window.start


def _outside(made: planner.Plan, slot: datetime, country: str) -> tuple[State, str]:
    """Why an hour outside of the windows is not the best."""
    name = planner.holiday_name(slot.date(), country)
    if planner.is_night(slot):
        return "not yet", "That is late at night there. A mail at that hour looks hurried; let it wait for the day."
    if name:
        return "not yet", f"That is a public holiday there ({name}). Let it wait for a working day."
    if slot.weekday() >= 5:
        return "not yet", "That is the weekend. Let it wait for a working day."
    if made.status == "send" and slot > made.deadline:
        return "not yet", "By then it is late: 24 to 48 hours after the interview is what most readers expect."
    if not planner.BUSINESS_HOURS[0] <= slot.time() < planner.BUSINESS_HOURS[1]:
        return "partly", "Still in time, but outside of office hours; the best hours are those of a working day."
    if any(slot < window.start for window in made.windows):
        return (
            "partly",
            "That is very soon. A little distance helps you to write calmly; the next good hours come soon.",
        )
    return "partly", "A sound hour, but a better one comes before it: the sooner, the fresher the conversation is."


def iso(moment: datetime) -> str:
    """An hour as answers name it, without a zone: "2026-11-20T14:00"."""
    return f"{moment:%Y-%m-%dT%H:%M}"


def hour_name(moment: datetime) -> str:
    """ "Friday, November 20, 2 PM"."""
    return f"{moment:%A, %B} {moment.day}, {clock(moment.time())}"


def clock(moment: time) -> str:
    """ "2 PM", "2:30 PM"."""
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'AM' if moment.hour < 12 else 'PM'}"


def read(table: Table, card: Card) -> When:
    """Fields: context (interview.start or .end, program.timezone, ...), now (a date and time), why. Raises DrillError."""
    now = table.fields.get("now")
    if not isinstance(now, datetime):
        raise table.error("now", "should be a date and time without quotes, like 2026-11-20T13:00:00")
    context = Context().with_values(table.context())
    if not context.program.timezone or not (context.interview.start or context.interview.end):
        raise table.error("context", "should have program.timezone, and interview.start or interview.end")
    return When(card, context, now, table.text("why"))
