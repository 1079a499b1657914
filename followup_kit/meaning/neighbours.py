"""What stands around a word: is it part of a name, is it set off by marks, is it in the context's own words?"""

from __future__ import annotations

from followup_kit.names import fold
from followup_kit.reading import Reading, Sentence


def is_named(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Do the words belong to a name: one with a large letter inside a sentence ("Dr. Savage", "Epic")?

    "I" is no name; neither are the first word of a sentence and words all in capitals.
    """
    for number in range(first, last):
        word = reading.words[number]
        if word[0].isupper() and number > sentence.first and len(word) > 1 and not word.isupper():
            return True
    return False


def is_known(reading: Reading, first: int, last: int) -> bool:
    """Is it a single word that the context's names and notes use too?"""
    return last == first + 1 and fold(reading.words[first]) in reading.names


def is_set_off(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Do marks stand on both sides (", hun,"), the sentence's ends included?"""
    after = last - 1 in reading.stops or last >= sentence.last
    return after and (first == sentence.first or first - 1 in reading.stops)


def is_at_capitals(reading: Reading, first: int, last: int) -> bool:
    """Are the words written in capitals, two letters or more?"""
    joined = "".join(reading.words[first:last])
    return len(joined) > 1 and joined.isupper()


def in_order(reading: Reading, *families: str) -> list[tuple[Sentence, tuple[int, int, int]]]:
    """The places of the families from left to right; of two that begin together the longer first."""
    return sorted(reading.places(*families), key=lambda place: (place[1][0], -place[1][1]))
