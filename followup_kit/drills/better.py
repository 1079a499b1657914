"""Which line is better: two or more lines, one of them the better; from data, or pairs of the rules' own examples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from followup_kit.drills import choice, from_rules
from followup_kit.drills.card import Card
from followup_kit.drills.choice import Choice
from followup_kit.drills.outcome import Outcome
from followup_kit.drills.stable import shuffled
from followup_kit.drills.table import Table

FIELDS = ("options", "right", "why", "rules")


@dataclass(frozen=True, slots=True)
class Better:
    """The choices, each with exactly one right option, in an order that the id decides."""

    card: Card
    choices: tuple[Choice, ...]

    def shown(self) -> dict[str, Any]:
        """`choices`: a list of question, options, several. The answer: a list of chosen numbers for each of them.

        A question that is empty is the prompt itself.
        """
        return {"choices": [one.shown() for one in self.choices]}

    def check(self, answer: object) -> Outcome:
        """Judge `[[1], [0]]`: for each choice the number of the line chosen."""
        return choice.check(self.choices, answer)

    def right_answer(self) -> list[list[int]]:
        """The better line of each choice."""
        return choice.right_answer(self.choices)


def read(table: Table, card: Card) -> Better:
    """Fields: options (the lines), right (number of the better one), why (a reason for each); or rules. Raises DrillError."""
    if table.has("rules"):
        pairs = from_rules.pairs(table, card.id)
        return Better(card, tuple(_choice(ask, lines, 0, why, f"{card.id}/{ask}/{lines}") for ask, lines, why in pairs))
    options = table.different("options")
    right = table.number("right", len(options))
    why = table.texts("why", count=len(options))
    return Better(card, (_choice("", options, right, why, card.id),))


def _choice(question: str, options: tuple[str, ...], right: int, why: tuple[str, ...], name: str) -> Choice:
    order = drawn_order(len(options), name)
    return Choice(
        question,
        tuple(options[one] for one in order),
        frozenset([order.index(right)]),
        tuple(why[one] for one in order),
    )


def drawn_order(count: int, name: str) -> tuple[int, ...]:
    """An order of the options that the name decides; the plain order is one of them, or a pair would give itself away."""
    order = shuffled(count + 1, name)
    return tuple(one for one in order if one < count)
