"""Families of phrases in one trie, walked once for a text whatever the number of phrases.

A phrase is entered at its rarest word, so that "i would be glad to train" is looked at where "train" stands and not
at every "i": what follows the rarest word is a path down the trie, what comes before it is checked backwards once the
path has been walked. The way phrases are written is told in `followup_kit.words`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from followup_kit.words import Slot, slots

Hit = tuple[int, int, int]
"""First word, one past the last word, and the bits of the families that the words between belong to."""


class Ends(NamedTuple):
    """What ends at a point: bits of families, and what else ends if a beginning stands before the rarest word."""

    bits: int = 0
    before: Node | None = None


class Node(NamedTuple):
    """What may follow a beginning (or, read backwards, come before an end).

    reach: how many words of any kind may stand before a following word, at most
    free:  what ends after so many words of any kind
    stop:  what ends here if the clause does
    """

    words: dict[str, tuple[Step, ...]]
    reach: int = 0
    free: tuple[tuple[int, Ends], ...] = ()
    stop: Ends | None = None


class Step(NamedTuple):
    """A word that may follow after at least `low` and at most `high` words of any kind."""

    low: int
    high: int
    ends: Ends | None
    below: Node | None


_NOTHING = Node({})

_COMMON = (
    "the to and i of in a that for you it my was is with be your on as have at this not would by who we are from had will what one "
    "me which so when an if all or but there how they can them our where do has been no out about he their first after any could time "
    "her more very am over people us before up his like who its program residency interview patients most she into every other some only "
    "than did work also were than just then should may were these those because while work make made take"
).split()
_OFTEN = {word: 60 / (number + 1) for number, word in enumerate(_COMMON)}
"""Roughly how often a word stands in a thousand words of such mails."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Families of phrases compiled to one trie. `bits` gives each family's bit."""

    bits: Mapping[str, int]
    root: Node = field(repr=False)
    frames: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)
    """What others compile against these bits (`followup_kit.speech`), kept with them."""
    seen: dict[str, tuple[tuple[Hit, ...], int]] = field(default_factory=dict, repr=False, compare=False)
    """The phrases of sentences read before, counted from each sentence's first word, and their bits; in memory only."""

    @classmethod
    def compile(cls, families: Mapping[str, str], reserved: Iterable[str] = ()) -> Lexicon:
        """Build the trie. `reserved` names get a bit without phrases (moods, marks).

        Raises ValueError on a phrase that begins with a free word.
        """
        bits = {name: 1 << number for number, name in enumerate((*reserved, *families))}
        return cls(bits, compile_root(families, bits))

    def mask(self, names: Iterable[str]) -> int:
        """The families' bits together. Raises KeyError on a family that does not exist."""
        mask = 0
        for name in names:
            mask |= self.bits[name]
        return mask


def compile_root(families: Mapping[str, str], bits: Mapping[str, int]) -> Node:
    """The trie of all families, made of plain tuples and dicts only, so that it can be stored."""
    entered = []
    for name, table in families.items():
        for line in filter(None, map(str.strip, table.splitlines())):
            places = slots(line)
            if any(words and not _enterable(words[0]) for words in places[0]):
                raise ValueError(f"Family {name}: a phrase may not begin with a free word or a mark: {line}")
            entered.append(_entered(places, bits[name]))
    return cast(Node, _plain(_unite(entered), {}))


def _plain(value: Any, known: dict[int, Any]) -> Any:
    """The same without names of fields; what is shared stays shared."""
    if isinstance(value, dict):
        return {key: _plain(one, known) for key, one in value.items()}
    if not isinstance(value, tuple):
        return value
    made = known.get(id(value))
    if made is None:
        made = known[id(value)] = tuple([_plain(one, known) for one in value])
    return made


def _entered(places: list[Slot], bit: int) -> Node:
    """One line as a node whose words are the alternatives of its rarest place.

    An alternative of several words that begins with a common one is entered at its own rarest word; a line whose
    rarest place may be left out is entered once more without it.
    """
    nodes = []
    while places:
        at = min(range(len(places)), key=lambda number: (_weight(places[number]), number))
        here = []
        for words in filter(None, places[at]):
            if len(words) > 1 and words[0] in _OFTEN and any(map(_findable, words[1:])):
                spread = [*places[:at], *([(word,)] for word in words), *places[at + 1 :]]
                nodes.append(_entered(spread, bit))
            else:
                here.append(words)
        if here:
            backwards = [[words[::-1] for words in place] for place in reversed(places[:at])]
            before, nothing_before = _path(backwards, Ends(bit))
            ends = Ends(bit) if nothing_before else Ends(0, before)
            nodes.append(_path([here, *places[at + 1 :]], ends)[0])
        if all(places[at]):
            break
        places = places[:at] + places[at + 1 :]
    return _unite(nodes)


