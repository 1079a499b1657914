"""Where sentences end, and which words stand in quotation marks: read off the separators between words."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.patterns import pattern

_ABBREVIATIONS = frozenset(
    "dr drs mr mrs ms mx prof st vs etc e i g eg ie al no approx dept univ col lt capt maj gen sgt jr sr rev hon".split()
)
_MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
_END = pattern(r"[.?!…]")


def sentence_ends(
    words: list[str], lows: list[str], separators: list[str], marked: list[int]
) -> Iterator[tuple[int, str]]:
    """One past the last word of each sentence, and the mark that ends it ("" at a paragraph's end without one)."""
    count = len(words)
    for number in marked:
        separator = separators[number]
        if separator == ", " or not 0 < number < count or len(separator) < 2:
            continue
        mark = _END.search(separator)
        if separator.count("\n") > 1:
            yield number, ("?" if "?" in separator else mark.group() if mark else "")
        elif mark and any(map(str.isspace, separator)) and not _goes_on(words, lows, number, separator):
            yield number, ("?" if "?" in separator else mark.group())
    if count:
        tail = separators[count]
        mark = _END.search(tail)
        yield count, ("?" if "?" in tail.partition("\n")[0] else mark.group() if mark else "")


def _goes_on(words: list[str], lows: list[str], number: int, separator: str) -> bool:
    """Does the sentence go on after this mark: an abbreviation, an initial, a small letter after it?"""
    following, before = words[number], lows[number - 1]
    if "." in separator and "?" not in separator:
        if before in _ABBREVIATIONS or (before in _MONTHS and following[0].isdigit()):
            return True
        if len(before) == 1 and before != "i" and words[number - 1].isupper():
            return True
    return following[0].islower() and "\n" not in separator and "!" not in separator


def quoted_words(separators: list[str], marked: list[int]) -> frozenset[int]:
    """Numbers of the words inside quotation marks; a mark that is never closed quotes nothing."""
    quoted: set[int] = set()
    opened: int | None = None
    straight = False
    for number in marked:
        separator = separators[number]
        for char in separator:
            if char in "“”" and opened is not None and not straight:
                if char == "”":
                    quoted.update(range(opened, number))
                    opened = None
            elif char == "“":
                opened, straight = number, False
            elif char == '"' and opened is None:
                opened, straight = number, True
            elif char == '"' and straight and opened is not None:
                quoted.update(range(opened, number))
                opened = None
        if "\n\n" in separator:
            opened = None
    return frozenset(quoted)
