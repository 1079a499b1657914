"""Medical specialties: their names, short forms, derived words and practitioners, and which of them go together.

A specialty is a set of keys: "Med-Peds" is {"im", "peds"}, as are "Internal Medicine-Pediatrics" and "IM/Peds".
The words stand in one family, `specialty`, so that the shared walk through a text finds them; `keys_of` tells which
specialty the words of a hit name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from followup_kit.names import fold
from followup_kit.remembered import MAILS
from followup_kit.words import tokenize

Keys = frozenset[str]
NONE: Keys = frozenset()

_NAMED = {
    "im": "internal medicine|im|int med",
    "peds": "pediatrics|paediatrics|peds|paeds",
    "im peds": "med peds|im peds|medicine pediatrics|medicine peds|internal medicine pediatrics|medpeds",
    "fm": "family medicine|family practice|family and community medicine|fm|fam med",
    "em": "emergency medicine|em|emergency med",
    "em im": "em im|em medicine",
    "psych": "psychiatry|child psychiatry|psych",
    "im psych": "med psych",
    "peds psych": "triple board",
    "neuro": "neurology",
    "childneuro": "child neurology|pediatric neurology|paediatric neurology|neurodevelopmental disabilities",
    "neurosurg": "neurosurgery|neurological surgery|nsgy|neurologic surgery",
    "surgery": "general surgery|gen surg|surgery",
    "ortho": "orthopedic surgery|orthopaedic surgery|orthopedics|orthopaedics|ortho",
    "uro": "urology|urological surgery",
    "ent": "otolaryngology|otorhinolaryngology|ent|oto|oto hns|otolaryngology head and neck surgery",
    "plastics": "plastic surgery|plastic and reconstructive surgery|plastics",
    "thoracic": "thoracic surgery|cardiothoracic surgery|ct surgery|cardiac surgery",
    "vascular": "vascular surgery",
    "anes": "anesthesiology|anaesthesiology|anesthesia|anaesthesia|anaesthetics|anes",
    "derm": "dermatology|derm",
    "rads": "radiology|diagnostic radiology|rads",
    "ir": "interventional radiology|ir|vir",
    "radonc": "radiation oncology|rad onc|radonc|radiation onc|clinical oncology",
    "path": "pathology|anatomic pathology|clinical pathology|anatomic and clinical pathology|ap cp",
    "ophtho": "ophthalmology|ophtho|optho",
    "obgyn": "obstetrics and gynecology|obstetrics gynecology|obstetrics and gynaecology|obstetrics|gynecology|gynaecology"
    "|ob gyn|obgyn|ob|gyn|obs gyn",
    "pmr": "physical medicine and rehabilitation|physical medicine rehabilitation|physical medicine|pm r|pmr|pm and r|physiatry",
    "preventive": "preventive medicine|general preventive medicine|preventative medicine",
    "occmed": "occupational medicine|occupational and environmental medicine|occ med|oem",
    "aero": "aerospace medicine",
    "nucmed": "nuclear medicine|nuc med",
    "genetics": "medical genetics|medical genetics and genomics|genetics and genomics|clinical genetics",
    "ty": "transitional year|ty|preliminary|prelim",
}
"""Names and short forms, as a program would write them over its door. An alternative stands between bars."""


def spelled_out() -> list[str]:
    """Every name of a specialty that is no short form, the longest first."""
    names = {one for alternatives in _NAMED.values() for one in alternatives.split("|") if len(one) > 6}
    return sorted(names, key=lambda one: (-len(one), one))


_DERIVED = {
    "im": "internist|internists|general internist|hospital medicine",
    "peds": "pediatrician|pediatricians|paediatrician|paediatricians|pediatric|paediatric|pediatric resident",
    "fm": "family doctor|family doctors|family physician|family physicians|family docs|family doc",
    "em": "emergency physician|emergency physicians|emergency doctor|emergency doctors|emergency residency|emergency resident",
    "psych": "psychiatrist|psychiatrists|psychiatric",
    "neuro": "neurologist|neurologists|neurologic|neurological|neuro",
    "childneuro": "child neurologist|child neurologists|pediatric neurologist|neuro",
    "neurosurg": "neurosurgeon|neurosurgeons|neurosurgical|neurological surgeon|neurological surgeons|neuro",
    "surgery": "surgeon|surgeons|surgical|general surgeon",
    "ortho": "orthopedist|orthopaedist|orthopod|orthopods|orthopedic|orthopaedic|orthopedic surgeon|orthopaedic surgeon",
    "uro": "urologist|urologists|urologic|urological",
    "ent": "otolaryngologist|otolaryngologists|otolaryngologic|otolaryngological|head and neck surgeon",
    "plastics": "plastic surgeon|plastic surgeons",
    "thoracic": "thoracic surgeon|cardiac surgeon|thoracic surgeons|cardiac surgeons|cardiothoracic|heart surgeon",
    "vascular": "vascular surgeon|vascular surgeons",
    "anes": "anesthesiologist|anesthesiologists|anaesthesiologist|anaesthesiologists|anaesthetist|anaesthetists",
    "derm": "dermatologist|dermatologists|dermatologic|dermatological",
    "rads": "radiologist|radiologists|radiologic|radiological",
    "ir": "interventional radiologist|interventional radiologists|interventionalist|interventionalists",
    "radonc": "radiation oncologist|radiation oncologists",
    "path": "pathologist|pathologists|pathologic",
    "ophtho": "ophthalmologist|ophthalmologists|ophthalmic|eye surgeon|eye surgeons|eye doctor",
    "obgyn": "obstetrician|obstetricians|gynecologist|gynecologists|gynaecologist|gynaecologists|obstetric|gynecologic|gynecological"
    "|obstetrical|ob gyns|obgyns",
    "pmr": "physiatrist|physiatrists|physiatric|rehabilitation physician|rehabilitation medicine",
    "genetics": "geneticist|geneticists",
    "occmed": "occupational physician|occupational physicians",
    "ty": "intern year|internship year",
}
"""Practitioners and adjectives. They name the specialty, but do not stand where a program's name should."""

