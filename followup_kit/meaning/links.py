"""Whether the writer stands beside a detail: an experience, a value, a plan in the same or a neighbouring sentence."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.lexicon.ordinary import FUNCTION
from followup_kit.meaning.own import standing
from followup_kit.meaning.sentencewise import of_each
from followup_kit.meaning.specifics import known_words, specifics
from followup_kit.reading import Reading, Sentence

_NEAR = 2
"""Sentences of one paragraph within which the detail and the writer stand beside each other; one across a break."""
_DONE, _OF_A_LIFE = 1, 2
_BETWEEN = frozenset(
    """
    have had also then first was were am been would could will can still never always once do did not very so
""".split()
)
_REPORTS = frozenset(
    """
    learn learned learnt hear heard see saw seen note noted notice noticed told informed shown given understand
    understood realize realized find found discover discovered read enjoy enjoyed like liked love loved
    appreciate appreciated thank thanked grateful thankful impressed interested struck delighted glad happy
    pleased excited thrilled honored honoured eager enthusiastic confident certain sure sorry able fortunate
    lucky proud keen met meet spoke speak talked talk discussed discuss asked ask visited visit toured
    interviewed attended arrived left came went got took received hope hoped wish wished want wanted look looked
    remain write wrote send sent attach attached welcome join train consider feel felt think thought remember
    recall mention mentioned observed watched listened gained followed believe say said know knew let provide
    become spend follow described fascinated intrigued amazed surprised inspired moved admire admired carried
    walked sat stood bring have strong genuine deep great high promise apologize express extend reiterate
    confirm need require rank submit answer offer
""".split()
)
"""Verbs by which the day itself is told, or courtesies: they say nothing of the writer's own."""


def linked(reading: Reading) -> bool:
    """Does something of the writer's own stand near a detail?"""
    thanked = reading.lexicon.mask(("thanks",))
    sentences, standing_there = reading.sentences, of_each(reading, _own_there)
    details = [number for number in specifics(reading).found if not sentences[number].mask & thanked]
    for at in details:
        for number in range(max(at - _NEAR, 0), min(at + _NEAR + 1, len(sentences))):
            if standing_there[number] and _is_beside(reading, at, number, standing_there[number] == _OF_A_LIFE):
                return True
    lives = [number for number, there in enumerate(standing_there) if there == _OF_A_LIFE]
    return bool(lives) and _takes_up(reading, lives, details)


def _is_beside(reading: Reading, detail: int, number: int, of_a_life: bool) -> bool:
    """In one paragraph, or, what is plainly of a life, in two sentences that follow each other."""
    if abs(detail - number) <= (1 if of_a_life else 0):
        return True
    first, last = sorted((detail, number))
    starts, sentences = reading.offsets, reading.sentences
    return not any(
        starts[sentences[first].first] + 1 < start <= starts[sentences[last].first] + 1
        for start, _ in reading.email.paragraphs
    )


def _takes_up(reading: Reading, lives: list[int], details: list[int]) -> bool:
    """Does the writer come back to a detail further on, in two of its words: "the group visits would prepare me"?"""
    told = {pair for number in details for pair in _pairs(reading, number)}
    return any(pair in told for number in lives for pair in _pairs(reading, number))


def _pairs(reading: Reading, number: int) -> Iterator[tuple[str, str]]:
    """Two content words side by side, the program's and the specialty's names left out."""
    sentence, known = reading.sentences[number], known_words(reading)
    content = [word not in FUNCTION and word not in known for word in reading.plain[sentence.first : sentence.last]]
    for at in range(len(content) - 1):
        if content[at] and content[at + 1]:
            yield reading.plain[sentence.first + at], reading.plain[sentence.first + at + 1]


def _own_there(reading: Reading, sentence: Sentence) -> int:
    """What of the writer's own the sentence tells: something of a life, something done, nothing."""
    if _is_of_a_life(reading, sentence):
        return _OF_A_LIFE
    return _DONE if _tells_of_self(reading, sentence) else 0


def _is_of_a_life(reading: Reading, sentence: Sentence) -> bool:
    """A goal, a value, an experience, in words that tell it."""
    lexicon = reading.lexicon
    owns = standing(sentence, lexicon.mask(("owns",)), lexicon.mask(("owns_not",)))
    return bool(owns or standing(sentence, lexicon.mask(("aims",)), lexicon.mask(("aims_not",))))


def _tells_of_self(reading: Reading, sentence: Sentence) -> bool:
    """ "I fished", "we had lost": the writer does or did something that is no courtesy and no report of the day."""
    plain = reading.plain
    for at in range(sentence.first, sentence.last - 1):
        if plain[at] not in ("i", "we"):
            continue
        following = plain[at + 1 : min(at + 5, sentence.last)]
        verb = next((word for word in following if not (word in _BETWEEN or word.endswith("ly"))), "")
        if verb and verb not in _REPORTS and verb not in FUNCTION:
            return True
    return False
