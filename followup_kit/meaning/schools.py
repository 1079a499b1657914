"""Does a signature name a medical school: by its own words, a short form, or as any institution at all?"""

from __future__ import annotations

from followup_kit.context import Applicant
from followup_kit.meaning.identity import key, keys
from followup_kit.meaning.signed_name import LETTERS, NO_NAME
from followup_kit.names import fold

_SCHOOL_STARTS = (
    "universi",
    "universt",
    "facult",
    "fakult",
    "akademi",
    "institut",
    "hochschul",
    "medizinisch",
    "wydzia",
)
_SCHOOL_WORDS = frozenset(
    (
        "school schools college colleges fachbereich academy escuela escola scuola ecole som com medschool polytechnic tip univ "
        "uniwersytet lekarski egyetem sveuciliste campus med"
    ).split()
)
_SURELY_A_SCHOOL = _SCHOOL_WORDS - {"med"} | {"university"}
"""What most schools call themselves: where one of these stands, nothing else need be asked."""

_NOT_A_SCHOOL_BEFORE_MEDICINE = frozenset(
    "internal family emergency nuclear preventive occupational of physical sports sleep aerospace bachelor addiction".split()
)
_CREDENTIALS = frozenset(
    (
        "AAMC ERAS NRMP USMLE ECFMG NBOME AOA ID MBBS MBCHB MBBCH MBBCHIR BAO BCH MB CHB MD DO MPH MBA MS PHD MSC "
        "BSC BS BA MA RN PHARMD DDS OMS MSIV MSIII EMT IMG US USA UK NY CA TX PA OH MI NJ FL GA NC VA MA DC II "
        "III IV JR SR ACLS BLS PGY STEP CK CS FNU LNU EM IM FM ENT PM R OBGYN TEL PH"
    ).split()
)
_PLAIN_SCHOOL_WORDS = frozenset(
    (
        "university universitat universitas universite universidad universita universidade college school medical "
        "medicine of the and at in de la do da del des der und et y e for health sciences science osteopathic "
        "faculty facultad faculte faculdade fakultat fakulte fakultesi fakultas kedokteran institute center "
        "centre hospital state campus medicina medizinische medizin tip universitesi academy akademia medyczna "
        "education st saint"
    ).split()
)


def has_school(text: str, name: str, applicant: Applicant) -> bool:
    """A school's own words, its short form, or any institution at all."""
    if not _SURELY_A_SCHOOL.isdisjoint(text.lower().split()):
        return True
    written = LETTERS.findall(text)
    words = [fold(word) for word in written]
    before = ""
    for word in words:
        if word in _SCHOOL_WORDS or word.startswith(_SCHOOL_STARTS):
            if not (word == "med" and before in ("dr", "cand")):
                return True
        elif word == "medicine" and before not in _NOT_A_SCHOOL_BEFORE_MEDICINE:
            return True
        before = word
    own = frozenset(keys(applicant.name or name))
    if applicant.school:
        parts = {key(word) for word in LETTERS.findall(applicant.school)}
        telling = {part for part in parts if part not in _PLAIN_SCHOOL_WORDS and len(part) > 2} - own
        nick = {"u" + part[:size] for part in telling for size in range(3, 6)}
        for word in map(key, words):
            if word in telling or word in nick or (len(word) > 3 and any(part.startswith(word) for part in telling)):
                return True
    for word in written:
        if len(word) > 1 and word.isupper() and word not in _CREDENTIALS and key(word) not in own:
            return True
    if applicant.school:
        return False
    return any(
        word[0].isupper() and len(word) > 2 and key(word) not in own and fold(word) not in NO_NAME for word in written
    )
