"""What makes a subject line casual: an emoji, doubled marks, drawn-out letters, words of chat, slang or texting."""

from __future__ import annotations

import re
from functools import lru_cache

from followup_kit.blocks import LONGEST, Known, known_of
from followup_kit.email import Span
from followup_kit.meaning.identity import keys
from followup_kit.meaning.pictures import picture
from followup_kit.meaning.signature import writer
from followup_kit.meaning.subject_line import SubjectLine
from followup_kit.names import PARTICLES, TITLES, fold
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.trie import Lexicon

_MARKS = pattern(r"!!+|\?\?+|\?!|!\?|![^!]*!")
_DRAWN_OUT = pattern(r"([^\W\d_])\1\1", re.IGNORECASE)
_ALWAYS_TEXTING = frozenset("thx thnx thanx lol omg pls plz tysm btw omfg lmao".split())
_JOINS = frozenset(" -‑'’/&")


def casual_span(line: SubjectLine, reading: Reading) -> Span | None:
    """Where the subject is casual first, or None; looked for once a mail. Names of people and programs are exempt."""
    memo = reading.memo
    if "casual_span" not in memo:
        memo["casual_span"] = _casual_span(line, reading)
    found: Span | None = memo["casual_span"]
    return found


def _casual_span(line: SubjectLine, reading: Reading) -> Span | None:
    marked, drawn_out = _at_a_glance(line.text)
    if marked:
        return line.start + marked[0], line.start + marked[1]
    if drawn_out:
        exempt = _exempt(line, reading)
        for number, word in enumerate(line.words):
            if number not in exempt and _DRAWN_OUT.search(word) and word.lower() not in ("iii", "www", "viii", "xxx"):
                return line.offsets[number], line.offsets[number] + len(word)
    return _phrase(line, reading)


@lru_cache(maxsize=MAILS)
def _at_a_glance(text: str) -> tuple[Span | None, bool]:
    """Where an emoji or doubled marks stand, and whether letters are drawn out."""
    found = picture(text)
    if found is None and ("!" in text or "?" in text) and (marks := _MARKS.search(text)):
        found = marks.span()
    return found, _DRAWN_OUT.search(text) is not None


def _phrase(line: SubjectLine, reading: Reading) -> Span | None:
    """The first phrase of chat, slang or texting, the longest from its first word."""
    lexicon = reading.lexicon
    wanted = lexicon.bits["casual_subject"] | lexicon.bits.get("slang", 0) | lexicon.bits.get("texting", 0)
    mask, hits, _ = _known(line, lexicon)
    if not mask & wanted:
        return None
    shouted = line.text.isupper()
    for first, last, bits in sorted(hits):
        if not bits & wanted or _exempt(line, reading).issuperset(range(first, last)):
            continue
        words = line.words[first:last]
        if (
            not shouted
            and all(word.isupper() for word in words)
            and not _ALWAYS_TEXTING.intersection(line.low[first:last])
        ):
            continue
        return line.offsets[first], line.offsets[last - 1] + len(words[-1])
    return None


def _known(line: SubjectLine, lexicon: Lexicon) -> Known:
    """The phrases in the subject and their families, remembered with those of the sentences of the body."""
    name = "\n" + line.text  # no sentence begins with a new line
    known = lexicon.seen.get(name)
    if known is None:
        marks = enumerate(line.separators)
        stops = frozenset([number - 1 for number, mark in marks if number and not _JOINS.issuperset(mark)])
        known = known_of(list(line.low), stops | {len(line.words) - 1}, frozenset(), "", lexicon)
        if len(name) <= LONGEST:
            lexicon.seen[name] = known
    return known


def _exempt(line: SubjectLine, reading: Reading) -> frozenset[int]:
    """Numbers of the words that are a name: of the writer, the reader, the program, or after a title."""
    context = reading.context
    known = {
        piece
        for name in (
            writer(reading),
            context.recipient.name,
            context.applicant.school,
            context.program.name,
            *context.program.aliases,
        )
        for piece in keys(name)
        if name
    }
    found = set(line.own)
    for number, word in enumerate(line.words):
        if (word[0].isupper() and keys(word) and keys(word)[0] in known) or (
            number and word[0].isupper() and fold(line.words[number - 1]) in TITLES
        ):
            found.add(number)
    beside = {number for one in found for number in (one - 1, one + 1) if 0 <= number < len(line.words)}
    found |= {number for number in beside if line.low[number] in PARTICLES}
    return frozenset(found)
