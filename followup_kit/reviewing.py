"""review(email, context) -> Review: findings in reading order, essentials, what could not be checked, a score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from followup_kit.blocks import LONGEST
from followup_kit.compiled import Plan, Unchecked, compiled
from followup_kit.context import Context
from followup_kit.email import Email, Part
from followup_kit.frame import Framed, frame_of, moved
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.rubric import Score, essentials_of, score_of
from followup_kit.rule import Finding, Rule, Spot
from followup_kit.rules import RULES


class Failed(NamedTuple):
    """A rule that failed on this email: a defect of the kit, reported so that the others still speak."""

    code: str
    error: str


@dataclass(frozen=True, slots=True)
class Review:
    """What the reviewer found in one email.

    `findings` are in reading order; `essentials` are the seven of the article's FAQ 3, by name; `score` is 0-100.
    """

    kind: str
    words: int
    paragraphs: int
    parts: tuple[Part, ...]
    findings: tuple[Finding, ...]
    essentials: Mapping[str, bool]
    unchecked: tuple[Unchecked, ...]
    score: int
    failed: tuple[Failed, ...] = field(default=())

    def to_dict(self) -> dict[str, Any]:
        """The JSON of the contract, without the path: plain dicts, lists, texts and numbers."""
        made: dict[str, Any] = {
            "kind": self.kind,
            "words": self.words,
            "paragraphs": self.paragraphs,
            "score": self.score,
            "parts": [{"part": one.part, "start": one.start, "end": one.end} for one in self.parts],
            "essentials": dict(self.essentials),
            "findings": [_finding_dict(one) for one in self.findings],
            "unchecked": [{"code": one.code, "needs": one.needs} for one in self.unchecked],
        }
        if self.failed:
            made["failed"] = [{"code": one.code, "error": one.error} for one in self.failed]
        return made


def _finding_dict(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "part": finding.part,
        "start": finding.start,
        "end": finding.end,
        "excerpt": finding.excerpt,
        "message": finding.message,
        "why": finding.why,
        "article": finding.article,
        "suggestions": [one.text for one in finding.suggestions],
    }


def review(email: Email, context: Context | None = None, rules: tuple[Rule, ...] = RULES) -> Review:
    """Judge one email in its context by the rules. Pure: no I/O, no state, safe in threads; never raises on a rule.

    `rules` may be a selection of `RULES`, or `RULES` and a user's own.
    """
    context = context or Context()
    bench = compiled(rules)
    reading = Reading(email, context, bench.lexicon)
    plan = bench.plan(context)
    found, failed = _around(reading, bench.framed, plan)
    mask = reading.mask
    for rule, cues in plan.rules:
        if not cues or cues & mask:
            _ask(rule, reading, found, failed)
    told = found
    if reading.questions:
        told = [one for one in found if not _asked_for(one)]
    kept = _one_fault_one_finding(told, bench.silenced_by)
    score: Score = score_of(kept, plan.letter)
    return Review(
        kind=context.kind,
        words=email.words,
        paragraphs=len(email.paragraphs),
        parts=email.parts,
        findings=tuple(sorted(kept, key=attrgetter("start", "end", "code"))),
        essentials=essentials_of(found, plan.letter),
        unchecked=plan.unchecked,
        score=score.points,
        failed=tuple(failed),
    )


def as_finding(rule: Rule, spot: Spot, email: Email) -> Finding:
    """What the rule saw, with all that a reader needs to understand it."""
    return Finding(
        code=rule.code,
        severity=spot.severity or rule.severity,
        part=spot.part or email.part_at(spot.start),
        start=spot.start,
        end=spot.end,
        excerpt=email.text[spot.start : spot.end],
        message=spot.message,
        why=rule.why,
        article=rule.article,
        suggestions=spot.suggestions[:2],
    )


def read(email: Email, context: Context | None = None, rules: tuple[Rule, ...] = RULES) -> Reading:
    """The reading that `review` gives its rules: for tools and tests that look at one rule alone."""
    return Reading(email, context or Context(), compiled(rules).lexicon)


def _ask(rule: Rule, reading: Reading, found: list[Finding], failed: list[Failed]) -> None:
    """Note what this rule finds, or that it failed."""
    try:
        for spot in rule.look(reading):
            found.append(as_finding(rule, spot, reading.email))
    except Exception as error:  # one failing rule must not silence the others
        failed.append(Failed(rule.code, type(error).__name__))


def _around(reading: Reading, framed: dict[object, Framed], plan: Plan) -> tuple[list[Finding], list[Failed]]:
    """What the rules find that look at nothing but the frame of the mail; remembered, while the body is written."""
    frame = frame_of(reading.email)
    key = frame and frame[:3]
    known = framed.get(key)
    if known and frame and (known.context is reading.context or known.context == reading.context):
        return [*moved(known, frame.at)], []
    found: list[Finding] = []
    failed: list[Failed] = []
    for rule in plan.around:
        _ask(rule, reading, found, failed)
    if frame and not failed and len(frame.before) + len(frame.after) <= LONGEST:
        if len(framed) >= MAILS:
            framed.clear()
        framed[key] = Framed(reading.context, frame.at, tuple(found))
    return found, failed


def _asked_for(one: Finding) -> bool:
    """Is it what the open questions of a scaffold ask for: something absent from the body, or its length?"""
    return one.code.startswith("length.") or (one.start == one.end and one.part in ("body", "postscript"))


def _one_fault_one_finding(found: list[Finding], silenced_by: Mapping[str, frozenset[str]]) -> list[Finding]:
    """Drop what is told at its root, and what is told twice at one place by one rule."""
    codes = {one.code for one in found}
    silenced = {code for code in codes & silenced_by.keys() if not codes.isdisjoint(silenced_by[code])}
    kept: dict[tuple[str, int, int], Finding] = {}
    for one in found:
        if one.code not in silenced:
            kept.setdefault((one.code, one.start, one.end), one)
    return list(kept.values())
