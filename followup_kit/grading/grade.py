"""Grade: a number for nbgrader that draws itself as a reasoned card for the reader."""

from __future__ import annotations

import math
from typing import Any

STATUSES = ("full", "partial", "none", "not attempted")


class Grade(float):
    """The points of one criterion: finite, from 0 to `max`, rounded to two places, with the reasons.

    criterion: its id; title: its name for readers; max: the most it can earn; status: one of `STATUSES`;
    reasons: what cost points and what to do, one text each. `repr` is a plain float's, for nbgrader reads it.
    """

    criterion: str
    title: str
    max: float
    status: str
    reasons: tuple[str, ...]

    def __new__(
        cls,
        points: float,
        most: float,
        criterion: str = "",
        title: str = "",
        reasons: tuple[str, ...] = (),
        attempted: bool = True,
    ) -> Grade:
        """Points out of `most`; whatever is given, the value is finite and within bounds."""
        most = round(float(most), 2) if math.isfinite(most) and most > 0 else 0.0
        points = float(points) if math.isfinite(points) and attempted else 0.0
        made = super().__new__(cls, round(min(max(points, 0.0), most), 2))
        made.criterion, made.title, made.max, made.reasons = criterion, title or criterion, most, tuple(reasons)
        made.status = status_of(made, most) if attempted else "not attempted"
        return made

    def __repr__(self) -> str:
        """As a plain float: nbgrader reads the value from it."""
        return float.__repr__(self)

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        """So that a grade can cross to another process."""
        attempted = self.status != "not attempted"
        return Grade, (float(self), self.max, self.criterion, self.title, self.reasons, attempted)

    def _repr_html_(self) -> str:
        from followup_kit.render.as_grade import card

        return card(self)


def status_of(points: float, most: float) -> str:
    """The word for so many points out of `most`."""
    if points >= most:
        return "full"
    return "partial" if points > 0 else "none"
