"""delivery.no-contact: the program asked applicants not to write."""

from collections.abc import Iterator

from followup_kit.meaning.sending import about_sending
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, piece


def look(reading: Reading) -> Iterator[Spot]:
    """Only what the program itself said counts: `followup_policy = "none"`."""
    if reading.context.program.followup_policy == "none":
        yield about_sending(
            "The program asked applicants not to write after the interview. Not writing is the courteous "
            "choice, and costs you nothing.",
            "Keep what you wrote in your notes; it will help when you make your list.",
        )


_OFFER = "Please let me know if I may send any further information."
_NONE = {"program.followup_policy": "none"}

RULE = Rule(
    code="delivery.no-contact",
    severity="error",
    kinds=EVERY_KIND,
    title="The program asked for no mail",
    why=(
        "Some programs ask for silence so that nobody gains or loses by writing. Keeping to it shows the "
        "same respect that "
        "the thanks would."
    ),
    advice="Do not send it. If you have a question that cannot wait, the coordinator is the person to ask.",
    article="beyond",
    source="programs' published policies; the NRMP's codes of conduct",
    look=look,
    reach="frame",
    needs=("program.followup_policy",),
    bad=(
        piece(_OFFER, "offer", _NONE),
        piece(_OFFER, "offer", {**_NONE, "kind": "update"}),
        piece("I know that you ask for no letters, and I will be brief.", "offer", _NONE),
        piece("Thank you again for your time.", "offer", _NONE),
    ),
    good=(
        piece(_OFFER, "offer"),
        piece(_OFFER, "offer", {"program.followup_policy": ""}),
        piece(_OFFER, "offer", {"program.followup_policy": "not-needed"}),
        piece("No reply is needed.", "offer", {"program.followup_policy": "welcome"}),
    ),
)
