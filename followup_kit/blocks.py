"""A block of prose, the text between two blank lines, read into words and sentences with one lexicon, and remembered.

A blank line ends every sentence and every quotation, so that a block reads the same wherever it stands. A draft is read at
every keystroke and a class hands in much that is alike: a block that was read before costs one look-up, a sentence that was
read before costs no walk through the trie. Words and offsets are counted from the beginning of the block.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from followup_kit.remembered import PARAGRAPHS, SENTENCES
from followup_kit.sentences import quoted_words, sentence_ends
from followup_kit.trie import Hit, Lexicon
from followup_kit.words import plain, tokenize

LONGEST = 4_000
"""Characters of the longest text that is remembered: no paragraph of an email is longer, and memory stays bounded."""

QUESTION = "?"
"""The family without phrases that stands in a sentence which is a question."""

NONE: frozenset[int] = frozenset()
"""No words: one value for all, since each value that is kept costs time whenever memory is looked through."""

_JOINS = frozenset(" -‑'’/&")


class Known(NamedTuple):
    """What is known of sentences with the same words, marks and quotations: families, phrases, and what is found out later.

    hits:  counted from the first word of the sentence
    facts: what has been found out about them (`followup_kit.meaning.sentencewise`)
    """

    mask: int
    hits: tuple[Hit, ...]
    facts: dict[object, Any]


class Seen(NamedTuple):
    """A sentence of a block: its words first..last-1, the mark that ends it, its text, and what is known of such sentences."""

    first: int
    last: int
    ender: str
    text: str
    known: Known


class Block(NamedTuple):
    """A block's text, its words as written and plain, where each begins, which end a clause or are quoted; its sentences.

    facts:  what has been found out about its words (`followup_kit.meaning.paragraphwise`)
    seats:  what `followup_kit.reading` made of the sentences, by where the block stood and what the program is called
    judged: what `followup_kit.judging` found in it, by the setting
    """

    text: str
    words: list[str]
    plain: list[str]
    offsets: list[int]
    stops: list[int]
    quoted: frozenset[int]
    sentences: tuple[Seen, ...]
    mask: int
    facts: dict[object, Any]
    seats: dict[object, Any]
    judged: dict[object, Any]


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
            if len(lexicon.blocks) >= PARAGRAPHS:
                lexicon.blocks.clear()
            lexicon.blocks[text] = known
    return known


def _read(text: str, lexicon: Lexicon) -> Block:
    words, offsets, separators = tokenize(text)
    low = plain(words)
    marked = [number for number, separator in enumerate(separators) if separator != " "]
    stops = [number - 1 for number in marked if not _JOINS.issuperset(separators[number])]
    quoted = quoted_words(separators, marked) if ("“" in text or '"' in text) else NONE
    sentences = []
    first = mask = 0
    for last, ender in sentence_ends(words, low, separators, marked):
        said = text[offsets[first] : offsets[last - 1] + len(words[last - 1])]
        inside = ""
        if quoted and not quoted.isdisjoint(range(first, last)):
            inside = str([number - first for number in range(first, last) if number in quoted])
        key = f"{said}{ender}{inside}" if ender else f"{said}\n{last - 1 in stops}{inside}"
        known = lexicon.seen.get(key)
        if known is None:
            ends = frozenset([number - first for number in stops if first <= number < last])
            hidden = frozenset([number - first for number in quoted]) if inside else NONE
            known = known_of(low[first:last], ends, hidden, ender, lexicon)
            if len(lexicon.seen) >= SENTENCES:
                lexicon.seen.clear()
            if len(key) <= LONGEST:
                lexicon.seen[key] = known
        mask |= known.mask
        sentences.append(Seen(first, last, ender, said, known))
        first = last
    return Block(text, words, low, offsets, stops, quoted, tuple(sentences), mask, {}, {}, {})


def known_of(words: list[str], stops: frozenset[int], quoted: frozenset[int], ender: str, lexicon: Lexicon) -> Known:
    """What the lexicon says of a sentence; phrases in quotation marks are nobody's own."""
    hits = lexicon.hits(words, 0, len(words), stops)
    if quoted:
        hits = [hit for hit in hits if hit[0] not in quoted]
    mask = lexicon.bits[QUESTION] if ender == "?" and len(words) - 1 not in quoted else 0
    for _, _, bits in hits:
        mask |= bits
    return Known(mask, tuple(hits), {})
