"""Offsets as a browser counts them: UTF-16 code units instead of code points."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable


def offsets(text: str) -> Callable[[int], int]:
    """A function from code points to UTF-16 units within this text: "🙂a" has the "a" at 1 and at 2."""
    if text.isascii() or max(text) < "\U00010000":
        return _same
    wide = [place for place, char in enumerate(text) if char >= "\U00010000"]
    return lambda offset: offset + bisect_left(wide, offset)


def _same(offset: int) -> int:
    return offset
