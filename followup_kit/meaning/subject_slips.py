"""Houses and specialties that stand in the subject line or the salutation where the program's own should."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit import specialties
from followup_kit.meaning.institutions import (
    HOUSES,
    NO_PLACE,
    PATRONS,
    TEACHING,
    Run,
    is_foreign,
    names_program,
    run_at,
)
from followup_kit.meaning.line import Line, line_of, subject_in_words
from followup_kit.meaning.salutation import salutation
from followup_kit.reading import Reading

_OF_THE_INTERVIEW = frozenset(
    "thank thanks interview interviewing interviews residency grateful gratitude program opportunity "
    "appreciation".split()
)
_PLACED = HOUSES | PATRONS | {"at"}


def in_subject(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Slips in the subject line: start and end in the text, and "place" or "specialty"."""
    start, line = subject_in_words(reading)
    if _OF_THE_INTERVIEW.isdisjoint(line.plain):
        return
    words, offsets = line.words, line.offsets
    if not _PLACED.isdisjoint(line.plain):
        for first, last in _runs(line):
            if is_foreign(reading, line, (first, last)) and not (
                _is_school(line.plain[first:last]) or names_program(reading, words)
            ):
                yield start + offsets[first], start + offsets[last - 1] + len(words[last - 1]), "place"
                break
    fitting = specialties.fitting(reading.context.program.specialty)
    if not fitting or specialties.FIRST_WORDS.isdisjoint(line.plain):
        return
    named = [
        one
        for one in specialties.named_in(line.text)
        if one[2] & fitting or line.plain[one[1] - 1] not in reading.names
    ]
    if not any(keys & fitting for _, _, keys in named):
        for first, last, _ in named:
            if specialties.keys_of(words[first:last], names_only=True) and line.plain[first] != "prelim":
                yield start + offsets[first], start + offsets[last - 1] + len(words[last - 1]), "specialty"
                break


def in_greeting(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """A specialty in the salutation that is not the program's: "Dear Dr. Lee and the Pediatrics Team"."""
    spoken = salutation(reading)
    fitting = specialties.fitting(reading.context.program.specialty)
    if spoken is None or not fitting or not spoken.groups:
        return
    line = line_of(spoken.text)
    for first, last, keys in specialties.named_in(line.text):
        known = keys & fitting or reading.names.issuperset(line.plain[first:last])
        if not known and specialties.keys_of(line.words[first:last], names_only=True):
            at = spoken.start
            yield at + line.offsets[first], at + line.offsets[last - 1] + len(line.words[last - 1]), "specialty"
            return


def _runs(line: Line) -> Iterator[Run]:
    """The names of houses: what stands behind "at", and what a word like "Hospital" belongs to."""
    words, lows = line.words, line.plain
    for at, low in enumerate(lows):
        if low == "at" and at + 1 < len(words):
            named = at + 2 if lows[at + 1] == "the" and at + 2 < len(words) else at + 1
            if words[named][0].isupper() and lows[named] not in NO_PLACE:
                yield run_at(line, named, named, len(words))
        elif low in HOUSES and words[at][0].isupper():
            yield run_at(line, at, 0, len(words))


def _is_school(words: list[str]) -> bool:
    kinds = set(words)
    return bool(kinds & TEACHING) and not kinds & {"hospital", "hospitals", "center", "clinic"}
