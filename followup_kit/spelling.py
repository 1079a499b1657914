"""Ordinary words and their slips: what is misspelt, and what was meant. Knows no rule.

The words stand in `data/words/words.txt` (made by `tools/wordlist.py`): those of SCOWL that everybody knows, those
that most know, and the rarer ones that a slip could be mistaken for. `data/words/confusions.txt` holds the frequent
misspellings. Both are read once, when the first word is asked for.

A word that stands in no list is a slip only where it lies one keystroke (two in a long word) from a common word, and
where it is not built like a medical or a made-up compound. Everything else is taken for a word this kit does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

_LETTERS = "abcdefghijklmnopqrstuvwxyz"

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
_PLAIN_ENDINGS = ("ness", "less", "like", "wise", "ship", "hood", "able", "proof", "ish", "ized", "ised")


_FOLDER = files("followup_kit").joinpath("data/words")
_SECTION = re.compile(r"^(?:#.*|\[\w+\])$", re.MULTILINE)


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """Every word that is no slip, read once."""
    return frozenset(_FOLDER.joinpath("words.txt").read_text("ascii").split())


@lru_cache(maxsize=1)
def targets() -> tuple[frozenset[str], frozenset[str]]:
    """What a slip is corrected to: the words that everybody knows, and those that most know. Read once, when needed."""
    _, everyday, common, _ = _SECTION.split(_FOLDER.joinpath("words.txt").read_text("ascii"))[1:]
    return frozenset(everyday.split()), frozenset(common.split())


@lru_cache(maxsize=1)
def confusions() -> Mapping[str, str]:
    """The frequent misspellings and what they stand for, read once."""
    lines = _FOLDER.joinpath("confusions.txt").read_text("ascii").splitlines()
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
    if len(word) < 4 or len(word) > 24 or word in known() or specialist(word, known()):
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


def nearest(word: str, everyday: frozenset[str], common: frozenset[str]) -> str:
    """The well-known word that one keystroke parts from this one (two in a word of eight letters or more), or "".

    The shorter the word, the less is taken for a slip: four letters, two of them swapped; five, also one too many or
    too few; six, also a vowel or a sound for its like; eight, any letter for another. The first letter is hardly ever
    wrong, and what parts a word from its own inflection is no slip.
    """
    size = len(word)
    if size < 5:
        return next(filter(everyday.__contains__, _swapped(word)), "")
    if _inflected(word, everyday, common):
        return ""
    best = ""
    for made in (*_swapped(word), *_one_more_or_less(word)):
        if made in everyday:
            if made[-1] == word[-1]:
                return made
            best = best if best in everyday else made
        elif size > 5 and made in common and (not best or (made[-1] == word[-1] and best not in everyday)):
            best = made
    if best or size < 6:
        return best
    for made in _replaced(word, _LIKE if size < 8 else _ANY):
        if made in everyday:
            return made
    return _two_slips(word, everyday) if size > 7 else ""


def _inflected(word: str, everyday: frozenset[str], common: frozenset[str]) -> bool:
    """Is the word a regular form of a well-known one: recommend-ers, intervention-al? Not where that form is wrong."""
    for ending in _INFLECTIONS:
        if not word.endswith(ending):
            continue
        for stem in (word[: -len(ending)], word[: -len(ending)] + "e"):
            if len(stem) < 4 or (stem not in everyday and stem not in common):
                continue
            rights = (stem + stem[-1] + ending, stem[:-1] + ending)
            if not any(right != word and (right in everyday or right in common) for right in rights):
                return True
    return False


_INFLECTIONS = ("s", "es", "ed", "ing", "ings", "er", "ers", "est", "al", "us", "a", "ly", "able", "ist", "ists", "ism")


def _two_slips(word: str, everyday: frozenset[str]) -> str:
    """The everyday word that sounds like this one and is two keystrokes away, or ""."""
    for other in _by_sound(everyday).get(_sound(word), ()):
        if other[0] == word[0] and _within(word, other, 2):
            return other
    return ""


@lru_cache(maxsize=2)
def _by_sound(targets: frozenset[str]) -> Mapping[str, list[str]]:
    """Long targets by how they sound."""
    found: dict[str, list[str]] = {}
    for word in sorted(targets):
        if len(word) > 6:
            found.setdefault(_sound(word), []).append(word)
    return found


def _sound(word: str) -> str:
    """The consonants of a word, each once in a row, those that sound alike as one."""
    rows = word.translate(_SOUNDS)
    return "".join(letter for at, letter in enumerate(rows) if letter != rows[at - 1 : at])


_SOUNDS = str.maketrans("ckqzgv", "sssxjf", "aeiouyhw")
_ANY = dict.fromkeys(_LETTERS, _LETTERS)
_LIKE = {
    **dict.fromkeys("aeiouy", "aeiouy"),
    **{letter: group.replace(letter, "") for group in ("cks", "gj", "sz", "td", "mn", "fv") for letter in group},
}


def _swapped(word: str) -> Iterator[str]:
    """Two neighbours swapped; a last "re" for "er" is another spelling, no slip."""
    for at in range(len(word) - (3 if word.endswith("re") else 2) + 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _one_more_or_less(word: str) -> Iterator[str]:
    """One letter taken out or put in; the last one only in a long word, since short ones are clipped and lengthened."""
    last = len(word) if len(word) > 7 else len(word) - 1
    for at in range(1, last):
        yield word[:at] + word[at + 1 :]
    for at in range(1, last + 1):
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]


def _replaced(word: str, likes: Mapping[str, str]) -> Iterator[str]:
    for at in range(1, len(word)):
        for letter in likes.get(word[at], ""):
            yield word[:at] + letter + word[at + 1 :]


def _within(one: str, other: str, slips: int) -> bool:
    """Do at most so many keystrokes (one added, missing, replaced, or two swapped) part the two words?"""
    at = 0
    while at < len(one) and at < len(other) and one[at] == other[at]:
        at += 1
    one, other = one[at:], other[at:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if not one or not other:
        return len(one) + len(other) <= slips
    if not slips or abs(len(one) - len(other)) > slips:
        return False
    return (
        _within(one[1:], other, slips - 1)
        or _within(one, other[1:], slips - 1)
        or _within(one[1:], other[1:], slips - 1)
        or (one[:2] == other[1::-1] and len(other) > 1 and _within(one[2:], other[2:], slips - 1))
    )
