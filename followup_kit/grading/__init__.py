"""Graded practice: units, the points of their answers, and nbgrader's side of it.

A grade cell of a notebook says `from followup_kit.grading import check; check("unit", "criterion")`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from followup_kit.grading.session import check

__all__ = ["check"]


def __getattr__(name: str) -> Any:
    """Load `check` when it is asked for, so that importing a neighbour costs nothing."""
    if name != "check":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from followup_kit.grading.session import check

    return check
