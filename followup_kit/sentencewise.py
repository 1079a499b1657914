"""What is known of a sentence holds wherever it stands: a draft is read at every keystroke, and hardly changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from followup_kit.reading import Reading, Sentence

T = TypeVar("T")


def of_each(reading: Reading, tell: Callable[[Reading, Sentence], T]) -> list[T]:
    """What `tell` finds out about every sentence of the mail, in order; never None.

    `tell` may look at nothing but the words, marks and phrases of the sentence itself, and counts them from its first
    word. What it told of a sentence is kept with the lexicon, and not asked again for sentences that are alike.
    """
    told: list[T | None] = [sentence.facts.get(tell) for sentence in reading.sentences]
    if None in told:
        for number, sentence in enumerate(reading.sentences):
            if told[number] is None:
                told[number] = sentence.facts[tell] = tell(reading, sentence)
    return told  # type: ignore[return-value]
