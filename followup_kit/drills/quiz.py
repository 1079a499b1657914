"""A quiz card: a question and options as the author ordered them; one is right, or several are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from followup_kit.drills import choice
from followup_kit.drills.card import Card
from followup_kit.drills.choice import Choice
from followup_kit.drills.outcome import Outcome
from followup_kit.drills.table import Table

FIELDS = ("question", "options", "right", "why")


@dataclass(frozen=True, slots=True)
class Quiz:
    """One choice. Where `right` was a list, several may be chosen, and all that are right must be."""

    card: Card
    choice: Choice

    def shown(self) -> dict[str, Any]:
        """`choices`: one question with options and several. The answer: a list that holds the list of chosen numbers."""
        return {"choices": [self.choice.shown()]}

    def check(self, answer: object) -> Outcome:
        """Judge `[[0, 2]]`."""
        return choice.check((self.choice,), answer)

    def right_answer(self) -> list[list[int]]:
        """All options that are right."""
        return choice.right_answer((self.choice,))


def read(table: Table, card: Card) -> Quiz:
    """Fields: question, options, right (a number or a list of numbers), why (a reason for each). Raises DrillError."""
    options = table.different("options")
    right = table.fields.get("right")
    several = isinstance(right, list)
    if several:
        inner = [Table({"right": one}, table.where).number("right", len(options)) for one in right or []]
        if not inner or len(set(inner)) < len(inner):
            raise table.error("right", "should name at least one option, and each once, like [0, 2]")
    else:
        inner = [table.number("right", len(options))]
    why = table.texts("why", count=len(options))
    return Quiz(card, Choice(table.text("question"), options, frozenset(inner), why, several))
