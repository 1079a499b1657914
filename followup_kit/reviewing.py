"""review(email, context) -> Review: findings in reading order, essentials, what could not be checked, a score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from followup_kit.compiled import Unchecked, compiled
from followup_kit.context import Context
from followup_kit.email import Email, Part
from followup_kit.judging import Failed, judge
from followup_kit.reading import Reading
from followup_kit.rubric import Score, essentials_of, score_of
from followup_kit.rule import Finding, Rule
from followup_kit.rules import RULES


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
    setting = bench.setting(context)
    plan = setting.plan
    found, failed = judge(reading, bench, setting)
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
        failed=failed,
    )


def read(email: Email, context: Context | None = None, rules: tuple[Rule, ...] = RULES) -> Reading:
    """The reading that `review` gives its rules: for tools and tests that look at one rule alone."""
    return Reading(email, context or Context(), compiled(rules).lexicon)


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
