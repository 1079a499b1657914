"""Ordinary words and their slips: what is misspelt, and what was meant. Knows no rule.

The words stand in `data/words/words.txt` (made by `tools/wordlist.py`): those of SCOWL that everybody knows, those
that most know, and the rarer ones that a slip could be mistaken for. `data/words/confusions.txt` holds the frequent
misspellings. Both are read once, when the first word is asked for.

A word that stands in no list is a slip only where it lies one keystroke (two in a long word) from a common word, and
where it is not built like a medical or a made-up compound. Everything else is taken for a word this kit does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from followup_kit.files import data
from followup_kit.meaning.keystrokes import nearest
from followup_kit.patterns import pattern
from followup_kit.words import inflections

_SPECIALIST_ENDINGS = """
    ectomy ectomies otomy otomies ostomy ostomies plasty plasties scopy scopies scopic scopist scope scopes graphy
    graphies graphic gram grams graph graphs metry meter meters metre metres ology ologist ologists ological ologic
    itis itides osis oses otic emia emic aemia aemic uria pathy pathies pathic algia lysis lytic lyse genic genesis
    genous omas omata plegia plegic paresis phagia phasia phobia philia philic penia trophy trophic megaly rrhea
    rrhoea rrhage rrhagic centesis desis pexy rrhaphy iatric iatrics iatry iatrist dynia ectasis oids ases cyte
    cytes cytic blast blasts mabs nibs statin statins cillin cillins mycin floxacin azole azoles prazole sartan
    sartans pril prils olol olols parin parins tide tides dipine gliptin gliflozin setron triptan triptans caine
    barbital zepam zolam virs ines omes omic omics plex therapy therapies thermia volemia volemic glycemia glycemic
    kalemia natremia tropic thorax cardia cardial cardium vascular muscular cranial spinal dural renal hepatic
    gastric enteric oral
""".split()
"""Endings of medical and scientific words, old and new. A slip in such a word is left to those who know the word."""

_PREFIXES = """
    de re un pre post tele non sub over under out inter intra multi micro macro neuro cardio anti auto bio cyber geo
    hyper hypo immuno infra mega mini mis nano nephro onco ortho para peri poly pseudo psycho radio semi super supra
    thermo trans ultra uro cross co electro endo extra fore gastro hemo haemo hydro mono osteo patho pharma pharmaco
    photo physio pneumo proto pulmo retro socio teleo thoraco vaso veno ventriculo video viro cyto dermo echo
    encephalo eco euro exo hepato histo homo iso kilo lipo lympho meta mid myo
""".split()
_SHORT_PREFIXES = frozenset("de re un co".split())
_COLLOQUIAL = frozenset(form for word in "geek nerd vibe stan yeet simp fangirl".split() for form in inflections(word))
"""Words of a chat: they may be slang, but they are no slips."""

_PLAIN_ENDINGS = ("ness", "less", "like", "wise", "ship", "hood", "able", "proof", "ish", "ized", "ised")


_SECTION = pattern(r"^(?:#.*|\[\w+\])$", re.MULTILINE)


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """Every word that is no slip, read once."""
    return frozenset(data("words/words.txt").split())


@lru_cache(maxsize=1)
def targets() -> tuple[frozenset[str], frozenset[str]]:
    """What a slip is corrected to: the words that everybody knows, and those that most know. Read once, when needed."""
    _, everyday, common, _ = _SECTION.split(data("words/words.txt"))[1:]
    return frozenset(everyday.split()), frozenset(common.split())


@lru_cache(maxsize=1)
def confusions() -> Mapping[str, str]:
    """The frequent misspellings and what they stand for, read once."""
    lines = data("words/confusions.txt").splitlines()
    return {wrong: right for wrong, _, right in (line.partition(" ") for line in lines if not line.startswith("#"))}


def unknown(given: Iterable[str]) -> set[str]:
    """The words that stand in no list, as they are written."""
    return set(given) - known()


def frequent(word: str) -> str:
    """What a frequent misspelling stands for, or ""."""
    return confusions().get(word, "")


@lru_cache(maxsize=4096)
def slip_of(word: str) -> str:
    """The common word that this unknown lower-case word is a slip of, or "" where it may be a word of its own."""
    if right := frequent(word):
        return right
    if len(word) < 4 or len(word) > 24 or word in known() or word in _COLLOQUIAL or specialist(word, known()):
        return ""
    return nearest(word, *targets())


def specialist(word: str, lists: frozenset[str]) -> bool:
    """Is the word built like a technical term, or of known words: telestroke, pyloroplasty, bedboard?"""
    if len(word) > 6 and word.endswith(_ENDINGS):
        return True
    for cut in range(2, len(word) - 3):
        head, tail = word[:cut], word[cut:]
        if tail in lists and (
            (head in _PREFIX_SET and len(tail) > (5 if head in _SHORT_PREFIXES else 3))
            or (cut > 2 and len(word) > 7 and head in lists)
        ):
            return True
    return any(word.endswith(ending) and word[: -len(ending)] in lists for ending in _PLAIN_ENDINGS)


_ENDINGS = tuple(_SPECIALIST_ENDINGS)
_PREFIX_SET = frozenset(_PREFIXES)
