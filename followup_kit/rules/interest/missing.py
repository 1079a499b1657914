"""interest.missing: nowhere a wish to train there."""

from collections.abc import Iterator

from followup_kit.meaning.commits import commitments
from followup_kit.meaning.interest import wanting
from followup_kit.meaning.second_opinion import holds
from followup_kit.reading import Reading
from followup_kit.rule import Example, Rule, Spot, Suggestion


def wants(reading: Reading) -> bool:
    """Does a sentence say that the writer would like to train there? Who promises to come says so, too."""
    return holds(reading, "interest", _says_so) or any(
        next(commitments(reading, bargain), None) is not None for bargain in (False, True)
    )


def _says_so(reading: Reading) -> bool:
    return next(wanting(reading), None) is not None


def look(reading: Reading) -> Iterator[Spot]:
    """No sentence wishes for it."""
    if wants(reading):
        return
    paragraphs = reading.email.paragraphs
    at = paragraphs[-1][0] if paragraphs else 0
    yield Spot(
        at,
        at,
        "Nothing here says yet that you would like to train there. If you would, one sincere sentence is enough.",
        (Suggestion("When you picture the next years at this program, what do you look forward to?"),),
        part="body",
    )


_COOL = (
    "Thank you for the hour on November 12 about the Internal Medicine residency at Larch Valley Hospital. I "
    "know that you came from a busy morning and that many others were waiting for you, and still I never felt"
    " that you were in a hurry. Your patience with a nervous applicant was a kindness, and I am grateful for "
    "it.\n\nYou told me about the heart failure group visits. I led a cooking class for patients with "
    "diabetes in medical school, and I know how much people learn from one another at a stove.\n\n{} My goal "
    "is primary care in a mill town."
)


def _cool(sentence: str) -> Example:
    return Example(_COOL.format(sentence), "body")


RULE = Rule(
    code="interest.missing",
    severity="error",
    kinds="TLCSU",
    title="There is no word of interest in training there",
    why=(
        "A reader of many courteous notes cannot guess who would really come. Honest interest, without a "
        "promise about "
        "ranking, is what a follow-up may always say."
    ),
    advice="Say in your own words that you would like to train there, and leave rank lists out of it.",
    article="3.3",
    look=look,
    bad=(
        _cool("I wish you and your team a quiet end of the season."),
        _cool("I look forward to reading your paper on home scales."),
        _cool("Your department is well regarded, and I was interested to hear how the clinic is run."),
        _cool("I would be happy to share my abstract."),
    ),
    good=(
        _cool("I can see myself in that circle of chairs."),
        _cool("I would be proud to learn this from your residents."),
        _cool("My interest in Larch Valley is greater than before."),
        _cool("It is where I hope to become an internist."),
        _cool("I left wishing that it had been my first day of work."),
    ),
)
