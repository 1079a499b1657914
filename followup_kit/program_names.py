"""Where the program of the context is named in a block of prose."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from followup_kit.blocks import Block, Known
from followup_kit.email import Span
from followup_kit.remembered import MAILS
from followup_kit.words import plain, tokenize


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """A program's name and short forms as rows of plain words, longest first. One value a program: it stands for itself."""

    rows: tuple[tuple[str, ...], ...]


@lru_cache(maxsize=MAILS)
def names_of(name: str, aliases: tuple[str, ...]) -> Names:
    """The names of this program."""
    rows = {tuple(plain(tokenize(one)[0])) for one in (name, *aliases)}
    return Names(tuple(sorted(filter(None, rows), key=len, reverse=True)))


def naming_of(block: Block, names: Names, program: int) -> list[tuple[int, Known]]:
    """The numbers of the sentences of a block that name the program, and what is known of each with that."""
    places = _occurrences(block.plain, names)
    named = []
    for number, (first, last, _, _, known) in enumerate(block.sentences if places else ()):
        here = tuple([(start - first, end - first, program) for start, end in places if first <= start < last])
        if here:
            facts = known.facts.setdefault(here, {})
            named.append((number, Known(known.mask | program, (*known.hits, *here), facts)))
    return named


def _occurrences(words: list[str], names: Names) -> list[Span]:
    """Where a row of words stands, first and one past the last word, in order; longer rows win."""
    found: dict[int, int] = {}
    for row in names.rows:
        at = -1
        for _ in range(words.count(row[0])):
            at = words.index(row[0], at + 1)
            if tuple(words[at : at + len(row)]) == row:
                found.setdefault(at, at + len(row))
    return sorted(found.items())
