"""The subject line, taken apart: its words without "Re:", and whether the writer's name stands among them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from followup_kit.meaning.identity import key, keys
from followup_kit.meaning.signature import writer
from followup_kit.names import PARTICLES, TITLES, fold
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.words import plain, tokenize

_MOST = 400
"""Characters of a subject that are read."""

_ANSWER = pattern(r"\s*(?:(?:re|fwd?|aw|wg|tr|rv|antw|sv)(?:\[\d{1,3}\])?\s*:\s*){1,9}", re.IGNORECASE)
_EMPTY = pattern(r"\W*(?:no[\s-]subject|untitled|none|subject|n/a)?\W*$", re.IGNORECASE)


class SubjectLine(NamedTuple):
    """One subject.

    text, start, end: without "Re:" and "Fwd:", and where it stands
    words, low:       its words as written, and plain ones (`followup_kit.words.plain`)
    offsets:          where each word stands in the email
    separators:       what stands before each word, and after the last
    own:              numbers of the words that are the writer's name
    named:            does the writer's name stand in it (False where nobody knows the name)
    """

    text: str
    start: int
    end: int
    words: tuple[str, ...]
    low: tuple[str, ...]
    offsets: tuple[int, ...]
    separators: tuple[str, ...]
    own: frozenset[int]
    named: bool


def is_blank(subject: str | None) -> bool:
    """Is there no subject, or only "Re:", dashes, "(no subject)"?"""
    if subject is None:
        return True
    if subject[:1].isalnum() and subject[4:5].isalnum():
        return False
    rest = subject[_answer_length(subject) :][:_MOST]
    return rest.isascii() and (not any(map(str.isalnum, rest)) or bool(_EMPTY.match(rest)))


def is_answer(subject: str | None) -> bool:
    """Does the subject begin with "Re:" or "Fwd:": words that others chose?"""
    return _answer_length(subject or "") > 0


def subject_line(reading: Reading) -> SubjectLine | None:
    """The mail's subject, or None where it is blank; read once a mail."""
    return reading.once(_subject_line)


def _subject_line(reading: Reading) -> SubjectLine | None:
    email = reading.email
    span = email.span("subject")
    if span is None or is_blank(email.subject):
        return None
    whole = email.text[span[0] : min(span[1], span[0] + _MOST)]
    return _parse(whole, span[0], writer(reading), reading.context.recipient.name)


@lru_cache(maxsize=MAILS)
def _parse(whole: str, at: int, name: str, reader: str) -> SubjectLine:
    skipped = _answer_length(whole)
    start, text = at + skipped, whole[skipped:]
    words, offsets, separators = tokenize(text)
    own = _own_words(words, separators, name, reader)
    named = bool(own) or _run_together(text, name)
    return SubjectLine(
        text,
        start,
        at + len(whole),
        tuple(words),
        tuple(plain(words)),
        tuple([start + offset for offset in offsets]),
        tuple(separators),
        own,
        named,
    )


def _answer_length(subject: str) -> int:
    found = _ANSWER.match(subject) if ":" in subject else None
    return found.end() if found else 0


def _own_words(words: list[str], separators: list[str], name: str, reader: str) -> frozenset[int]:
    """Numbers of the words that are pieces of the writer's name; not "Dr. Lee" where reader and writer share it."""
    pieces, initials = _pieces(name)
    if not pieces:
        return frozenset()
    shared = pieces.intersection(keys(reader)) if reader else frozenset()
    found = set()
    for number, word in enumerate(words):
        first = word[0].lower()
        if (first in initials or not first.isascii()) and key(word) in pieces:
            titled = number and fold(words[number - 1]) in TITLES and separators[number].strip() in ("", ".")
            if not (titled and key(word) in shared):
                found.add(number)
    if not any(words[number][0].isupper() or not words[number].isascii() for number in found) and any(
        word[0].isupper() for word in words
    ):
        return frozenset()
    for number in sorted(found):
        while number and len(words[number - 1]) == 1 and words[number - 1].isupper() and words[number - 1] != "I":
            number -= 1
            found.add(number)
    return frozenset(found)


@lru_cache(maxsize=MAILS)
def _pieces(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """The pieces of the writer's name that tell it, and the letters they begin with."""
    pieces = frozenset([piece for piece in keys(name) if len(piece) > 1 and piece not in PARTICLES])
    return pieces, frozenset([piece[0] for piece in pieces])


def _run_together(text: str, name: str) -> bool:
    """Does a piece of the name stand in it though parted otherwise: "AlKhatib", "O Briain", "Mc Allister"?"""
    letters = "".join(char for char in key(text) if char.isalpha())
    pieces = keys(name)
    runs = [one + two for one, two in pairwise(pieces)] + list(pieces[1:])
    return any(len(run) > 5 and run in letters for run in runs)
