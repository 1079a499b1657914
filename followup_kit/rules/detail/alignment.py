"""detail.alignment: a detail stands there alone; nothing of the writer's is set beside it."""

from collections.abc import Iterator

from followup_kit.meaning.links import linked
from followup_kit.meaning.second_opinion import holds
from followup_kit.meaning.specifics import specifics
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Marks the first sentence that holds a detail."""
    if holds(reading, "alignment", linked):
        return
    found = specifics(reading).found
    if not found:
        return
    number = max(found, key=found.__getitem__)
    start, end = reading.sentence_span(reading.sentences[number])
    yield Spot(
        start,
        end,
        "A good detail, and it stands alone. Set something of your own beside it: an experience, a value, a plan.",
        (Suggestion("Why did this stay with you? What in your own life or work does it meet?"),),
    )


RULE = Rule(
    code="detail.alignment",
    severity="warning",
    kinds="TS",
    title="The detail is not tied to the writer",
    why="A fact about the program tells what you heard; what it meant to you tells who you are.",
    advice="Add a sentence on why this detail matters to you.",
    article="3.3",
    silenced_by=("detail.missing",),
    look=look,
    bad=pieces(
        "body",
        (
            "Thank you for the hour on November 12 about Internal Medicine at Larch Valley Hospital.\n\n«The "
            "heart failure group visits take place on the first Monday, with a dietitian and twelve chairs.» "
            "The echo laboratory opens at six.\n\nI would be glad to train there."
        ),
        (
            "Thank you for the hour on November 12 about Internal Medicine at Larch Valley Hospital.\n\nYou "
            "explained that the float team eats a hot meal at one. The attending sleeps on the fourth "
            "floor.\n\nI am very interested in your program."
        ),
        (
            "Thank you for the hour on November 12 about Internal Medicine at Larch Valley Hospital.\n\nI "
            "learned that heart failure patients bring their own scales. The registry holds nine hundred "
            "names.\n\nI would be pleased to be a resident there."
        ),
        (
            "Thank you for the hour on November 12 about Internal Medicine at Larch Valley "
            "Hospital.\n\nAccording to the chiefs, the dialysis cohort moved across the river. The tumor "
            "board invites the family.\n\nI remain strongly interested in Larch Valley."
        ),
    ),
    good=pieces(
        "detail",
        "The heart failure group visits reminded me of my grandmother's kitchen, where nobody was weighed alone.",
        "You told me of the scale that a patient carried to the group visit. I ran a diabetes kitchen in college.",
        "I hope to work in heart failure, which is why the group visits caught my attention.",
        (
            "Having worked nights as a baker, I understood at once why an attending stays in the house with the "
            "float team."
        ),
        (
            "I have always cared more about the second year after a heart attack than the first hour, and your "
            "group visits do too."
        ),
    ),
)
