"""review(email, context) -> Review: findings in reading order, essentials, what could not be checked, a score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from followup_kit import stored
from followup_kit.context import Context
from followup_kit.email import Email, Part
from followup_kit.lexicon import SHARED
from followup_kit.reading import RESERVED, Reading
from followup_kit.rubric import Score, essentials_of, score_of
from followup_kit.rule import KIND_LETTERS, Finding, Rule, Spot
from followup_kit.rules import RULES
from followup_kit.trie import Lexicon


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A check that could not be made, and the context key it needs."""

    code: str
    needs: str


@dataclass(frozen=True, slots=True)
class Failed:
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
    letter = KIND_LETTERS[context.kind]
    lexicon, by_kind = _compiled(rules)
    reading = Reading(email, context, lexicon)
    found: list[Finding] = []
    unchecked: list[Unchecked] = []
    failed: list[Failed] = []
    for rule, cues in by_kind[letter]:
        if rule.needs and (missing := next((key for key in rule.needs if not context.known(key)), None)):
            unchecked.append(Unchecked(rule.code, missing))
        elif not cues or cues & reading.mask:
            try:
                found.extend(as_finding(rule, spot, email) for spot in rule.look(reading))
            except Exception as error:  # one failing rule must not silence the others
                failed.append(Failed(rule.code, type(error).__name__))
    kept = _one_fault_one_finding(found, rules)
    score: Score = score_of(kept, letter)
    return Review(
        kind=context.kind,
        words=email.words,
        paragraphs=len(email.paragraphs),
        parts=email.parts,
        findings=tuple(sorted(kept, key=lambda one: (one.start, one.end, one.code))),
        essentials=essentials_of(found, letter),
        unchecked=tuple(unchecked),
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
    return Reading(email, context or Context(), _compiled(rules)[0])


@lru_cache(maxsize=32)
def _compiled(rules: tuple[Rule, ...]) -> tuple[Lexicon, Mapping[str, tuple[tuple[Rule, int], ...]]]:
    """One lexicon for a set of rules, and the rules of each kind with the mask of their cues."""
    lexicon = stored.lexicon("lexicon", families_of(rules), RESERVED)
    by_kind = {
        letter: tuple((rule, lexicon.mask(rule.cues)) for rule in rules if letter in rule.kinds)
        for letter in KIND_LETTERS.values()
    }
    return lexicon, by_kind


def families_of(rules: Iterable[Rule]) -> dict[str, str]:
    """The families that all rules share, and those that these bring."""
    families = dict(SHARED)
    for rule in rules:
        families.update(rule.families)
    return families


def _one_fault_one_finding(found: list[Finding], rules: tuple[Rule, ...]) -> list[Finding]:
    """Drop what is told at its root, and what is told twice at one place by one rule."""
    if not found:
        return []
    codes = {one.code for one in found}
    silenced = {rule.code for rule in rules if rule.code in codes and not codes.isdisjoint(rule.silenced_by)}
    kept: dict[tuple[str, int, int], Finding] = {}
    for one in found:
        if one.code not in silenced:
            kept.setdefault((one.code, one.start, one.end), one)
    return list(kept.values())
