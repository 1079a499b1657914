"""A second opinion on what a body holds, from the weights of its sentences: asked where phrases alone would be too sure.

`interest`: no phrase wishes to train there, yet a sentence may say so in other words. `detail`: some word looks specific, yet
every sentence may be of the kind that could stand in any mail.
"""

from __future__ import annotations

from followup_kit.noted import notes_used
from followup_kit.reading import Reading
from followup_kit.sentencewise import of_each
from followup_kit.specifics import specifics
from followup_kit.weighing import weigh

INTEREST, DETAIL = 330, 150
"""Hundredths of weight above which a sentence is taken for interest, and for more than a stock sentence."""


def sounds_interested(reading: Reading) -> bool:
    """Does a sentence weigh like a wish to train there, though it holds no phrase that says so?"""
    return any(weight["interest"] > INTEREST for weight in of_each(reading, weigh))


def holds_detail(reading: Reading) -> bool:
    """Is something in the mail specific: a note used, or specific words in a sentence that is no stock sentence?"""
    if not specifics(reading).enough:
        return bool(notes_used(reading))
    return any(weight["detail"] > DETAIL for weight in of_each(reading, weigh)) or bool(notes_used(reading))
