"""Sentences in which the writer would like to train there."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.meaning.own import standing
from followup_kit.meaning.sentencewise import of_each
from followup_kit.reading import PROGRAM, Reading, Sentence
from followup_kit.trie import Hit

_SELF = frozenset(("i", "me", "my", "mine", "myself", "we", "us", "our"))
_VERBS = frozenset("want wants wanted hope hopes hoped wish wishes wished desire long longed dream".split())
_REACH, _NEAR = 16, 6
"""Words within which the wish and the place stand together; words before a verb in which its subject stands."""


def wanting(reading: Reading) -> Iterator[int]:
    """The number of each sentence that wishes for it."""
    return (number for number, wishes in enumerate(of_each(reading, _wants)) if wishes)


def _wants(reading: Reading, sentence: Sentence) -> bool:
    """Does the sentence say it plainly, wish beside a place, or tell what the writer would bring to the reader?"""
    lexicon, mask = reading.lexicon, sentence.mask
    plainly, wishes, other = lexicon.mask(("wants_plainly",)), lexicon.mask(("wishes",)), lexicon.mask(("wish_other",))
    if not mask & (plainly | wishes):
        brings, not_brings = lexicon.mask(("brings",)), lexicon.mask(("brings_not",))
        return bool(mask & lexicon.mask(("reader", PROGRAM)) and standing(sentence, brings, not_brings))
    if standing(sentence, plainly, other):
        return True
    there = lexicon.mask(("train_there", PROGRAM))
    if not mask & there or _SELF.isdisjoint(reading.plain[sentence.first : sentence.last]):
        return False
    moods = [hit for hit in standing(sentence, wishes, other) if _is_the_writers(reading, sentence, hit)]
    return bool(moods) and _beside(moods, [hit for hit in sentence.hits if hit[2] & there])


def _is_the_writers(reading: Reading, sentence: Sentence, hit: Hit) -> bool:
    """Has a bare verb of wishing the writer for its subject? Moods and feelings are taken for the writer's."""
    if reading.plain[hit[0]] not in _VERBS:
        return True
    return not _SELF.isdisjoint(reading.plain[max(sentence.first, hit[0] - _NEAR) : hit[0]])


def _beside(moods: list[Hit], places: list[Hit]) -> bool:
    """Does a place stand within reach after a wish (running on beyond it), or before it?"""
    ends: dict[int, int] = {}
    for first, last, _ in places:
        ends[first] = max(last, ends.get(first, 0))
    before = {last for _, last, _ in places}
    return any(
        any(ends.get(at, 0) > last for at in range(first, last + _REACH))
        or not before.isdisjoint(range(first - _REACH + 1, first + 1))
        for first, last, _ in moods
    )
