"""What a drill says about an answer: one of four states, and a reason for each part of the answer. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

State = Literal["untouched", "right", "partly", "not yet"]
STATES: tuple[State, ...] = ("untouched", "not yet", "partly", "right")
"""From nothing done to done."""
Sign = Literal["right", "again", "more", "note"]


@dataclass(frozen=True, slots=True)
class Feedback:
    """The word on one part of an answer.

    about: the words, option, item or person that it speaks of; "" where it speaks of the whole
    sign:  "right"; "again" (look again); "more" (something is still to be found); "note" (good to know)
    why:   the reason, one to three sentences
    at:    where it stands in what the drill shows: numbers of words, options, items or people
    """

    about: str
    sign: Sign
    why: str
    at: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state of an answer, one sentence about the whole, and the feedback on its parts in the order shown."""

    state: State
    said: str
    feedback: tuple[Feedback, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists, as a screen takes them."""
        return {
            "state": self.state,
            "said": self.said,
            "feedback": [
                {"about": one.about, "sign": one.sign, "why": one.why, "at": list(one.at)} for one in self.feedback
            ],
        }


def untouched(said: str) -> Outcome:
    """Nothing has been answered yet: what to do first, and no verdict."""
    return Outcome("untouched", said)


def state_of(right: int, wanted: int, beside: int) -> State:
    """The state of an answer that has `right` of `wanted` things and `beside` others; none of either is untouched."""
    if right == 0:
        return "not yet" if beside else "untouched"
    return "right" if right == wanted and not beside else "partly"


def numbers(answer: object, below: int) -> list[int]:
    """The whole numbers from 0 to below this bound in an answer that came from a screen, each once, in its order."""
    if not isinstance(answer, (list, tuple)):
        return []
    kept = (one for one in answer if isinstance(one, int) and not isinstance(one, bool) and 0 <= one < below)
    return list(dict.fromkeys(kept))
