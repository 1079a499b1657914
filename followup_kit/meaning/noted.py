"""The writer's notes of the conversation, and whether a mail uses them: in any inflection, order, or in part."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from followup_kit.blocks import Block
from followup_kit.lexicon.ordinary import FUNCTION
from followup_kit.meaning.paragraphwise import of_paragraphs
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.specifics import is_common
from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence
from followup_kit.remembered import MAILS
from followup_kit.stems import stem
from followup_kit.words import tokenize

_LOGISTICS = frozenset(
    map(
        stem,
        """
        parking garage voucher link zoom password schedule lunch dinner hotel flight train shuttle badge time date
        email phone address dress code room camera microphone reimbursement breakout reschedule rescheduled slot moved
        late level
        """.split(),
    )
)
_EVERYWHERE = frozenset(
    map(
        stem,
        "resident patient program hospital day year week interview doctor faculty intern medicine people time".split(),
    )
)
_DISTINCTIVE, _ORDINARY, _ANYWHERE, ENOUGH = 4, 2, 1, 4
RETOLD = 6
"""Points of one note within one sentence, from two content words or more: no stock sentence has them by chance."""
_LONG = 5
"""From this length on, a word that is not common is distinctive: met by chance in another mail only rarely."""

Note = dict[str, int]
"""The stems of a note's content words, with their weights."""


class _Notes(NamedTuple):
    """The notes that are not on arrangements only, and the stems of which one alone shows that its note is used."""

    notes: tuple[Note, ...]
    distinctive: frozenset[str]


def notes_used(reading: Reading) -> bool | None:
    """Is one of the notes used? None where there is no note but on arrangements (parking, links, times)."""
    return reading.once(_notes_used)


def note_retold(reading: Reading) -> bool:
    """Does one sentence say again what a note says, in several of its words?"""
    told = of_each(reading, _stems_said) if reading.context.interview.notes else ()
    return any(_is_retold(note, sentence) for note in _kept(reading).notes for sentence in told)


def _is_retold(note: Note, sentence: frozenset[str]) -> bool:
    points = [points for one, points in note.items() if one in sentence and points > _ANYWHERE]
    return len(points) > 1 and sum(points) >= RETOLD


def _notes_used(reading: Reading) -> bool | None:
    kept = _kept(reading)
    if not kept.notes:
        return None
    told = of_paragraphs(reading, _stems)
    if not all(map(kept.distinctive.isdisjoint, told)):
        return True
    body = frozenset().union(*told)
    return any(_is_used(note, body) for note in kept.notes)


def _kept(reading: Reading) -> _Notes:
    context, program = reading.context, reading.context.program
    names = (program.name, *program.aliases, program.specialty, context.recipient.name)
    return _read(context.interview.notes, names)


def _stems(block: Block) -> frozenset[str]:
    return frozenset(map(stem, block.plain))


def _stems_said(reading: Reading, sentence: Sentence) -> frozenset[str]:
    return frozenset(map(stem, reading.plain[sentence.first : sentence.last]))


def _is_used(note: Note, body: frozenset[str]) -> bool:
    weight = sum(points for one, points in note.items() if one in body)
    return weight >= min(ENOUGH, sum(note.values()))


@lru_cache(maxsize=MAILS)
def _read(notes: tuple[str, ...], names: tuple[str, ...]) -> _Notes:
    known = {stem(word) for name in names for word in tokenize(name)[0]}
    found = tuple(note for one in notes if (note := _note(one, known)))
    return _Notes(found, frozenset(one for note in found for one, points in note.items() if points >= ENOUGH))


def _note(note: str, known: set[str]) -> Note:
    """The stems of a note's content words with their weights; none for a note on arrangements only."""
    weights: dict[str, int] = {}
    for word in map(fold, tokenize(note)[0]):
        one = stem(word)
        if word in FUNCTION or one in known or (len(word) < 3 and not word.isdigit()):
            continue
        if one in _EVERYWHERE:
            weights[one] = _ANYWHERE
        elif is_common(word) or len(word) < _LONG:
            weights[one] = _ORDINARY
        else:
            weights[one] = _DISTINCTIVE
    content = {one for one, points in weights.items() if points > _ANYWHERE}
    if not content - _LOGISTICS or len(content & _LOGISTICS) * 2 > len(content):
        return {}
    return weights
