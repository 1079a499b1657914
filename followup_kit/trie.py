"""Families of phrases in one trie, walked once for a text whatever the number of phrases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from followup_kit.branches import Ends, Node, compile_root

Hit = tuple[int, int, int]
"""First word, one past the last word, and the bits of the families that the words between belong to."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Families of phrases compiled to one trie. `bits` gives each family's bit."""

    bits: Mapping[str, int]
    root: Node = field(repr=False)
    more: Node | None = field(default=None, repr=False)
    """A second trie, of families that came later: a user's own."""
    frames: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)
    """What others compile against these bits (`followup_kit.meaning.speech`), kept with them."""
    seen: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """Sentences read before (`followup_kit.blocks`); in memory only."""
    blocks: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """Blocks read before."""

    @classmethod
    def compile(cls, families: Mapping[str, str], reserved: Iterable[str] = ()) -> Lexicon:
        """Build the trie. `reserved` names get a bit without phrases (moods, marks).

        Raises ValueError on a phrase that begins with a free word.
        """
        bits = bits_of((*reserved, *families))
        return cls(bits, compile_root(families, bits))

    def hits(self, words: list[str], start: int, end: int, stops: frozenset[int]) -> list[Hit]:
        """Every phrase within words[start:end]; `stops` are the numbers of the words that end a clause."""
        found = hits_between(self.root, words, start, end, stops)
        return found + hits_between(self.more, words, start, end, stops) if self.more else found

    def mask(self, names: Iterable[str]) -> int:
        """The families' bits together. Raises KeyError on a family that does not exist."""
        mask = 0
        for name in names:
            mask |= self.bits[name]
        return mask


def bits_of(names: Iterable[str]) -> dict[str, int]:
    """A bit for each family, in this order."""
    return {name: 1 << number for number, name in enumerate(names)}


def hits_between(root: Node, words: list[str], start: int, end: int, stops: frozenset[int]) -> list[Hit]:
    """Every phrase of the trie within words[start:end], overlaps included.

    `stops` are the numbers of the words that end a clause.
    """
    hits: list[Hit] = []
    for first, steps in enumerate(map(root[0].get, words[start:end]), start):
        if steps is None:
            continue
        _, _, ends, node = steps[0]
        if ends:
            bits, before = ends
            if bits:
                hits.append((first, first + 1, bits))
            if before and first > start and (before[1] or before[2] or words[first - 1] in before[0]):
                _begin(before, words, start, first, first + 1, hits)
        if node and (node[1] or node[2] or node[3] or (first + 1 < end and words[first + 1] in node[0])):
            _follow(node, words, start, first, first + 1, end, stops, hits)
    return hits


def _end(ends: Ends, words: list[str], start: int, first: int, last: int, hits: list[Hit]) -> None:
    """Note what ends before word `last`, with and without a beginning before word `first`."""
    bits, before = ends
    if bits:
        hits.append((first, last, bits))
    if before and first > start:
        _begin(before, words, start, first, last, hits)


def _begin(node: Node, words: list[str], start: int, at: int, last: int, hits: list[Hit]) -> None:
    """Note every beginning that ends before word `at`, not before `start`, of what ends before word `last`."""
    following, reach, free, _ = node
    for count, done in free:
        if at - count >= start:
            hits.append((at - count, last, done[0]))
    if not reach:
        steps = following.get(words[at - 1])
        if steps:
            _, _, ends, below = steps[0]
            if ends:
                hits.append((at - 1, last, ends[0]))
            if below and at - 1 > start:
                _begin(below, words, start, at - 1, last, hits)
        return
    for back in range(at - 1, max(start, at - 1 - reach) - 1, -1):
        steps = following.get(words[back])
        if steps:
            for low, high, ends, below in steps:
                if low <= at - 1 - back <= high:
                    if ends:
                        hits.append((back, last, ends[0]))
                    if below and back > start:
                        _begin(below, words, start, back, last, hits)


def _follow(
    node: Node, words: list[str], start: int, first: int, at: int, end: int, stops: frozenset[int], hits: list[Hit]
) -> None:
    while True:
        following, reach, free, stop = node
        if stop and at - 1 in stops:
            _end(stop, words, start, first, at, hits)
        for count, one in free:
            if at + count <= end:
                _end(one, words, start, first, at + count, hits)
        if reach:
            break
        steps = following.get(words[at]) if at < end else None
        if not steps:
            return
        at += 1
        _, _, done, below = steps[0]
        if done:
            _end(done, words, start, first, at, hits)
        if not below:
            return
        node = below
    for there, steps in enumerate(map(following.get, words[at : min(at + reach + 1, end)])):
        if steps:
            for low, high, done, below in steps:
                if low <= there <= high:
                    if done:
                        _end(done, words, start, first, at + there + 1, hits)
                    if below:
                        _follow(below, words, start, first, at + there + 1, end, stops, hits)
