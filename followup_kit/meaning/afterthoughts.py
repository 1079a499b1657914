"""Afterthoughts: what a mail adds to the interview, or argues again, point by point. Knows no rule.

A corrected answer and its source are one point; a row of facts is as many points as it has members; what is only
announced ("a few things I forgot") is counted by what follows it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from followup_kit.lexicon.adding import FAMILIES
from followup_kit.patterns import pattern
from followup_kit.reading import Reading, Sentence

_OPENERS = frozenset(
    (
        "also further furthermore moreover additionally lastly finally next besides first second third fourth fifth sixth "
        "seventh firstly secondly thirdly fourthly fifthly"
    ).split()
)
_LABELS = frozenset("on as regarding concerning about to".split())
_FELT = frozenset(
    "moved struck impressed enjoyed grateful thankful glad happy delighted touched honored pleased loved".split()
)
_ONESELF = frozenset("i my me mine".split())
_CONTRASTS = (", not ", " and not ")
_ROW = pattern(r"[,;](?=\s)")
_LISTED = pattern(r"[,;] (?:and|or)\b|;")
_BULLET = pattern(r"^[ \t]*(?:[-*•–·▪]|\(?\d{1,2}[.)]|\(?[a-h][.)])[ \t]", re.MULTILINE)
_CLAUSES = pattern(r"[,;] (?:and )?(?:that|I|my)\b(?! (?:should|would|hope|wish|regret|am sorry|apologi[sz]e|thank))")


def points(reading: Reading) -> Iterator[tuple[Sentence, int]]:
    """Each sentence that adds to the interview, with the number of points in it."""
    adds, many, more, retells, argues, others = (reading.lexicon.mask((name,)) for name in FAMILIES)
    started = counted = False
    row_in = last_in = -1
    for sentence in reading.sentences:
        mask = sentence.mask & ~adds if sentence.mask & others else sentence.mask
        started = started or bool(mask & adds) or (reading.is_kind == "C" and bool(mask & (argues | retells)))
        if not started:
            continue
        paragraph = _paragraph(reading, sentence)
        opened, personal = reading.plain[sentence.first] in _OPENERS, _about_oneself(reading, sentence)
        if mask & adds:
            number = _row(reading, sentence, adds, bool(mask & many))
            row_in = paragraph if mask & many else row_in
        elif mask & argues or _labelled(reading, sentence) or (last_in == paragraph and _sets_right(reading, sentence)):
            number = 1
        elif (opened or mask & more) and _FELT.isdisjoint(reading.plain[sentence.first : sentence.last]):
            number = int(personal or bool(mask & retells))
        elif row_in == paragraph:
            number = _members(reading, sentence) if personal else 0
        else:
            number = int(bool(mask & retells) and not counted)
        if number:
            counted, last_in = True, paragraph
            yield sentence, number


def listed(reading: Reading, first: Sentence) -> int:
    """Bullets and numbers from the first point to the end of the body."""
    at, spans = reading.offsets[first.first], reading.email.body_spans
    return len(_BULLET.findall(reading.email.text, at, spans[-1][1]))


def _row(reading: Reading, sentence: Sentence, adds: int, many: bool) -> int:
    """How many points stand in a row after the words that open it; none where they are only announced."""
    after = min(hit[1] for hit in sentence.hits if hit[2] & adds)
    if after >= sentence.last:
        return 0 if many else 1
    text = reading.email.text[reading.offsets[after] : reading.sentence_span(sentence)[1]]
    row, clauses = len(_ROW.findall(text)), len(_CLAUSES.findall(text))
    if many:
        return row + 1 if row or ":" in text else 0
    return row + 1 if row > 2 and _LISTED.search(text) else clauses + 1


def _members(reading: Reading, sentence: Sentence) -> int:
    """How many points a sentence of a row holds: as many as semicolons part."""
    return reading.text(reading.sentence_span(sentence)).count(";") + 1


def _sets_right(reading: Reading, sentence: Sentence) -> bool:
    """In a clarification: "four authors, not five", "nine months and not a year"?"""
    return reading.is_kind == "C" and any(map(reading.text(reading.sentence_span(sentence)).__contains__, _CONTRASTS))


def _paragraph(reading: Reading, sentence: Sentence) -> int:
    return bisect_right(reading.email.paragraphs, (reading.offsets[sentence.first] + 1,))


def _about_oneself(reading: Reading, sentence: Sentence) -> bool:
    return not _ONESELF.isdisjoint(reading.plain[sentence.first : min(sentence.last, sentence.first + 8)])


def _labelled(reading: Reading, sentence: Sentence) -> bool:
    """Does the sentence begin with what it is about: "On research: I said …", "As to the gap, it was …"?"""
    words, first = reading.plain, sentence.first
    if reading.is_kind != "C" or words[first] not in _LABELS or sentence.last - first < 6:
        return False
    ends = [number for number in range(first + 1, min(first + 6, sentence.last)) if number in reading.stops]
    return bool(ends) and reading.email.text[reading.span(ends[0], ends[0] + 1)[1]] in ":,"
