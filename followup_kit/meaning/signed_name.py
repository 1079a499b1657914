"""Whose name stands in a signature: the applicant's in full, a part of it, somebody else's, or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from followup_kit.context import Applicant
from followup_kit.meaning.identity import bearing, family_keys, key, keys
from followup_kit.names import DEGREES, PARTICLES, TITLES, fold
from followup_kit.patterns import pattern
from followup_kit.remembered import MAILS

Naming = Literal["full", "part", "other", "none"]
"""The applicant's full name; only a part of a name; somebody else's; no name at all."""

LETTERS = pattern(r"[^\W\d_]+")
_APOSTROPHE = pattern(r"(?<=\w)['’`](?=\w)")
_POINTED = pattern(r"[^\W\d_]+\.?")
_LATIN = pattern(r"(?:[A-Z][\w-]*\.[ ]?)+(?:[a-z]{2,6}\.[ ]?)+(?=[^\W\d_])")
"""An academic title of the continent before a name: "Dr. med. univ."."""
_BETWEEN = pattern(r"[|•·(–—\t/;]|,\s|,$|\s-\s|\s{3,}")
_TOKEN = pattern(r"[^\W\d_]+(?:['’`.-]{1,2}[^\W\d_]+)*\.?")

NO_NAME = frozenset(
    (
        "university universitat universite universidad college school medicine institute hospital center centre "
        "faculty medical candidate class student applicant residency resident intern sent get outlook iphone "
        "android phone tel mobile cell email aamc eras pronouns she he they graduate year doctor physician "
        "internal surgery pediatrics psychiatry neurology radiology anesthesiology pathology dermatology urology "
        "emergency family department whatsapp linkedin regards sincerely respectfully thanks thank health "
        "sciences academy hochschule fakultat expected graduation degree med cand osteopathic of hers him them "
        "match regards your future name"
    ).split()
)
"""Words that are no piece of a name: kinds of schools, degrees, the furniture of a signature."""


def naming_of(text: str, applicant: Applicant) -> tuple[Naming, str, int]:
    """How the signature names the writer, the words that do, and their offset in the text."""
    full = applicant.name
    if full:
        pieces = _wanted(full)
        at = 0
        for line in text.split("\n", 8)[:8]:
            if _names_in_full(line, full, pieces) and not _without_family(line, full, applicant.email):
                return "full", line.strip(), at + len(line) - len(line.lstrip())
            at += len(line) + 1
    segments = list(_segments(text))
    named = [segment for segment in segments if _like_a_name(segment[0])]
    if not full:
        for name, at in named:
            return ("full" if len(_pieces(name)) > 1 else "part"), name, at
        if segments and segments[0][1] < 4 and _small_name(segments[0][0]):
            return "full", segments[0][0], segments[0][1]
        return "none", "", 0
    best: tuple[Naming, str, int] | None = None
    for name, at in segments:
        held = _held(name, full, pieces, applicant.email)
        if held == "full" and _without_family(name, full, applicant.email):
            held = "part"
        if held == "full":
            return "full", name, at
        if held == "part" and best is None:
            best = "part", name, at
    if best is not None and _without_family(best[1], full, applicant.email):
        return best
    if best is not None and len(_pieces(best[1])) > 1 and _like_a_name(best[1]):
        return ("other" if not _only_initials(best[1]) else "part"), best[1], best[2]
    if best is not None:
        return best
    for name, at in named:
        return ("other" if len(_pieces(name)) > 1 else "part"), name, at
    return "none", "", 0


@lru_cache(maxsize=MAILS)
def _wanted(full: str) -> tuple[str, ...]:
    """The pieces of the applicant's name by which a signature is known."""
    return tuple([piece for piece in keys(full) if piece not in PARTICLES and len(piece) > 1]) or keys(full)


