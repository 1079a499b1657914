"""A plan for a week: one line for each person, read kindly, and compared with what the planner says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from followup_kit.grading.unit import Answer, Person


@dataclass(frozen=True, slots=True)
class Entry:
    """What the plan says about one person. `written` is the line's own words, "" where there is none.

    writes: whether a mail is planned (None: no line); when: the moment, in the program's time, where one was read
    """

    person: Person
    written: str
    writes: bool | None
    when: datetime | None
    timely: float
    told: str


def entries(text: str, answer: Answer) -> tuple[Entry, ...]:
    """Every person of the plan, with what the text says about them."""
    return ()


def share_of(given: tuple[Entry, ...], part: str) -> tuple[float, tuple[str, ...]]:
    """From 0 to 1, with reasons."""
    return 0.0, ()