def _enterable(word: str) -> bool:
    """Is this a word, not a free one or a mark?"""
    return word[:2] not in ("_", "..", "$")


def _findable(word: str) -> bool:
    """Is it worth entering the trie at this word?"""
    return _enterable(word) and word not in _OFTEN


def _weight(place: Slot) -> float:
    """How often a place's words begin in ordinary mails; a free word or a mark cannot be looked up at all."""
    if any(words and not _enterable(words[0]) for words in place) or not any(place):
        return float("inf")
    return sum(_OFTEN.get(words[0], 0.05) for words in place if words) + (1000 if not all(place) else 0)


def _path(places: list[Slot], ends: Ends) -> tuple[Node, Ends | None]:
    """Places as a node, built from the end, alternatives sharing what follows; and what ends without any of them."""
    below, after = _NOTHING, ends
    last: Ends | None = after
    for place in reversed(places):
        nodes, place_ends = [], None
        plain_words = []
        for words in place:
            if len(words) == 1 and _enterable(words[0]):
                plain_words.append(words[0])
                continue
            tail, tail_ends = below, last
            for word in reversed(words):
                tail, tail_ends = _before(word, tail, tail_ends)
            nodes.append(tail)
            place_ends = _both(place_ends, tail_ends)
        if plain_words:
            nodes.append(Node(dict.fromkeys(plain_words, (Step(0, 0, last, below if any(below) else None),))))
        below, last = _unite(nodes), place_ends
    return below, last


def _before(word: str, tail: Node, ends: Ends | None) -> tuple[Node, Ends | None]:
    """The node of one word and what follows it, and what ends even without them."""
    if word == "$":
        return Node({}, 0, (), ends), None
    if word == "_" or word.startswith(".."):
        least, most = (1, 1) if word == "_" else (0, int(word[2:]))
        words = {
            key: tuple(Step(step.low + least, step.high + most, step.ends, step.below) for step in steps)
            for key, steps in tail.words.items()
        }
        free = tuple((count + least, one) for count, one in tail.free)
        if ends and least:
            free = (*free, (least, ends))
        return Node(words, tail.reach + most, free, None if least else tail.stop), None if least else ends
    return Node({word: (Step(0, 0, ends, tail if any(tail) else None),)}), None


def _unite(nodes: list[Node]) -> Node:
    """All nodes in one; what only one of them holds is shared, not copied."""
    filled = [node for node in nodes if any(node)]
    if len(filled) < 2:
        return filled[0] if filled else _NOTHING
    words = dict(filled[0].words)
    for node in filled[1:]:
        for word, steps in node.words.items():
            known = words.get(word)
            words[word] = _merged(known, steps) if known and known is not steps else steps
    stop = None
    for node in filled:
        stop = _both(stop, node.stop)
    free = tuple(one for node in filled for one in node.free)
    return Node(words, max(node.reach for node in filled), free, stop)


def _both(one: Ends | None, other: Ends | None) -> Ends | None:
    if not one or not other:
        return one or other
    before = _unite([node for node in (one.before, other.before) if node]) if one.before or other.before else None
    return Ends(one.bits | other.bits, before)


def _merged(one: tuple[Step, ...], other: tuple[Step, ...]) -> tuple[Step, ...]:
    """Steps of one word; those of equal reach become one."""
    made = {(step.low, step.high): step for step in one}
    for step in other:
        known = made.get((step.low, step.high))
        if known:
            both = [node for node in (known.below, step.below) if node]
            below = _unite(both) if both else None
            step = Step(step.low, step.high, _both(known.ends, step.ends), below)
        made[step.low, step.high] = step
    return tuple(made.values())


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
    for count, ends in free:
        if at - count >= start:
            hits.append((at - count, last, ends[0]))
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
        for count, ends in free:
            if at + count <= end:
                _end(ends, words, start, first, at + count, hits)
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
