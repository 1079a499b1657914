"""Whom do you write to: a situation, the people in it, and all who should get a mail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from followup_kit.drills.card import Card
from followup_kit.drills.outcome import Feedback, Outcome, Sign, numbers, state_of, untouched
from followup_kit.drills.table import Table

FIELDS = ("situation", "people")


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person. `right`: should get a mail; `why`: the reason, either way."""

    name: str
    role: str
    right: bool
    why: str


@dataclass(frozen=True, slots=True)
class Whom:
    """The situation and the people, as shown."""

    card: Card
    situation: str
    people: tuple[Person, ...]

    def shown(self) -> dict[str, Any]:
        """`situation`, and `people` with name and role. The answer: the numbers of those chosen."""
        people = [{"name": one.name, "role": one.role} for one in self.people]
        return {"situation": self.situation, "people": people}

    def check(self, answer: object) -> Outcome:
        """Judge `[0, 3]`: the people who get a mail of their own."""
        mine = numbers(answer, len(self.people))
        wanted = self.right_answer()
        hits = [one for one in mine if one in wanted]
        state = state_of(len(hits), len(wanted), len(mine) - len(hits))
        if state == "untouched":
            return untouched("Nobody is chosen yet. Whose time did you take that day?")
        told = range(len(self.people)) if state == "right" else sorted(mine)
        feedback = [
            Feedback(self.people[one].name, self._sign(one, mine), self.people[one].why, (one,)) for one in told
        ]
        missing = len(wanted) - len(hits)
        if state == "right":
            return Outcome("right", "Yes, these are the people to write to.", tuple(feedback))
        if missing and hits:
            more = "One more person should hear from you." if missing == 1 else f"{missing} more should hear from you."
            feedback.append(Feedback("", "more", more))
        said = "Part of it is there." if hits else "Not yet. Read the reasons, and choose again if you like."
        return Outcome(state, said, tuple(feedback))

    def right_answer(self) -> list[int]:
        """The numbers of all who should get a mail."""
        return [number for number, one in enumerate(self.people) if one.right]

    def _sign(self, one: int, mine: list[int]) -> Sign:
        if self.people[one].right:
            return "right"
        return "again" if one in mine else "note"


def read(table: Table, card: Card) -> Whom:
    """Fields: situation, people (tables of name, role, right, why; at least one right). Raises DrillError."""
    rows = table.fields.get("people")
    if not isinstance(rows, list) or len(rows) < 2 or not all(isinstance(one, dict) for one in rows):
        raise table.error("people", "should be a list of two or more tables with name, role, right and why")
    people = tuple(_person(Table(row, f"{table.where}, person {number}")) for number, row in enumerate(rows, 1))
    if not any(one.right for one in people):
        raise table.error("people", "should have at least one person with right = true")
    return Whom(card, table.text("situation"), people)


def _person(table: Table) -> Person:
    table.only("name", "role", "right", "why")
    right = table.fields.get("right")
    if not isinstance(right, bool):
        raise table.error("right", "should be true or false")
    return Person(table.text("name"), table.text("role"), right, table.text("why"))