def _names_in_full(line: str, full: str, pieces: tuple[str, ...]) -> bool:
    """Do two pieces of the name stand in this line, or the only one?"""
    if len(line) > 99 or "@" in line:
        return False
    if line.startswith(full) and not line[len(full) : len(full) + 1].isalnum():
        return _is_enough(full)
    return _shares_enough(line, pieces)


@lru_cache(maxsize=MAILS)
def _is_enough(full: str) -> bool:
    """Is the name itself, written out, known by its pieces? Nearly always; not where an apostrophe parts them."""
    return _shares_enough(full, _wanted(full))


def _shares_enough(line: str, pieces: tuple[str, ...]) -> bool:
    shared = set(map(key, LETTERS.findall(line))).intersection(pieces)
    return len(shared) > 1 or (len(pieces) == 1 and bool(shared))


def _without_family(line: str, full: str, address: str) -> bool:
    """Is the line nothing but given names, where the address tells that the last piece is the family's: "Duc Anh" of
    ducanh.pham@, whose full name is Duc Anh Pham?"""
    whole = keys(full)
    have = keys(line)
    last = whole[-1] if whole else ""
    return (
        bool(have)
        and len(whole) > len(have)
        and have == whole[: len(have)]
        and (len(last) > 2 and key(address.partition("@")[0]).endswith(last) and "." in address.partition("@")[0])
    )


def _held(name: str, full: str, wanted: Sequence[str], address: str) -> Naming:
    """Does this segment hold the full name, a part of it, or nothing of it?"""
    have = [key(piece) for piece in _pieces(name)]
    shared = [piece for piece in wanted if piece in have]
    run = "".join(have)
    if len(wanted) == 1:
        return "full" if shared else "none"
    if len(shared) > 1 or (len(run) > 5 and run == "".join(keys(full))):
        return "full"
    if not shared and bearing(name, full) == "family" and len(have) > 1:
        return "full"
    if not shared:
        return "none"
    family = shared[0] in family_keys(full, address)
    if len(have) > 1 and (family or have[-1] == shared[0]):
        return "full"
    return "part"


def _segments(text: str) -> list[tuple[str, int]]:
    """The stretches of the signature between line ends, bars, commas and brackets, with their offsets."""
    found = []
    start = 0
    for line in text.split("\n"):
        at = 0
        for parting in [*_BETWEEN.finditer(line), None]:
            stop = parting.start() if parting else len(line)
            piece = line[at:stop]
            stripped = piece.strip(" -–—~*_\t\r")
            if titled := _LATIN.match(stripped):
                stripped = stripped[titled.end() :]
            if stripped and "@" not in stripped:
                found.append((stripped, start + at + piece.index(stripped)))
            at = parting.end() if parting else stop
        start += len(line) + 1
    return found[:40]


def _pieces(name: str) -> list[str]:
    """Folded words of a segment without titles and degrees."""
    bare = _APOSTROPHE.sub("", name)
    words = [fold(word.replace(".", "")) for word in _POINTED.findall(bare)]
    dotless = fold(re.sub(r"[.\s]", "", bare))
    if dotless in DEGREES:
        return []
    return [word for word in words if word not in TITLES and word not in DEGREES]


def _like_a_name(name: str) -> bool:
    pieces = _pieces(name)
    if not 1 <= len(pieces) <= 6 or any(map(str.isdigit, name)) or not NO_NAME.isdisjoint(pieces):
        return False
    tokens = _TOKEN.findall(name)
    if not any(len(piece) > 1 for piece in pieces) or name[-1] in "?!:":
        return False
    return all(token[0].isupper() or not token[0].islower() or fold(token) in PARTICLES for token in tokens) and not (
        len(pieces) == 1 and name.isupper() and len(name) < 5
    )


def _small_name(name: str) -> bool:
    words = name.split()
    return name.islower() and 2 <= len(words) <= 3 and all(map(str.isalpha, words)) and NO_NAME.isdisjoint(words)


def _only_initials(name: str) -> bool:
    """A given name beside initials: "Maya L."."""
    return sum(1 for piece in _pieces(name) if len(piece) > 1) <= 1
