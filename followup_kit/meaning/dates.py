"""The days that a mail names, in its subject and its body, resolved against the days that its context knows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from followup_kit.meaning.day_phrases import day_at
from followup_kit.meaning.day_words import OPENERS
from followup_kit.meaning.days import Day, Known
from followup_kit.meaning.line import Line, line_of, subject_in_words
from followup_kit.reading import Reading, Sentence
from followup_kit.remembered import MAILS


def in_prose(reading: Reading, known: Known) -> list[tuple[Sentence, Day]]:
    """The days named in the body, each with its sentence; relative words only where the day of sending is known."""
    memo = reading.memo
    if "days_in_prose" not in memo:
        memo["days_in_prose"] = list(_in_prose(reading, known)) if reading.has("day_named") else []
    days: list[tuple[Sentence, Day]] = memo["days_in_prose"]
    return days


def _in_prose(reading: Reading, known: Known) -> Iterator[tuple[Sentence, Day]]:
    named = reading.lexicon.bits["day_named"]
    for sentence in reading.sentences:
        if sentence.mask & named:
            days = sentence.facts.get(known)
            if days is None:
                days = sentence.facts[known] = tuple(_in_sentence(reading, sentence, known))
            for day in days:
                yield sentence, day.moved(sentence.first)


def _in_sentence(reading: Reading, sentence: Sentence, known: Known) -> Iterator[Day]:
    """The days of one sentence, counted from its first word."""
    here = slice(sentence.first, sentence.last)
    line = Line(reading.words[here], reading.plain[here], reading.offsets[here], reading.email.text)
    taken = -1
    named = reading.lexicon.bits["day_named"]
    for first in sorted({hit[0] - sentence.first for hit in sentence.hits if hit[2] & named}):
        if first < taken:
            continue
        found = day_at(line, first, known.reference, known.sent)
        if found:
            taken = found.last
            yield found


def in_subject(reading: Reading, known: Known) -> Iterator[tuple[int, int, Day]]:
    """The days named in the subject line, each with its start and end in the text."""
    start, line = subject_in_words(reading)
    for day in _days_in(line.text, known):
        last = day.last - 1
        yield start + line.offsets[day.first], start + line.offsets[last] + len(line.words[last]), day


@lru_cache(maxsize=MAILS)
def _days_in(text: str, known: Known) -> tuple[Day, ...]:
    """The days of a short text; most hold none of the words and numbers that a day begins with."""
    line = line_of(text)
    low = line.plain
    found = []
    at = 0
    while at < len(low):
        day = None
        if low[at] in OPENERS or low[at].isdigit():
            day = day_at(line, at, known.reference, known.sent)
        if day:
            found.append(day)
        at = max(at + 1, day.last if day else 0)
    return tuple(found)
