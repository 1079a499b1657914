"""A run of `followup grade` as text: what could not be graded first, then what was healed, then how the class stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from followup_kit.render.as_grade import number


def as_text(runs: Sequence[Any], taken: Sequence[str] = ()) -> str:
    """`runs` are `followup_kit.grading.runner.Run` values; `taken` says what was taken in before."""
    made = [*taken, ""] if taken else []
    for one in runs:
        made += [_head(one), *_listed("Could not be graded", one, "error"), *_listed("Please note", one, "notes"), ""]
    return "\n".join(made[:-1]) + "\n"


def _head(run: Any) -> str:
    there = [one for one in run.lines if one.status != "failed"]
    new = sum(one.status == "graded" for one in there)
    told = f"{run.unit}: {new} graded, {len(there) - new} unchanged"
    if len(there) < len(run.lines):
        told += f", {len(run.lines) - len(there)} could not be graded"
    if there:
        mean = sum(one.points for one in there) / len(there)
        told += f"; on average {number(mean)} of {number(there[0].most)} points"
    waits = sum(one.open for one in there)
    return f"{told}; {waits} wait for a person" if waits else told


def _listed(title: str, run: Any, what: str) -> list[str]:
    found = [(one.student, getattr(one, what)) for one in run.lines if getattr(one, what)]
    lines = [f"    {who}: {'; '.join(told) if isinstance(told, tuple) else told}" for who, told in found]
    return [f"  {title}:", *lines] if lines else []
