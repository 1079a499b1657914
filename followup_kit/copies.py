"""The same text in two mails of one writer: found in one pass, whatever names, programs and dates stand in it.

The words of a mail's prose are compared, without salutation and signature. Names, numbers and dates are masked, so that
"Larch Valley" and "Birch Hill" count as the same; sentences of courtesy ("Thank you again for …", "Please let me know
…") are left out, for they may be alike in every mail.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from followup_kit.context import Context
from followup_kit.email import Email, Span
from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence
from followup_kit.reviewing import as_finding, read, review
from followup_kit.rule import Finding, Spot, Suggestion
from followup_kit.rules.generic.copy_paste import RULE
from followup_kit.rules.rank.promise import RULE as PROMISE
from followup_kit.rules.rank.trade import RULE as TRADE
from followup_kit.words import plain, tokenize

SHINGLE = 8
"""So many words in a row make two mails alike at a place."""

FEWEST_WORDS, SHARE = 40, 0.3
"""Alike words from which on a mail is a copy: so many, or this part of the body and half as many."""

MASK = "□"
_CALENDAR = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec yesterday today morning
    afternoon evening last this week
    """.split()
)
_COURTESY = frozenset("thank thanks grateful gratitude appreciate appreciated appreciation please hesitate".split())


def shared_stretches(text_a: str, text_b: str, masks: Iterable[str] = ()) -> list[Span]:
    """Where `text_a` says what `text_b` says too: spans of `text_a`, in order. Linear in both lengths.

    `text_a`, `text_b`: emails as given. `masks`: names of people, programs, hospitals and schools, in any form; dates
    and numbers are masked of themselves.
    """
    hidden = _pieces(masks)
    one, other = _Prose(Email.parse(text_a), hidden), _Prose(Email.parse(text_b), hidden)
    return one.stretches(other.shingles())


def review_all(mails: Sequence[tuple[Email, Context]]) -> list[list[Finding]]:
    """What the mails of one writer have in common, a list of findings for each, in the order given.

    A mail that repeats an earlier one is told where it does so for the longest; so is a first place that an earlier
    mail promised already to another program.
    """
    found: list[list[Finding]] = []
    known: set[int] = set()
    promised: list[str] = []
    masks = _pieces(name for _, context in mails for name in _names(context))
    for email, context in mails:
        prose = _Prose(email, masks)
        spots = [*_copied(prose, known), *_promised_again(email, context, promised)]
        found.append([as_finding(RULE, spot, email) for spot in spots if context.kind != "first-choice"])
        known |= prose.shingles()
    return found


def _copied(prose: _Prose, known: set[int]) -> list[Spot]:
    stretches = prose.stretches(known)
    sizes = [len(prose.email.text[start:end].split()) for start, end in stretches]
    shared = sum(sizes)
    if shared < FEWEST_WORDS and not (shared * 2 >= FEWEST_WORDS and shared >= SHARE * len(prose.words)):
        return []
    start, end = stretches[sizes.index(max(sizes))]
    message = f"About {shared} words of this mail stand in another of yours as well, and only the names differ."
    return [Spot(start, end, message, (Suggestion("What would you say here to nobody but this reader?"),))]


def _promised_again(email: Email, context: Context, promised: list[str]) -> list[Spot]:
    """A first place promised to a second program. `promised` holds the programs so far, and is added to."""
    first = next((one for one in review(email, context, (PROMISE, TRADE)).findings if one.code == "rank.promise"), None)
    if first is None:
        return []
    program = context.program.name or email.text[first.start : first.end]
    others = [one for one in promised if one != program]
    promised.append(program)
    if not others:
        return []
    message = "The first place is promised here, and in another of your mails too. There is one first place."
    return [Spot(first.start, first.end, message, (Suggestion("To whom, if to anyone, do you want to say it?"),))]


_OFFERS = frozenset("information forward".split())


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is compared, and where it stands."""

    word: str
    start: int
    end: int


class _Prose:
    """The masked words of a mail, without courtesy, in rows that do not reach across what was left out."""

    def __init__(self, email: Email, masks: frozenset[str]) -> None:
        self.email = email
        reading: Reading = read(email)
        self.words = reading.words
        self.rows: list[list[_Word]] = [[]]
        for sentence in reading.sentences:
            if _is_courtesy(reading, sentence):
                self.rows.append([])
                continue
            for number in range(sentence.first, sentence.last):
                word, start = reading.plain[number], reading.offsets[number]
                one = _Word(word, start, start + len(reading.words[number]))
                if fold(word) in masks or word in _CALENDAR or not word.isalpha():
                    if self.rows[-1] and self.rows[-1][-1].word == MASK:
                        self.rows[-1][-1] = _Word(MASK, self.rows[-1][-1].start, one.end)
                        continue
                    one = _Word(MASK, one.start, one.end)
                self.rows[-1].append(one)

    def shingles(self) -> set[int]:
        """Every run of `SHINGLE` words, hashed."""
        return {_hash(row, at) for row in self.rows for at in range(len(row) - SHINGLE + 1)}

    def stretches(self, known: Container[int]) -> list[Span]:
        """Where the mail's shingles are among the known ones; overlapping ones are one stretch."""
        spans: list[Span] = []
        for row in self.rows:
            for at in range(len(row) - SHINGLE + 1):
                if _hash(row, at) in known:
                    start, end = row[at].start, row[at + SHINGLE - 1].end
                    if spans and start <= spans[-1][1]:
                        spans[-1] = spans[-1][0], end
                    else:
                        spans.append((start, end))
        return spans


def _hash(row: list[_Word], at: int) -> int:
    return hash(tuple(one.word for one in row[at : at + SHINGLE]))


def _is_courtesy(reading: Reading, sentence: Sentence) -> bool:
    words = reading.plain[sentence.first : sentence.last]
    return not _COURTESY.isdisjoint(words[:8]) or (len(words) < 20 and not _OFFERS.isdisjoint(words))


def _names(context: Context) -> list[str]:
    program, applicant, recipient = context.program, context.applicant, context.recipient
    return [program.name, *program.aliases, program.specialty, applicant.name, applicant.school, recipient.name]


def _pieces(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for name in names for word in plain(tokenize(name)[0]))
