"""What is known of a sentence holds wherever it stands: a draft is read at every keystroke, and hardly changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from followup_kit.reading import Reading, Sentence

T = TypeVar("T")


def of_each(reading: Reading, tell: Callable[[Reading, Sentence], T]) -> list[T]:
    """What `tell` finds out about every sentence of the mail, in order.

    `tell` may look at nothing but the words, marks and phrases of the sentence itself, and counts them from its first
    word. What it told of a sentence is kept with the lexicon, and not asked again for sentences that are alike.
    """
    try:
        return [sentence.facts[tell] for sentence in reading.sentences]
    except KeyError:
        return [_told(reading, sentence, tell) for sentence in reading.sentences]


def _told(reading: Reading, sentence: Sentence, tell: Callable[[Reading, Sentence], T]) -> T:
    facts = sentence.facts
    if tell not in facts:
        facts[tell] = tell(reading, sentence)
    told: T = facts[tell]
    return told
