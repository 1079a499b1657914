"""tone.joke: jokes, gags, mock pleas and laughter written out."""

from collections.abc import Iterator

from followup_kit.lexicon import joking
from followup_kit.meaning.neighbours import is_named
from followup_kit.meaning.second_opinion import is_doubted, plainly
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """One finding a sentence. Reported jokes are part of the conversation."""
    reported, plain = reading.lexicon.bits["told_laughter"], plainly(reading, "joke")
    for number, sentence in enumerate(reading.sentences):
        if sentence.mask & reported or not (number in plain or _has_a_gag(reading, sentence)):
            continue
        start, end = reading.sentence_span(sentence)
        yield Spot(
            start,
            end,
            "This reads as a joke. Without your voice and face it may fall flat; a dry line told in passing is enough.",
            (Suggestion("What did you want the reader to feel here? Can you say it straight?"),),
        )


def _has_a_gag(reading: Reading, sentence: Sentence) -> bool:
    """Laughter, a joke announced, or a gag's form where nothing else speaks against it?"""
    laughter, gags = reading.lexicon.bits["laughter"], reading.lexicon.mask(("laughter", "announced", "gag"))
    return bool(sentence.mask & gags) and any(
        bits & laughter or not is_doubted(reading, sentence, "joke")
        for first, last, bits in sentence.hits
        if bits & gags and not is_named(reading, sentence, first, last)
    )


RULE = Rule(
    code="tone.joke",
    severity="warning",
    kinds=EVERY_KIND,
    title="A joke",
    why="On paper a joke has no face and no timing, and a tired reader may take it at its word.",
    advice="Keep the humor for the next conversation; a light remark about what you shared is fine.",
    article="5.1",
    look=look,
    reach="paragraph",
    most=3,
    families=joking.FAMILIES,
    bad=(
        piece("«Why did the intern bring a pillow to rounds? He wanted to rest his case.»"),
        piece("«I only cried twice in the interview, haha.»"),
        piece("«I will work for coffee.»"),
        piece("«I have hidden your stethoscope, just kidding.»"),
        piece("«What do you call a nervous applicant?» Me."),
        piece("«A radiologist walks into a bar and asks for clinical correlation.»"),
    ),
    good=(
        *pieces(
            "sentence",
            "You joked that the residency runs on index cards, and then you opened the drawer.",
            "Your chief told a joke about gallstones that I will leave to him.",
            "The fish tank in your waiting room has, by my count, one fish and eleven opinions about it.",
            "My suitcase visited two more cities than I did, so I met you in my brother's jacket.",
            "I helped with kidding season on a goat farm.",
            "Laughter came through the wall, and the resident told me that it often does.",
            "I was amused to hear that you had failed your own driving test.",
        ),
    ),
)
