"""writing.spelling: an ordinary word is misspelt, in subject, body or sign-off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from followup_kit.blocks import Block
from followup_kit.meaning.paragraphwise import of_paragraphs
from followup_kit.meaning.spelling import frequent, slip_of, unknown
from followup_kit.names import TITLES, fold
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces
from followup_kit.words import tokenize

_SIGN_OFF = frozenset("sincerely respectfully gratefully cordially faithfully regards gratitude appreciation".split())
_FOREIGN = 40
"""So many different words that nobody knows: the mail is not English."""
_NO_NAMES = frozenset(("I", "The", "My", "Our", "A", "For", "Very", "So"))
_JOINTS = frozenset("-‑–'’@/._#*&+=\\")


def look(reading: Reading) -> Iterator[Spot]:
    """Look closely only where a paragraph holds a word that no list holds and that has a well-known one near it."""
    if any(of_paragraphs(reading, _may_hold_a_slip)):
        for number, right in _slips(reading.words):
            if number not in reading.quoted and not _foreign(reading, number):
                yield from _spot(reading, reading.words[number], reading.offsets[number], right)
    for one in reading.email.parts:
        if one.part in ("subject", "closing"):
            for word, start, right in _line_slips(reading.email.text[one.start : one.end], one.part == "closing"):
                yield from _spot(reading, word, one.start + start, right)


def _may_hold_a_slip(block: Block) -> bool:
    return any(map(_meant, unknown(block.words)))


def _slips(written: list[str], expected: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """The number of each misspelt word, and what is meant. `expected` words are looked for under capitals too."""
    strange = unknown(written)
    if len(strange) > _FOREIGN and sum(map(str.islower, strange)) > _FOREIGN:
        return
    wanted = {
        word: right
        for word in strange
        if (right := _meant(word, expected)) and (frequent(word.lower()) or _once(written, word))
    }
    if wanted:
        for number, word in enumerate(written):
            if word in wanted:
                yield number, wanted[word]


@lru_cache(maxsize=4096)
def _line_slips(line: str, closing: bool) -> tuple[tuple[str, int, str], ...]:
    """The misspelt words of a subject or a sign-off, where each starts, and what is meant. Sign-offs are few."""
    tokens, offsets, _ = tokenize(line)
    found = _slips(tokens, _SIGN_OFF if closing else frozenset())
    return tuple((tokens[number], offsets[number], right) for number, right in found)


def _meant(word: str, expected: frozenset[str] = frozenset()) -> str:
    """What this unknown word stands for, or "". A capitalized word is a name unless it is a frequent misspelling."""
    if len(word) < 3:
        return ""
    if word.islower():
        return slip_of(word) if word.isascii() and word.isalpha() else ""
    if len(word) < 5 or not word[1:].islower():
        return ""
    low = word.lower()
    right = frequent(low) or (slip_of(low) if expected else "")
    return right if right in expected or frequent(low) else ""


def _foreign(reading: Reading, number: int) -> bool:
    """Does the word stand beside another that nobody knows, as foreign words do ("entre nosotras")?"""
    if frequent(reading.words[number].lower()):
        return False
    beside = (*reading.words[max(number - 1, 0) : number], *reading.words[number + 1 : number + 2])
    return any(word.islower() and len(word) > 3 and not slip_of(word) for word in unknown(beside))


def _once(written: list[str], word: str) -> bool:
    """Is the word used once only? A word that is used again, or inflected, is one that the writer knows."""
    return sum(1 for other in written if other.lower().startswith(word)) < 2


def _spot(reading: Reading, word: str, start: int, right: str) -> Iterator[Spot]:
    """The finding, unless the word is a name or a piece of an address."""
    text, end, low = reading.email.text, start + len(word), word.lower()
    if fold(word) in reading.names or text[start - 1 : start] in _JOINTS or _goes_on(text, end) or _titled(text, start):
        return
    shown = right if word.islower() else right[0].upper() + right[1:]
    yield Spot(
        start,
        end,
        f"“{word}” {'is written' if frequent(low) else 'looks like a slip of the keyboard for'} “{shown}”.",
        (Suggestion(f"Write “{shown}”.", shown, start, end),),
    )


def _titled(text: str, start: int) -> bool:
    """Is the capitalized word a surname: after a title, or short and after another capital ("Ana Thier")?"""
    if not text[start].isupper() or text[start - 1 : start] != " ":
        return False
    before = text[max(0, start - 20) : start - 1].rpartition(" ")[2]
    short = re.match(r"\w{1,6}\b", text[start : start + 7])
    return before.rstrip(".").lower() in TITLES or bool(short and before[:1].isupper() and before not in _NO_NAMES)


def _goes_on(text: str, end: int) -> bool:
    """Does the word go on after a hyphen or as an address? A possessive does not count."""
    mark, after = text[end : end + 1], text[end + 1 : end + 2]
    return mark in _JOINTS and after.isalnum() and not (mark in "'’" and after == "s") if mark else False


RULE = Rule(
    code="writing.spelling",
    severity="warning",
    kinds=EVERY_KIND,
    title="A word is misspelt",
    why=(
        "Clean spelling is read as care: the same care that an order or a discharge letter needs. One slip is "
        "forgiven, and it is also the easiest thing in the mail to put right."
    ),
    advice="Correct the word, then read the mail once aloud; the ear finds what the eye passes over.",
    article="1.1",
    look=look,
    bad=(
        *pieces(
            "sentence",
            "I «recieved» my first stethoscope from a retired midwife.",
            "The residents were «definately» proud of their garden.",
            "It was an «oppurtunity» to watch a team that trusts its nurses.",
            "«Unfortunatly» the last bus had gone, and so I stayed for the evening clinic.",
            "She asked me to explain the «diagonsis» to her grandson.",
            "That «conversaiton» has stayed with me.",
        ),
        piece("Thank you for the «intervew» – Maya Lindgren", "subject"),
        piece("«Sincerley,»", "closing"),
    ),
    good=(
        *pieces(
            "sentence",
            "I hope to work in a paediatric centre whose programme favours colour over grey.",
            "The telestroke and deprescribing rounds, the exome board and the crossmatch audit all have a resident "
            "in charge.",
            "As a sub-I I helped with a cystogastrostomy, two pyloroplasties and a thoracostomy.",
            "The nurses call it querencia; entre colegas they say home.",
            'His note read "we recieved one goat," and I have kept it.',
            "The acequia froze that year, and the promotoras walked to every house.",
            "The file is at https://example.org/recieved and at teh.archive@example.org.",
        ),
        piece("I learned much from Dr. Wich and from Ms. Thier of the county office."),
        piece("With many thanks,", "closing"),
    ),
)
