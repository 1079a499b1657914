"""What makes a subject line casual: an emoji, doubled marks, drawn-out letters, words of chat, slang or texting."""

from __future__ import annotations

import re

from followup_kit.email import Span
from followup_kit.identity import keys
from followup_kit.names import TITLES, fold
from followup_kit.pictures import picture
from followup_kit.reading import Reading
from followup_kit.signature import writer
from followup_kit.subject_line import SubjectLine
from followup_kit.trie import hits_between

_MARKS = re.compile(r"!!+|\?\?+|\?!|!\?|![^!]*!")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
_ALWAYS_TEXTING = frozenset("thx thnx thanx lol omg pls plz tysm btw omfg lmao".split())
_JOINS = frozenset(" -‑'’/&")


def casual_span(line: SubjectLine, reading: Reading) -> Span | None:
    """Where the subject is casual first, or None. Names of people and programs are exempt."""
    found = picture(line.text)
    if found:
        return line.start + found[0], line.start + found[1]
    marks = _MARKS.search(line.text)
    if marks:
        return line.start + marks.start(), line.start + marks.end()
    if _DRAWN_OUT.search(line.text):
        exempt = _exempt(line, reading)
        for number, word in enumerate(line.words):
            if number not in exempt and _DRAWN_OUT.search(word) and word.lower() not in ("iii", "www", "viii", "xxx"):
                return line.offsets[number], line.offsets[number] + len(word)
    return _phrase(line, reading)


def _phrase(line: SubjectLine, reading: Reading) -> Span | None:
    """The first phrase of chat, slang or texting, the longest from its first word."""
    lexicon = reading.lexicon
    wanted = lexicon.bits["casual_subject"] | lexicon.bits.get("slang", 0) | lexicon.bits.get("texting", 0)
    stops = frozenset(
        number - 1 for number, mark in enumerate(line.separators) if number and not _JOINS.issuperset(mark)
    )
    stops |= {len(line.words) - 1}
    shouted = line.text.isupper()
    for first, last, bits in sorted(hits_between(lexicon.root, list(line.low), 0, len(line.low), stops)):
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
    return frozenset(found)
