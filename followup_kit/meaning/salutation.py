"""The salutation, taken apart: the opening word, the people addressed by title and name, the groups, the roles.

"Dear Dr. Okafor and the Larch Valley Team," -> opening "dear", one addressee (Dr., Okafor), one group.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from followup_kit import shapes
from followup_kit.context import Program
from followup_kit.email import Email, Span
from followup_kit.meaning.salutation_words import (
    CASUAL,
    GROUP_STARTS,
    GROUP_WORDS,
    LAY_TITLES,
    MORE_TITLES,
    OPENING,
    ROLE_WORDS,
)
from followup_kit.names import DEGREES, TITLES, Person, fold
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS

_BEFORE_TITLE = pattern(r"\b(?:Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Mx|Col|Capt|Maj|Chief|Dean)\b")
_PARTING = pattern(r"\s*(?:[,;]|\s(?:and|&|\+|/)\s)\s*(?:and\s+|&\s+)?", re.IGNORECASE)
_MOST = 400
"""Characters of a salutation that are read."""

_USUAL = pattern(r"(Dear|Hi|Hello|Hey) ((?:Dr|Prof|Mr|Ms|Mrs|Mx|Col)\.|Professor|Colonel) ([A-ZÀ-Þ][\w’'-]*[\w])[,:]?$")
_OWNED = pattern(r"['’]s$")
_WORD = pattern(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*\.?")


class Addressee(NamedTuple):
    """One person addressed. `role` is a spoken-out office ("program director"); start and end are offsets."""

    person: Person
    role: str
    start: int
    end: int

    @property
    def title(self) -> str:
        """The title, folded and without its point: "dr", "ms", or ""."""
        return _bare_title(self.person.title)


class Salutation(NamedTuple):
    """opening: folded opening words ("dear", "hi there"), "" for none; people: addressees with a name;
    roles: addressees named by office alone ("program director", "sir", "doctor"); groups: collectives as written."""

    text: str
    start: int
    end: int
    opening: str
    people: tuple[Addressee, ...]
    roles: tuple[str, ...]
    groups: tuple[str, ...]

    @property
    def casual(self) -> bool:
        """Is the opening word one for friends?"""
        return self.opening != "dear" and CASUAL.match(self.opening) is not None


@lru_cache(maxsize=MAILS)
def _bare_title(title: str) -> str:
    words = _WORD.findall(title)
    return fold(words[-1].rstrip(".")) if words else ""


def salutation(reading: Reading) -> Salutation | None:
    """The mail's salutation, or None; read once a mail."""
    return reading.once(_salutation)


def _salutation(reading: Reading) -> Salutation | None:
    email = reading.email
    span = email.span("greeting") or _below_letterhead(email)
    if span is None:
        return None
    text = email.text[span[0] : min(span[1], span[0] + _MOST)]
    usual = _usual(text, span[0])
    if usual:
        return usual
    return _parse(text, span[0], reading.context.program)


@lru_cache(maxsize=MAILS)
def _usual(text: str, start: int) -> Salutation | None:
    """ "Dear Dr. Okafor,": what most mails begin with, read at a glance."""
    found = _USUAL.match(text)
    if found is None:
        return None
    one = Addressee(Person(found[2], found[3]), "", start + found.start(2), start + found.end(3))
    return Salutation(text, start, start + len(text), found[1].lower(), (one,), (), ())


def _below_letterhead(email: Email) -> Span | None:
    """A salutation that stands below a date and an address, as in a letter."""
    span = email.span("body")
    if span is None:
        return None
    start = span[0]
    for line in email.text[start : start + 600].split("\n")[:12]:
        text = line.strip()
        if text[:4].lower() == "dear" and (length := shapes.salutation_length(text)):
            at = start + line.index(text)
            return at, at + length
        if shapes.is_prose(text):
            return None
        start += len(line) + 1
    return None


