"""An email read once: words, sentences, families of phrases and moods, for all rules to share.

Text is tokenized and walked through the lexicon a single time; a rule asks for families by name and gets back
places in the original text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any, TypeVar

from followup_kit.blocks import QUESTION, Block, Known, Seen, block, blocks
from followup_kit.context import Context
from followup_kit.email import Email, Span
from followup_kit.names import fold
from followup_kit.patterns import pattern
from followup_kit.program_names import Names, names_of, naming_of
from followup_kit.remembered import MAILS, SEATS
from followup_kit.rule import KIND_LETTERS
from followup_kit.trie import Hit, Lexicon
from followup_kit.words import tokenize

__all__ = ["PROGRAM", "QUESTION", "RESERVED", "Reading", "Sentence"]

_ASKING = pattern(r"^[ \t]*\[[^\[\]\n]{8,600}\?\][ \t]*$", re.MULTILINE)
T = TypeVar("T")
Seat = tuple[list["Sentence"], int]

PROGRAM = "program"
RESERVED = (QUESTION, PROGRAM)
"""Families without phrases: the sentence is a question; the program of the context is named."""


class Sentence:
    """Words `first` to `last` (exclusive) of a reading, the mark that ends them, and the families that stand in them.

    mask:  the families' bits
    text:  the sentence as written, without its closing mark
    facts: what has been found out about sentences like this one: same words, same closing mark, the same words quoted or
           naming the program (`followup_kit.meaning.sentencewise`)

    A plain class: most sentences were read before, and nobody asks for their phrases; these are counted from the first
    word of the sentence, and put in their place when asked for.
    """

    __slots__ = ("_hits", "_relative", "_shift", "ender", "facts", "first", "last", "mask", "text")

    def __init__(
        self,
        first: int,
        last: int,
        ender: str,
        mask: int,
        hits: tuple[Hit, ...],
        text: str = "",
        facts: dict[object, Any] | None = None,
        shift: int = 0,
    ) -> None:
        """`hits` are counted from word `shift` of the reading."""
        self.first = first
        self.last = last
        self.ender = ender
        self.mask = mask
        self.text = text
        self.facts = {} if facts is None else facts
        self._relative = hits
        self._shift = shift
        self._hits = None if shift else hits

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The phrases that stand in the sentence: first word, one past the last word, bits of families."""
        hits = self._hits
        if hits is None:  # made twice by two threads, it is the same
            shift = self._shift
            hits = self._hits = tuple([(first + shift, last + shift, bits) for first, last, bits in self._relative])
        return hits


