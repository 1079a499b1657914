"""Families of phrases by meaning, shared by the rules: who is spoken of, asking, standing, committing, thanking.

Each module holds one `FAMILIES` table; `followup_kit.words` says how the lines are written. The names of families are
plain words, because frames are read by people.
"""

from followup_kit import specialties
from followup_kit.lexicon import (
    asking,
    bringing,
    chat,
    committing,
    curriculum,
    people,
    places,
    standing,
    thanking,
    wanting,
)

SHARED: dict[str, str] = {
    **people.FAMILIES,
    **asking.FAMILIES,
    **standing.FAMILIES,
    **committing.FAMILIES,
    **specialties.FAMILIES,
    **places.FAMILIES,
    **thanking.FAMILIES,
    **wanting.FAMILIES,
    **bringing.FAMILIES,
    **curriculum.FAMILIES,
    **chat.FAMILIES,
}

ACT_FAMILIES: tuple[str, ...] = (
    "?",
    "program",
    *people.FAMILIES,
    *asking.FAMILIES,
    *standing.FAMILIES,
    *committing.FAMILIES,
    *wanting.FAMILIES,
    *bringing.FAMILIES,
)
"""The families by which `followup_kit.meaning.weighing` tells speech acts apart."""
