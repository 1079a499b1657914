"""Which paragraph of a mail does what: thanks, a detail, the fit, an offer. Told by what the rules look for, too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from followup_kit.meaning.interest import wanting
from followup_kit.meaning.own import standing
from followup_kit.meaning.second_opinion import SURELY
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.specifics import ENOUGH, specifics
from followup_kit.meaning.thanks import thanks
from followup_kit.meaning.weighing import weigh
from followup_kit.reading import Reading, Sentence

ROLES: Mapping[str, str] = {"thanks": "gratitude", "detail": "detail", "fit": "interest", "offer": "offer"}
"""What a paragraph may do -> the essential of the review that it serves."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its place (code points in the text), its words between white space, and what it does, in order."""

    start: int
    end: int
    words: int
    does: tuple[str, ...]


def paragraph_map(reading: Reading, essentials: Mapping[str, bool]) -> tuple[Paragraph, ...]:
    """Every paragraph of the body with what it does. What the review does not find in the mail, no paragraph does."""
    doing: dict[int, set[str]] = {}
    for role, sentences in _roles(reading):
        if essentials.get(ROLES[role], False):
            places = [_paragraph_of(reading, reading.sentences[number]) for number in sentences]
            for place in places:
                doing.setdefault(place, set()).add(role)
    return tuple(
        Paragraph(start, end, len(reading.email.text[start:end].split()), _in_order(doing.get(number, set())))
        for number, (start, end) in enumerate(reading.email.paragraphs)
    )


def _in_order(roles: set[str]) -> tuple[str, ...]:
    return tuple(role for role in ROLES if role in roles)


def _roles(reading: Reading) -> Iterator[tuple[str, Iterable[int]]]:
    """Each role, and the numbers of the sentences that play it."""
    yield "thanks", (number for number, _ in thanks(reading))
    yield "detail", _details(reading)
    yield "fit", _fit(reading)
    yield "offer", (number for number, offers in enumerate(of_each(reading, _offers)) if offers)


def _details(reading: Reading) -> list[int]:
    """Sentences with specific words: of the paragraphs that hold enough of them, or of the one that holds most."""
    found = specifics(reading).found
    weight: dict[int, int] = {}
    for number, count in found.items():
        place = _paragraph_of(reading, reading.sentences[number])
        weight[place] = weight.get(place, 0) + count
    most = max(weight.values(), default=0)
    rich = {place for place, count in weight.items() if count >= min(most, ENOUGH + 1)}
    return [number for number in found if _paragraph_of(reading, reading.sentences[number]) in rich]


def _fit(reading: Reading) -> list[int]:
    """Sentences that wish to train there; where none says it in listed words, the one that weighs most like it."""
    plainly = list(wanting(reading))
    if plainly:
        return plainly
    weights = [weigh(reading, sentence)["interest"] for sentence in reading.sentences]
    return [number for number, weight in enumerate(weights) if weight > SURELY["interest"]]


def _offers(reading: Reading, sentence: Sentence) -> bool:
    bits = reading.lexicon.bits
    return bool(standing(sentence, bits["offers_more"], bits["offers_not"]))


def _paragraph_of(reading: Reading, sentence: Sentence) -> int:
    """The number of the paragraph in which a sentence begins; -1 for a postscript."""
    at = reading.offsets[sentence.first]
    return next((number for number, (start, end) in enumerate(reading.email.paragraphs) if start <= at < end), -1)
