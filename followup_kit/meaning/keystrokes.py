"""How many keystrokes part a word from a well-known one: letters swapped, missing, added, or taken for their like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def nearest(word: str, everyday: frozenset[str], common: frozenset[str]) -> str:
    """The well-known word that one keystroke parts from this one (two in a word of eight letters or more), or "".

    The shorter the word, the less is taken for a slip: four letters, two of them swapped; five, also one too many or
    too few; six, also a vowel or a sound for its like; eight, any letter for another. The first letter is hardly ever
    wrong, and what parts a word from its own inflection is no slip.
    """
    size = len(word)
    if size < 5:
        return next(filter(everyday.__contains__, _swapped(word)), "")
    if _inflected(word, everyday, common):
        return ""
    best = ""
    for made in (*_swapped(word), *_one_more_or_less(word)):
        if made in everyday:
            if made[-1] == word[-1]:
                return made
            best = best if best in everyday else made
        elif size > 5 and made in common and (not best or (made[-1] == word[-1] and best not in everyday)):
            best = made
    if best or size < 6:
        return best
    for made in _replaced(word, _LIKE if size < 8 else _ANY):
        if made in everyday:
            return made
    return _two_slips(word, everyday) if size > 7 else ""


def _inflected(word: str, everyday: frozenset[str], common: frozenset[str]) -> bool:
    """Is the word a regular form of a well-known one: recommend-ers, intervention-al? Not where that form is wrong."""
    for ending in _INFLECTIONS:
        if not word.endswith(ending):
            continue
        for stem in (word[: -len(ending)], word[: -len(ending)] + "e"):
            if len(stem) < 4 or (stem not in everyday and stem not in common):
                continue
            rights = (stem + stem[-1] + ending, stem[:-1] + ending)
            if not any(right != word and (right in everyday or right in common) for right in rights):
                return True
    return False


_INFLECTIONS = ("s", "es", "ed", "ing", "ings", "er", "ers", "est", "al", "us", "a", "ly", "able", "ist", "ists", "ism")


def _two_slips(word: str, everyday: frozenset[str]) -> str:
    """The everyday word that sounds like this one and is two keystrokes away, or ""."""
    for other in _by_sound(everyday).get(_sound(word), ()):
        if other[0] == word[0] and _within(word, other, 2):
            return other
    return ""


@lru_cache(maxsize=2)
def _by_sound(targets: frozenset[str]) -> Mapping[str, list[str]]:
    """Long targets by how they sound."""
    found: dict[str, list[str]] = {}
    for word in sorted(targets):
        if len(word) > 6:
            found.setdefault(_sound(word), []).append(word)
    return found


def _sound(word: str) -> str:
    """The consonants of a word, each once in a row, those that sound alike as one."""
    rows = word.translate(_SOUNDS)
    return "".join(letter for at, letter in enumerate(rows) if letter != rows[at - 1 : at])


_SOUNDS = str.maketrans("ckqzgv", "sssxjf", "aeiouyhw")
_ANY = dict.fromkeys(_LETTERS, _LETTERS)
_LIKE = {
    **dict.fromkeys("aeiouy", "aeiouy"),
    **{letter: group.replace(letter, "") for group in ("cks", "gj", "sz", "td", "mn", "fv") for letter in group},
}


def _swapped(word: str) -> Iterator[str]:
    """Two neighbours swapped; a last "re" for "er" is another spelling, no slip."""
    for at in range(len(word) - (3 if word.endswith("re") else 2) + 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _one_more_or_less(word: str) -> Iterator[str]:
    """One letter taken out or put in; the last one only in a long word, since short ones are clipped and lengthened."""
    last = len(word) if len(word) > 7 else len(word) - 1
    for at in range(1, last):
        yield word[:at] + word[at + 1 :]
    for at in range(1, last + 1):
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]


def _replaced(word: str, likes: Mapping[str, str]) -> Iterator[str]:
    for at in range(1, len(word)):
        for letter in likes.get(word[at], ""):
            yield word[:at] + letter + word[at + 1 :]


def _within(one: str, other: str, slips: int) -> bool:
    """Do at most so many keystrokes (one added, missing, replaced, or two swapped) part the two words?"""
    at = 0
    while at < len(one) and at < len(other) and one[at] == other[at]:
        at += 1
    one, other = one[at:], other[at:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if not one or not other:
        return len(one) + len(other) <= slips
    if not slips or abs(len(one) - len(other)) > slips:
        return False
    return (
        _within(one[1:], other, slips - 1)
        or _within(one, other[1:], slips - 1)
        or _within(one[1:], other[1:], slips - 1)
        or (one[:2] == other[1::-1] and len(other) > 1 and _within(one[2:], other[2:], slips - 1))
    )
