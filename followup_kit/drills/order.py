"""Put the pieces in order: items that stand shuffled, and a reason for the place of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from followup_kit.drills.card import Card
from followup_kit.drills.outcome import Feedback, Outcome, numbers, untouched
from followup_kit.drills.stable import shuffled
from followup_kit.drills.table import Table

FIELDS = ("items", "why")


@dataclass(frozen=True, slots=True)
class Order:
    """`items` as shown; `places[n]` is the place where item n belongs, counted from 0; `why[n]` says why."""

    card: Card
    items: tuple[str, ...]
    places: tuple[int, ...]
    why: tuple[str, ...]

    def shown(self) -> dict[str, Any]:
        """`items` in the order to start from. The answer: their numbers in the order that the learner gave them."""
        return {"items": list(self.items)}

    def check(self, answer: object) -> Outcome:
        """Judge `[2, 0, 1]`: item 2 first, then item 0, then item 1. The order as shown is untouched."""
        mine = numbers(answer, len(self.items))
        if len(mine) < len(self.items) or mine == list(range(len(self.items))):
            return untouched("Nothing is moved yet. Which piece would you read first?")
        settled = [self.places[item] == place for place, item in enumerate(mine)]
        if all(settled):
            feedback = tuple(Feedback(self.items[item], "right", self.why[item], (item,)) for item in mine)
            return Outcome("right", "Yes, this order carries the reader through.", feedback)
        feedback = tuple(self._feedback(mine, settled))
        count = sum(settled)
        if not count:
            return Outcome("not yet", "Not yet: no piece is in its place so far.", feedback)
        return Outcome("partly", f"{count} of {len(mine)} pieces are in their place.", feedback)

    def right_answer(self) -> list[int]:
        """The numbers of the items in the right order."""
        return sorted(range(len(self.items)), key=lambda item: self.places[item])

    def _feedback(self, mine: list[int], settled: list[bool]) -> Iterator[Feedback]:
        """A reason for each piece that is in its place, and one word on all the others."""
        for item, sits in zip(mine, settled, strict=True):
            if sits:
                yield Feedback(self.items[item], "right", self.why[item], (item,))
        others = tuple(item for item, sits in zip(mine, settled, strict=True) if not sits)
        yield Feedback(
            "", "again", "The others belong elsewhere. What must the reader know before each of them?", others
        )


def read(table: Table, card: Card) -> Order:
    """Fields: items (in the right order), why (a reason for each). Raises DrillError."""
    items = table.different("items", least=2)
    why = table.texts("why", count=len(items))
    order = shuffled(len(items), card.id)
    return Order(card, tuple(items[one] for one in order), order, tuple(why[one] for one in order))
