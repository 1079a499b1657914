"""What the writer commits to: a place on the list, coming; outright or as a bargain.

Weighed like `followup_kit.meaning.asks`, with a lower bound where a frame is nearly always a promise, and a higher one where the
sentence tells a story or hints at less, or is rather a plea or too close.
"""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.meaning.lateness import LATE, further
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.speech import Frame, holds
from followup_kit.meaning.weighing import weigh
from followup_kit.reading import Reading, Sentence

CUES = (
    "ranks", "nobody_above", "renounces", "my_list", "first_place", "firstness", "listing", "puts_first", "comes",
    "bargain_if", "bargains", "writer_pays", "stakes",
)  # fmt: skip

PARTIES = ("writer", "my_list", "ranks", "puts_first", "renounces")
"""A promise is the writer's, or speaks of the list."""

BOUND, SURE, ELSEWHERE, DOUBTFUL = 180, -10, 120, 300
"""Weights, in hundredths, above which a sentence commits: as a rule, in a sure frame, beside a mark of something else, and in
an offer or what is rather a plea or too close."""

ELSE = (Frame("told_ask"), Frame("high_place"), Frame("will_not_ask"))
OFFERS = (Frame("offer", unless="ranks listing my_list renounces reader_acts"),)
SURE_FRAMES = (
    Frame("ranks writer", unless="ranks_me"),
    Frame("ranks reader|program", unless="ranks_me ?", within=16),
    Frame("nobody_above my_list|listing", unless="ranks_me", within=20),
    Frame("firstness listing reader|program writer", unless="ranks_me ?", within=18),
    Frame("puts_first reader|program writer|my_list", unless="ranks_me", within=14),
    Frame("my_list first_place reader|program", unless="ranks_me deciders", within=22),
    Frame("renounces writer"),
    Frame("comes writer", unless="?"),
    Frame("bargain_if reader_acts writer_pays|ranks|renounces|comes", within=45),
    Frame("bargains"),
)
BARGAINS = (
    Frame("bargain_if reader_acts writer_pays|ranks|renounces|comes|puts_first", within=45),
    Frame("bargains"),
)


NOTHING = ("", -10_000)


def commitments(reading: Reading, bargain: bool) -> Iterator[Sentence]:
    """The sentences that promise outright, or those that offer a bargain."""
    wanted = "bargain" if bargain else "promise"
    for number, (made, margin) in enumerate(of_each(reading, committed_to)):
        if made == wanted and margin > further(reading, number):
            yield reading.sentences[number]


def committed_to(reading: Reading, sentence: Sentence) -> tuple[str, int]:
    """What a sentence commits to: a "promise", a "bargain", or "" for neither; and by how much its weight is above the
    bound, in hundredths."""
    weight = weigh(reading, sentence)
    if weight["commits"] <= SURE + LATE:
        return NOTHING
    bound = BOUND
    if holds(reading, sentence, OFFERS):
        bound = DOUBTFUL
    elif holds(reading, sentence, ELSE):
        bound = ELSEWHERE
    elif _is_cued(reading, sentence) and holds(reading, sentence, SURE_FRAMES):
        bound = SURE
    if max(weight["pleading"], weight["familiar"]) > weight["commits"]:
        bound = DOUBTFUL
    margin = weight["commits"] - bound
    if margin <= LATE:
        return NOTHING
    hangs = 200 if holds(reading, sentence, BARGAINS) else 0
    return ("bargain" if weight["rank.trade"] + hangs > weight["rank.promise"] else "promise"), margin


def _is_cued(reading: Reading, sentence: Sentence) -> bool:
    mask, mask_of = sentence.mask, reading.lexicon.mask
    return bool(mask & mask_of(CUES) and mask & mask_of(PARTIES))
