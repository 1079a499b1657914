"""Spot the problem: click the words at fault in a text; from data with «marks», or from lines of the rules' examples."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from followup_kit.drills import from_rules
from followup_kit.drills.card import Card
from followup_kit.drills.outcome import Feedback, Outcome, numbers, state_of, untouched
from followup_kit.drills.table import Table

FIELDS = ("text", "why", "decoys", "rules")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Mark:
    """One fault: from `start` to `end` (code points of the text as shown), and why."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A text, its faults in order, and words that look like faults but are fine, with the reason."""

    card: Card
    text: str
    marks: tuple[Mark, ...]
    decoys: Mapping[str, str]

    def shown(self) -> dict[str, Any]:
        """`lines`: each a list of words, numbered through the whole text from 0. The answer: the numbers clicked."""
        return {"lines": [line.split() for line in self.text.split("\n")]}

    def check(self, answer: object) -> Outcome:
        """Judge `[3, 4, 9]`. A fault is found when one of its words is clicked."""
        words = [(one.start(), one.end()) for one in _WORD.finditer(self.text)]
        mine = numbers(answer, len(words))
        owner = {number: self._mark_at(*words[number]) for number in mine}
        found = sorted({mark for mark in owner.values() if mark is not None})
        beside = sorted(number for number, mark in owner.items() if mark is None)
        state = state_of(len(found), len(self.marks), len(beside))
        if state == "untouched":
            return untouched("No word is marked yet. Read it once as the person who receives it.")
        feedback = [self._found(mark, [n for n in sorted(mine) if owner[n] == mark]) for mark in found]
        feedback += [self._fine(number, *words[number]) for number in beside]
        missing = len(self.marks) - len(found)
        if missing and found:
            feedback.append(
                Feedback(
                    "",
                    "more",
                    f"There {'is one more place' if missing == 1 else f'are {missing} more places'} to find.",
                )
            )
        return Outcome(state, self._said(len(found), missing, len(beside)), tuple(feedback))

    def right_answer(self) -> list[int]:
        """Every word that a fault touches."""
        spans = [one.span() for one in _WORD.finditer(self.text)]
        return [number for number, span in enumerate(spans) if self._mark_at(*span) is not None]

    def _mark_at(self, start: int, end: int) -> int | None:
        return next((n for n, mark in enumerate(self.marks) if mark.start < end and start < mark.end), None)

    def _found(self, mark: int, at: list[int]) -> Feedback:
        one = self.marks[mark]
        return Feedback(" ".join(self.text[one.start : one.end].split()), "right", one.why, tuple(at))

    def _fine(self, number: int, start: int, end: int) -> Feedback:
        word = self.text[start:end]
        for words, why in self.decoys.items():
            at = self.text.find(words)
            while at >= 0:
                if at < end and start < at + len(words):
                    return Feedback(words, "again", why, (number,))
                at = self.text.find(words, at + 1)
        return Feedback(
            word.strip(".,;:!?()"), "again", "This is not what a careful reader would stumble over here.", (number,)
        )

    def _said(self, found: int, missing: int, beside: int) -> str:
        if not found:
            return "Not yet: what you marked can stay. Look again, or ask for the hint."
        if not missing:
            return "You found everything." if not beside else "You found everything, and a little more than that."
        return f"{found} of {found + missing} found."


def read(table: Table, card: Card) -> Spot:
    """Fields: text with «marks», why (a reason for each mark), decoys (optional); or rules. Raises DrillError."""
    if table.has("rules"):
        text, why = from_rules.lines(table, card.id)
    else:
        text = table.text("text")
        why = table.texts("why", count=text.count("«"))
    plain, spans = unmarked(text)
    if not spans or "«" in plain or "»" in plain:
        raise table.error("text", "should have «marks» around each fault, each opened and closed")
    decoys = table.words("decoys")
    for words in decoys:
        if words not in plain:
            raise table.error("decoys", f"should name words of the text; “{words}” does not stand in it")
    return Spot(card, plain, tuple(Mark(*span, reason) for span, reason in zip(spans, why, strict=True)), decoys)


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its «marks», and the span of each; a stray or empty mark stays in the text."""
    plain, spans, at = "", [], 0
    for one in re.finditer(r"«([^«»]+)»", text):
        plain += text[at : one.start()]
        spans.append((len(plain), len(plain) + len(one[1])))
        plain += one[1]
        at = one.end()
    return plain + text[at:], spans
