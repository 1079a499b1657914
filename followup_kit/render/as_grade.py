"""A grade as a card: points, and what to do about those that are missing. Escaped, without scripts, readable aloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from followup_kit.files import data
from followup_kit.render.marked import safe

_WORDS = {
    "full": ("✓", "All of it is there"),
    "partial": ("◐", "Partly there"),
    "none": ("○", "Not yet"),
    "not attempted": ("–", "Not attempted"),
}


class Graded(Protocol):
    """What a card shows: `followup_kit.grading.grade.Grade` has it."""

    title: str
    max: float
    status: str
    reasons: tuple[str, ...]

    def __float__(self) -> float:
        """The points."""


def card(grade: Graded) -> str:
    """One grade as a section with its own style sheet; nothing in it but text that was escaped."""
    sign, words = _WORDS[grade.status]
    items = "".join(f"<li>{safe(one)}</li>\n" for one in grade.reasons)
    reasons = f"<ul>\n{items}</ul>\n" if items else ""
    title, kind = safe(grade.title), grade.status.replace(" ", "-")
    return f"""<style>
{data("grade.css")}</style>
<section class="fk-grade fk-{kind}" aria-label="{title}">
<p><b>{title}</b> <span class="fk-points">{number(float(grade))} of {number(grade.max)}</span>
<span class="fk-status"><span aria-hidden="true">{sign}</span> {words}</span></p>
{reasons}</section>"""


def said(points: float, most: float, untouched: bool = False) -> tuple[str, str, str]:
    """Class, sign and words for so many points out of `most`: ("full", "✓", "All of it is there")."""
    status = "not attempted" if untouched else "full" if points >= most else "partial" if points > 0 else "none"
    return (status.replace(" ", "-"), *_WORDS[status])


def as_text(grades: Sequence[Graded]) -> str:
    """Grades as plain text, one below the other."""
    lines = []
    for one in grades:
        lines.append(f"{number(float(one))} of {number(one.max)}  {one.title}: {_WORDS[one.status][1].lower()}")
        lines += [f"    {reason}" for reason in one.reasons]
    return "\n".join(lines) + "\n"


def number(points: float) -> str:
    """Points as people write them: "2", "1.5"."""
    return f"{points:.2f}".rstrip("0").rstrip(".")
