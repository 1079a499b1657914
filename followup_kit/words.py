"""Words, inflection and families of phrases in one trie. Knows no rule.

A family is a set of phrases with one meaning, written one a line:

    my chances
    (could|would|can) you tell me      alternatives; an empty one is optional: (very|) much
    rank~ you first                    the word and its inflections: rank, ranks, ranked, ranking
    ahead of _ you                     any one word
    put ..3 first                      up to three words of any kind

Words are lower case, without hyphens ("follow up"), contractions written out ("would not", "i am").
Many families make one `Lexicon`: its trie is walked once for a text, whatever the number of phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate, product
from typing import Any

_TOKEN = re.compile(r"([^\W_]+|['’][^\W_]+|#\d+)")
_GROUP = re.compile(r"\(([^()]*)\)|(\S+)")
_VOWELS = frozenset("aeiou")

WRITTEN_OUT: Mapping[str, str] = {
    short.replace("'", mark): full
    for mark in "'’"
    for short, full in {
        "'d": "would", "'ll": "will", "'m": "am", "'re": "are", "'ve": "have", "'t": "not", "'em": "them",
        "don": "do", "couldn": "could", "wouldn": "would", "shouldn": "should", "didn": "did", "doesn": "does",
        "isn": "is", "aren": "are", "wasn": "was", "weren": "were", "haven": "have", "hasn": "has", "hadn": "had",
        "cannot": "can not", "mustn": "must", "needn": "need",
    }.items()
}  # fmt: skip
"""Pieces of contractions, as the tokenizer parts them, and the words they stand for."""

_IRREGULAR: Mapping[str, str] = {
    "be": "am is are was were been being", "have": "has had having", "do": "does did done doing",
    "know": "knows knew known knowing", "think": "thinks thought thinking", "tell": "tells told telling",
    "give": "gives gave given giving", "hear": "hears heard hearing", "find": "finds found finding",
    "get": "gets got gotten getting", "take": "takes took taken taking", "make": "makes made making",
    "keep": "keeps kept keeping", "leave": "leaves left leaving", "put": "puts putting", "come": "comes came coming",
    "go": "goes went gone going", "see": "sees saw seen seeing", "say": "says said saying",
    "write": "writes wrote written writing", "hold": "holds held holding", "stand": "stands stood standing",
    "choose": "chooses chose chosen choosing", "begin": "begins began begun beginning", "feel": "feels felt feeling",
    "bring": "brings brought bringing", "show": "shows showed shown showing", "speak": "speaks spoke spoken speaking",
    "meet": "meets met meeting", "spend": "spends spent spending", "teach": "teaches taught teaching",
    "learn": "learns learned learnt learning", "grow": "grows grew grown growing", "let": "lets letting",
    "send": "sends sent sending", "sit": "sits sat sitting", "fall": "falls fell fallen falling",
    "drive": "drives drove driven driving", "fit": "fits fitted fitting", "set": "sets setting",
    "become": "becomes became becoming", "mean": "means meant meaning", "run": "runs ran running",
    "build": "builds built building", "lead": "leads led leading", "read": "reads reading", "beg": "begs begged begging",
    "win": "wins won winning", "lose": "loses lost losing", "commit": "commits committed committing",
    "drop": "drops dropped dropping", "cancel": "cancels canceled cancelled canceling cancelling",
    "withdraw": "withdraws withdrew withdrawn withdrawing", "forget": "forgets forgot forgotten forgetting",
    "try": "tries tried trying", "study": "studies studied studying", "apply": "applies applied applying",
    "pay": "pays paid paying", "say ": "", "buy": "buys bought buying", "swear": "swears swore sworn swearing",
}  # fmt: skip


def tokenize(text: str) -> tuple[list[str], list[int], list[str]]:
    """Words, the offset of each, and the n + 1 separators around them; `"".join` of both gives the text back."""
    pieces = _TOKEN.split(text)
    offsets = list(accumulate(map(len, pieces)))
    return pieces[1::2], offsets[::2][:-1], pieces[::2]


def plain(words: Iterable[str]) -> list[str]:
    """Lower case, with contractions written out."""
    written_out = WRITTEN_OUT.get
    return [written_out(word, word) for word in map(str.lower, words)]


def inflections(word: str) -> tuple[str, ...]:
    """The word and its regular or listed inflections, as verb and as noun."""
    if word in _IRREGULAR:
        return (word, *_IRREGULAR[word].split())
    if word.endswith("e"):
        return word, word + "s", word + "d", word[:-1] + "ing"
    if word.endswith("y") and len(word) > 2 and word[-2] not in _VOWELS:
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word, word + "es", word + "ed", word + "ing"
    doubled = word + word[-1] if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", word) else word
    return word, word + "s", doubled + "ed", doubled + "ing"


Slot = list[tuple[str, ...]]
"""One place of a phrase: its alternatives, each a row of words; the empty row means that the place may be left out."""


def slots(line: str) -> list[Slot]:
    """The places of one line of a family, in order."""
    return [
        [
            words
            for option in (match[1].split("|") if match[1] is not None else [match[2]])
            for words in _options(option.split())
        ]
        for match in _GROUP.finditer(line)
    ]


def _options(words: list[str]) -> Iterator[tuple[str, ...]]:
    spread: list[list[tuple[str, ...]]] = []
    for word in words:
        if word.startswith(".."):
            spread.append([("_",) * count for count in range(int(word[2:]) + 1)])
        elif word.endswith("~"):
            spread.append([(form,) for form in inflections(word[:-1])])
        else:
            spread.append([(word,)])
    for combination in product(*spread):
        yield tuple(word for part in combination for word in part)


Node = dict[str, "Entry"]
"""A trie node: next word -> (bits of the families that end here, node below). "_" stands for any word."""

Entry = tuple[int, "Node | None"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Families of phrases compiled to one trie. `bits` gives each family's bit."""

    bits: Mapping[str, int]
    root: Node = field(repr=False)
    frames: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)
    """What others compile against these bits (`followup_kit.speech`), kept with them."""

    @classmethod
    def compile(cls, families: Mapping[str, str], reserved: Iterable[str] = ()) -> Lexicon:
        """Build the trie. `reserved` names get a bit without phrases (moods, marks)."""
        bits = {name: 1 << number for number, name in enumerate((*reserved, *families))}
        root: Node = {}
        for name, table in families.items():
            for line in filter(None, map(str.strip, table.splitlines())):
                root = _union(root, _nodes(slots(line), bits[name]))
        return cls(bits, root)

    def mask(self, names: Iterable[str]) -> int:
        """The families' bits together. Raises KeyError on a family that does not exist."""
        mask = 0
        for name in names:
            mask |= self.bits[name]
        return mask


