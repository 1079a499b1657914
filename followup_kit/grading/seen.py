"""What the review sees in a unit's answers. `%%email` shows it, and the points are given from it: nothing else counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from followup_kit.copies import review_all
from followup_kit.email import Email
from followup_kit.grading.answers import attempted, bounded
from followup_kit.grading.requests import unmet
from followup_kit.grading.unit import Answer, Unit
from followup_kit.grading.week import Entry, entries
from followup_kit.reviewing import Review, review
from followup_kit.rubric import essentials_of, score_of
from followup_kit.rule import KIND_LETTERS, Finding
from followup_kit.suppress import narrow


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer as it was read: for mails and lines an email and its review, for plans an entry for each person."""

    answer: Answer
    text: str
    attempted: bool
    email: Email
    review: Review
    entries: tuple[Entry, ...] = ()


_NONE = Review("thank-you", 0, 0, (), (), {}, (), 0)
"""The review of what is no email."""


def look(unit: Unit, answers: Mapping[str, str]) -> dict[str, Seen]:
    """Every answer of the unit, by its id. A missing one is empty. Never raises on what a student wrote."""
    seen = {one.id: _read(one, bounded(answers.get(one.id, ""))) for one in unit.answers}
    for names in dict.fromkeys(one.copies for one in unit.criteria if one.copies):
        written = [seen[name] for name in names if seen[name].attempted]
        for one, found in zip(written, review_all([(one.email, one.answer.context) for one in written]), strict=True):
            seen[one.answer.id] = replace(one, review=_with(one.review, found))
    return seen


def _read(answer: Answer, text: str) -> Seen:
    if answer.kind in ("plan", "essay"):
        lines = entries(text, answer) if answer.kind == "plan" else ()
        return Seen(answer, text, attempted(text, answer), Email.parse(""), _NONE, lines)
    email = Email.parse(_as_lines(text) if answer.kind == "line" else text)
    found = narrow(review(email, answer.context), answer.judged, ())
    made = _with(replace(found, unchecked=()), list(unmet(email, answer)))
    return Seen(answer, text, attempted(text, answer), email, made)


def _with(made: Review, more: list[Finding]) -> Review:
    """The review with these findings too, and with essentials and score as its findings make them."""
    findings = tuple(sorted([*made.findings, *more], key=lambda one: (one.start, one.end, one.code)))
    letter = KIND_LETTERS[made.kind]
    return replace(
        made,
        findings=findings,
        essentials=essentials_of(findings, letter),
        score=score_of(findings, letter).points,
    )


def _as_lines(text: str) -> str:
    """Subject and salutation, however they were written down: a first line without "Subject:" is taken for it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and not lines[0].casefold().startswith(("subject", "dear", "hello", "hi")):
        lines[0] = f"Subject: {lines[0]}"
    return "\n\n".join(lines)
