"""The writer's notes of the conversation, and whether a mail uses them: in any inflection, order, or in part."""

from __future__ import annotations

from functools import lru_cache

from followup_kit.names import fold
from followup_kit.reading import Reading
from followup_kit.specifics import FUNCTION, is_common
from followup_kit.stems import stem
from followup_kit.words import tokenize

_LOGISTICS = frozenset(map(stem, """
    parking garage voucher link zoom password schedule lunch
    dinner hotel flight train shuttle badge time date email phone
    address dress code room camera microphone reimbursement breakout reschedule rescheduled slot moved late level
""".split()))
_EVERYWHERE = frozenset(map(stem, """
    resident patient program hospital day year week interview doctor faculty intern medicine people time
""".split()))
_DISTINCTIVE, _ORDINARY, _ANYWHERE, ENOUGH = 4, 2, 1, 4
_LONG = 5
"""From this length on, a word that is not common is distinctive: met by chance in another mail only rarely."""

Note = tuple[tuple[str, int], ...]


def notes_used(reading: Reading) -> bool | None:
    """Is one of the notes used? None where there is no note but on arrangements (parking, links, times)."""
    context = reading.context
    program = context.program
    names = " ".join((program.name, *program.aliases, program.specialty, context.recipient.name))
    notes = [note for one in context.interview.notes if (note := _stems_of(one, names))]
    if not notes:
        return None
    body = frozenset(map(stem, frozenset(reading.plain)))
    return any(_is_used(note, body) for note in notes)


def _is_used(note: Note, body: frozenset[str]) -> bool:
    weight = sum(points for one, points in note if one in body)
    return weight >= min(ENOUGH, sum(points for _, points in note))


@lru_cache(maxsize=1024)
def _stems_of(note: str, names: str) -> Note:
    """The stems of a note's content words with their weights; none for a note on arrangements only."""
    known = {stem(word) for word in tokenize(names)[0]}
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
        return ()
    return tuple(weights.items())
