"""Speech acts: who asks whom for what, who commits to what. Frames over the families that stand in one sentence.

A frame is a row of slots: each names the families of which one must stand in the sentence ("ask|wonder"), `unless`
names families that take the frame back, and `within` bounds how far apart the slots may stand, in words. Order
does not matter: "tell me where I stand" and "where I stand, tell me" are one act.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from followup_kit.reading import QUESTION, Reading, Sentence
from followup_kit.trie import Hit, Lexicon

Span = tuple[int, int]


class Frame(NamedTuple):
    """One way in which an act is performed. `slots` and `unless` are space-separated families, alternatives by "|"."""

    slots: str
    unless: str = ""
    within: int = 40


def acts(reading: Reading, frames: tuple[Frame, ...]) -> Iterator[tuple[Sentence, int, int]]:
    """Every sentence in which a frame holds, with the first word and one past the last word of the frame."""
    compiled = _compiled(reading.lexicon, frames)
    for sentence in reading.sentences:
        mask = sentence.mask
        if not mask:
            continue
        for slots, unless, within in compiled:
            if mask & unless or not all(map(mask.__and__, slots)):
                continue
            reach = _reach(sentence, slots, within)
            if reach:
                yield sentence, *reach
                break


def holds(reading: Reading, sentence: Sentence, frames: tuple[Frame, ...]) -> bool:
    """Does one of the frames hold in this sentence?"""
    mask = sentence.mask
    return any(
        not mask & unless and all(map(mask.__and__, slots)) and _reach(sentence, slots, within)
        for slots, unless, within in _compiled(reading.lexicon, frames)
    )


def clauses(reading: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence that has several, each with the families that stand in it; short ones are left out."""
    ends = [number + 1 for number in range(sentence.first, sentence.last - 1) if number in reading.stops]
    if not ends:
        return
    question = reading.lexicon.bits[QUESTION] & sentence.mask
    for first, last in zip((sentence.first, *ends), (*ends, sentence.last), strict=True):
        if last - first < 4:
            continue
        hits = tuple(hit for hit in sentence.hits if first <= hit[0] and hit[1] <= last)
        mask = question if last == sentence.last else 0
        for _, _, bits in hits:
            mask |= bits
        yield Sentence(first, last, sentence.ender if last == sentence.last else "", mask, hits)


Compiled = list[tuple[tuple[int, ...], int, int]]


def _compiled(lexicon: Lexicon, frames: tuple[Frame, ...]) -> Compiled:
    """Frames as masks against one lexicon, made once and kept with it."""
    known: Compiled | None = lexicon.frames.get(frames)
    if known is None:
        known = lexicon.frames[frames] = [
            (
                tuple(lexicon.mask(slot.split("|")) for slot in frame.slots.split()),
                lexicon.mask(frame.unless.split()),
                frame.within,
            )
            for frame in frames
        ]
    return known


def _reach(sentence: Sentence, slots: tuple[int, ...], within: int) -> Span | None:
    """The words from the first to the last slot, where all stand within the bound; None where they do not."""
    filled: list[list[Hit]] = []
    for slot in slots:
        hits = [hit for hit in sentence.hits if hit[2] & slot]
        if hits:
            filled.append(hits)
    if not filled:
        return sentence.first, sentence.last
    if sentence.last - sentence.first <= within:
        chosen = [hits[0] for hits in filled]
        return min(hit[0] for hit in chosen), max(hit[1] for hit in chosen)
    best: Span | None = None
    for combination in product(*(hits[:6] for hits in filled)):
        first, last = min(hit[0] for hit in combination), max(hit[1] for hit in combination)
        if last - first <= within and (best is None or last - first < best[1] - best[0]):
            best = first, last
    return best
