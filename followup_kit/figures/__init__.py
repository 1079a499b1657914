"""Figures of the lessons: SVG as text, drawn by small functions; no package is needed for them.

`svg("word_band")` is one of them, `caption("word_band")` the sentence below it. Each has a module of its name.
"""

from __future__ import annotations

from collections.abc import Callable

from followup_kit.errors import InputError, did_you_mean
from followup_kit.figures import email_anatomy, sending_window, word_band
from followup_kit.figures.drawing import WIDEST

__all__ = ["NAMES", "WIDEST", "caption", "svg"]

_FIGURES = {
    "email_anatomy": (email_anatomy.draw, email_anatomy.CAPTION),
    "sending_window": (sending_window.draw, sending_window.CAPTION),
    "word_band": (word_band.draw, word_band.CAPTION),
}
NAMES = tuple(_FIGURES)
"""The names of all figures."""


def svg(name: str) -> str:
    """The figure of this name, as an `<svg>` element. Raises InputError that names the nearest one."""
    return _figure(name)[0]()


def caption(name: str) -> str:
    """What stands below the figure of this name. Raises InputError."""
    return _figure(name)[1]


def _figure(name: str) -> tuple[Callable[[], str], str]:
    if name not in _FIGURES:
        raise InputError(f"There is no figure “{name}”{did_you_mean(name, NAMES)}")
    return _FIGURES[name]
