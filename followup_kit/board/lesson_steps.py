"""What each drafting step of the course is about: its essentials, and the sections of rules that speak of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One drafting step. `title` is how the board calls it; "" in both tuples means: the whole email."""

    title: str
    essentials: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()

    def holds(self, code: str) -> bool:
        """Is a finding of this code what the step is about?"""
        return code.partition(".")[0] in self.sections


STEPS: Mapping[str, Step] = {
    "subject": Step("the subject line", ("subject",), ("subject",)),
    "greeting": Step("the greeting", ("greeting",), ("greeting",)),
    "body": Step(
        "the body",
        ("gratitude", "detail", "interest", "offer"),
        ("gratitude", "detail", "interest", "offer", "program", "interview", "length", "generic", "clarify"),
    ),
    "closing": Step("the closing and the signature", ("closing",), ("closing", "signature")),
    "mistakes": Step("the common mistakes", (), ("generic", "tone", "writing", "rank", "length", "delivery")),
    "strategy": Step(
        "your goals and this program", ("detail", "interest"), ("detail", "interest", "rank", "program", "delivery")
    ),
}
"""By the name that a lesson gives: `draft("subject")`."""

WHOLE = Step("")


def step_of(name: str) -> Step:
    """The step of this name; "" and "whole" are about everything. Raises ValueError on any other name."""
    if name in ("", "whole"):
        return WHOLE
    if name not in STEPS:
        raise ValueError(f"There is no step “{name}”; the steps are {', '.join(STEPS)} and whole.")
    return STEPS[name]
