"""Mend this line: free text, judged by the real review, in its place in the exemplary mail or as a whole mail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from followup_kit.drills.card import Card, DrillError
from followup_kit.drills.outcome import Feedback, Outcome, untouched
from followup_kit.drills.table import Table
from followup_kit.email import Email
from followup_kit.errors import did_you_mean
from followup_kit.exemplar import PARTS, mail
from followup_kit.reviewing import review
from followup_kit.rule import Example, Finding
from followup_kit.rules import RULES

FIELDS = ("text", "part", "must_lose", "context", "sample")
PLACES = ("sentence", "body", "mail", *PARTS)
SHORT = ("subject", "greeting", "closing", "signature")
LONGEST = 20_000
"""Code points of an answer that are reviewed."""


@dataclass(frozen=True, slots=True)
class Mend:
    """The flawed text, where it stands, the codes that an answer must lose, and one good answer."""

    card: Card
    text: str
    part: str
    must_lose: tuple[str, ...]
    context: Mapping[str, object]
    sample: str

    def shown(self) -> dict[str, Any]:
        """`text`, and `rows` for the box. The answer: the text as the learner mended it."""
        return {"text": self.text, "rows": min(18, 2 + self.text.count("\n") + len(self.text) // 70), "part": self.part}

    def check(self, answer: object) -> Outcome:
        """Judge a text: what the review still says about it, and whether the named faults are gone and no new one came."""
        if not isinstance(answer, str) or not answer.strip():
            return untouched("The box is empty. Write it as you would send it.")
        mine = answer.strip()[:LONGEST]
        if mine.split() == self.text.split():
            return untouched("The text is as it was. Change what you would change.")
        if self.part not in SHORT and len(set(mine.split())) < 4:
            return Outcome(
                "not yet", "That is very short. Please write it out, so that it can be read as part of a mail."
            )
        found = self.findings(mine)
        codes = {one.code for one in found}
        left = [code for code in self.must_lose if code in codes]
        before = {one.code for one in self.findings(self.text)}
        new = [one for one in found if one.code not in before and one.severity != "note"]
        gone = [code for code in self.must_lose if code not in codes]
        feedback = tuple([_gone(code) for code in gone] + [_still(one) for one in found])
        if left and not gone:
            return Outcome("not yet", "Not yet: the review still stumbles over the same place.", feedback)
        if left or new:
            return Outcome("partly", _partly(left, new), feedback)
        return Outcome(
            "right",
            "Yes. The review has nothing more to say about it." if not codes else "Yes, it is mended.",
            feedback,
        )

    def right_answer(self) -> str:
        """The sample: one good answer among many."""
        return self.sample

    def findings(self, text: str) -> tuple[Finding, ...]:
        """What the review says when this text stands in its place."""
        whole, context = mail(Example(text, self.part, context=self.context))
        return review(Email.parse(whole), context).findings


def _partly(left: list[str], new: list[Finding]) -> str:
    if left:
        return "Part of it is mended; something of it is still there."
    return "The old fault is gone. Something else is worth a look now."


def _gone(code: str) -> Feedback:
    title = next(rule.title for rule in RULES if rule.code == code)
    return Feedback(title, "right", "No longer so.")


def _still(one: Finding) -> Feedback:
    about = " ".join(one.excerpt.split())
    about = "" if one.message.startswith(f"“{about}”") else about[:120]
    advice = f" {one.suggestions[0].text}" if one.suggestions else ""
    return Feedback(about, "note" if one.severity == "note" else "again", f"{one.message}{advice}")


def read(table: Table, card: Card) -> Mend:
    """Fields: text (flawed), part, must_lose (codes), sample (a good answer), context (optional). Raises DrillError."""
    part = table.text("part")
    if part not in PLACES:
        raise table.error("part", f"should be one of {', '.join(PLACES)}")
    known = tuple(rule.code for rule in RULES)
    must_lose = table.different("must_lose", least=1)
    for code in must_lose:
        if code not in known:
            raise DrillError(f"{table.where}: must_lose names “{code}”, which is no rule{did_you_mean(code, known)}")
    return Mend(card, table.text("text"), part, must_lose, table.context(), table.text("sample"))
