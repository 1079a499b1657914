"""grade_answers(unit, answers) -> one reasoned Grade for each criterion, from what the review shows and nothing else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from followup_kit.grading.grade import Grade
from followup_kit.grading.requests import as_rules, code_of
from followup_kit.grading.seen import Seen, look
from followup_kit.grading.unit import Criterion, Unit
from followup_kit.grading.week import share_of
from followup_kit.render.result import steps
from followup_kit.rubric import rubric
from followup_kit.rule import Finding, Rule
from followup_kit.rules import RULES

NOTHING = "Nothing is written here yet. Write your answer in its cell above, run that cell, and then this one."
TOO_SHORT = "There are {words} words so far. From {least} on, what is done well here begins to count."
CAPPED = "As it stands, this email earns at most {limit:.0%} of its points. {why}"
FAILED = "A fault of ours: the check {code} could not be made, so no points are given. Please tell your instructor."
WEAK = 0.5
"""What an essential is worth that is there with a finding that weakens it, as in the rubric's score."""

_RULES = {rule.code: rule for rule in RULES}

_Judged = tuple[float, tuple[str, ...], bool]
"""A share from 0 to 1, the reasons, and whether anything was attempted."""


def grade_answers(unit: Unit, answers: Mapping[str, str]) -> tuple[Grade, ...]:
    """The grades of the unit's automatic criteria, in order. `answers` maps ids to texts; a missing one is not attempted.

    Pure. Whatever a student wrote, it never raises and never gives more than a criterion's points.
    """
    seen = look(unit, answers)
    judged = {one.id: _judge(one, seen) for one in unit.automatic}
    for name, one in seen.items():
        limit, why = _limit(one)
        pool = [each for each in unit.automatic if each.answer == name and each.caps]
        earned = sum(judged[each.id][0] * each.points for each in pool)
        allowed = limit * sum(each.points for each in pool)
        if earned > allowed:
            told = CAPPED.format(limit=limit, why=why)
            for each in pool:
                share, reasons, attempted = judged[each.id]
                if share:
                    judged[each.id] = share * allowed / earned, (*reasons, told), attempted
    return tuple(_made(one, *judged[one.id]) for one in unit.automatic)


def reason(finding: Finding, rules: Mapping[str, Rule] = _RULES) -> str:
    """What a finding says, and what to do: the words that the review shows."""
    return " ".join([finding.message, *steps(finding, rules)])


def _made(criterion: Criterion, share: float, reasons: tuple[str, ...], attempted: bool) -> Grade:
    """Points are cut, not rounded up, after two places: a capped email stays at or under its cap."""
    points = math.floor(share * criterion.points * 100 + 1e-6) / 100
    return Grade(points, criterion.points, criterion.id, criterion.title, tuple(dict.fromkeys(reasons)), attempted)


def _judge(criterion: Criterion, seen: Mapping[str, Seen]) -> _Judged:
    one = seen[criterion.answer]
    needed = [seen[name] for name in criterion.copies] or [one]
    if not all(each.attempted for each in needed):
        return 0.0, (NOTHING,), False
    if criterion.plan:
        return *share_of(one.entries, criterion.plan), True
    for each in needed:
        if each.email.words < each.answer.least_words:
            return 0.0, (TOO_SHORT.format(words=each.email.words, least=each.answer.least_words),), True
    parts = [_share(criterion, each) for each in needed]
    return min(share for share, _ in parts), tuple(told for _, reasons in parts for told in reasons), True


def _share(criterion: Criterion, one: Seen) -> tuple[float, list[str]]:
    """From 0 to 1: what the essentials and requests hold, less what the rules cost that should be silent."""
    parts, cost, reasons = list[float](), 0.0, list[str]()
    rules = {**_RULES, **{rule.code: rule for rule in as_rules(one.answer)}}
    for name in criterion.essentials:
        missing, weak = _essential(name)
        told = list(_speaking(one, missing)) if not one.review.essentials[name] else []
        weakened = [] if told else [each for each in _speaking(one, weak) if each.severity != "note"]
        parts.append(0.0 if told else WEAK if weakened else 1.0)
        reasons += [reason(each, rules) for each in (*told, *weakened)]
    for name in criterion.says:
        told = list(_speaking(one, (code_of(name),)))
        parts.append(0.0 if told else 1.0)
        reasons += [reason(each, rules) for each in told]
    for each in _speaking(one, criterion.silent):
        price = criterion.costs.get(each.severity, 0.0)
        cost += price
        reasons += [reason(each, rules)] * bool(price)
    judged = [
        *criterion.silent,
        *(code for name in criterion.essentials for codes in _essential(name) for code in codes),
    ]
    failed = [FAILED.format(code=each.code) for each in one.review.failed if _among(each.code, judged)]
    share = sum(parts) / len(parts) if parts else 1.0
    return (0.0 if failed else max(0.0, share - cost)), [*reasons, *failed]


def _essential(name: str) -> tuple[list[str], list[str]]:
    """The codes that say an essential is missing, and those that weaken it."""
    one = rubric()["essentials"][name]
    return one["missing"], one.get("weak", [])


def _speaking(one: Seen, names: list[str] | tuple[str, ...]) -> Iterator[Finding]:
    """The first finding of each rule among these codes and sections, the gravest severity of the rule first."""
    found: dict[str, Finding] = {}
    for each in one.review.findings:
        if _among(each.code, names):
            found.setdefault(each.code, each)
    yield from found.values()


def _among(code: str, names: list[str] | tuple[str, ...]) -> bool:
    return code in names or code.partition(".")[0] in names


def _limit(one: Seen) -> tuple[float, str]:
    """The share of its points that an email may earn at most, as the rubric says, and why."""
    caps, limit, why = rubric()["caps"], 1.0, ""
    for each in one.review.findings:
        share = caps.get(each.code, caps["error"]) / 100
        if each.severity == "error" and share < limit:
            limit, why = share, each.message
    return limit, why