@dataclass
class Reading:
    """One email in its context, read with one lexicon.

    alone: the only paragraph of the mail, where it was read before (`followup_kit.judging`)
    """

    email: Email
    context: Context
    lexicon: Lexicon
    alone: Block | None = None
    blocks: list[tuple[int, int, Block]] = field(init=False)
    """The blocks of its prose: where each begins in the text of the email, how many words stand before it, and the block."""
    sentences: list[Sentence] = field(init=False)
    mask: int = field(init=False)
    memo: dict[object, Any] = field(init=False, default_factory=dict)
    """What rules find out about this mail and share: by what found it (`once`), or by name."""

    def __post_init__(self) -> None:
        """Read each block of the prose and put them one after the other."""
        self.blocks = []
        self.sentences = []
        self.mask = count = 0
        program = self.context.program
        names, bit = names_of(program.name, program.aliases), self.lexicon.bits[PROGRAM]
        if self.alone:
            self._is_only(self.alone, _seat(self.alone, 0, names, bit))
            return
        start, text = self._prose()
        for at, piece in blocks(text):
            one = block(piece, self.lexicon)
            self.blocks.append((start + at, count, one))
            seated: Seat = one.seats.get((count, names)) or _keep(one, count, names, bit)
            self.sentences += seated[0]
            self.mask |= seated[1]
            count += len(one.words)

    def _is_only(self, block: Block, seat: Seat) -> None:
        """Take over what is known of the only block."""
        self.blocks = [(0, 0, block)]
        self.sentences, self.mask = seat
        self.words, self.plain, self.offsets = block.words, block.plain, block.offsets
        self.quoted = block.quoted

    @cached_property
    def words(self) -> list[str]:
        """The words as written."""
        return list(chain.from_iterable([one.words for _, _, one in self.blocks]))

    @cached_property
    def plain(self) -> list[str]:
        """The words in lower case, contractions written out."""
        return list(chain.from_iterable([one.plain for _, _, one in self.blocks]))

    @cached_property
    def offsets(self) -> list[int]:
        """Where each word begins in the text of the email."""
        return [at + offset for at, _, one in self.blocks for offset in one.offsets]

    @cached_property
    def stops(self) -> frozenset[int]:
        """Numbers of the words that end a clause."""
        return frozenset([count + number for _, count, one in self.blocks for number in one.stops])

    @cached_property
    def quoted(self) -> frozenset[int]:
        """Numbers of the words in quotation marks."""
        return frozenset([count + number for _, count, one in self.blocks for number in one.quoted])

    def _prose(self) -> tuple[int, str]:
        """Where the writer's prose begins, and the text from there on with all else made blank, so that offsets stay true."""
        spans = self.email.body_spans
        if not spans:
            return 0, ""
        text = self.email.text
        start = at = spans[0][0]
        pieces = []
        for first, end in spans:
            pieces += ["\n" * (first - at), text[first:end]]
            at = end
        prose = "".join(pieces)
        if "?]" in prose:
            prose, count = _ASKING.subn(lambda line: " " * len(line.group()), prose)
            self.memo["questions"] = count
        return start, prose

    @property
    def questions(self) -> int:
        """How many lines are still a scaffold's questions to the writer: no prose, and what they ask for is not there yet."""
        count: int = self.memo.get("questions", 0)
        return count

    # What rules ask ------------------------------------------------------------------------------------------------

    def once(self, find: Callable[[Reading], T]) -> T:
        """What `find` finds out about this mail; it looks only the first time."""
        memo = self.memo
        if find not in memo:
            memo[find] = find(self)
        found: T = memo[find]
        return found

    def has(self, *families: str) -> bool:
        """Does any of the families occur anywhere in the prose?"""
        return bool(self.mask & self.lexicon.mask(families))

    def places(self, *families: str) -> Iterator[tuple[Sentence, Hit]]:
        """Every occurrence of the families, with its sentence."""
        wanted = self.lexicon.mask(families)
        if not self.mask & wanted:
            return
        for sentence in self.sentences:
            if sentence.mask & wanted:
                for hit in sentence.hits:
                    if hit[2] & wanted:
                        yield sentence, hit

    def span(self, first: int, last: int) -> Span:
        """Where words first..last-1 stand in the text."""
        return self.offsets[first], self.offsets[last - 1] + len(self.words[last - 1])

    def sentence_span(self, sentence: Sentence) -> Span:
        """Where a sentence stands in the text, its closing mark included."""
        start, end = self.span(sentence.first, sentence.last)
        text = self.email.text
        while end < len(text) and text[end] in ".?!…\"”’'":
            end += 1
        return start, end

    def text(self, span: Span) -> str:
        """The words of the email at this place."""
        return self.email.text[span[0] : span[1]]

    @cached_property
    def names(self) -> frozenset[str]:
        """Folded words of every name and note that the context holds: no fault of the writer's."""
        applicant, program = self.context.applicant, self.context.program
        given = (applicant.name, applicant.school, program.name, *program.aliases, program.specialty)
        return _folded_words((*given, self.context.recipient.name, *self.context.interview.notes))

    @property
    def is_kind(self) -> str:
        """The letter of the mail's kind."""
        return KIND_LETTERS[self.context.kind]


def _seat(block: Block, count: int, names: Names, program: int) -> Seat:
    """The sentences of a block with so many words before it, and its mask."""
    made, mask = [_sentence(one, one.known, count) for one in block.sentences], block.mask
    for number, known in naming_of(block, names, program):
        made[number] = _sentence(block.sentences[number], known, count)
        mask |= program
    return made, mask


def _keep(block: Block, count: int, names: Names, program: int) -> Seat:
    """The same, kept: most keystrokes change no word's number, and the block will stand there again."""
    if len(block.seats) >= SEATS:
        block.seats.clear()
    seat = block.seats[count, names] = _seat(block, count, names, program)
    return seat


def _sentence(seen: Seen, known: Known, count: int) -> Sentence:
    """The sentence of a block that has so many words before it."""
    first = count + seen.first
    return Sentence(first, count + seen.last, seen.ender, known.mask, known.hits, seen.text, known.facts, first)


@lru_cache(maxsize=MAILS)
def _folded_words(given: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word) for one in given for word in tokenize(one)[0])
