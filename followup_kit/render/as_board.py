"""A review as plain data for the draft board: what it shows beside the text, and where it marks the text.

Offsets are UTF-16 code units, as browsers count. Everything is text, numbers, lists and dicts; nothing is HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from followup_kit.board.example_pair import example_pair
from followup_kit.board.lesson_steps import Step, step_of
from followup_kit.board.mail_form import LABELS
from followup_kit.board.paragraph_map import ROLES, paragraph_map
from followup_kit.board.utf16 import offsets
from followup_kit.board.word_band import band_of, told
from followup_kit.context import Context
from followup_kit.email import Email
from followup_kit.render import result as say
from followup_kit.render.result import Result
from followup_kit.reviewing import read, review
from followup_kit.rule import Finding, Rule
from followup_kit.rules import RULES
from followup_kit.suppress import Profile, SetAside, fingerprint, leave_out, narrow
from followup_kit.unsent import body_of, mailto, subject_of

SEVERITY_WORDS = {"error": "Please change this", "warning": "Worth a look", "note": "Good to know"}
ROLE_WORDS = {"thanks": "thanks", "detail": "detail", "fit": "fit", "offer": "offer"}
WIDE = 280
"""Characters beyond which a finding is told beside the text, and not underlined in it."""
_OF_THE_WHOLE = ("length.too-long", "length.too-short", "length.paragraphs")

Board = dict[str, Any]


def board(text: str, context: Context, step: str = "", profile: Profile | None = None) -> Board:
    """What the board shows for this text. `step` is a step's name (`lesson_steps`); `profile` says what is set aside."""
    profile = profile or Profile()
    about = step_of(step)
    if not text.strip():
        return _empty(context, about)
    email = Email.parse(text)
    found = review(email, context)
    by_mark = {one.fingerprint: one for one in profile.set_aside}
    marks = [fingerprint(one, text) for one in found.findings]
    aside = [(one, by_mark[mark]) for one, mark in zip(found.findings, marks, strict=True) if mark in by_mark]
    kept = narrow(leave_out(found, [one for one, _ in aside]), profile.select, profile.ignore)
    result = Result("Your email", email, kept, tuple(aside))
    place = offsets(text)
    return {
        "verdict": say.verdict(result),
        "lead": say.FIRST_CHOICE if kept.kind == "first-choice" else "",
        "words": _words(kept.words, kept.kind),
        "essentials": _essentials(kept.essentials, about),
        "paragraphs": [
            {"start": place(one.start), "end": place(one.end), "words": one.words, "does": list(one.does)}
            for one in paragraph_map(read(email, context), kept.essentials)
        ],
        "roles": [{"name": name, "there": kept.essentials[ROLES[name]]} for name in ROLES],
        "findings": [
            {"id": mark, "here": about.holds(one.code), **_finding(one, text)}
            for one, mark in zip(found.findings, marks, strict=True)
            if one in kept.findings
        ],
        "aside": _aside(aside),
        "unchecked": [
            {"key": key, "label": LABELS.get(key, key), "count": len(codes)}
            for key, codes in say.missing(result).items()
        ],
        "failed": [one.code for one in kept.failed],
        "mail": _mail(text, context),
    }


def notes_on(rules: Iterable[Rule] = RULES) -> dict[str, dict[str, Any]]:
    """What the board says of a rule when asked, by code: the reason, whose view it is, a pair of examples."""
    return {
        rule.code: {
            "title": rule.title,
            "why": rule.why,
            "source": say.cited(rule.source, rule.article),
            "pair": example_pair(rule),
        }
        for rule in rules
    }


def _empty(context: Context, about: Step) -> Board:
    return {
        "verdict": "",
        "lead": "",
        "words": _words(0, context.kind),
        "essentials": _essentials(dict.fromkeys(say.ESSENTIALS, False), about),
        "paragraphs": [],
        "roles": [{"name": name, "there": False} for name in ROLES],
        "findings": [],
        "aside": [],
        "unchecked": [],
        "failed": [],
        "mail": _mail("", context),
    }


def _mail(text: str, context: Context) -> dict[str, Any]:
    """What is taken along: the subject, the words below it, the link for the mail program and whether it holds all."""
    link = mailto(text, context)
    return {"subject": subject_of(text), "body": body_of(text).strip(), "link": link.url, "whole": link.whole}


def _words(count: int, kind: str) -> dict[str, Any]:
    band = band_of(kind)
    made: dict[str, Any] = {"count": count, "told": told(count, band)}
    if band:
        made |= {"low": band.low, "high": band.high, "scale": max(round(band.high * 1.4), 60)}
    return made


def _essentials(there: Any, about: Step) -> list[dict[str, Any]]:
    return [
        {"name": name, "label": label, "there": bool(there[name]), "here": name in about.essentials}
        for name, label in say.ESSENTIALS.items()
    ]


def _finding(one: Finding, text: str) -> Board:
    place = offsets(text)
    fix = next((step for step in one.suggestions if step.replacement is not None), None)
    made: Board = {
        "code": one.code,
        "severity": one.severity,
        "word": SEVERITY_WORDS[one.severity],
        "part": say.PARTS.get(one.part, one.part.capitalize()),
        "start": place(one.start),
        "end": place(one.end),
        "wide": one.code in _OF_THE_WHOLE or one.end - one.start > WIDE,
        "excerpt": _short(one.excerpt),
        "message": one.message,
        "asks": [step.text for step in one.suggestions if step.replacement is None] or _advice(one),
        "fix": None,
    }
    if fix is not None:
        made["fix"] = {
            "label": fix.text,
            "start": place(fix.start),
            "end": place(fix.end),
            "was": text[fix.start : fix.end],
            "text": fix.replacement,
        }
    return made


def _advice(one: Finding) -> list[str]:
    if one.suggestions:
        return []
    return [rule.advice for rule in RULES if rule.code == one.code and rule.advice]


def _short(excerpt: str) -> str:
    words = " ".join(excerpt.split())
    return words if len(words) <= 120 else f"{words[:70].rstrip()} … {words[-40:].lstrip()}"


def _aside(aside: Sequence[tuple[Finding, SetAside]]) -> list[dict[str, str]]:
    return [
        {"id": why.fingerprint, "code": one.code, "excerpt": _short(one.excerpt), "reason": why.reason}
        for one, why in aside
    ]
