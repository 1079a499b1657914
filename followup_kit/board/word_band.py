"""How long a mail of each kind should be, and what to say about the length of this one."""

from __future__ import annotations

from dataclasses import dataclass

from followup_kit.rule import KIND_LETTERS
from followup_kit.rules.length.too_long import MOST
from followup_kit.rules.length.too_short import BRIEF, FEWEST


@dataclass(frozen=True, slots=True)
class Band:
    """Words of the body: a good length is `low` to `high`; below `least` something must be missing."""

    low: int
    high: int
    least: int


def band_of(kind: str) -> Band | None:
    """The band of this kind of mail ("thank-you"), or None where no length is asked for (first-choice)."""
    letter = KIND_LETTERS[kind]
    if letter not in MOST:
        return None
    return Band(BRIEF if letter in "TS" else FEWEST[letter], MOST[letter], FEWEST[letter])


def told(words: int, band: Band | None) -> str:
    """The length in one short sentence that says where the band is."""
    count = f"{words} word" if words == 1 else f"{words} words"
    if band is None:
        return f"{count}."
    good = f"{band.low} to {band.high}"
    if words < band.least:
        return f"{count}; a good length is {good}."
    if words < band.low:
        return f"{count}: brief. A good length is {good}."
    if words <= band.high:
        return f"{count}: a good length ({good})."
    return f"{count}: long. A good length is {good}."
