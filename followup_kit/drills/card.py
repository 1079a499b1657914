"""What all drills have in common: the card that every one carries, and the little that a screen needs of each type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from followup_kit.drills.outcome import Outcome
from followup_kit.errors import InputError


class DrillError(InputError):
    """Drill data that cannot be used. Its lines name the file, the drill, the field, and what it should be."""


@dataclass(frozen=True, slots=True)
class Card:
    """What every drill carries.

    id:       "subject.spot-vague"; lesson: the file's name, "04_subject"; type: the name of its module
    prompt:   what to do; hint: a question that helps; solution: the answer in words, and why
    article:  where it stands in the article: "3.1 5.1"
    """

    id: str
    lesson: str
    type: str
    prompt: str
    article: str
    hint: str
    solution: str


class Drill(Protocol):
    """One drill of any type. Pure: an answer goes in, an outcome comes out, and nothing is kept."""

    @property
    def card(self) -> Card:
        """What every drill carries."""

    def shown(self) -> dict[str, Any]:
        """What the learner sees, as plain data; it does not give the answer away."""

    def check(self, answer: object) -> Outcome:
        """Judge an answer in the form that this type's `shown` asks for. Any other form is untouched, never an error."""

    def right_answer(self) -> Any:
        """An answer that is right, in the form that `check` takes: for "Solution", for a room, for the tests."""