def _nodes(places: list[Slot], bit: int) -> Node:
    """One line as nodes, built from its end; alternatives share what follows them."""
    below: Node = {}
    ends = bit
    for place in reversed(places):
        node: Node = {}
        optional = False
        for words in place:
            if not words:
                optional = True
                continue
            tail, tail_bits = below, ends
            for word in reversed(words):
                tail, tail_bits = {word: (tail_bits, tail or None)}, 0
            node = _union(node, tail)
        if optional:
            node = _union(node, below)
        else:
            ends = 0
        below = node
    return below


def _union(one: Node, other: Node) -> Node:
    """Both nodes in one; what only one of them holds is shared, not copied."""
    if not one or one is other:
        return other
    if not other:
        return one
    made = dict(one)
    for word, entry in other.items():
        mine = one.get(word)
        if mine is None:
            made[word] = entry
        else:
            made[word] = (mine[0] | entry[0], _union(mine[1] or {}, entry[1] or {}) or None)
    return made


Hit = tuple[int, int, int]
"""First word, one past the last word, and the bits of the families that the words between belong to."""


def hits_between(root: Node, words: list[str], start: int, end: int) -> list[Hit]:
    """Every phrase of the trie within words[start:end], overlaps included, in order of first word."""
    hits: list[Hit] = []
    get = root.get
    wild = root.get("_")
    for first in range(start, end):
        entry = get(words[first])
        if entry is None:
            continue
        bits, below = entry
        if bits:
            hits.append((first, first + 1, bits))
        if below is not None:
            _follow(below, words, first, first + 1, end, hits)
    assert wild is None, "a phrase may not begin with a free word"
    return hits


def _follow(node: Node, words: list[str], first: int, at: int, end: int, hits: list[Hit]) -> None:
    while at < end:
        entry = node.get(words[at])
        free = node.get("_")
        at += 1
        if free is not None:
            if free[0]:
                hits.append((first, at, free[0]))
            if free[1] is not None:
                _follow(free[1], words, first, at, end, hits)
        if entry is None:
            return
        if entry[0]:
            hits.append((first, at, entry[0]))
        if entry[1] is None:
            return
        node = entry[1]
