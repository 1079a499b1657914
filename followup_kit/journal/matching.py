"""Is this the same program, the same person, the same day? Spelling, accents, titles and degrees do not part them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from followup_kit.journal.records import Interview, Person, Program
from followup_kit.names import DEGREES, TITLES, fold
from followup_kit.specialties import read

_FILLERS = frozenset("the of and at a an program residency".split())
_SHORT = {"univ": "university", "u": "university", "hosp": "hospital", "med": "medical", "ctr": "center", "centre": "center",
          "st": "saint", "hlth": "health"}  # fmt: skip


def words_of(text: str) -> tuple[str, ...]:
    """Folded words without fillers, short forms written out: "Univ. of Larch Hosp" -> university, larch, hospital."""
    words = [_SHORT.get(word, word) for word in re.findall(r"\w+", fold(text.replace("’", "").replace("'", "")))]
    return tuple(word for word in words if word not in _FILLERS) or tuple(words)


def name_key(name: str) -> tuple[str, ...]:
    """A person's name for comparison: "Dr. José Peña-Ruiz, MD" and "Peña-Ruiz, Jose" -> (jose, pena, ruiz)."""
    before, _, after = name.partition(",")
    given = [piece for piece in _pieces(after) if piece not in DEGREES]
    return (*given, *_own(_pieces(before)))


def same_program(one: Program, other: Program) -> bool:
    """The same name or hospital, and no other specialty, code or city."""
    if _other_specialty(one.specialty, other.specialty) or _differ(words_of(one.code), words_of(other.code)):
        return False
    ours, theirs = words_of(one.city), words_of(other.city)
    shared = min(len(ours), len(theirs))
    if ours[:shared] != theirs[:shared]:  # "Millbrook" may be "Millbrook, OH", and not "Millbrook, NY" as well
        return False
    ours_named = {words_of(name) for name in (one.name, one.hospital, *one.aliases) if name.strip()}
    theirs_named = {words_of(name) for name in (other.name, other.hospital, *other.aliases) if name.strip()}
    return bool(ours_named & theirs_named)


def same_person(one: Person, other: Person) -> bool:
    """Of one program already: the same address, or the same name.

    A lone surname is taken for a whole name that ends in it, unless role or address say otherwise.
    """
    ours, theirs = name_key(one.name), name_key(other.name)
    addresses = {one.email.casefold(), other.email.casefold()} - {""}
    roles = {one.role, other.role} - {""}
    if not ours or not theirs:
        same_address = bool(one.email and other.email) and len(addresses) == 1
        return same_address or (not ours and not theirs and not addresses and bool(one.role) and one.role == other.role)
    if ours == theirs:
        return True
    if len(addresses) > 1:
        return False
    if 1 in (len(ours), len(theirs)):
        return ours[-1] == theirs[-1] and len(roles) < 2
    return (ours[0], ours[-1]) == (theirs[0], theirs[-1])


def _other_specialty(one: str, other: str) -> bool:
    """Do both name a specialty, and not the same one ("IM" is Internal Medicine)?"""
    ours, theirs = read(one), read(other)
    return ours != theirs if ours and theirs else _differ(words_of(one), words_of(other))


def _differ(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    return bool(ours and theirs) and ours != theirs


def same_day(days: Iterable[Interview], when: date | None) -> Interview | None:
    """The interview on this day; where no day is told, the only one there is."""
    known = list(days)
    if when is None:
        return known[0] if len(known) == 1 else None
    return next((one for one in known if one.start and one.start.date() == when), None) or next(
        (one for one in known if one.start is None), None
    )


def _pieces(name: str) -> list[str]:
    pieces = re.findall(r"[^\W\d_]+", fold(re.sub(r"(?<=\w)[.'’](?=\w)", "", name)))
    return [piece for piece in pieces if piece not in TITLES] or pieces


def _own(pieces: list[str]) -> list[str]:
    """Without degrees, unless nothing else is left: "Dr. Ma" is somebody's name."""
    return [piece for piece in pieces if piece not in DEGREES] or pieces
