"""Weigh a sentence: how much it looks like each speech act, from its words, word pairs and families of phrases.

The weights are data (`data/acts.json`), learned from labelled sentences by `tools/learn_acts.py`; the families that carry
most of the weight are written by hand (`followup_kit.lexicon`). See docs/decisions/0002.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from followup_kit.files import data
from followup_kit.lexicon import ACT_FAMILIES
from followup_kit.reading import PROGRAM, Reading, Sentence

ACTS: Mapping[str, tuple[str, ...]] = {
    "asks": ("rank.question", "rank.feedback", "rank.timeline"),
    "commits": ("rank.promise", "rank.trade"),
    "rank.question": ("rank.question",),
    "rank.feedback": ("rank.feedback",),
    "rank.timeline": ("rank.timeline",),
    "rank.promise": ("rank.promise",),
    "rank.trade": ("rank.trade",),
    "interest": ("content:interest",),
    "fit": ("content:fit",),
    "detail": ("content:detail",),
    "alignment": ("content:alignment",),
}
"""What is weighed, and the labels whose sentences are examples of it: two acts and what they are about; and four things
that a body should hold, as a second opinion where the phrases find none."""

_ENDINGS = ("ings", "ing", "ies", "ied", "edly", "ed", "es", "s", "ly")


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by feature, in hundredths, one for each act of `acts`."""

    acts: tuple[str, ...]
    bias: tuple[int, ...]
    words: Mapping[str, Sequence[int]]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The shipped weights, loaded once."""
    learned = json.loads(data("acts.json"))
    return Weights(tuple(learned["acts"]), tuple(learned["bias"]), learned["weights"])


def weigh(reading: Reading, sentence: Sentence) -> dict[str, int]:
    """The sentence's weight for each act, in hundredths; above 0 it looks more like one than not."""
    known: dict[tuple[int, int], dict[str, int]] = reading.memo.setdefault("weights", {})
    place = sentence.first, sentence.last
    if place not in known:
        by = weights()
        get = by.words.get
        rows = [row for feature in features(reading, sentence) if (row := get(feature))]
        known[place] = dict(zip(by.acts, map(sum, zip(by.bias, *rows, strict=True)), strict=True))
    return known[place]


def features(reading: Reading, sentence: Sentence) -> Iterator[str]:
    """Stems, neighbouring pairs, and the families that stand in the sentence."""
    stems = ["<", *_stems(reading, sentence), "?" if sentence.ender == "?" else "."]
    count = len(stems)
    for number in range(1, count):
        here = stems[number]
        yield here
        yield f"{stems[number - 1]} {here}"
    mask, bits = sentence.mask, reading.lexicon.bits
    for name in ACT_FAMILIES:
        if mask & bits[name]:
            yield f"F:{name}"


def _stems(reading: Reading, sentence: Sentence) -> list[str]:
    words = reading.plain[sentence.first : sentence.last]
    program = reading.lexicon.bits[PROGRAM]
    for first, last, bits in sentence.hits:
        if bits & program:
            first, last = first - sentence.first, last - sentence.first
            words[first:last] = ["<program>", *[""] * (last - first - 1)]
    return [stem(word) for word in words if word]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its inflection, roughly; every number is one stem."""
    if word[0].isdigit() or word[0] == "#":
        return "<number>" if word not in ("#1", "1") else "#1"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
