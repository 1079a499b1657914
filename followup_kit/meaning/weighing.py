"""Weigh a sentence: how much it looks like each speech act, from its words, word pairs and families of phrases.

The weights are data (`tools/acts.json`), learned from labelled sentences by `tools/learn_acts.py`; the families that carry
most of the weight are written by hand (`followup_kit.lexicon`). See docs/decisions/0002.

A feature has a weight for each act. They are packed into one whole number, each act in a field of its own, so
that one addition sums them all (docs/decisions/0004); `tools/compile_data.py` packs them into `data/acts.marshal`.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, repeat
from struct import unpack
from typing import NamedTuple

from followup_kit import stored
from followup_kit.lexicon import ACT_FAMILIES
from followup_kit.reading import PROGRAM, QUESTION, Reading, Sentence
from followup_kit.trie import Lexicon

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
    "joke": ("tone.joke",),
    "familiar": ("tone.familiar",),
    "pleading": ("tone.pleading",),
}
"""What is weighed, and the labels whose sentences are examples of it: two acts and what they are about; four things
that a body should hold, as a second opinion where the phrases find none; and three tones, as one where they find some."""

LACKING = (
    "standing+outcome+decision+presses",
    "stakes+standing+outcome",
    "writer+applicant",
    "writer+applicant+stakes",
)
"""Families without any of which a question is of another sort: a feature of its own for each row of them."""

_ENDINGS = ("ings", "ing", "ies", "ied", "edly", "ed", "es", "s", "ly")

FIELD = 32
"""Bits of one field: room for the sum of far more words than `_MOST_WORDS`."""
ALONE = ""
"""In a stem's row: the weight of the stem itself. The other keys are the stems that may follow it."""
APART = "_"
"""Before a following stem: one word stands between."""
_MIDDLE = 1 << (FIELD - 1)
_MOST_ROWS = 20_000
_MOST_WORDS = 100_000
"""Words of one sentence that are weighed: nobody writes so many."""


class _Rows(dict[str, dict[str, int]]):
    """The row of each stem, unpacked when the stem is first met; a stem without weights has an empty one."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = parts

    def __missing__(self, stem: str) -> dict[str, int]:
        if len(self) > _MOST_ROWS:
            self.clear()
        part = self._parts.get(stem)
        row: dict[str, int] = marshal.loads(part) if part else {}
        self[stem] = row
        return row


class Weights(NamedTuple):
    """The shipped weights: the acts in the order of their fields, the packed bias, and packed rows by stem."""

    acts: tuple[str, ...]
    bias: int
    rows: _Rows


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The shipped weights, loaded once."""
    acts, bias, parts = stored.load("acts")
    return Weights(acts, bias, _Rows(parts))


def packed(row: Sequence[int]) -> int:
    """One whole number for the weights of all acts; packed rows add up like the rows themselves."""
    return sum(weight << (FIELD * number) for number, weight in enumerate(row))


def unpacked(total: int, count: int) -> list[int]:
    """The weights of so many acts. Half a field is added to each, so that none borrows from its neighbour."""
    raised = (total + _raised(count)).to_bytes(FIELD // 8 * count, "little")
    return [field - _MIDDLE for field in unpack(f"<{count}I", raised)]


@lru_cache(maxsize=4)
def _raised(count: int) -> int:
    return packed([_MIDDLE] * count)


def weigh(reading: Reading, sentence: Sentence) -> Mapping[str, int]:
    """The sentence's weight for each act, in hundredths; above 0 it looks more like one than not."""
    known: Mapping[str, int] | None = sentence.facts.get(weigh)
    if known is None:
        known = sentence.facts[weigh] = _weighed(reading, sentence)
    return known


def _weighed(reading: Reading, sentence: Sentence) -> Mapping[str, int]:
    acts, bias, rows = weights()
    stems = [*_stems(reading, sentence)[:_MOST_WORDS], "?" if sentence.ender == "?" else "."]
    after = list(map(rows.__getitem__, stems))
    before = [rows["<"], *after]
    total = bias + _of_families(reading.lexicon, sentence.mask)
    total += sum(filter(None, map(dict.get, after, repeat(ALONE))))
    total += sum(filter(None, map(dict.get, before, stems)))
    total += sum(filter(None, map(dict.get, before, map(APART.__add__, stems[1:]))))
    return dict(zip(acts, unpacked(total, len(acts)), strict=True))


def _of_families(lexicon: Lexicon, mask: int) -> int:
    """The packed weights of the families that stand in a sentence, alone and in pairs, and of questions that lack some."""
    table = lexicon.frames.get(weights)
    if table is None:
        rows, bits = weights().rows, lexicon.bits
        table = lexicon.frames[weights] = (
            [(bits[name], f"F:{name}", rows[f"F:{name}"]) for name in ACT_FAMILIES],
            [(lexicon.mask(lacks.split("+")), rows[f"?{lacks}"].get(ALONE, 0)) for lacks in LACKING],
        )
    families, lacking = table
    standing = [(name, row) for bit, name, row in families if mask & bit]
    names = [name for name, _ in standing]
    total = sum([row.get(ALONE, 0) for _, row in standing])
    total += sum([row.get(name, 0) for at, (_, row) in enumerate(standing, 1) for name in names[at:]])
    if mask & lexicon.bits[QUESTION]:
        total += sum([weight for missing, weight in lacking if not mask & missing])
    return total


def features(reading: Reading, sentence: Sentence) -> Iterator[str]:
    """What `tools/learn_acts.py` learns weights for: stems, those beside each other and with one between, the families that
    stand in the sentence and pairs of them, and what a question lacks."""
    stems = ["<", *_stems(reading, sentence), "?" if sentence.ender == "?" else "."]
    for number in range(1, len(stems)):
        yield stems[number]
        yield f"{stems[number - 1]} {stems[number]}"
        if number > 1:
            yield f"{stems[number - 2]} {APART}{stems[number]}"
    mask, bits = sentence.mask, reading.lexicon.bits
    standing = [f"F:{name}" for name in ACT_FAMILIES if mask & bits[name]]
    yield from standing
    yield from map(" ".join, combinations(standing, 2))
    if mask & bits[QUESTION]:
        for lacks in LACKING:
            if not mask & reading.lexicon.mask(lacks.split("+")):
                yield f"?{lacks}"


def _stems(reading: Reading, sentence: Sentence) -> list[str]:
    words = reading.plain[sentence.first : sentence.last]
    program = reading.lexicon.bits[PROGRAM]
    if sentence.mask & program:
        for first, last, bits in sentence.hits:
            if bits & program:
                first, last = first - sentence.first, last - sentence.first
                words[first:last] = ["<program>", *[""] * (last - first - 1)]
        words = list(filter(None, words))
    return list(map(stem, words))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its inflection, roughly; every number is one stem."""
    if word[0].isdigit() or word[0] == "#":
        return "<number>" if word not in ("#1", "1") else "#1"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
