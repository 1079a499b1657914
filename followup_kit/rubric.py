"""Weights -> score, findings -> essentials. The numbers are data: `data/rubric.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from followup_kit.files import data
from followup_kit.rule import Finding


class Score(NamedTuple):
    """Points from 0 to 100, and the code that caps them ("" where none does)."""

    points: int
    capped_by: str = ""


@lru_cache(maxsize=1)
def rubric() -> Mapping[str, Any]:
    """The rubric as data: essentials with points and codes, costs per severity, caps per code."""
    import tomllib

    return tomllib.loads(data("rubric.toml"))


class _Essential(NamedTuple):
    """One of the seven: its points, the codes that say it is missing or weak, the kinds of mail that need not hold it."""

    name: str
    points: float
    missing: frozenset[str]
    weak: frozenset[str]
    not_for: str


@lru_cache(maxsize=1)
def _essentials() -> tuple[tuple[_Essential, ...], frozenset[str]]:
    """The seven, and the codes that they speak for."""
    seven = tuple(
        _Essential(
            name, one["points"], frozenset(one["missing"]), frozenset(one.get("weak", ())), one.get("not_for", "")
        )
        for name, one in rubric()["essentials"].items()
    )
    return seven, frozenset().union(*(one.missing | one.weak for one in seven))


def essentials_of(findings: Iterable[Finding], letter: str) -> dict[str, bool]:
    """The seven essentials of the article's FAQ 3: true where no finding says that one is missing.

    An essential that this kind of mail need not hold counts as there.
    """
    codes = {one.code for one in findings}
    return {one.name: letter in one.not_for or codes.isdisjoint(one.missing) for one in _essentials()[0]}


def score_of(findings: Iterable[Finding], letter: str) -> Score:
    """Points by the rubric: essentials carry them, each fault costs some, grave errors cap what is left."""
    scale = rubric()
    given = list(findings)
    codes = {one.code for one in given}
    marked = {one.code for one in given if one.severity != "note"}
    seven, spoken_for = _essentials()
    points = 0.0
    for one in seven:
        if letter in one.not_for or codes.isdisjoint(one.missing):
            points += one.points if marked.isdisjoint(one.weak) else one.points * 0.5
    for fault in given:
        if fault.code not in spoken_for:
            points -= scale["costs"][fault.severity]
    cap, capped_by = 100, ""
    for fault in given:
        if fault.severity == "error":
            limit = scale["caps"].get(fault.code, scale["caps"]["error"])
            if limit < cap:
                cap, capped_by = limit, fault.code
    total = round(max(0.0, min(100.0, points)))
    return Score(cap, capped_by) if total > cap else Score(total)
