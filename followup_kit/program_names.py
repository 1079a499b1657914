"""Where the program of the context is named in a block of prose."""

from __future__ import annotations

from functools import lru_cache

from followup_kit.blocks import Block, Known
from followup_kit.email import Span
from followup_kit.remembered import MAILS
from followup_kit.words import plain, tokenize

MOST_PROGRAMS = 100
"""So many programs are remembered for one block: a template goes to no more."""

Rows = tuple[tuple[str, ...], ...]


@lru_cache(maxsize=MAILS)
def rows_of(names: tuple[str, ...]) -> Rows:
    """The program's name and short forms as rows of plain words, longest first."""
    rows = {tuple(plain(tokenize(name)[0])) for name in names}
    return tuple(sorted(filter(None, rows), key=len, reverse=True))


def naming_of(block: Block, names: Rows, program: int) -> list[tuple[int, Known]]:
    """The numbers of the sentences of a block that name the program, and what is known of each with that."""
    told = block.named.get(names)
    if told is None:
        if len(block.named) >= MOST_PROGRAMS:
            block.named.clear()
        told = block.named[names] = []
        places = _occurrences(block.plain, names)
        for number, (first, last, _, _, known) in enumerate(block.sentences if places else ()):
            here = tuple([(start - first, end - first, program) for start, end in places if first <= start < last])
            if here:
                facts = known.facts.setdefault(here, {})
                told.append((number, Known(known.mask | program, (*known.hits, *here), facts)))
    return told


def _occurrences(words: list[str], rows: Rows) -> list[Span]:
    """Where a row of words stands, first and one past the last word, in order; longer rows win."""
    found: dict[int, int] = {}
    for row in rows:
        at = -1
        for _ in range(words.count(row[0])):
            at = words.index(row[0], at + 1)
            if tuple(words[at : at + len(row)]) == row:
                found.setdefault(at, at + len(row))
    return sorted(found.items())
