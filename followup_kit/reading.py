"""An email read once: words, sentences, families of phrases and moods, for all rules to share.

Text is tokenized and walked through the lexicon a single time; a rule asks for families by name and gets back
places in the original text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import or_

from followup_kit.context import Context
from followup_kit.email import Email, Span
from followup_kit.names import fold
from followup_kit.words import Hit, Lexicon, hits_between, plain, tokenize

QUESTION, QUOTED = "?", "quoted"
RESERVED = (QUESTION, QUOTED)
_ABBREVIATIONS = frozenset(
    "dr drs mr mrs ms mx prof st vs etc e i g eg ie al no approx dept univ col lt capt maj gen sgt jr sr rev hon".split()
)
_MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
_END = re.compile(r"[.?!…]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words `first` to `last` (exclusive) of a reading, what ends them, and the families that occur in them."""

    first: int
    last: int
    ender: str
    mask: int
    hits: tuple[Hit, ...]


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

    def __post_init__(self) -> None:
        text = self._prose()
        self.words, self.offsets, separators = tokenize(text)
        self.plain = plain(self.words)
        quoted = _quoted_words(text, separators) if ("“" in text or '"' in text) else frozenset()
        self.sentences = list(self._sentences(separators, quoted))
        self.mask = reduce(or_, [sentence.mask for sentence in self.sentences], 0)
        self.quoted_words = quoted

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

    def _sentences(self, separators: list[str], quoted: frozenset[int]) -> Iterator[Sentence]:
        words = self.plain
        count = len(words)
        root = self.lexicon.root
        question = self.lexicon.bits[QUESTION]
        first = 0
        for last, ender in _sentence_ends(self.words, words, separators):
            hits = hits_between(root, words, first, last)
            if quoted and hits:
                hits = [hit for hit in hits if hit[0] not in quoted]
            mask = question if ender == "?" and last - 1 not in quoted else 0
            for _, _, bits in hits:
                mask |= bits
            yield Sentence(first, last, ender, mask, tuple(hits))
            first = last
        assert first == count

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
    def names(self) -> frozenset[str]:
        """Folded words of every name and note that the context holds: no fault of the writer's."""
        context = self.context
        given = [
            context.applicant.name,
            context.applicant.school,
            context.program.name,
            *context.program.aliases,
            context.program.specialty,
            context.recipient.name,
            *context.interview.notes,
        ]
        return frozenset(fold(word) for one in given for word in tokenize(one)[0])

    @cached_property
    def is_kind(self) -> str:
        """The letter of the mail's kind."""
        return KIND_LETTERS[self.context.kind]


KIND_LETTERS = {
    "thank-you": "T",
    "late": "L",
    "clarification": "C",
    "shared-inbox": "S",
    "coordinator": "K",
    "update": "U",
    "first-choice": "F",
}


def _sentence_ends(words: list[str], lows: list[str], separators: list[str]) -> Iterator[tuple[int, str]]:
    """One past the last word of each sentence, and the mark that ends it ("" at a paragraph's end without one)."""
    count = len(words)
    for number in range(1, count):
        separator = separators[number]
        if separator == " " or len(separator) < 2:
            continue
        if "\n" in separator and separator.count("\n") > 1:
            mark = _END.search(separator)
            yield number, ("?" if "?" in separator else mark.group() if mark else "")
        elif (mark := _END.search(separator)) and any(map(str.isspace, separator)):
            if "?" in separator:
                following = words[number][0]
                if following.isupper() or not following.islower() or "\n" in separator:
                    yield number, "?"
                continue
            before = lows[number - 1]
            if mark.group() == "." and (
                before in _ABBREVIATIONS
                or (before in _MONTHS and words[number][0].isdigit())
                or (len(before) == 1 and before != "i" and words[number - 1].isupper())
                or before in ("m",) and lows[number - 2 : number - 1] in (["a"], ["p"]) and words[number][0].islower()
            ):
                continue
            if not words[number][0].islower() or mark.group() == "!":
                yield number, mark.group()
    if count:
        tail = separators[count]
        mark = _END.search(tail)
        yield count, ("?" if "?" in tail.split("\n")[0] else mark.group() if mark else "")


def _quoted_words(text: str, separators: list[str]) -> frozenset[int]:
    """Numbers of the words inside quotation marks; a mark that is never closed quotes nothing."""
    quoted: set[int] = set()
    opened: int | None = None
    straight = False
    for number, separator in enumerate(separators):
        for char in separator:
            if char == "“" and opened is None:
                opened, straight = number, False
            elif char == "”" and opened is not None and not straight:
                quoted.update(range(opened, number))
                opened = None
            elif char == '"':
                if opened is None:
                    opened, straight = number, True
                elif straight:
                    quoted.update(range(opened, number))
                    opened = None
            elif char == "\n" and opened is not None and "\n\n" in separator:
                opened = None
    return frozenset(quoted)
