"""tone.familiar: endearments, remarks on looks or private life, plans for an evening, affection."""

from collections.abc import Iterator

from followup_kit.lexicon import affection, warmth
from followup_kit.meaning.neighbours import is_named, is_set_off
from followup_kit.meaning.second_opinion import is_doubted, plainly
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

MESSAGES = {
    "looks": "This speaks of the reader's looks. Praise what they teach or have built instead.",
    "private_life": "This touches the reader's private life. Keep to what you share through the work.",
    "plans": "This plans time together outside work. “I hope our paths cross again” says it with the right distance.",
    "affection": "This is closer than one interview allows. Thanks for something they did carries the same warmth.",
    "endearment": "This is an endearment. The name and title are warm enough.",
    "vocative": "This is an endearment. The name and title are warm enough.",
}

LISTED = frozenset(
    {
        "honey", "love", "friend", "brother", "sister", "neighbor", "mama", "auntie", "uncle", "sugar", "chief", "boss",
        "captain", "doll", "angel", "mate",
    }
)  # fmt: skip
"""Words of address that may also stand in a list of things or people ("milk, honey, and bread")."""

_OF_US = frozenset("you your yours u we us me".split())
"""Without one of these, a plan is that of others."""

LIST_GOES_ON = (["and"], ["or"], ["the"], ["a"], ["his"], ["her"], ["my"])


def look(reading: Reading) -> Iterator[Spot]:
    """One finding a sentence, with what it is that comes too close."""
    plain = plainly(reading, "familiar")
    for number, sentence in enumerate(reading.sentences):
        found = next(_phrases(reading, sentence), None)
        if found:
            kind, first, last = found
            start, end = reading.span(first, last) if kind == "vocative" else reading.sentence_span(sentence)
        elif number in plain:
            kind, (start, end) = "affection", reading.sentence_span(sentence)
        else:
            continue
        question = Suggestion("Would you say this with the whole committee in the room?")
        yield Spot(start, end, MESSAGES[kind], (question,))


def _phrases(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """The phrases that come too close, in order: of what kind, first word, one past the last."""
    bits, all_kinds = reading.lexicon.bits, reading.lexicon.mask(MESSAGES)
    for first, last, mask in sentence.hits if sentence.mask & all_kinds else ():
        if mask & all_kinds and not is_named(reading, sentence, first, last):
            kind = next(name for name in MESSAGES if mask & bits[name])
            if not (_innocent(reading, sentence, first, last, kind) or _is_told_of_others(reading, sentence, kind)):
                yield kind, first, last


def _is_told_of_others(reading: Reading, sentence: Sentence, kind: str) -> bool:
    """Does the rest of the sentence speak against it? Not where it is said of the reader's own looks."""
    of_the_reader = kind == "looks" and not {"you", "your"}.isdisjoint(reading.plain[sentence.first : sentence.last])
    return not of_the_reader and is_doubted(reading, sentence, "familiar")


def _innocent(reading: Reading, sentence: Sentence, first: int, last: int, kind: str) -> bool:
    """A word of address has to be set off by marks on both sides; plans may be others', looks a patient's."""
    if kind == "vocative":
        alone = last - first == sentence.last - sentence.first
        goes_on = first != sentence.first and reading.plain[last : last + 1] in LIST_GOES_ON
        listed = goes_on and reading.plain[first] in LISTED
        return alone or listed or not is_set_off(reading, sentence, first, last)
    if kind == "plans":
        return _OF_US.isdisjoint(reading.plain[sentence.first : sentence.last])
    return kind == "looks" and bool(sentence.mask & reading.lexicon.bits["innocent_warmth"])


RULE = Rule(
    code="tone.familiar",
    severity="warning",
    kinds=EVERY_KIND,
    title="Too familiar",
    why=(
        "You met once, and the reader may be your teacher one day. A remark that was kindly meant can make them "
        "uneasy, and others may read it too."
    ),
    advice="Thank them for something they did or said; leave out looks, home and evenings.",
    article="5.1",
    look=look,
    reach="paragraph",
    most=3,
    families={**warmth.FAMILIES, **affection.FAMILIES},
    bad=(
        piece("«You looked lovely in that green dress.»"),
        piece("«I hope your divorce gets easier.»"),
        piece("«When I move there we are totally getting margaritas.»"),
        piece("«I miss you already.»"),
        piece("«Thank you, sweetie, for calming me down.»"),
        piece("«You have such kind eyes.»"),
        piece("Thank you for the directions, «buddy», and for the map."),
        piece("«Your husband must feel very lucky.»"),
    ),
    good=(
        *pieces(
            "sentence",
            "Your warmth toward the family in the hallway is what I remember best.",
            "My mother-in-law fell and is scolding all of us again, which is the best of signs.",
            "I appreciated the dinner with the residents, where I could ask about call.",
            "I hope our paths cross again at the regional meeting.",
            "The anesthetist and I have remained friends and go fishing together.",
            "Buddy taping was the first procedure that I learned.",
            "The care of older adults is a subject dear to me.",
            "You mentioned that you are running the marathon, and I wish you a good race.",
            "Dry skin and sunken eyes taught me more than the laboratory did.",
            "Dr. Love and Dr. Darling both asked about my work with refugees.",
        ),
    ),
)
