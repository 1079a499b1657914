"""Phrases that stand in a mail and are not taken back: the writer's goals, gifts, experience, wishes, thanks."""

from __future__ import annotations

from followup_kit.reading import Reading, Sentence
from followup_kit.trie import Hit


def holds_own(reading: Reading, family: str, taken_back: str) -> bool:
    """Does the family occur somewhere in the mail where the other family does not take it back?"""
    wanted, other = reading.lexicon.mask((family,)), reading.lexicon.mask((taken_back,))
    return bool(reading.mask & wanted) and any(standing(sentence, wanted, other) for sentence in reading.sentences)


def standing(sentence: Sentence, wanted: int, taken_back: int) -> list[Hit]:
    """The phrases of `wanted` in the sentence that no phrase of `taken_back` overlaps."""
    if not sentence.mask & wanted:
        return []
    hits = [hit for hit in sentence.hits if hit[2] & wanted]
    if not sentence.mask & taken_back:
        return hits
    taken = {at for hit in sentence.hits if hit[2] & taken_back for at in range(hit[0], hit[1])}
    return [hit for hit in hits if taken.isdisjoint(range(hit[0], hit[1]))]
