"""Weights -> score, findings -> essentials. The numbers are data: `data/rubric.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from followup_kit.files import data
from followup_kit.rule import Finding


@dataclass(frozen=True, slots=True)
class Score:
    """Points from 0 to 100, and the code that caps them ("" where none does)."""

    points: int
    capped_by: str = ""


@lru_cache(maxsize=1)
def rubric() -> Mapping[str, Any]:
    """The rubric as data: essentials with points and codes, costs per severity, caps per code."""
    import tomllib

    return tomllib.loads(data("rubric.toml"))


def essentials_of(findings: Iterable[Finding], letter: str) -> dict[str, bool]:
    """The seven essentials of the article's FAQ 3: true where no finding says that one is missing.

    An essential that this kind of mail need not hold counts as there.
    """
    codes = {one.code for one in findings}
    return {
        name: letter in one.get("not_for", "") or codes.isdisjoint(one["missing"])
        for name, one in rubric()["essentials"].items()
    }


def score_of(findings: Iterable[Finding], letter: str) -> Score:
    """Points by the rubric: essentials carry them, each fault costs some, grave errors cap what is left."""
    scale = rubric()
    given = list(findings)
    points = 0.0
    for name, present in essentials_of(given, letter).items():
        essential = scale["essentials"][name]
        if present:
            weak = sum(1 for one in given if one.code in essential.get("weak", ()) and one.severity != "note")
            points += essential["points"] * (1 - 0.5 * min(weak, 1))
    spoken_for = {
        code for one in scale["essentials"].values() for key in ("missing", "weak") for code in one.get(key, ())
    }
    for one in given:
        if one.code not in spoken_for:
            points -= scale["costs"][one.severity]
    cap, capped_by = 100, ""
    for one in given:
        if one.severity == "error":
            limit = scale["caps"].get(one.code, scale["caps"]["error"])
            if limit < cap:
                cap, capped_by = limit, one.code
    total = round(max(0.0, min(100.0, points)))
    return Score(cap, capped_by) if total > cap else Score(total)
