"""Compile families of phrases into one trie of plain tuples and dicts; `followup_kit.trie` walks it.

A phrase is entered at its rarest word, so that "i would be glad to train" is looked at where "train" stands and not at
every "i": what follows the rarest word is a path down the trie, what comes before it is checked backwards once the
path has been walked. The way phrases are written is told in `followup_kit.words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from followup_kit.words import Slot, slots


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


def _plain(value: Any, known: dict[Any, Any]) -> Any:
    """The same without names of fields, and equal parts held once: half the memory, and a file of half the size."""
    if not isinstance(value, (tuple, dict)):
        return value
    made, _ = known.get(id(value), (None, None))
    if made is None:
        if isinstance(value, dict):
            made = {word: _plain(one, known) for word, one in value.items()}
            shape: Any = frozenset([(word, id(one)) for word, one in made.items()])
        else:
            made = tuple([_plain(one, known) for one in value])
            shape = tuple([id(one) if isinstance(one, (tuple, dict)) else one for one in made])
        made = known.setdefault((type(made), shape), made)
        known[id(value)] = made, value
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
                one_by_one: list[Slot] = [[(word,)] for word in words]
                spread = [*places[:at], *one_by_one, *places[at + 1 :]]
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
