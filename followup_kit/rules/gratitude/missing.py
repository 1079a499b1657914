"""gratitude.missing: the mail nowhere thanks its reader."""

from collections.abc import Iterator

from followup_kit.meaning.thanks import thanks
from followup_kit.reading import Reading
from followup_kit.rule import Example, Rule, Spot, Suggestion, pieces

_CLOSING_THANKS = ("thank", "gratitude", "grateful", "appreciat")


def look(reading: Reading) -> Iterator[Spot]:
    """No thanks in the body; a sign-off of thanks ("With gratitude,") is let pass."""
    if thanks(reading):
        return
    closing = reading.email.part_text("closing").lower()
    if any(word in closing for word in _CLOSING_THANKS):
        return
    at = reading.email.paragraphs[0][0] if reading.email.paragraphs else 0
    yield Spot(
        at,
        at,
        "The mail does not say thank you yet. One plain sentence at the start is enough.",
        (Suggestion("What did this reader give you to thank them for: time, a frank answer, care?"),),
        part="body",
    )


_COLD = (
    "We met on November 12 about the Internal Medicine residency at Larch Valley Hospital. It was a full day,"
    " with many people to meet and a long way home, and I have had time since to think about it. Everybody "
    "was cordial, the day kept to its hours, and nobody seemed to be in a hurry.\n\nYou mentioned the heart "
    "failure group visits that your residents run. I led a cooking class for patients with diabetes, so the "
    "visits interested me. {}\n\nI hope to become a primary care physician, and I would be glad to train at "
    "Larch Valley. I would bring patience and a good recipe for lentils."
)


def _cold(sentence: str) -> Example:
    return Example(_COLD.format(sentence), "body")


RULE = Rule(
    code="gratitude.missing",
    severity="error",
    kinds="TLCSK",
    title="There is no thank-you",
    why=(
        "Thanks are the reason for this mail. The reader set time aside that belonged to patients, and "
        "without a plain "
        "word of thanks the best letter reads like a report."
    ),
    advice="Say “thank you” or “I appreciated” in the first paragraph, and for what.",
    article="3.3",
    look=look,
    bad=(
        _cold("It was a real pleasure to meet everybody."),
        _cold("My patients thanked me with a cake, and they appreciated the recipes."),
        _cold("I would be grateful if you could tell me when my file is complete."),
        _cold("It is thanks to a nurse in Duluth that I chose medicine."),
    ),
    good=(
        _cold("I remain grateful for your candor about the night shifts."),
        _cold("Please accept my thanks for the hour you gave me."),
        _cold("I valued every one of the forty minutes you spent with me."),
        _cold("It was kind of you to stay on the line when my camera failed."),
        *pieces(
            "opening",
            "I am indebted to you for the talk on November 12 about Internal Medicine at Larch Valley Hospital.",
        ),
    ),
)
