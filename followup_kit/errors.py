"""The error for input that cannot be used, shared by everything that reads files."""

from __future__ import annotations


class InputError(ValueError):
    """Input that cannot be used. Its text is one clear sentence for the user; it never quotes an email."""


def nearest(word: str, known: tuple[str, ...]) -> str:
    """The known word most like this one, or "" where none is at all alike."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), known, 1, 0.4)), "")


def did_you_mean(word: str, known: tuple[str, ...]) -> str:
    """The end of a sentence about an unknown word: "; did you mean “…”?", or "." where nothing is near."""
    near = nearest(word, known)
    return f"; did you mean “{near}”?" if near else "."
