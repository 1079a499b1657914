"""Whose name is this? A written name beside the one that the context gives."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from followup_kit.names import PARTICLES, fold, name_pieces
from followup_kit.remembered import MAILS

Bearing = Literal["family", "given", "none"]

_UNKNOWN_NAME = frozenset({"fnu", "lnu", "xxx"})
_NICKNAMES = (
    "bill will billy william",
    "bob rob bobby robert",
    "dick rick richard",
    "peggy meg maggie margaret",
    "ted ned eddie ed edward edmund edwin",
    "ted theodore",
    "jack john johnny",
    "beth liz betty libby eliza elizabeth",
    "kate kathy kathryn katherine catherine",
    "tony anthony",
    "mike mick michael",
    "jim jimmy james",
    "tom tommy thomas",
    "chuck charlie charles",
    "hank harry henry",
    "nancy anne ann",
    "sandy sasha alex alexander alexandra",
    "pepe jose",
    "paco francisco",
    "lupe guadalupe",
    "sue susan",
    "patty trish patricia",
    "molly mary",
    "polly mary",
    "steve stephen steven",
    "dave david",
    "joe joseph",
    "dan daniel",
    "larry lawrence laurence",
    "gene eugene",
    "jerry gerald jerome",
    "wendy gwendolyn",
    "nell helen ellen eleanor",
    "lou louis lewis louise",
    "gus august augustus gustav",
    "frank francis franklin",
    "fred frederick alfred",
    "hal harold",
    "bess bessie elizabeth",
    "lottie charlotte",
    "millie mildred",
    "trudy gertrude",
    "tess tessa theresa",
    "chris christopher christine christina",
    "pat patrick patricia",
    "drew andy andrew",
    "ben benjamin",
    "greg gregory",
    "ken kenneth",
    "ron ronald",
    "ray raymond",
    "walt walter",
    "vicky victoria",
    "becky rebecca",
    "cindy cynthia",
    "debbie deb deborah",
    "jen jenny jennifer",
    "nick nicholas",
)
_SHORT_FORMS = tuple(frozenset(row.split()) for row in _NICKNAMES)


def key(word: str) -> str:
    """A word as names are compared: without accents, case, and the two ways to write an umlaut."""
    folded = word.lower()
    if not folded.isascii():
        folded = fold(folded)
    if "e" in folded or "aa" in folded:
        folded = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")
    return folded


@lru_cache(maxsize=MAILS)
def keys(name: str) -> tuple[str, ...]:
    """The pieces of a name as keys, without titles and degrees."""
    return tuple([key(piece) for piece in name_pieces(name) if piece not in _UNKNOWN_NAME]) if name else ()


@lru_cache(maxsize=MAILS)
def family_keys(full: str, address: str = "") -> frozenset[str]:
    """The pieces of a full name that may be a family name: all but the first, and the first where it leads.

    An email address tells the order: ikovacs@ belongs to a Kovács, whatever stands first.
    """
    pieces = [piece for piece in keys(full) if piece not in PARTICLES and len(piece) > 1]
    if len(pieces) < 2:
        return frozenset(pieces)
    local = key(address.partition("@")[0])
    if pieces[0] in local and pieces[-1] not in local:
        return frozenset(pieces)
    return frozenset(pieces[1:])


@lru_cache(maxsize=MAILS)
def bearing(written: str, full: str, address: str = "") -> Bearing:
    """Does the written name hold the family name of the full one, only its given name, or neither?"""
    have, want = keys(written), keys(full)
    if not have or not want:
        return "none"
    family = family_keys(full, address)
    if family.intersection(have):
        return "family"
    run = "".join(have)
    if len(run) > 3 and run != want[0] and run in "".join(want):
        return "family"
    if any(len(piece) == 1 and any(one.startswith(piece) for one in want) for piece in have):
        return "given"
    return "given" if any(_short_form(piece, want[0]) for piece in have) else "none"


def _short_form(written: str, given: str) -> bool:
    if written == given or (min(len(written), len(given)) > 2 and written[:3] == given[:3]):
        return True
    return any(written in row and given in row for row in _SHORT_FORMS)


def display_surname(full: str, address: str = "") -> str:
    """The family name to write after a title, or the whole name where its pieces do not tell which it is."""
    words = [word for word in full.split(",")[0].split() if keys(word) and fold(word.strip(".")) not in ("dr", "prof")]
    if len(words) < 2:
        return full.strip()
    if "," in full and len(keys(full.split(",")[0])) == 1:
        return words[0]
    local = key(address.partition("@")[0])
    first, last = key(words[0]), key(words[-1])
    if first in local and last not in local:
        return words[0]
    for number, word in enumerate(words[1:-1], 1):
        if fold(word) in PARTICLES or fold(word) in ("o", "abi", "abu", "ben"):
            return " ".join(words[number:])
    if (
        len(words) == 2
        or len(words[1].strip(".")) == 1
        or (len(last) > 3 and local.endswith(last) and len(local) <= len(last) + 2)
    ):
        return words[-1]
    return " ".join(words)
