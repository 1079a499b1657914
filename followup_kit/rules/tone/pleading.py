"""tone.pleading: begging, desperation, boundless flattery, or formality piled up."""

from collections.abc import Iterator

from followup_kit.lexicon import despair, flattery, pleading
from followup_kit.meaning.neighbours import in_order, is_named
from followup_kit.meaning.second_opinion import is_doubted, plainly
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

BEGS, ADORES, POMPOUS = ("pleads", "desperate", "pleads_please"), ("adores",), ("pompous",)
ENOUGH = 2
"""Pompous words in one sentence that make it one; a single "honored" or "esteemed" is courtesy."""

ENOUGH_IN_MAIL = 4
"""Pompous words in the whole mail."""


def look(reading: Reading) -> Iterator[Spot]:
    """One finding a mail, at its strongest sentence: a plea, else flattery, else piled-up formality."""
    plain = plainly(reading, "pleading")
    if not plain and not reading.has(*BEGS, *ADORES, *POMPOUS):
        return
    if sentence := _phrased(reading, *BEGS):
        yield _spot(reading, sentence, PLEA, ASK)
    elif sentence := _phrased(reading, *ADORES):
        yield _spot(
            reading, sentence, FLATTERY, "Which one thing did they do or say that you admired? That is worth more."
        )
    elif plain:
        yield _spot(reading, reading.sentences[plain[0]], PLEA, ASK)
    elif sentence := _piled_up(reading):
        yield _spot(reading, sentence, POMP, "How would you thank a senior colleague whom you like?")


PLEA = "This pleads with the reader. Your interest is welcome without it; say what draws you, calmly."
FLATTERY = "This praises beyond measure. One thing that you admired, named plainly, is easier to believe."
POMP = "Several solemn words stand together here. One plain word of thanks is warmer."
ASK = "What would you say to a colleague who asked why you hope to come?"


def _spot(reading: Reading, sentence: Sentence, message: str, question: str) -> Spot:
    start, end = reading.sentence_span(sentence)
    return Spot(start, end, message, (Suggestion(question),))


def _phrased(reading: Reading, *families: str) -> Sentence | None:
    """The first sentence with such a phrase that means what it says."""
    for sentence, (first, last, _) in reading.places(*families):
        if _other_sense(reading, sentence, first, last) or is_named(reading, sentence, first, last):
            continue
        if not is_doubted(reading, sentence, "pleading"):
            return sentence
    return None


def _other_sense(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Do the words tell of patients who pleaded, or say something else ("I beg your pardon")?"""
    bit = reading.lexicon.bits["no_plea"]
    return any(bits & bit and start < last and first < end for start, end, bits in sentence.hits)


def _piled_up(reading: Reading) -> Sentence | None:
    """The sentence with most pompous words, where they are enough."""
    count: dict[int, set[str]] = {}
    where: dict[int, Sentence] = {}
    after = 0
    for sentence, (first, last, _) in in_order(reading, *POMPOUS):
        if first < after or is_named(reading, sentence, first, last):
            continue
        after = last
        count.setdefault(sentence.first, set()).add(reading.plain[last - 1])
        where[sentence.first] = sentence
    if not count:
        return None
    most = max(count, key=lambda first: len(count[first]))
    total = len(set().union(*count.values()))
    return where[most] if len(count[most]) >= ENOUGH or total >= ENOUGH_IN_MAIL else None


RULE = Rule(
    code="tone.pleading",
    severity="warning",
    kinds=EVERY_KIND,
    title="Pleading, or praise without measure",
    why=(
        "Readers feel for applicants who plead, and cannot help them: lists are made from what was seen and heard. "
        "Calm interest reads as strength."
    ),
    advice="Say once, plainly, what draws you to the program and what you would bring.",
    article="beyond",
    source="program directors' advice",
    look=look,
    families={**pleading.FAMILIES, **despair.FAMILIES, **flattery.FAMILIES},
    bad=(
        piece("«I beg you to give me a chance.»"),
        piece("«You are my last hope, and after this season there is no other road for me.»"),
        piece("«Please, please do not forget me.»"),
        piece("«I have nowhere else to go.»"),
        piece("«You are the greatest physician in the world.»"),
        piece("«It is my profound honor to address your esteemed and illustrious department.»"),
        piece("«I would work without salary.»"),
    ),
    good=(
        *pieces(
            "sentence",
            "I would be honored to train at Larch Valley.",
            "So let me go straight to the plaster room.",
            "I can carry trays, and I am not too proud to sweep.",
            "We carried her down three floors on a chair, and my brother prayed all the way.",
            "I beg your pardon for having mispronounced the name of the river.",
            "I plead guilty to reading your website twice the night before.",
            "She was desperate for sleep, and nobody had asked what kept her awake.",
            "The patient begged us not to call her son, and your resident sat down.",
            "Thank you for your kind and distinguished hospitality.",
            "I did not match last year, and your question about it was the kindest one I was asked.",
            "Your clinic changed how I think about salt.",
            "A dying man taught me to knock, and the hospital closed its gates behind both of us that night.",
            "As a student I scrubbed the floors of a clinic whose families live on what the harbor pays.",
            "The chief called it the longest call of your year, and nobody on the team had lost any dignity by it.",
            "To relieve the pain of a broken heart valve was the first thing that I learned there.",
        ),
    ),
)
