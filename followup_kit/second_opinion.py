"""A second opinion on what a body holds, from the weights of its sentences: asked where phrases alone would be too sure.

`interest`: no phrase wishes to train there, yet a sentence may say so in other words. `detail`: some word looks specific, yet
every sentence may be of the kind that could stand in any mail.
"""

from __future__ import annotations

from followup_kit.noted import notes_used
from followup_kit.reading import Reading, Sentence
from followup_kit.sentencewise import of_each
from followup_kit.specifics import specifics
from followup_kit.weighing import weigh

INTEREST, DETAIL = 330, 150
"""Hundredths of weight above which a sentence is taken for interest, and for more than a stock sentence."""


def sounds_interested(reading: Reading) -> bool:
    """Does a sentence weigh like a wish to train there, though it holds no phrase that says so?"""
    return any(weigh(reading, sentence)["interest"] > INTEREST for sentence in reading.sentences)


def holds_detail(reading: Reading) -> bool:
    """Is something in the mail specific: a note used, or specific words in a sentence that is no stock sentence?"""
    return bool(notes_used(reading)) or (specifics(reading).enough and any(of_each(reading, _is_telling)))


def _is_telling(reading: Reading, sentence: Sentence) -> bool:
    return weigh(reading, sentence)["detail"] > DETAIL
