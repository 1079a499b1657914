"""Names of people: folding of accents, titles, surnames with particles, order of given and family name."""

from __future__ import annotations

import re
import unicodedata
from itertools import dropwhile
from typing import NamedTuple

from followup_kit.patterns import pattern

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_PIECE = pattern(r"[^\W\d_]+")

TITLES = frozenset(
    "dr drs doctor doctors prof professor mr mrs ms mx miss mister sir madam col colonel capt captain maj major lt "
    "lieutenant cdr commander gen general sgt chief dean rear admiral brigadier sister father rev".split()
)
"""Words that stand before a name without being part of it."""

PARTICLES = frozenset(
    "van von der den de la le da do dos das del della di du al el bin ibn ben st ter ten zu y e af av wa ka ya ould".split()
)
DEGREES = frozenset(
    "md do mbbs mbbch mbchb mb bch bao phd mph msc mba ms ma bs ba rn pharmd dds dpm facs faan facp faap mhs jr sr ii iii iv candidate "
    "esq cand med dnb frcs mrcp ecfmg ccfp mbbchir".split()
)


def fold(word: str) -> str:
    """Lower case without accents: "Åkesson" and "Akesson" fold alike."""
    lower = word.lower()
    if lower.isascii():
        return lower
    spread = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
    return "".join(char for char in spread if not unicodedata.combining(char))


def name_pieces(name: str) -> list[str]:
    """Folded pieces of a name, without degrees and the titles before it; hyphens and apostrophes part nothing that matters.

    "Dr. Mary-Kate O'Donoghue, MD" -> ["mary", "kate", "odonoghue"]
    """
    bare = re.sub(r"(?<=\w)['’`](?=\w)", "", name.split(",")[0] if name.count(",") else name)
    pieces = [fold(piece) for piece in _PIECE.findall(bare)]
    named = list(dropwhile(TITLES.__contains__, pieces))
    return [piece for piece in named if piece not in DEGREES] or pieces


class Person(NamedTuple):
    """One addressee of a salutation: the title as written ("Dr."), and the words of the name after it."""

    title: str
    name: str

    @property
    def pieces(self) -> list[str]:
        """Folded pieces of the name."""
        return name_pieces(self.name)
