"""Families of phrases by meaning, shared by the rules: who is spoken of, asking, standing, committing, thanking.

Each module holds one `FAMILIES` table; `followup_kit.words` says how the lines are written. The names of families are
plain words, because frames are read by people.
"""

from followup_kit.lexicon import asking, people, standing

SHARED: dict[str, str] = {**people.FAMILIES, **asking.FAMILIES, **standing.FAMILIES}
