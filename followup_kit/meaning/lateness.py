"""How late in the mail a sentence stands. Requests and promises come at the end, after the thanks and the story.

Of 167 labelled faults of rank.*, four stood in the first half of their mail; what looks like a question there is most
often told in a story. So a sentence at the end needs less evidence, and one at the beginning more.
"""

from __future__ import annotations

from followup_kit.reading import Reading

FEWEST = 6
"""Sentences from which on a mail has a beginning and an end."""

EARLY, MIDDLE, LATE = 250, 120, -130
"""Hundredths of weight that a sentence needs more (or less) in the first half, up to two thirds, and after."""


def further(reading: Reading, number: int) -> int:
    """How much more evidence, in hundredths of weight, the sentence of this number needs where it stands."""
    count = len(reading.sentences)
    if count < FEWEST:
        return 0
    place = (number + 0.5) / count
    return EARLY if place < 0.5 else MIDDLE if place < 0.66 else LATE
