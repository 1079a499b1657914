"""Is this the same program, the same person, the same day? Spelling, accents, titles and degrees do not part them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from followup_kit.journal.records import Interview, Person, Program
from followup_kit.names import DEGREES, TITLES, fold

_FILLERS = frozenset("the of and at a an program residency".split())
_SHORT = {"univ": "university", "u": "university", "hosp": "hospital", "med": "medical", "ctr": "center", "centre": "center",
          "st": "saint", "hlth": "health"}  # fmt: skip


def words_of(text: str) -> tuple[str, ...]:
    """Folded words without fillers, short forms written out: "Univ. of Larch Hosp" -> university, larch, hospital."""
    words = [_SHORT.get(word, word) for word in re.findall(r"\w+", fold(text.replace("’", "").replace("'", "")))]
    return tuple(word for word in words if word not in _FILLERS) or tuple(words)


def name_key(name: str) -> tuple[str, ...]:
    """A person's name for comparison: "Dr. José Peña-Ruiz, MD" and "Peña-Ruiz, Jose" -> (jose, pena, ruiz)."""
    before, comma, after = name.partition(",")
    pieces = _pieces(before)
    turned = _pieces(after) if comma else []
    return tuple(turned + pieces)


def same_program(one: Program, other: Program) -> bool:
    """The same name or hospital, and no other specialty, code or city."""
    for field in ("specialty", "code", "city"):
        ours, theirs = words_of(getattr(one, field)), words_of(getattr(other, field))
        if ours and theirs and ours != theirs and not (field == "city" and (ours[0] == theirs[0])):
            return False
    ours_named = {words_of(name) for name in (one.name, one.hospital, *one.aliases) if name.strip()}
    theirs_named = {words_of(name) for name in (other.name, other.hospital, *other.aliases) if name.strip()}
    return bool(ours_named & theirs_named)


def same_person(one: Person, other: Person) -> bool:
    """Of one program already: the same address, or the same name; a lone surname is told from nobody who bears it."""
    if one.email and other.email:
        if one.email.casefold() == other.email.casefold() and (not one.name or not other.name):
            return True
        if one.email.casefold() != other.email.casefold() and name_key(one.name) != name_key(other.name):
            return False
    ours, theirs = name_key(one.name), name_key(other.name)
    if not ours and not theirs:
        return bool(one.role) and one.role == other.role
    if not ours or not theirs:
        return False
    if 1 in (len(ours), len(theirs)):
        return ours[-1] == theirs[-1]
    return ours == theirs or (ours[0], ours[-1]) == (theirs[0], theirs[-1])


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
    return [piece for piece in pieces if piece not in TITLES and piece not in DEGREES]