@lru_cache(maxsize=MAILS)
def _parse(text: str, start: int, program: Program) -> Salutation:
    opened = OPENING.match(text)
    at = opened.end() if opened else 0
    if not opened and (before := _BEFORE_TITLE.search(text)):
        at = before.start()
    opening = " ".join(fold(text[:at]).replace("’", "'").split())
    known = _program_words(program)
    people: list[Addressee] = []
    roles: list[str] = []
    groups: list[str] = []
    title = ""
    for first, last in _chunks(text, at):
        words = list(_WORD.finditer(text, first, last))
        folded = [fold(word.group()).rstrip(".").replace("’", "'") for word in words]
        if not words or all(word in DEGREES for word in folded):
            continue
        count = 0
        while count < len(folded) and (
            _is_title(folded[count]) or (folded[count] == "or" and _is_title(folded[count - 1]))
        ):
            count += 1
        offices = count
        while offices < len(folded) and (folded[offices] in ROLE_WORDS or folded[offices] in ("of", "the", "in", "or")):
            offices += 1
        if not count and _is_group(folded, known):
            groups.append(text[first:last].strip())
        elif (
            count == len(folded)
            or offices == len(folded)
            or (offices > count and folded[offices - 1] in ("of", "the", "in", "or"))
        ):
            roles.append(" ".join(folded))
        elif people and not count and not words[0].group()[0].isupper():
            continue
        elif (theirs := next((word for word in words[count:-1] if _OWNED.search(word.group())), None)) and folded[
            -1
        ] in GROUP_WORDS:
            title = text[words[0].start() : words[count - 1].end()] if count else ""
            name = _OWNED.sub("", text[words[count].start() : theirs.end()])
            people.append(Addressee(Person(title, name), "", start + words[0].start(), start + theirs.end()))
        else:
            named = words[max(count, offices) :]
            if count:
                title = text[words[0].start() : words[count - 1].end()]
            plural = fold(title).startswith(("drs", "doctors", "profs"))
            people.append(
                Addressee(
                    Person(title if count or plural else "", text[named[0].start() : named[-1].end()]),
                    " ".join(folded[count:offices]),
                    start + words[0].start(),
                    start + named[-1].end(),
                )
            )
    return Salutation(text, start, start + len(text), opening, tuple(people), tuple(roles), tuple(groups))


@lru_cache(maxsize=MAILS)
def _program_words(program: Program) -> frozenset[str]:
    names = (program.name, *program.aliases, program.specialty)
    return frozenset(fold(word.group()) for name in names for word in _WORD.finditer(name))


def _chunks(text: str, at: int) -> list[Span]:
    """The stretches between "and" and commas; what belongs to one group ("the Family and Community Team") is joined."""
    chunks: list[Span] = []
    for parting in _PARTING.finditer(text, at):
        if parting.start() > at:
            chunks.append((at, parting.start()))
        at = parting.end()
    if at < len(text):
        chunks.append((at, len(text)))
    joined: list[Span] = []
    for first, last in chunks:
        words = text[first:last].lower().split()
        if joined and len(words) > 1 and words[-1].strip(",.:;!)—–-") in GROUP_WORDS and words[0] not in GROUP_STARTS:
            before = [word.strip(".") for word in text[slice(*joined[-1])].lower().split()]
            if before and before[0] not in TITLES and before[0] not in MORE_TITLES:
                joined[-1] = (joined[-1][0], last)
                continue
        joined.append((first, last))
    return joined


def _is_title(word: str) -> bool:
    return word in TITLES or word in MORE_TITLES


def _is_group(folded: list[str], program: frozenset[str]) -> bool:
    if folded[0] in GROUP_STARTS or folded[-1] in GROUP_WORDS or "members" in folded[:2]:
        return True
    if program.issuperset(folded):
        return True
    return any(word in GROUP_WORDS and after in ("of", "at", "from", "in", "for") for word, after in pairwise(folded))


def addressed(spoken: Salutation, reading: Reading) -> Addressee | None:
    """The addressee who is the mail's reader: the one whose name is the context's, else the only or first one."""
    from followup_kit.meaning.identity import bearing

    reader = reading.context.recipient
    if reader.name:
        for one in spoken.people:
            if bearing(one.person.name, reader.name, reader.email) != "none":
                return one
    if len(spoken.people) > 1 and any(one.title and one.title not in LAY_TITLES for one in spoken.people):
        return None
    return spoken.people[0] if spoken.people else None
