"""interest.fit: interest, but no reason for it: no goal that it would serve, nothing the writer would bring."""

from collections.abc import Iterator

from followup_kit.meaning.interest import wanting
from followup_kit.meaning.own import holds_own
from followup_kit.meaning.second_opinion import holds
from followup_kit.meaning.specifics import specifics
from followup_kit.reading import Reading
from followup_kit.rule import Example, Rule, Spot, Suggestion

_STRENGTH = 2


def reasons(reading: Reading) -> bool:
    """Is there a goal of the writer's, or something that the writer would bring?"""
    return (
        holds_own(reading, "aims", "aims_not")
        or holds_own(reading, "brings", "brings_not")
        or _names_a_strength(reading)
    )


def _names_a_strength(reading: Reading) -> bool:
    """Does a sentence of interest name what draws the writer, in words that no other program would share?"""
    found = specifics(reading).found
    return any(found.get(number, 0) >= _STRENGTH for number in wanting(reading))


def look(reading: Reading) -> Iterator[Spot]:
    """Neither a goal nor a contribution anywhere: the mark is where the interest is told, or the last paragraph."""
    if holds(reading, "fit", reasons):
        return
    paragraphs = reading.email.paragraphs
    at = paragraphs[-1][0] if paragraphs else 0
    yield Spot(
        at,
        at,
        (
            "The interest has no reason beside it yet. Tie one strength of the program to a goal of yours, or say"
            " what you would bring."
        ),
        (
            Suggestion("Which goal of yours would this program serve better than another?"),
            Suggestion("What would your fellow residents gain from you?"),
        ),
        part="body",
    )


_BARE = (
    "Thank you for the hour on November 12 about the Internal Medicine residency at Larch Valley Hospital. I "
    "know that you came from a busy morning and that many others were waiting for you, and still I never felt"
    " that you were in a hurry. Your patience with a nervous applicant was a kindness, and I am grateful for "
    "it.\n\nYou told me about the heart failure group visits, and I thought of the diabetes kitchen where I "
    "was a student. People learned from one another at the stove.\n\n{}"
)


def _bare(sentence: str) -> Example:
    return Example(_BARE.format(sentence), "body")


RULE = Rule(
    code="interest.fit",
    severity="warning",
    kinds="TS",
    title="The interest has no reason",
    why=(
        "Anybody can be very interested. A goal of yours that this program serves, or a gift you would bring,"
        " makes it believable."
    ),
    advice="Add half a sentence: the goal, and the part of the program that leads there; or what you would bring.",
    article="6.1",
    silenced_by=("interest.missing",),
    look=look,
    bad=(
        _bare("I am very interested in your program and would be pleased to be a resident there."),
        _bare("I hope to have the opportunity to train with you."),
        _bare(
            "It would be an honor to join such an excellent residency, and I am confident that I would be a great fit."
        ),
        _bare("I would love to be part of your team. Should you need further documents, I will provide them."),
    ),
    good=(
        _bare("I would be glad to train at Larch Valley, since I plan to practice in a town without a hospital."),
        _bare("I would love to join you, and I would bring two years of night shifts in a bakery."),
        _bare("My goal is hospice work, for which your palliative ward would prepare me; I would be happy to come."),
        _bare("I would be proud to train at Larch Valley, where my Somali would be needed every day."),
    ),
)
