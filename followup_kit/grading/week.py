"""A plan for a week: one line for each person, read kindly, and compared with what the planner says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from followup_kit.grading.clock_words import moment
from followup_kit.grading.unit import Answer, Person
from followup_kit.names import TITLES, fold
from followup_kit.planner import holiday_name, interview_end, is_business_day, is_night, plan

_PARTED = re.compile(r"\s*(?::(?!\d)|\t|=|->|→|\s[-–—]\s)\s*")
_NO = re.compile(r"\b(?:no|none|not|nothing|nobody|never|skip|without|don['’]?t|won['’]?t|n/?a)\b", re.IGNORECASE)
_EMPTY = re.compile(r"[\W_]*$")
_BLANK = re.compile(r"\[[^\][]*\]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LONGEST, _MOST = 300, 200


@dataclass(frozen=True, slots=True)
class Entry:
    """What a plan says about one person.

    written: the line's own words, "" where no line names them; writes: is a mail planned?; alone: and to nobody else?
    when: the moment that was read, in the program's time; timely: from 0 to 1; told: what to think of it, for the writer
    """

    person: Person
    written: str
    writes: bool
    alone: bool
    when: datetime | None
    timely: float
    told: str

    @property
    def right(self) -> bool:
        """Is it as it should be, with nothing left to do?"""
        return self.writes == self.person.write and (not self.writes or (self.alone and self.timely == 1))


def entries(text: str, answer: Answer) -> tuple[Entry, ...]:
    """Every person of the plan, with what the text says about them. Never raises on a text."""
    names = _names(answer.people)
    lines = [_BLANK.sub(" ", line[:_LONGEST]) for line in text.splitlines() if line.strip()][:_MOST]
    named = [(line, {number for number, words in enumerate(names) if words & _words(line)}) for line in lines]
    made = []
    for number, person in enumerate(answer.people):
        mine = [(line, who) for line, who in named if number in who]
        line, who = mine[0] if mine else ("", {number})
        made.append(_entry(person, line, len(who) == 1, answer.now))
    return tuple(made)


def share_of(given: tuple[Entry, ...], part: str) -> tuple[float, tuple[str, ...]]:
    """From 0 to 1, and what is still to do. "whom": each who is due, alone, and nobody else; "when": at a good time."""
    due = [one for one in given if one.person.write]
    if part == "when":
        told = tuple(one.told for one in due if one.timely < 1)
        return sum(one.timely for one in due) / len(due), told
    extra = [one for one in given if one.writes and not one.person.write]
    earned = sum((1.0 if one.alone else 0.5) for one in due if one.writes) - len(extra)
    told = tuple(one.told for one in given if one in extra or (one.person.write and not (one.writes and one.alone)))
    return max(0.0, earned) / len(due), told


def _names(people: Iterable[Person]) -> list[frozenset[str]]:
    """For each person the words that name nobody else of the plan."""
    given = [_words(one.name) for one in people]
    return [
        frozenset(words - {word for place, other in enumerate(given) if place != number for word in other})
        for number, words in enumerate(given)
    ]


def _words(text: str) -> set[str]:
    return {fold(word) for word in _WORD.findall(text)} - TITLES - {"the", "and", "program"}


def _entry(person: Person, line: str, alone: bool, now: datetime | None) -> Entry:
    parted = _PARTED.split(line, maxsplit=1)
    said = (
        parted[1]
        if len(parted) > 1
        else " ".join(word for word in line.split() if not _words(word) & _words(person.name))
    )
    writes = not (_EMPTY.match(said) or (_NO.search(said) and not _moment(person, said)))
    if not person.write:
        told = person.why if writes else "No mail of their own: that is right."
        return Entry(person, line, writes, alone, None, 0.0, f"{person.name}: {told}")
    if not writes:
        return Entry(person, line, False, alone, None, 0.0, f"{person.name}: no mail is planned yet. {person.why}")
    when, timely, told = _judged(person, said, now)
    if not alone:
        told = f"This line names several people. Each of them should have a mail of their own. {told}"
    return Entry(person, line, True, alone, when, timely, f"{person.name}: {told}")


def _moment(person: Person, said: str) -> datetime | None:
    end = interview_end(person.context)
    return moment(said, end) if end else None


def _judged(person: Person, said: str, now: datetime | None) -> tuple[datetime | None, float, str]:
    """The moment, what it is worth, and why."""
    context = person.context
    when, end = _moment(person, said), interview_end(context)
    if when is None or end is None:
        return None, 0.0, "no day and time could be read here. Write them like “Tuesday 09:00”."
    made = plan(context, max(end, now.replace(tzinfo=end.tzinfo)) if now else end)
    read = f"{when:%A, %B} {when.day}, {when:%H:%M}."
    if when <= end:
        return when, 0.0, f"{read} That is before the interview has ended."
    if any(window.start <= when <= window.end for window in made.windows):
        return when, 1.0, f"{read} A good time."
    if is_night(when):
        return when, 0.25, f"{read} That is night at the program. Which hours of the day would suit the reader?"
    if not is_business_day(when.date(), context.program.country):
        name = holiday_name(when.date(), context.program.country) or "a weekend"
        return when, 0.25, f"{read} That day is free there ({name}). Which is the next business day?"
    if when > made.deadline:
        return when, 0.5, f"{read} That is later than it need be; a note is still welcome, and the sooner the better."
    return (
        when,
        0.75,
        f"{read} That is in time, though other hours serve better: soon after, and while people are at work.",
    )
