"""tone.slang: words that belong in a chat among friends."""

from collections.abc import Iterator

from followup_kit.lexicon import slang, slang_words
from followup_kit.meaning.neighbours import in_order, is_known, is_named
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

WRITTEN_OUT = {
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "have to",
    "kinda": "kind of",
    "sorta": "sort of",
    "lemme": "let me",
    "dunno": "do not know",
    "convo": "conversation",
    "fave": "favorite",
}
"""Slips that have one plain form."""


def look(reading: Reading) -> Iterator[Spot]:
    """The places of slang; overlapping phrases are one place."""
    after = 0
    for sentence, (first, last, _) in in_order(reading, "slang", "slang_words"):
        if first < after or _innocent(reading, sentence, first, last):
            continue
        after = last
        start, end = reading.span(first, last)
        words = reading.text((start, end))
        written = WRITTEN_OUT.get(words.lower())
        safe = Suggestion(f"Write “{written}”.", _in_case(words, written), start, end) if written else None
        asked = Suggestion("How would you say it to a patient's family?")
        yield Spot(start, end, f"“{words}” is slang. A plain word sounds more sure of itself here.", (safe or asked,))


def _innocent(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """A name, a part of one ("Y'all Means All"), a word of the context, or an animal that is slang in capitals only?"""
    if is_named(reading, sentence, first, last) or is_known(reading, first, last):
        return True
    if any(word in ("goat", "goats", "w", "l") for word in reading.words[first:last]):
        return True
    beside = (reading.words[first], reading.words[last]) if last < sentence.last else ()
    return bool(beside) and all(word[0].isupper() and word != "I" for word in beside)


def _in_case(words: str, written: str) -> str:
    return written[0].upper() + written[1:] if words[0].isupper() else written


RULE = Rule(
    code="tone.slang",
    severity="error",
    kinds=EVERY_KIND,
    title="Slang",
    why="The mail may be read aloud to a committee. Slang that was friendly in the hallway reads as careless on paper.",
    advice="Keep the warmth, and say it in the words you would use with a patient's family.",
    article="5.1",
    look=look,
    reach="paragraph",
    most=3,
    families={**slang.FAMILIES, **slang_words.FAMILIES},
    cues=("slang", "slang_words"),
    bad=(
        piece("I was «stoked» to hear about the group visits."),
        piece("The simulator you showed us is «pretty dope»."),
        piece("I loved how «y'all» teach at the bedside."),
        piece("I am «gonna» bring my cooking class along."),
        piece("Your night team is a bunch of «rockstars»."),
        piece("The tour was «super cool»."),
    ),
    good=(
        *pieces(
            "sentence",
            "I hope to care for very sick patients with a small team.",
            "My thesis was on natural killer cells in celiac disease.",
            "The cooling blankets that your engineers built have stayed with me.",
            "I felt the awesome responsibility of being the only doctor for a valley.",
            "Your interns hit the ground running, and so did the children in the teen clinic.",
            "Thanks so much for walking me to the right tower.",
            "I thought of my grandfather when you spoke about the bees.",
            "Before school I was a sawyer on a hotshot crew.",
            "Cutting a root without crushing it took me most of the spring.",
            'A patient told us, "That doctor is a rockstar," and I could not improve on it.',
            "When Epic went down I learned to write a good paper note.",
        ),
        piece("The Vibe Room, where your patients make music, was the heart of the tour."),
    ),
)
