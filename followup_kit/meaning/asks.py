"""What the writer asks of the reader: where they stand, an answer, or a date. One sentence asks for one thing.

Every sentence is weighed. Frames that are nearly always an ask lower the bound; marks of something else (an offer, a
request to pass thanks on, a question told in a story) raise it, and so does the want of any cue, or of anybody asked about.
"""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.meaning.commits import committed_to
from followup_kit.meaning.lateness import LATE, further
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.speech import Frame, clauses, holds
from followup_kit.meaning.weighing import weigh
from followup_kit.reading import Reading, Sentence

CUES = ("?", "wants_to_know", "tells_to_say", "presses", "wonders_aloud", "outcome", "standing", "when", "stakes")

OWN, FATE = ("writer", "applicant"), ("standing", "outcome", "decision", "presses")
PARTIES = (*OWN, "reader", "deciders", "program")
"""An ask is about the writer, or about the reader's side and the writer's fate; a riddle is about neither."""

BOUND, SURE, DOUBTFUL, RIDDLE, CLAUSE = 220, 30, 320, 220, 150
"""Weights, in hundredths, above which a sentence asks: as a rule, in a sure frame, beside a mark of something else, and where
neither the writer nor the writer's fate is named; and how much more for a clause alone."""

SURE_QUESTION, UNCUED_QUESTION, UNCUED = 110, 300, 200
"""The same for a question in a sure frame, and without any cue; and for what is no question and has none."""

ELSE = (
    Frame("passes_on"),
    Frame("offer", unless="standing presses outcome"),
    Frame("told_ask"),
    Frame("will_not_ask"),
)
SURE_FRAMES = (
    Frame("? writer"),
    Frame("? standing"),
    Frame("? when decision"),
    Frame("? tells_to_say outcome|presses"),
    Frame("wants_to_know standing|applicant", within=14),
    Frame("wants_to_know when decision", within=12),
    Frame("tells_to_say standing|outcome|presses", within=12),
    Frame("tells_to_say when decision", within=14),
    Frame("wants_to_know outcome", within=8),
)
DATE = (Frame("when decision", within=16),)

Asked = tuple[tuple[str, ...], int]
"""What is asked for ("standing", "answer", "date"), and by how much the weight is above the bound, in hundredths."""

NOTHING: Asked = ((), -10_000)
THINGS = {"standing": "rank.question", "answer": "rank.feedback", "date": "rank.timeline"}

LATE_QUESTION = -40
"""Hundredths that a question needs less at the end of a mail, unless it follows an ask: offers have its form there, too."""

ECHO = 10
"""Words of a sentence that asks again, without a matter of its own, what the one before it asked: "Would you tell me?"."""


def asks(reading: Reading, thing: str) -> Iterator[Sentence]:
    """The sentences that ask for this thing: "standing", "answer" or "date"."""
    return (sentence for sentence, things in reading.once(_asks) if thing in things)


def _asks(reading: Reading) -> list[tuple[Sentence, tuple[str, ...]]]:
    """The sentences that ask, with what they ask for: not the echoes of an ask, nor what rather promises."""
    found = []
    last_ask = -2
    for number, (things, margin) in enumerate(of_each(reading, asked_for)):
        if not things:
            continue
        sentence = reading.sentences[number]
        needed = further(reading, number)
        if sentence.ender == "?" and last_ask != number - 1:
            needed = max(needed, LATE_QUESTION)
        if margin <= needed or _rather_promises(reading, sentence, margin):
            continue
        if last_ask != number - 1 or not _is_echo(reading, sentence):
            found.append((sentence, things))
        last_ask = number
    return found


def asked_for(reading: Reading, sentence: Sentence) -> Asked:
    """What a sentence asks the reader for, as a whole or in one of its clauses; a date may be asked for beside it."""
    asked = _asked(reading, sentence, 0)
    if not _is_cued(reading, sentence) or holds(reading, sentence, ELSE):
        return asked
    parts = [(_asked(reading, clause, CLAUSE), clause) for clause in clauses(reading, sentence) if clause.mask]
    if asked is NOTHING:
        return max((one for one, _ in parts), key=lambda one: one[1], default=NOTHING)
    for (things, margin), clause in parts:
        if margin > 0 and things == ("date",) != asked[0] and holds(reading, clause, DATE):
            return (*asked[0], *things), asked[1]
    return asked


def _asked(reading: Reading, sentence: Sentence, more: int) -> Asked:
    weight = weigh(reading, sentence)
    if weight["asks"] <= SURE + LATE:
        return NOTHING
    bound = BOUND
    question = sentence.ender == "?"
    if holds(reading, sentence, ELSE):
        bound = DOUBTFUL
    elif not _is_cued(reading, sentence):
        bound = UNCUED_QUESTION if question else UNCUED
    elif holds(reading, sentence, SURE_FRAMES):
        bound = SURE_QUESTION if question else SURE
    if not sentence.mask & reading.lexicon.mask((*OWN, *FATE)):
        bound = max(bound, RIDDLE)
    if weight["pleading"] > weight["asks"]:
        bound = max(bound, DOUBTFUL)
    margin = weight["asks"] - bound - more
    if margin <= LATE:
        return NOTHING
    dated = 60 if holds(reading, sentence, DATE) else -60
    thing = max(THINGS, key=lambda thing: weight[THINGS[thing]] + (dated if thing == "date" else 0))
    return (thing,), margin


def _is_cued(reading: Reading, sentence: Sentence) -> bool:
    mask, mask_of = sentence.mask, reading.lexicon.mask
    return bool(mask & mask_of(CUES) and mask & mask_of(PARTIES))


def _is_echo(reading: Reading, sentence: Sentence) -> bool:
    return sentence.last - sentence.first <= ECHO and not sentence.mask & reading.lexicon.mask(
        ("standing", "outcome", "decision", "when", "presses")
    )


def _rather_promises(reading: Reading, sentence: Sentence, margin: int) -> bool:
    """Is it no question, and weighs more as a promise or a bargain?"""
    made, more = committed_to(reading, sentence)
    return bool(made) and more >= margin and sentence.ender != "?"
