"""One question with options to choose from: what "better" and "quiz" are made of. Options stand as they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from followup_kit.drills.outcome import Feedback, Outcome, State, numbers, state_of, untouched


@dataclass(frozen=True, slots=True)
class Choice:
    """A question, its options, the numbers of those that are right, a reason for each, and whether several may be chosen."""

    question: str
    options: tuple[str, ...]
    right: frozenset[int]
    why: tuple[str, ...]
    several: bool = False

    def shown(self) -> dict[str, Any]:
        """Question and options, and whether to draw them as radio buttons or as checkboxes."""
        return {"question": self.question, "options": list(self.options), "several": self.several}


def check(choices: tuple[Choice, ...], answer: object) -> Outcome:
    """Judge the answer: for each choice in order, the list of the numbers chosen."""
    lists = answer if isinstance(answer, (list, tuple)) else ()
    chosen = [numbers(one, len(choice.options)) for one, choice in zip(lists, choices, strict=False)]
    chosen += [[]] * (len(choices) - len(chosen))
    states = [_state(choice, mine) for choice, mine in zip(choices, chosen, strict=True)]
    if all(one == "untouched" for one in states):
        return untouched("Nothing is chosen yet. Take your time, then choose.")
    feedback: list[Feedback] = []
    before = 0
    for choice, mine, state in zip(choices, chosen, states, strict=True):
        feedback += _feedback(choice, mine, state, before)
        before += len(choice.options)
    return Outcome(_whole(states), _said(states, choices), tuple(feedback))


def right_answer(choices: tuple[Choice, ...]) -> list[list[int]]:
    """The numbers of the right options of each choice."""
    return [sorted(one.right) for one in choices]


def _state(choice: Choice, mine: list[int]) -> State:
    hits = sum(one in choice.right for one in mine)
    return state_of(hits, len(choice.right), len(mine) - hits)


def _whole(states: list[State]) -> State:
    if all(one == "right" for one in states):
        return "right"
    return "partly" if any(one in ("right", "partly") for one in states) else "not yet"


def _said(states: list[State], choices: tuple[Choice, ...]) -> str:
    whole, count = _whole(states), sum(one == "right" for one in states)
    if whole == "right":
        return "Yes. Here is why, for each." if len(choices[0].options) > 1 else "Yes."
    if whole == "partly":
        if len(states) > 1:
            return f"{count} of {len(states)} so far. Look at the others once more."
        return "Part of it is there. Look at the rest once more."
    return "Not yet. Read the reason, and try again if you like."


def _feedback(choice: Choice, mine: list[int], state: State, before: int) -> list[Feedback]:
    """Reasons for what was chosen; for all options once the choice is right."""
    told = range(len(choice.options)) if state == "right" else sorted(mine)
    made = []
    for one in told:
        sign: Any = "right" if one in choice.right else "note" if state == "right" else "again"
        made.append(Feedback(choice.options[one], sign, choice.why[one], (before + one,)))
    missing = len(choice.right - set(mine))
    if state == "untouched":
        made.append(Feedback(choice.question, "more", "This one is still open."))
    elif state == "partly" and missing:
        made.append(Feedback("", "more", "One more belongs here." if missing == 1 else f"{missing} more belong here."))
    return made
