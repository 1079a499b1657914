"""What makes a mail specific: words that could stand in no other mail to no other program.

A sentence counts when it speaks of the reader, the program or what was told there. Its specific words are those that
are neither the common words of such mails nor names that the context knows, nor dates and arrangements. Clauses in
which only the writer appears tell the writer's own story; they are no detail of the program.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from followup_kit.lexicon.ordinary import COMMON
from followup_kit.meaning.sentencewise import of_each
from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence
from followup_kit.remembered import MAILS
from followup_kit.words import tokenize

_REPORTED = frozenset(
    """
    told said explained described mentioned showed spoke talked discussed talking speaking story stories conversation
    heard hearing learned learning discussion account asked introduced read liked attention caught remember recall
    recalled idea compared enjoyed found moved surprised surprise impressed struck intrigued fascinated delighted
    favorite favourite watch watched watching thinking interested appreciated admired reminded reminds remind stayed
    covered noticed noted included mention remarkable
    """.split()
)
_TOLD = frozenset("told showed described mentioned explained story spoke discussed".split())
_THEM = frozenset(
    """
    you your yours yourself program programme residency residents resident interns department faculty attendings
    curriculum track chief
    """.split()
)
_SELF = frozenset("i me my mine myself we our us ours".split())
_SECOND = frozenset("you your yours".split())

ENOUGH = 2
"""Specific words from which on a mail is specific: one alone may be a common word that nobody thought of."""


class Uncommon(NamedTuple):
    """What stands out in one sentence: its words that are not common, and whether somebody told or showed it.

    elements: how many words name an element of a curriculum, whatever else they may be
    others:   the other words, as often as they stand there
    """

    elements: int
    others: tuple[str, ...]
    told: bool

    def count(self, known: frozenset[str]) -> int:
        """How many words stand out where these names are known."""
        if known.isdisjoint(self.others):
            return self.elements + len(self.others)
        return self.elements + sum(1 for word in self.others if word not in known)


class Specifics(NamedTuple):
    """The sentences of a mail that hold a detail, by number, each with the count of its specific words."""

    found: dict[int, int]
    told: bool = False
    """Is one of them something that the reader told or showed?"""

    @property
    def enough(self) -> bool:
        """Is there a detail at all?"""
        return self.told or sum(self.found.values()) >= ENOUGH


def specifics(reading: Reading) -> Specifics:
    """The details of this mail, found once and kept with the reading."""
    return reading.once(_read)


def _read(reading: Reading) -> Specifics:
    """Each sentence with a detail: uncommon words that are no names which the context knows."""
    known, bits = known_words(reading), reading.lexicon.bits
    courtesy, apart = bits["thanks"], bits["passes_on"] if reading.is_kind == "S" else 0
    found: dict[int, int] = {}
    told = False
    for number, uncommon in enumerate(of_each(reading, _uncommon)):
        if uncommon and (count := uncommon.count(known)):
            mask = reading.sentences[number].mask
            if not mask & apart and (count > 1 or not mask & courtesy):
                found[number] = count
                told = told or uncommon.told
    return Specifics(found, told)


def known_words(reading: Reading) -> frozenset[str]:
    """Words of the names that the context knows; words of the notes are not taken, for a note is a detail."""
    applicant, program = reading.context.applicant, reading.context.program
    named = (applicant.name, applicant.school, program.name, *program.aliases, program.specialty)
    return _words_of((*named, reading.context.recipient.name))


@lru_cache(maxsize=MAILS)
def _words_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word) for one in names for word in tokenize(one)[0])


def _uncommon(reading: Reading, sentence: Sentence) -> Uncommon | tuple[()]:
    """The sentence's words that are not common and not told of the writer alone, clause by clause; () for none."""
    plain, lexicon = reading.plain, reading.lexicon
    curricular, goals = lexicon.mask(("curricular",)), lexicon.mask(("aims", "brings"))
    elements = {at for hit in sentence.hits if hit[2] & curricular for at in (hit[0], hit[1] - 1)}
    rare = [at for at in range(sentence.first, sentence.last) if at in elements or not is_common(plain[at])]
    if not rare or _is_of_the_writer(plain[sentence.first : sentence.last]):
        return ()
    starts = [sentence.first, *(at + 1 for at in range(sentence.first, sentence.last - 1) if at in reading.stops)]
    turns = sorted(hit[0] for hit in sentence.hits if hit[2] & goals)
    found: list[int] = []
    for first, last in zip(starts, [*starts[1:], sentence.last], strict=True):
        words = rare[bisect_left(rare, first) : bisect_left(rare, last)]
        if words and not _is_of_the_writer(plain[first:last]):
            end = _before_goals(turns, plain, first, last)
            found.extend(at for at in words if at < end)
    if not found:
        return ()
    others = tuple(plain[at] for at in found if at not in elements)
    told = not _TOLD.isdisjoint(plain[sentence.first : sentence.last])
    return Uncommon(len(found) - len(others), others, told)


def _is_of_the_writer(words: list[str]) -> bool:
    return not _SELF.isdisjoint(words) and _THEM.isdisjoint(words) and _REPORTED.isdisjoint(words)


def _before_goals(turns: list[int], plain: list[str], first: int, last: int) -> int:
    """Where the clause turns to what the writer plans or brings; a clause that begins so counts up to "you"."""
    number = bisect_left(turns, first)
    if number == len(turns) or turns[number] >= last:
        return last
    cut = turns[number]
    return next((at for at in range(cut, last) if plain[at] in _SECOND), cut) if cut == first else cut


@lru_cache(maxsize=8192)
def is_common(word: str) -> bool:
    """May this word stand in a mail to any program? So may short words, numbers, adverbs, inflected common words."""
    if word in COMMON or len(word) < 3 or not word[0].isalpha():
        return True
    if word.endswith(("ly", "ologist", "ologists", "ology")):
        return True
    if word.endswith("ing"):
        return word[:-3] in COMMON
    return (word[-1] in "sdr" and word[:-1] in COMMON) or (word.endswith(("ed", "es", "er")) and word[:-2] in COMMON)
