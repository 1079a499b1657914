"""What the writer asks of the reader: where they stand, an answer, or a date. One sentence asks for one thing.

A sentence is weighed only if it holds a cue. Frames that are nearly always an ask lower the bound, marks of something
else (an offer, a request to pass thanks on, a question told in a story) raise it.
"""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.lateness import LATE, further
from followup_kit.reading import Reading, Sentence
from followup_kit.sentencewise import of_each
from followup_kit.speech import Frame, clauses, holds
from followup_kit.weighing import weigh

CUES = ("?", "wants_to_know", "tells_to_say", "presses", "wonders_aloud", "outcome", "standing", "when", "stakes")

OWN, FATE = ("writer", "applicant"), ("standing", "outcome", "decision", "presses")
PARTIES = (*OWN, "reader", "deciders", "program")
"""An ask is about the writer, or about the reader's side and the writer's fate; a riddle is about neither."""

BOUND, SURE, DOUBTFUL, RIDDLE, CLAUSE = 160, -60, 220, 220, 150
"""Weights, in hundredths, above which a sentence asks: as a rule, in a sure frame, beside a mark of something else, and
where neither the writer nor the writer's fate is named; and how much more for a clause alone."""

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

NOTHING = ("", -10_000)
THINGS = {"standing": "rank.question", "answer": "rank.feedback", "date": "rank.timeline"}


def asks(reading: Reading, thing: str) -> Iterator[Sentence]:
    """The sentences that ask for this thing: "standing", "answer" or "date"."""
    for number, (asked, margin) in enumerate(of_each(reading, asked_for)):
        if asked == thing and margin > further(reading, number):
            yield reading.sentences[number]


def asked_for(reading: Reading, sentence: Sentence) -> tuple[str, int]:
    """What a sentence asks the reader for: "standing", "answer", "date", or "" for nothing of the kind; and by how much
    its weight is above the bound, in hundredths.

    A sentence that does not ask as a whole may do so in one of its clauses.
    """
    mask = sentence.mask
    if not mask & reading.lexicon.mask(CUES) or not mask & reading.lexicon.mask(PARTIES):
        return NOTHING
    asked = _asked(reading, sentence, 0)
    if asked is NOTHING and not holds(reading, sentence, ELSE):
        found = (_asked(reading, clause, CLAUSE) for clause in clauses(reading, sentence) if clause.mask)
        asked = max(found, key=lambda one: one[1], default=NOTHING)
    return asked


def _asked(reading: Reading, sentence: Sentence, more: int) -> tuple[str, int]:
    weight = weigh(reading, sentence)
    if weight["asks"] <= min(SURE, BOUND) + LATE:
        return NOTHING
    bound = BOUND
    if holds(reading, sentence, ELSE):
        bound = DOUBTFUL
    elif holds(reading, sentence, SURE_FRAMES):
        bound = SURE
    if not sentence.mask & reading.lexicon.mask((*OWN, *FATE)):
        bound = max(bound, RIDDLE)
    margin = weight["asks"] - bound - more
    if margin <= LATE:
        return NOTHING
    dated = 60 if holds(reading, sentence, DATE) else -60
    return max(THINGS, key=lambda thing: weight[THINGS[thing]] + (dated if thing == "date" else 0)), margin
