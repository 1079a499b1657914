"""detail.notes: the writer made notes of the conversation, and none of them is used."""

from collections.abc import Iterator

from followup_kit.meaning.noted import notes_used
from followup_kit.reading import Reading
from followup_kit.rule import Example, Rule, Spot, Suggestion


def look(reading: Reading) -> Iterator[Spot]:
    """Some word of some note must be found in the body, in any form."""
    if notes_used(reading) is not False:
        return
    paragraphs = reading.email.paragraphs
    at = paragraphs[min(1, len(paragraphs) - 1)][0] if paragraphs else 0
    kept = reading.context.interview.notes[0]
    yield Spot(
        at,
        at,
        (
            "You made notes of this conversation, and none of them appears here. What you heard there is more "
            "personal than what can be read elsewhere."
        ),
        (Suggestion(f"You noted “{kept}”. What did you think when you heard it?"),),
        part="body",
    )


_ELSEWHERE = (
    "Thank you for the time you spent with me on November 12 about the Internal Medicine residency at Larch "
    "Valley Hospital. I know that you came from a busy morning and that many others were waiting for you, and"
    " still I never felt that you were in a hurry. Your patience with a nervous applicant was a kindness, and"
    " I am grateful for it.\n\n{}\n\nI would be glad to train at Larch Valley. My goal is to practice primary"
    " care in a mill town. Please let me know if I may send any further information."
)


def _with(sentences: str) -> Example:
    return Example(_ELSEWHERE.format(sentences), "body")


RULE = Rule(
    code="detail.notes",
    severity="warning",
    kinds="TLS",
    title="Nothing of your notes is used",
    why=(
        "A detail from the conversation itself shows that you listened. What stands on the website, any "
        "applicant could have read."
    ),
    advice="Take one of your notes and say in a sentence what it meant to you.",
    article="6.3",
    needs=("interview.notes",),
    silenced_by=("detail.missing",),
    look=look,
    bad=(
        _with(
            "I have read since about the new hyperbaric chamber. My father dived for sponges, and I know what the"
            " bends can do."
        ),
        _with("Your page on the old quarantine station fascinated me, for I grew up beside a lighthouse."),
        _with("The tiled ceiling of the old lobby reminded me of the station in which my mother sold flowers."),
        _with("Your traveling library is older than the town. I drove a bookmobile for two summers."),
    ),
    good=(
        _with(
            "What your residents do in group visits, other clinics do one failing heart at a time. In college I "
            "cooked with diabetics."
        ),
        _with("To float through the night with an attending in the house is rare. As a medic I worked alone."),
        _with("Where hearts fail, your patients have company on their visits. My uncle had none on his ward."),
        _with("Your night floats have an attending to ask. That would have calmed my mother, who nursed at night."),
    ),
)
