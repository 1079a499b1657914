"""What the notebooks show: `draft()`, `drill()`, `progress()` and the others. The only place that imports Jupyter's packages.

What is named here is loaded when it is first asked for, so that a lesson opens with what it needs and nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_MODULES = {
    "draft": "board",
    "profile": "profile_form",
    "drill": "drill_view",
    "progress": "progress_view",
    "certificate": "certificate_view",
    "room": "room_view",
    "figure": "figure_view",
    "journal": "journal_board",
    "shortlist": "shortlist_view",
    "plan_week": "week_view",
}

__all__ = list(_MODULES)


def __getattr__(name: str) -> Any:
    """Load a public name from its module."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("anywidget", "ipywidgets", "IPython", "traitlets"):
            raise ImportError(
                'The pages of the course need Jupyter: run `make course`, or `pip install "followup-kit[course]"`.'
            ) from error
        raise
    globals()[name] = value
    return value
