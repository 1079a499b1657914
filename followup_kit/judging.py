"""Each rule is asked as far as it reaches: what stands around the body, every paragraph by itself, the whole mail.

What is found around a body and in a paragraph is kept, in memory only: after a keystroke one paragraph is judged. A rule
that fails is noted, and the others still speak.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from followup_kit.blocks import LONGEST, Block
from followup_kit.compiled import Asked, Compiled, Setting
from followup_kit.email import Email, Part
from followup_kit.frame import Framed, frame_of, moved
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS, SEATS
from followup_kit.rule import Finding, Rule, Spot


class Failed(NamedTuple):
    """A rule that failed on this email: a defect of the kit, reported so that the others still speak."""

    code: str
    error: str


Told = tuple[Rule, Spot]
Failures = dict[str, Failed]


def judge(reading: Reading, bench: Compiled, setting: Setting) -> tuple[list[Finding], tuple[Failed, ...]]:
    """All that the rules find in this mail, in no order, and the rules that failed."""
    failures: Failures = {}
    found = _around(reading, bench.framed, setting, failures)
    told = _by_paragraph(reading, setting, failures)
    _ask(setting.plan.whole, reading, told, failures)
    found += [as_finding(rule, spot, reading.email) for rule, spot in told]
    return found, tuple(failures.values())


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


def _ask(asked: tuple[Asked, ...], reading: Reading, told: list[Told], failures: Failures) -> None:
    """Note what each rule finds for which there is a cue, or that it failed."""
    mask = reading.mask
    for rule, look, cues in asked:
        if not cues or cues & mask:
            try:
                for spot in look(reading):
                    told.append((rule, spot))
            except Exception as error:  # one failing rule must not silence the others
                failures.setdefault(rule.code, Failed(rule.code, type(error).__name__))


def _around(reading: Reading, framed: dict[object, Framed], setting: Setting, failures: Failures) -> list[Finding]:
    """What the rules find that look at nothing but the frame of the mail."""
    frame = frame_of(reading.email)
    if frame is None:
        return _found_around(reading, setting, failures)
    key = (*frame[:3], setting)
    known = framed.get(key)
    if known:
        return [*moved(known, frame.at)]
    found = _found_around(reading, setting, failures)
    if not failures and len(frame.before) + len(frame.after) <= LONGEST:
        if len(framed) >= MAILS:
            framed.clear()
        framed[key] = Framed(frame.at, tuple(found))
    return found


def _found_around(reading: Reading, setting: Setting, failures: Failures) -> list[Finding]:
    told: list[Told] = []
    _ask(setting.plan.around, reading, told, failures)
    return [as_finding(rule, spot, reading.email) for rule, spot in told]


def _by_paragraph(reading: Reading, setting: Setting, failures: Failures) -> list[Told]:
    """What the rules find that look at one paragraph at a time, each as often as it may speak."""
    told: list[Told] = []
    for at, _, block in reading.blocks:
        known = block.judged.get(setting)
        if known is None:
            known = _in_paragraph(block, reading, setting, failures)
        if known:
            told += [(rule, spot.moved(at)) for rule, spot in known]
    return _enough(told) if told else told


def _in_paragraph(block: Block, reading: Reading, setting: Setting, failures: Failures) -> tuple[Told, ...]:
    """What the rules find in a mail that holds this paragraph and nothing else."""
    end = len(block.text)
    email = Email(block.text, {}, (Part("body", 0, end),), ((0, end),))
    alone = Reading(email, reading.context, reading.lexicon, block)
    told: list[Told] = []
    failed: Failures = {}
    _ask(setting.plan.alone, alone, told, failed)
    for code, one in failed.items():
        failures.setdefault(code, one)
    if not failed and end <= LONGEST:
        if len(block.judged) >= SEATS:
            block.judged.clear()
        block.judged[setting] = tuple(told)
    return tuple(told)


def _enough(told: list[Told]) -> list[Told]:
    """The first findings of each rule, in as many places as it may speak of."""
    count: Counter[str] = Counter()
    kept = []
    for rule, spot in told:
        count[rule.code] += 1
        if not rule.most or count[rule.code] <= rule.most:
            kept.append((rule, spot))
    return kept
