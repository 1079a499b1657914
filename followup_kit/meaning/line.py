"""A text in words, for those who look for names and days in a subject line as they do in the body."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.words import tokenize


class Line(NamedTuple):
    """A text in words: as written, plain, where each begins, and the text that the offsets count in."""

    words: list[str]
    plain: list[str]
    offsets: list[int]
    text: str


def subject_in_words(reading: Reading) -> tuple[int, Line]:
    """Where the subject begins, and all of it in words (none where there is no subject)."""
    return reading.once(_subject_in_words)


def _subject_in_words(reading: Reading) -> tuple[int, Line]:
    start, end = reading.email.span("subject") or (0, 0)
    return start, line_of(reading.email.text[start:end])


def prose_in_words(reading: Reading) -> Line:
    """The prose of the mail in words."""
    return Line(reading.words, reading.plain, reading.offsets, reading.email.text)


@lru_cache(maxsize=MAILS)
def line_of(text: str) -> Line:
    """A short text in words, in lower case for plain."""
    words, offsets, _ = tokenize(text)
    return Line(words, [word.lower() for word in words], offsets, text)
