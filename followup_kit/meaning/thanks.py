"""The writer's thanks to the reader, and whether they are for something: time, effort, candor, a conversation."""

from __future__ import annotations

from followup_kit.meaning.own import standing
from followup_kit.meaning.sentencewise import of_each
from followup_kit.reading import Reading, Sentence
from followup_kit.trie import Hit

_NOUNS_IN_ING = frozenset(
    "everything anything something nothing morning evening thing spring ring string being building wing".split()
)
_FAR = 40
"""Words beyond which nothing is what the thanks are for."""
_APPRECIATES = frozenset("appreciate appreciated appreciates appreciating".split())
_BETWEEN_US = frozenset(("you", "your", "me", "us"))
_KIND = frozenset("kind generous good gracious thoughtful nice decent considerate courteous lovely big".split())
_NO_OBJECT = frozenset(
    " it this all and you that so very by if now being everything everyone everybody real sure me us".split(" ")
)


def thanks(reading: Reading) -> list[tuple[int, Hit]]:
    """Each place where the writer thanks the reader, with the number of its sentence."""
    return reading.once(_all_thanks)


def _all_thanks(reading: Reading) -> list[tuple[int, Hit]]:
    return [
        (number, (sentence.first + first, sentence.first + last, bits))
        for number, (sentence, places) in enumerate(zip(reading.sentences, of_each(reading, _thanks), strict=True))
        for first, last, bits in places
    ]


def _thanks(reading: Reading, sentence: Sentence) -> tuple[Hit, ...]:
    """The sentence's thanks, counted from its first word."""
    lexicon, start = reading.lexicon, sentence.first
    hits = standing(sentence, lexicon.mask(("thanks",)), lexicon.mask(("thanks_not",)))
    return tuple((first - start, last - start, bits) for first, last, bits in hits)


def are_for_something(reading: Reading, number: int, hit: Hit) -> bool:
    """Do these thanks name what they are for, in their sentence or in one beside it?"""
    sentence = reading.sentences[number]
    worth, gifts = reading.lexicon.mask(("worth_thanks",)), reading.lexicon.mask(("not_worth_thanks",))
    if sentence.mask & worth or _gerund(reading, sentence, hit):
        return True
    if sentence.mask & gifts:
        return False
    if _has_object(reading, sentence, hit):
        return True
    beside = [] if not number or _is_new_paragraph(reading, sentence) else [reading.sentences[number - 1]]
    if number + 1 < len(reading.sentences) and not _is_new_paragraph(reading, reading.sentences[number + 1]):
        beside.append(reading.sentences[number + 1])
    return any(one.mask & worth and not _BETWEEN_US.isdisjoint(reading.plain[one.first : one.last]) for one in beside)


def _gerund(reading: Reading, sentence: Sentence, hit: Hit) -> bool:
    """ "for having", "for so patiently explaining", "your taking" """
    plain = reading.plain
    for at in range(hit[1], min(hit[1] + _FAR, sentence.last - 1)):
        if plain[at] in ("for", "your", "you", "by"):
            for word in plain[at + 1 : min(at + 4, sentence.last)]:
                if word.endswith("ing") and len(word) > 4 and word not in _NOUNS_IN_ING:
                    return True
                if not word.endswith("ly") and word not in ("not", "so", "me", "never", "always", "both"):
                    break
    return any(
        plain[at] == "your" and plain[at + 1].endswith("ing") and plain[at + 1] not in _NOUNS_IN_ING
        for at in range(max(sentence.first, hit[0] - _FAR), min(hit[0], sentence.last - 1))
    )


def _has_object(reading: Reading, sentence: Sentence, hit: Hit) -> bool:
    """ "thank you for the …", "I appreciated the …": something is named, though it is not known what it is."""
    plain = reading.plain
    first, following = plain[hit[0]], plain[hit[1]] if hit[1] < sentence.last else ""
    if first in _APPRECIATES:
        return hit[1] - 1 not in reading.stops and following not in _NO_OBJECT
    if first in _KIND:
        return True
    for at in range(hit[1], min(hit[1] + 7, sentence.last - 1)):
        if at > hit[1] and at - 1 in reading.stops:
            return False
        if plain[at] == "for":
            return plain[at + 1] not in _NO_OBJECT and (plain[at + 1] != "the" or at + 2 < sentence.last)
    return False


def _is_new_paragraph(reading: Reading, sentence: Sentence) -> bool:
    start = reading.offsets[sentence.first]
    return any(one[0] == start or one[0] <= start < one[0] + 2 for one in reading.email.paragraphs)
