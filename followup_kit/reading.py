"""An email read once: words, sentences, families of phrases and moods, for all rules to share.

Text is tokenized and walked through the lexicon a single time; a rule asks for families by name and gets back
places in the original text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import Any

from followup_kit.context import Applicant, Context, Program
from followup_kit.email import Email, Span
from followup_kit.names import fold
from followup_kit.rule import KIND_LETTERS
from followup_kit.sentences import quoted_words, sentence_ends
from followup_kit.trie import Hit, Lexicon, hits_between
from followup_kit.words import plain, tokenize

QUESTION, PROGRAM = "?", "program"
RESERVED = (QUESTION, PROGRAM)
"""Families without phrases: the sentence is a question; the program of the context is named."""

REMEMBERED = 20_000
"""How many sentences a lexicon remembers: a class of two hundred mails, or a long evening of drafting."""

_JOINS = frozenset(" -‑'’/&")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words `first` to `last` (exclusive) of a reading, what ends them, and the phrases that stand in them."""

    first: int
    last: int
    ender: str
    mask: int
    hits: tuple[Hit, ...]
    text: str = ""
    """The sentence as written, without its closing mark."""
    key: str = ""
    """Sentences of one key are alike: same words, same closing mark, the same words quoted or naming the program."""


@dataclass
class Reading:
    """One email in its context, read with one lexicon."""

    email: Email
    context: Context
    lexicon: Lexicon
    words: list[str] = field(init=False)
    plain: list[str] = field(init=False)
    offsets: list[int] = field(init=False)
    sentences: list[Sentence] = field(init=False)
    mask: int = field(init=False)
    stops: frozenset[int] = field(init=False)
    quoted: frozenset[int] = field(init=False)
    memo: dict[str, Any] = field(init=False, default_factory=dict)
    """What rules find out about this mail and share, by name."""

    def __post_init__(self) -> None:
        """Tokenize once, part sentences, walk each through the lexicon."""
        text = self._prose()
        self.words, self.offsets, separators = tokenize(text)
        self.plain = plain(self.words)
        marked = [number for number, separator in enumerate(separators) if separator != " "]
        self.stops = frozenset([number - 1 for number in marked if not _JOINS.issuperset(separators[number])])
        self.quoted = quoted_words(separators, marked) if ("“" in text or '"' in text) else frozenset()
        self.sentences = list(self._sentences(separators, marked))
        self.mask = reduce(or_, [sentence.mask for sentence in self.sentences], 0)

    def _prose(self) -> str:
        """The text with everything that is not the writer's prose blanked out, so that offsets stay true."""
        spans = self.email.body_spans
        if not spans:
            return ""
        text = self.email.text
        pieces = [" " * spans[0][0]]
        at = spans[0][0]
        for start, end in spans:
            if start > at:
                pieces.append("\n" * (start - at))
            pieces.append(text[start:end])
            at = end
        return "".join(pieces)

    def _sentences(self, separators: list[str], marked: list[int]) -> Iterator[Sentence]:
        words, bits = self.plain, self.lexicon.bits
        question, program = bits[QUESTION], bits[PROGRAM]
        named = _occurrences(words, _program_words(self.context.program))
        first = 0
        for last, ender in sentence_ends(self.words, words, separators, marked):
            text = self.email.text[self.offsets[first] : self.offsets[last - 1] + len(self.words[last - 1])]
            hits, mask = self._hits(first, last, text)
            key = text + ender
            if self.quoted and not self.quoted.isdisjoint(range(first, last)):
                hits = [hit for hit in hits if hit[0] not in self.quoted]
                mask = reduce(or_, [families for _, _, families in hits], 0)
                key += str([number - first for number in range(first, last) if number in self.quoted])
            if named and (here := [(start, end, program) for start, end in named if first <= start < last]):
                hits += here
                mask |= program
                key += str([(start - first, end - first) for start, end, _ in here])
            if ender == "?" and last - 1 not in self.quoted:
                mask |= question
            yield Sentence(first, last, ender, mask, tuple(hits), text, key)
            first = last

    def _hits(self, first: int, last: int, text: str) -> tuple[list[Hit], int]:
        """The phrases of one sentence, and their families. A draft is read at every keystroke: sentences are remembered."""
        seen = self.lexicon.seen
        known = seen.get(text)
        if known is None:
            found = hits_between(self.lexicon.root, self.plain, first, last, self.stops)
            relative = tuple((start - first, end - first, bits) for start, end, bits in found)
            known = relative, reduce(or_, [bits for _, _, bits in found], 0)
            if len(seen) >= REMEMBERED:
                seen.clear()
            seen[text] = known
        return [(start + first, end + first, bits) for start, end, bits in known[0]], known[1]

    # What rules ask ------------------------------------------------------------------------------------------------

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
    def vocabulary(self) -> frozenset[str]:
        """Every plain word of the prose: what is not in it need not be looked for."""
        return frozenset(self.plain)

    @cached_property
    def names(self) -> frozenset[str]:
        """Folded words of every name and note that the context holds: no fault of the writer's."""
        context = self.context
        return _context_names(context.applicant, context.program, context.recipient.name, context.interview.notes)

    @cached_property
    def is_kind(self) -> str:
        """The letter of the mail's kind."""
        return KIND_LETTERS[self.context.kind]


@lru_cache(maxsize=256)
def _context_names(applicant: Applicant, program: Program, recipient: str, notes: tuple[str, ...]) -> frozenset[str]:
    given = (applicant.name, applicant.school, program.name, *program.aliases, program.specialty, recipient, *notes)
    return frozenset(fold(word) for one in given for word in tokenize(one)[0])


@lru_cache(maxsize=256)
def _program_words(program: Program) -> tuple[tuple[str, ...], ...]:
    """The program's name and short forms as rows of plain words, longest first."""
    rows = {tuple(plain(tokenize(name)[0])) for name in (program.name, *program.aliases)}
    return tuple(sorted(filter(None, rows), key=len, reverse=True))


def _occurrences(words: list[str], rows: tuple[tuple[str, ...], ...]) -> list[Span]:
    """Where a row of words stands, first and one past the last word, in order; longer rows win."""
    found: dict[int, int] = {}
    for row in rows:
        at = -1
        for _ in range(words.count(row[0])):
            at = words.index(row[0], at + 1)
            if tuple(words[at : at + len(row)]) == row:
                found.setdefault(at, at + len(row))
    return sorted(found.items())
