"""Names of hospitals, schools and programs in running text, and whether such a name is the program's own.

A run is a row of capitalized words ("Larch Valley Hospital", "University of Elm"); what it is called by besides its
kind ("larch", "valley") are its telling words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from followup_kit.blocks import Block
from followup_kit.meaning.line import Line
from followup_kit.meaning.paragraphwise import of_paragraphs
from followup_kit.names import TITLES, fold
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS, WORDS
from followup_kit.words import tokenize

Run = tuple[int, int]
"""First word and one past the last, counted in a reading's words."""
Names = tuple[str, ...]
"""A program's name and its short forms."""

HOUSES = frozenset(
    "hospital hospitals center centre centers infirmary institute clinic health healthcare hospice "
    "sanatorium system".split()
)
"""Words that make a capitalized name that of a house where one may train."""

TEACHING = frozenset("university college school academy faculty".split())
PATRONS = frozenset(
    "memorial general mercy regional methodist baptist lutheran presbyterian adventist episcopal deaconess "
    "providence county samaritan "
    "children women veterans va community district state city".split()
)
"""Words with which a name may end although "Hospital" is left out: "Pioneer Lutheran", "Oakhurst Memorial"."""

GENERIC = (
    HOUSES
    | TEACHING
    | PATRONS
    | frozenset(
        "the of and at for in s medical medicine residency program programme national saint st mount mt "
        "infants infant "
        "teaching affiliated cancer heart eye lung vascular rehabilitation orthopaedic orthopedic "
        "psychiatric neurological "
        "neuroscience neurosciences surgical surgery care group physicians department family community "
        "hospital services".split()
    )
)
"""Words of a house's name that do not tell it from another."""

_LINKS = frozenset("of and the de la le du del di da do dos y".split())
_LONGEST = 10
_POSSESSIVE = ("'s", "’s")
_OPENERS = frozenset(
    "at in on to for from with as if when while since because although though my your our his her their the "
    "this that these both "
    "all everyone residents faculty training joining thank thanks after before during having being working "
    "interviewing meeting "
    "seeing and but so yet or is was what where how why interview update gratitude grateful dear not no even "
    "only".split()
)
_NO_NAMES = TITLES | frozenset(
    "i us va pgy icu nicu picu ed er or step match zoom webex teams level ward room building english spanish "
    "french arabic american "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october "
    "november december christmas thanksgiving easter eras nrmp ecfmg usmle aamc acgme md do mph phd covid "
    "god internet grand "
    "thank thanks please sincerely".split()
)
"""Capitalized words that are no house's name."""

NO_PLACE = frozenset(
    "i us level grand step match zoom english spanish eras nrmp ecfmg usmle aamc acgme us u s icu nicu picu "
    "ed or er pgy christmas "
    "thanksgiving monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august "
    "september october november december dr drs professor prof mr ms mrs mx chief god".split()
)
"""Capitalized words after "at" that begin no house's name."""


def run_at(line: Line, at: int, start: int, end: int) -> Run:
    """The run of capitalized words around word `at`, within the words from `start` to `end`; at most `_LONGEST` a side."""
    start, end = max(start, at - _LONGEST), min(end, at + _LONGEST)
    first, last = at, at + 1
    step = first
    while step > start and _joined(line, step - 1):
        step -= 1
        if _capital(line.words[step]):
            first = step
        elif line.plain[step] not in _LINKS and line.words[step] not in _POSSESSIVE:
            break
    while first < at and line.plain[first] in _OPENERS:
        first += 1
        while first < at and not _capital(line.words[first]):
            first += 1
    step = last
    while step < end and _joined(line, step - 1):
        step += 1
        if _capital(line.words[step - 1]):
            last = step
        elif line.plain[step - 1] not in _LINKS and line.words[step - 1] not in _POSSESSIVE:
            break
    return first, last


def _capital(word: str) -> bool:
    return word[0].isupper()


def _joined(line: Line, left: int) -> bool:
    """Is there nothing but a space, a hyphen or an abbreviating point between this word and the next?"""
    if left + 1 >= len(line.words):
        return False
    between = line.text[line.offsets[left] + len(line.words[left]) : line.offsets[left + 1]]
    if between in (" ", "", "-", "‑", "\n", " & "):
        return True
    return between == ". " and line.plain[left] in ("st", "mt", "ft", "ste")


def telling(words: Sequence[str]) -> tuple[str, ...]:
    """The folded words that tell this name from another, without its kind."""
    folded = map(_bare, words)
    return tuple(word for word in folded if word not in GENERIC and word not in _NO_NAMES)


@lru_cache(maxsize=WORDS)
def _bare(word: str) -> str:
    return fold(word.lstrip("'’"))


