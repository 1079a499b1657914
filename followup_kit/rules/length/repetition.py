"""length.repetition: a sentence, or a long phrase, is said again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, filterfalse
from sys import intern

from followup_kit.blocks import Block
from followup_kit.meaning.paragraphwise import of_paragraphs
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces

_SMALL = frozenset(
    """
    a an the this that these those of in on at to for from by with into as and or but if than then i me my mine we
    us our you your yours he him his she her it its they them their there here who whom which what am is are was
    were be been being have has had do does did will would can could shall should may might must s re very also
    """.split()
)
"""Words that carry too little to show that something is said again."""

_is_small = _SMALL.__contains__

_COURTESY = frozenset(
    "thank thanks thanking grateful gratitude appreciate appreciated appreciation indebted please information".split()
)
_ROW, _SPAN = 4, 7


def look(reading: Reading) -> Iterator[Spot]:
    """Rows of four telling words that stand twice show it."""
    rows_of = of_paragraphs(reading, _rows)
    if len(set().union(*[rows for rows, _ in rows_of])) == sum([count for _, count in rows_of]):
        return
    telling = list(chain.from_iterable(of_paragraphs(reading, _telling)))
    rows = list(zip(telling, telling[1:], telling[2:], telling[3:], strict=False))
    seen: dict[tuple[str, ...], int] = {}
    first = map(seen.setdefault, rows, range(len(rows)))
    again = [(one, later) for later, one in enumerate(first) if one != later]
    at = [number for number, word in enumerate(reading.plain) if word not in _SMALL]
    yield from _said_again(reading, telling, again, at)


def _rows(block: Block) -> tuple[frozenset[tuple[str, ...]], int]:
    """The rows of four telling words in the paragraph, and at how many places they stand."""
    telling = _telling(block)
    return frozenset(zip(telling, telling[1:], telling[2:], telling[3:], strict=False)), max(len(telling) - 3, 0)


def _telling(block: Block) -> tuple[str, ...]:
    """The words of the paragraph that are not small."""
    return tuple(map(intern, filterfalse(_is_small, block.plain)))


def _said_again(reading: Reading, telling: list[str], again: list[tuple[int, int]], at: list[int]) -> Iterator[Spot]:
    """Follow each repeated row as far as both places agree; tell the longest, at its second place.

    `again` are the first and the later place of each, `at` where the telling words stand among all.
    """
    best, over = (0, 0, 0), 0
    for first, later in again:
        if later < over:
            continue
        size = _ROW
        while later + size < len(telling) and first + size < later and telling[first + size] == telling[later + size]:
            size += 1
        over = later + size
        length = min(at[start + size - 1] - at[start] + 1 for start in (first, later))
        if length >= _SPAN and length > best[0] and not _excused(reading, at[first], at[later], at[later + size - 1]):
            best = length, at[later], at[later + size - 1] + 1
    if best[0]:
        start, end = reading.span(best[1], best[2])
        yield Spot(
            start,
            end,
            f"The words “{_shortened(reading.email.text[start:end])}” stand further up already. Once is stronger.",
            (Suggestion("Which of the two places needs them?"),),
        )


def _excused(reading: Reading, first: int, later: int, last: int) -> bool:
    """Is it the courtesy of the opening and the closing, a name, or a quotation?"""
    if later in reading.quoted or first in reading.quoted:
        return True
    if sum(1 for word in reading.words[later : last + 1] if word.islower() and word not in _SMALL) < 3:
        return True
    sentence = reading.sentences[bisect_right(reading.sentences, later, key=_first_word) - 1]
    return not _COURTESY.isdisjoint(reading.plain[max(sentence.first, later - 60) : min(sentence.last, last + 60)])


def _first_word(sentence: Sentence) -> int:
    return sentence.first


def _shortened(text: str) -> str:
    words = text.split()
    return " ".join(words) if len(words) < 13 else " ".join((*words[:6], "…", *words[-4:]))


RULE = Rule(
    code="length.repetition",
    severity="warning",
    kinds=EVERY_KIND,
    title="Something is said twice",
    why="A reader with little time takes the second telling for a reminder, or for a draft that was not read again.",
    advice="Keep it where it says most, and give the room that is won to something the reader does not know yet.",
    article="5.5",
    look=look,
    bad=pieces(
        "sentence",
        "I learned to weigh my words in a clinic without a printer. It bears «repeating that I learned to weigh» my "
        "words in a clinic without a printer.",
        "Only two patients came and one of them «brought his own scale, reminding me why I chose this work».",
        "The nurses keep a jar of questions nobody dared to ask aloud. For me the nurses and «their jar of "
        "questions nobody dared to ask aloud» are the heart of it.",
        "I did not leave the fellowship in Trondheim; I was on leave. So, once «more: I did not leave the "
        "fellowship» in Trondheim, I was on leave.",
        "«As I said, in medical school I led a cooking class for patients with diabetes».",
    ),
    good=pieces(
        "sentence",
        "Thank you again for the care with which you answered my questions.",
        "Thank you once more for making time to speak with me about the Internal Medicine residency at Larch "
        "Valley Hospital.",
        "One asks first about the well and the daughter, then about the skin and the daughter.",
        "The heart failure group visits would teach me what a heart failure clinic cannot.",
        "The group visits belong to the patients; the residents who run the group visits are their guests.",
    ),
)
