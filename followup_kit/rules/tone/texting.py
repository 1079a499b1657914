"""tone.texting: the shorthand of text messages."""

from collections.abc import Iterator

from followup_kit.blocks import Block
from followup_kit.lexicon import texting
from followup_kit.meaning.neighbours import is_at_capitals, is_known, is_named, is_set_off
from followup_kit.meaning.paragraphwise import of_paragraphs
from followup_kit.patterns import pattern
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

MOST = 3
"""Findings in one mail: after that the writer knows."""

NEVER_NAMES = frozenset(
    {
        "lol", "lmk", "lmao", "rofl", "omg", "btw", "thx", "tysm", "ppl", "plz", "hmu", "ttyl", "ngl", "imho", "brb",
        "wtf", "nvm",
    }
)  # fmt: skip
"""Shorthand that no trial, gene or hospital is called by; the rest is left alone in capitals."""

WRITTEN_OUT = {
    "u": "you", "ur": "your", "thx": "thank you", "pls": "please", "plz": "please", "ppl": "people",
    "btw": "by the way", "cuz": "because", "tmrw": "tomorrow", "gr8": "great", "lmk": "let me know", "rly": "really",
    "tysm": "thank you so much", "w/": "with", "b/c": "because", "w/o": "without",
}  # fmt: skip
"""Shorthand that stands for one thing only."""

OPENS = (["i"], ["we"], ["it"], ["my"], ["you"], ["your"], ["that"])
"""What follows a shorthand in capitals that is meant as one: "TBH, I was nervous"."""

THANKED = frozenset(("for", "so", "again", "a", "very", "dr", "doctor"))
"""What follows "THX" where it is no sound system of that name."""

SLASHED = pattern(r"(?<![\w/])(?:w/o|b/c|w/)(?![A-Z])")
STRETCH = tuple(letter * 3 for letter in "aeosy")
STRETCHED = pattern(r"(?<![\w@./-])[A-Za-z]?[a-z]{0,12}([a-z])\1\1[a-z]{0,24}(?![\w@/-]|\.\w)")


def look(reading: Reading) -> Iterator[Spot]:
    """Shorthand by word, by slash, by stretched letters, and a small "i" that comes again and again."""
    spans = sorted({*_words(reading), *_marks(reading)})
    end = -1
    told = 0
    for start, stop in spans:
        if start < end or told == MOST:
            continue
        end, told = stop, told + 1
        words = reading.email.text[start:stop]
        written = WRITTEN_OUT.get(words.lower())
        if written:
            text = written[0].upper() + written[1:] if words[0].isupper() else written
            help_ = Suggestion(f"Write “{written}”.", text, start, stop)
        else:
            help_ = Suggestion("Can you write it out, or leave it out?")
        yield Spot(start, stop, f"“{words}” is the shorthand of text messages; here it wants whole words.", (help_,))


def _words(reading: Reading) -> Iterator[tuple[int, int]]:
    for sentence, (first, last, _) in reading.places("texting"):
        if not _innocent(reading, sentence, first, last):
            yield reading.span(first, last)


def _innocent(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """A name, a unit, a word of the context, an acronym in capitals?"""
    word = reading.words[first]
    if is_known(reading, first, last) or is_named(reading, sentence, first, last):
        return True
    if last > first + 1:
        return False
    if len(word) == 1:
        beside = first and (reading.words[first - 1][-1].isdigit() or len(reading.words[first - 1]) == 1)
        return word.isupper() or bool(beside) or (word == "k" and first - 1 not in reading.stops)
    if word.lower() == "yr" and first and reading.words[first - 1][0].isdigit():
        return True
    if word == "THX" and last < sentence.last and reading.plain[last] not in THANKED:
        return True
    if is_at_capitals(reading, first, last) and word.lower() not in NEVER_NAMES:
        return not (is_set_off(reading, sentence, first, last) and reading.plain[last : last + 1] in OPENS)
    return False


def _marks(reading: Reading) -> Iterator[tuple[int, int]]:
    text = reading.email.text
    patterns = [SLASHED] if "/" in text and ("w/" in text or "b/c" in text) else []
    thumbed = any(of_paragraphs(reading, _may_be_thumbed))
    if thumbed and any(map(text.__contains__, STRETCH)):
        patterns.append(STRETCHED)
    if patterns:
        quoted = [reading.span(number, number + 1) for number in reading.quoted]
        for start, end in reading.email.body_spans:
            for pattern in patterns:
                for match in pattern.finditer(text, start, end):
                    if not any(one <= match.start() < other for one, other in quoted):
                        yield match.span()
    if thumbed and " i " in text:
        small = [number for number, word in enumerate(reading.words) if word == "i" and _alone(reading, number)]
        if len(small) > 1:
            yield reading.span(small[0], small[0] + 1)


def _may_be_thumbed(block: Block) -> bool:
    """Does a letter stand there three times in a row, or a small "i"?"""
    return "i" in block.words or any(map(block.text.__contains__, STRETCH))


def _alone(reading: Reading, number: int) -> bool:
    start, end = reading.span(number, number + 1)
    before, after = reading.email.text[start - 1 : start], reading.email.text[end : end + 1]
    return before.isspace() and after in (" ", "'", "’", "\n")


RULE = Rule(
    code="tone.texting",
    severity="error",
    kinds=EVERY_KIND,
    title="Texting shorthand",
    why="Shorthand looks thumbed in a hurry, and some readers will not know what it stands for.",
    advice="Write the words out; read the mail once more on a large screen.",
    article="5.1",
    look=look,
    families=texting.FAMILIES,
    bad=(
        piece("I would be glad to send the abstract, «pls» write to me."),
        piece("The group visits were, «tbh», what impressed me most."),
        piece("I chose this field «b/c» I like long friendships."),
        piece("I am «sooo» happy that we met."),
        piece("«LMK» if the transcript is missing."),
        piece("It was «gr8» to hear how the night float began."),
    ),
    good=(
        *pieces(
            "sentence",
            "He was given 10 U of insulin, and the U of M team worked out why.",
            "PLS, a rare disease of the motor neuron, was the subject of my thesis.",
            "The ICU and the ED share a QI nurse, as a PGY-1 told me.",
            "I was the projectionist of the last THX house in Dayton.",
            "ASAP, the Asthma School Access Project, was what I read about first.",
            "We charted (i) the dose, (ii) the hour and (iii) the nurse.",
            'A patient wrote, "thx doc u saved me lol," and you read it to us.',
        ),
    ),
)
