"""delivery.not-needed: the program said that notes are not needed; one is optional, and should be short."""

from collections.abc import Iterator

from followup_kit.meaning.sending import about_sending
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, piece


def look(reading: Reading) -> Iterator[Spot]:
    """Only what the program itself said counts: `followup_policy = "not-needed"`."""
    if reading.context.program.followup_policy == "not-needed":
        yield about_sending(
            "The program said that notes are not needed, so this one is optional. If you mean it, keep it short."
        )


_OFFER = "Please let me know if I may send any further information."
_POLICY = {"program.followup_policy": "not-needed"}

RULE = Rule(
    code="delivery.not-needed",
    severity="note",
    kinds="TSL",
    title="The program needs no note",
    why="Where notes are not needed, none is missed; a short one that is meant is still read with pleasure.",
    advice="Send it if you have something to say, and leave out what is only form.",
    article="beyond",
    source="programs' published policies; AAFP",
    look=look,
    reach="frame",
    needs=("program.followup_policy",),
    bad=(
        piece(_OFFER, "offer", _POLICY),
        piece("Thank you again for your time.", "offer", _POLICY),
        piece("No reply is needed.", "offer", _POLICY),
        piece("I am happy to send my case log.", "offer", _POLICY),
    ),
    good=(
        piece(_OFFER, "offer"),
        piece(_OFFER, "offer", {"program.followup_policy": ""}),
        piece(_OFFER, "offer", {"program.followup_policy": "welcome"}),
        piece("No reply is needed.", "offer"),
    ),
)