_CAPITALS = frozenset("im fm em ent oto ty ir vir ob gyn oem".split())
"""Short forms that count only in capitals: "EM", not "em"."""

_SURGICAL = frozenset("surgery ortho uro ent plastics thoracic vascular neurosurg".split())
_TOGETHER: dict[str, str] = {
    "childneuro": "neuro peds",
    "ir": "rads",
    "rads": "ir nucmed",
    "nucmed": "rads",
    "preventive": "occmed aero",
    "occmed": "preventive",
    "aero": "preventive occmed",
    **dict.fromkeys(_SURGICAL, "surgery"),
}
"""What else a program of this specialty may call itself."""

LATER = frozenset("vascular thoracic plastics ir childneuro nucmed genetics preventive occmed aero".split())
"""Specialties that one may also reach by a fellowship: as a goal they say nothing against the program's own."""

_BUILDINGS = {
    "peds": "children child",
    "childneuro": "children child neurological neuroscience neurosciences brain",
    "obgyn": "women woman maternity",
    "ophtho": "eye vision",
    "thoracic": "heart cardiac thoracic",
    "vascular": "heart vascular",
    "radonc": "cancer oncology",
    "pmr": "rehabilitation rehab",
    "ent": "ear",
    "ortho": "bone joint spine musculoskeletal",
    "neuro": "neurosciences neuroscience brain",
    "neurosurg": "neurosciences neuroscience brain spine",
    "psych": "behavioral",
}
"""Words in a hospital's name that name the specialty it is for."""


def _table(*given: dict[str, str]) -> dict[str, Keys]:
    made: dict[str, Keys] = {}
    for one in given:
        for keys, names in one.items():
            for name in names.split("|"):
                made[name] = made.get(name, frozenset()) | frozenset(keys.split())
    return made


_NAMES = _table(_NAMED)
_ALL = _table(_NAMED, _DERIVED)
_LONGEST = max(len(name.split()) for name in _ALL)
FIRST_WORDS = frozenset(name.split()[0] for name in _ALL)
"""Words that every name of a specialty begins with."""

FAMILIES = {"specialty": "\n".join(sorted(_ALL))}


def keys_of(words: Sequence[str], names_only: bool = False) -> Keys:
    """The specialty that these words, as written, name; empty where they name none.

    With `names_only` adjectives and practitioners ("pediatric", "internist") do not count.
    """
    phrase = fold(" ".join(words))
    keys = (_NAMES if names_only else _ALL).get(phrase, NONE)
    if keys and phrase in _CAPITALS and not words[0].isupper():
        return NONE
    return keys


def mentions(words: Sequence[str]) -> list[tuple[int, int, Keys]]:
    """Every specialty named in a row of words as written: first word, one past the last, keys. Longer names win."""
    found = []
    at = 0
    while at < len(words):
        step = 1
        if words[at].lower() in FIRST_WORDS:
            for length in range(min(_LONGEST, len(words) - at), 0, -1):
                keys = keys_of(words[at : at + length])
                if keys:
                    found.append((at, at + length, keys))
                    step = length
                    break
        at += step
    return found


@lru_cache(maxsize=MAILS)
def named_in(line: str) -> tuple[tuple[int, int, Keys], ...]:
    """The same for a short text as it is written: a subject, a salutation."""
    return tuple(mentions(tokenize(line)[0]))


@lru_cache(maxsize=MAILS)
def read(specialty: str) -> Keys:
    """The keys of a specialty as a context names it: "Emergency Medicine/Internal Medicine" -> {"em", "im"}."""
    return frozenset(key for _, _, keys in named_in(specialty) for key in keys)


@lru_cache(maxsize=MAILS)
def fitting(specialty: str) -> Keys:
    """The keys under which a program of this specialty may be spoken of, its own and its parents'."""
    own = read(specialty)
    return own.union(*(_TOGETHER.get(key, "").split() for key in own)) if own else own


@lru_cache(maxsize=MAILS)
def building_words(specialty: str) -> frozenset[str]:
    """Words that in the hospital's own name tell the specialty: "Eye Institute", "Children's Hospital"."""
    return frozenset(word for key in read(specialty) for word in _BUILDINGS.get(key, "").split())
