"""The words of a mail as they are compared with another's: names and dates masked, courtesy, salutation and signature
left out. "Larch Valley" and "Birch Hill" count as the same; "Thank you again for …" may be alike in every mail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from followup_kit.context import Context
from followup_kit.email import Email
from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence
from followup_kit.reviewing import read
from followup_kit.words import plain, tokenize

SHINGLE = 8
"""So many words in a row make two mails alike at a place."""

FEWEST_PLAIN = 5
"""So many of them must be different words, not masks: a row of names and dates alone shows nothing."""

MASK = "□"
_CALENDAR = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec yesterday today morning
    afternoon evening last this week
    """.split()
)
_COURTESY = frozenset("thank thanks grateful gratitude appreciate appreciated appreciation please hesitate".split())
_OFFERS = frozenset("information forward".split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and where it stands in the mail."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shingle:
    """`SHINGLE` words in a row: their hash, and where they stand. `row` tells stretches of prose apart."""

    hash: int
    row: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Prose:
    """The masked words of a mail, in rows that do not reach across what was left out; `words` counts the whole body."""

    rows: tuple[tuple[Word, ...], ...]
    words: int

    def shingles(self) -> Iterator[Shingle]:
        """Every run of words that can make two mails alike, in order."""
        for number, row in enumerate(self.rows):
            words = [one.word for one in row]
            for at in range(len(row) - SHINGLE + 1):
                run = tuple(words[at : at + SHINGLE])
                if len({*run} - {MASK}) >= FEWEST_PLAIN:
                    yield Shingle(hash(run), number, row[at].start, row[at + SHINGLE - 1].end)


def prose(email: Email, masks: frozenset[str]) -> Prose:
    """The words of this mail for comparison; `masks` as `masks_of` makes them. Linear in the length of the mail."""
    reading: Reading = read(email)
    rows: list[list[Word]] = [[]]
    for sentence in reading.sentences:
        if _is_courtesy(reading, sentence):
            rows.append([])
            continue
        for number in range(sentence.first, sentence.last):
            word, start = reading.plain[number], reading.offsets[number]
            end = start + len(reading.words[number])
            if fold(word) in masks or word in _CALENDAR or not word.isalpha():
                if rows[-1] and rows[-1][-1].word == MASK:
                    rows[-1][-1] = Word(MASK, rows[-1][-1].start, end)
                    continue
                word = MASK
            rows[-1].append(Word(word, start, end))
    return Prose(tuple(map(tuple, rows)), len(reading.words))


def masks_of(names: Iterable[str]) -> frozenset[str]:
    """The folded words of names of people, programs, hospitals and schools."""
    return frozenset(fold(word) for name in names for word in plain(tokenize(name)[0]))


def names_in(context: Context) -> list[str]:
    """The names of a context that are masked."""
    program, applicant, recipient = context.program, context.applicant, context.recipient
    return [program.name, *program.aliases, program.specialty, applicant.name, applicant.school, recipient.name]


def _is_courtesy(reading: Reading, sentence: Sentence) -> bool:
    words = reading.plain[sentence.first : sentence.last]
    return not _COURTESY.isdisjoint(words[:8]) or (len(words) < 20 and not _OFFERS.isdisjoint(words))
