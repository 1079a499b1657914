"""A block of prose, the text between two blank lines, read into words and sentences with one lexicon, and remembered.

A blank line ends every sentence and every quotation, so that a block reads the same wherever it stands. A draft is read at
every keystroke and a class hands in much that is alike: a block that was read before costs one look-up, a sentence that was
read before costs no walk through the trie. Words and offsets are counted from the beginning of the block.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from followup_kit.sentences import quoted_words, sentence_ends
from followup_kit.trie import Hit, Lexicon
from followup_kit.words import plain, tokenize

REMEMBERED = 20_000
"""How many sentences a lexicon remembers: a class of two hundred mails, or a long evening of drafting."""
BLOCKS_REMEMBERED = 4_000
LONGEST = 4_000
"""Characters of the longest text that is remembered: no paragraph of an email is longer, and memory stays bounded."""

QUESTION = "?"
"""The family without phrases that stands in a sentence which is a question."""

_JOINS = frozenset(" -‑'’/&")


class Seen(NamedTuple):
    """A sentence of a block: its words first..last-1, the mark that ends it, its families and phrases, its text.

    quoted: " [2, 3]" where its third and fourth words stand in quotation marks
    facts:  what has been found out about sentences with these words, this mark and these quotations
    """

    first: int
    last: int
    ender: str
    mask: int
    hits: tuple[Hit, ...]
    text: str
    quoted: str
    facts: dict[object, Any]


class Block(NamedTuple):
    """The words of a block as written and plain, where each begins, which end a clause or are quoted; its sentences.

    placed: what `followup_kit.reading` made of the sentences where the block stood last, by the words before it
    """

    words: list[str]
    plain: list[str]
    offsets: list[int]
    stops: list[int]
    quoted: frozenset[int]
    sentences: tuple[Seen, ...]
    mask: int
    placed: dict[int, list[Any]]


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Where each block begins, and its text with the blank lines that end it. A block begins with a letter or digit."""
    at = start = 0
    while True:
        at = text.find("\n\n", at) + 2
        if at == 1:
            yield start, text[start:]
            return
        if text[at : at + 1].isalnum():
            yield start, text[start:at]
            start = at


def block(text: str, lexicon: Lexicon) -> Block:
    """This block, read or remembered."""
    known: Block | None = lexicon.blocks.get(text)
    if known is None:
        known = _read(text, lexicon)
        if len(text) <= LONGEST:
            if len(lexicon.blocks) >= BLOCKS_REMEMBERED:
                lexicon.blocks.clear()
            lexicon.blocks[text] = known
    return known


def facts_of(key: str, lexicon: Lexicon) -> dict[object, Any]:
    """Where to keep what is found out about the sentences of this key."""
    known = lexicon.facts.get(key)
    if known is None:
        if len(key) > LONGEST:
            return {}
        if len(lexicon.facts) >= REMEMBERED:
            lexicon.facts.clear()
        known = lexicon.facts.setdefault(key, {})
    return known


def _read(text: str, lexicon: Lexicon) -> Block:
    words, offsets, separators = tokenize(text)
    low = plain(words)
    marked = [number for number, separator in enumerate(separators) if separator != " "]
    stops = [number - 1 for number in marked if not _JOINS.issuperset(separators[number])]
    quoted = quoted_words(separators, marked) if ("“" in text or '"' in text) else frozenset()
    ends, question = frozenset(stops), lexicon.bits[QUESTION]
    sentences = []
    first = 0
    for last, ender in sentence_ends(words, low, separators, marked):
        said = text[offsets[first] : offsets[last - 1] + len(words[last - 1])]
        hits, mask = _hits(said, low, first, last, ends, lexicon)
        inside = ""
        if quoted and not quoted.isdisjoint(range(first, last)):
            hits = tuple([hit for hit in hits if hit[0] not in quoted])
            mask = reduce(or_, [families for _, _, families in hits], 0)
            inside = str([number - first for number in range(first, last) if number in quoted])
        if ender == "?" and last - 1 not in quoted:
            mask |= question
        sentences.append(Seen(first, last, ender, mask, hits, said, inside, facts_of(said + ender + inside, lexicon)))
        first = last
    mask = reduce(or_, [one.mask for one in sentences], 0)
    return Block(words, low, offsets, stops, quoted, tuple(sentences), mask, {})


def _hits(
    text: str, words: list[str], first: int, last: int, stops: frozenset[int], lexicon: Lexicon
) -> tuple[tuple[Hit, ...], int]:
    """The phrases of one sentence, and their families; a sentence that was read before is not walked again."""
    seen = lexicon.seen
    key = text if last - 1 in stops else text + "\n"
    known = seen.get(key)
    if known is None:
        found = lexicon.hits(words[first:last], 0, last - first, _shifted(stops, first, last))
        known = tuple(found), reduce(or_, [bits for _, _, bits in found], 0)
        if len(seen) >= REMEMBERED:
            seen.clear()
        if len(key) <= LONGEST:
            seen[key] = known
    hits, mask = known
    return tuple([(start + first, end + first, bits) for start, end, bits in hits]) if first else hits, mask


def _shifted(stops: frozenset[int], first: int, last: int) -> frozenset[int]:
    return frozenset([number - first for number in stops if first <= number < last])