def is_person(line: Line, first: int) -> bool:
    """Does a title stand before or at the start of this run?"""
    return line.plain[first] in TITLES or (first > 0 and line.plain[first - 1] in TITLES)


def names_of(reading: Reading) -> Names:
    """The program's name and its short forms, as the context has them."""
    program = reading.context.program
    return (program.name, *program.aliases)


@lru_cache(maxsize=MAILS)
def own_words(names: Names) -> frozenset[str]:
    """Telling words of the program's name and short forms."""
    return frozenset(word for name in names for word in telling(tokenize(name)[0]))


@lru_cache(maxsize=MAILS)
def own_initials(names: Names) -> frozenset[str]:
    """Short forms made of initials: "Larch Valley Hospital" -> LVH; and the aliases in capitals."""
    made = set()
    for name in names:
        words = [word for word in tokenize(name)[0] if word[0].isupper()]
        for last in range(max(2, len(words) - 1), len(words) + 1):
            made.add("".join(word[0] for word in words[:last]).lower())
        if len(words) == 1 and name.isupper():
            made.add(name.lower())
    return frozenset(one for one in made if len(one) > 1)


@lru_cache(maxsize=MAILS)
def short_forms(names: Names) -> tuple[tuple[str, ...], ...]:
    """Rows of plain words by which the program may be called: its telling beginning, "larch valley"."""
    rows = set()
    for name in names:
        words = [_bare(word) for word in tokenize(name)[0]]
        while words and words[0] in GENERIC and words[0] not in ("st", "saint", "mount", "mt"):
            words = words[1:]
        stop = next((at for at, word in enumerate(words) if at and word in GENERIC), len(words))
        if words and (stop > 1 or len(words[0]) > 3):
            rows.add(tuple(words[:stop]))
    return tuple(sorted(rows))


def names_program(reading: Reading, words: Sequence[str]) -> bool:
    """Do these words, as written, name the program: in full, by a short form, or by its initials?"""
    return _names(names_of(reading), words)


def line_names_program(reading: Reading, line: str) -> bool:
    """Does a short text, a salutation or a subject, name the program?"""
    return _line_names(names_of(reading), line)


@lru_cache(maxsize=MAILS)
def _line_names(names: Names, line: str) -> bool:
    return _names(names, tokenize(line)[0])


def prose_names_program(reading: Reading) -> bool:
    """Does the prose name the program? Only a mail in which one of its names may begin is looked through."""
    names = names_of(reading)
    if all(map(_heads(names).isdisjoint, of_paragraphs(reading, _folded))):
        return False
    return _names(names, reading.words)


def _folded(block: Block) -> frozenset[str]:
    return frozenset(map(_bare, block.words))


@lru_cache(maxsize=MAILS)
def _heads(names: Names) -> frozenset[str]:
    """The words without one of which nothing names the program: initials, and those that its names begin with."""
    return own_initials(names) | {row[0] for row in (*short_forms(names), *_full_rows(names))}


def _names(names: Names, words: Sequence[str]) -> bool:
    folded = list(map(_bare, words))
    if _heads(names).isdisjoint(folded):
        return False
    initials = own_initials(names)
    if not initials.isdisjoint(folded) and any(
        word.isupper() and low in initials for word, low in zip(words, folded, strict=True)
    ):
        return True
    for row in (*short_forms(names), *_full_rows(names)):
        size = len(row)
        at = -1
        for _ in range(folded.count(row[0])):
            at = folded.index(row[0], at + 1)
            if tuple(folded[at : at + size]) == row and (size > 1 or words[at][0].isupper()):
                return True
    return False


@lru_cache(maxsize=MAILS)
def _full_rows(names: Names) -> tuple[tuple[str, ...], ...]:
    rows = (tuple(_bare(word) for word in tokenize(name)[0]) for name in names)
    return tuple(filter(None, rows))


def is_foreign(reading: Reading, line: Line, run: Run) -> bool:
    """Is this the name of a house that the context does not know: not the program's, the school's, nor in the notes?"""
    strange = _strange_words(names_of(reading), tuple(line.words[run[0] : run[1]]))
    return bool(strange) and not is_person(line, run[0]) and not reading.names.issuperset(strange)


@lru_cache(maxsize=MAILS)
def _strange_words(names: Names, words: tuple[str, ...]) -> tuple[str, ...]:
    """The telling words of a name that is not the program's; none where it is."""
    tell = telling(words)
    own = own_words(names)
    if not tell or tell[0] in own or own.issuperset(tell) or (own and own.issubset(tell)) or _names(names, words):
        return ()
    return tell
