"""detail.missing: nothing in the mail is specific to this conversation or this program."""

from collections.abc import Iterator

from followup_kit.meaning.second_opinion import holds_detail
from followup_kit.reading import Reading
from followup_kit.rule import Example, Rule, Spot, Suggestion


def look(reading: Reading) -> Iterator[Spot]:
    """All its words about the program could stand in a mail to any other."""
    if holds_detail(reading):
        return
    paragraphs = reading.email.paragraphs
    at = paragraphs[min(1, len(paragraphs) - 1)][0] if paragraphs else 0
    yield Spot(
        at,
        at,
        (
            "This could have been written to any program. Add one thing that only this conversation or this place"
            " gave you."
        ),
        (Suggestion("Which topic, person, project or moment do you still remember from that day?"),),
        part="body",
    )


_ANY = (
    "Thank you for the time you spent with me on November 12 about the Internal Medicine residency at Larch "
    "Valley Hospital. I know that you came from a busy morning and that many others were waiting for you, and"
    " still I never felt that you were in a hurry. Your patience with a nervous applicant was a kindness, and"
    " I am grateful for it.\n\n{}\n\nI would be glad to train at Larch Valley. My goal is to practice primary"
    " care in a mill town. Please let me know if I may send any further information."
)


def _any(sentence: str) -> Example:
    return Example(_ANY.format(sentence), "body", context={"interview.notes": ()})


RULE = Rule(
    code="detail.missing",
    severity="error",
    kinds="TLS",
    title="Nothing here is specific to this conversation",
    why=(
        "A director can tell a letter to many programs at once from a letter to this one. A single concrete "
        "thing you "
        "heard or saw shows that you were listening."
    ),
    advice="Name one topic, person, project or moment from the day, and leave the general praise out.",
    article="5.2",
    look=look,
    bad=(
        _any("I was impressed by your outstanding program, the strong clinical training and the friendly atmosphere."),
        _any(
            "Our conversation gave me valuable insight into the culture of the residency, and everyone was welcoming."
        ),
        _any("My conversation with Dr. [interviewer 2] about [topic] confirmed my good impression of your faculty."),
        _any(
            "I grew up on a dairy farm, where I milked forty cows before school. Your commitment to excellence is"
            " evident."
        ),
    ),
    good=(
        _any(
            "You told me about the scale that a patient carried to the first group visit. My uncle owned one like it."
        ),
        _any("Seeing the old iron lung in your lobby moved me, because my aunt had slept in one."),
        _any(
            "I liked the rule that interns never present before the nurse has spoken. In my kitchen days the "
            "waiter spoke first."
        ),
        _any("The resident-led refugee evenings have stayed with me, since I once interpreted for a Karen family."),
    ),
)
