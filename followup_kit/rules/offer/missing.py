"""offer.missing: no offer of further information."""

from collections.abc import Iterator

from followup_kit.lexicon.offering import FAMILIES
from followup_kit.meaning.own import standing
from followup_kit.meaning.sentencewise import of_each
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import Example, Rule, Spot


def _offers(reading: Reading, sentence: Sentence) -> bool:
    """Does the writer offer to send, answer or explain something?"""
    bits = reading.lexicon.bits
    return bool(standing(sentence, bits["offers_more"], bits["offers_not"]))


def look(reading: Reading) -> Iterator[Spot]:
    """A note at the end of the body: it is optional."""
    if any(of_each(reading, _offers)):
        return
    paragraphs = reading.email.paragraphs
    at = paragraphs[-1][1] if paragraphs else 0
    message = "You might add a line that offers further information. It is a courtesy, and optional."
    yield Spot(at, at, message, part="body")


_REST = (
    "Thank you for the hour on November 12 about Internal Medicine at Larch Valley Hospital. I know that you "
    "came from a busy morning and that many others were waiting for you, and still I never felt that you were"
    " in a hurry. Your patience with a nervous applicant was a kindness, and I am grateful for it.\n\nI ran a"
    " diabetes kitchen in medical school, so the heart failure group visits delighted me. People learn from "
    "one another when somebody has lit the stove.\n\nI would love to train there and to bring that kitchen "
    "along. {}"
)


def _ends(sentence: str) -> Example:
    return Example(_REST.format(sentence), "body")


RULE = Rule(
    code="offer.missing",
    severity="note",
    kinds="TSC",
    title="No offer of further information",
    why="A short offer closes the mail with an open hand and costs the reader nothing.",
    advice="If you like, end with one line: you are glad to send whatever is still needed.",
    article="3.3",
    look=look,
    families=FAMILIES,
    bad=(
        _ends(""),
        _ends("Thank you again for your time and consideration."),
        _ends("I wish you a quiet winter."),
        _ends("It was good of you to walk me to the bus."),
    ),
    good=(
        _ends("Please let me know if I may send any further information."),
        _ends("The recipes are yours for the asking."),
        _ends("Should anything be missing from my file, I will send it at once."),
        _ends("I am at your disposal for any other document."),
    ),
)
