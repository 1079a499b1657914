"""closing.informal: "Best," or "Thanks,": common and friendly, a little short for a first formal mail."""

import re
from collections.abc import Iterator

from followup_kit.meaning.sign_off import is_usual
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces

_INFORMAL = pattern(
    r"(?:(?:all (?:the|my) )?(?:very )?best|thanks|thank you|thanks (?:again|so much|very much)|"
    r"thank you (?:again|so much|very much)|take care|warmly|warmest|"
    r"kindly|fondly|yours|gratefully yours always|blessings|god bless|be well|stay well|stay safe|"
    r"(?:my |with )?best wishes|"
    r"(?:thanks|thank you)(?: again)? and (?:take care|best)|have a (?:great|good|nice|wonderful) "
    r"(?:day|week|weekend|evening))[\s,.!–—-]*$",
    re.IGNORECASE,
)


def look(reading: Reading) -> Iterator[Spot]:
    """One of the short, friendly sign-offs, and nothing more formal beside it."""
    span = reading.email.span("closing")
    if span is not None and not is_usual(text := reading.text(span)) and _INFORMAL.match(text):
        yield Spot(
            *span,
            f"“{text.rstrip(' ,.!–—-')}” is friendly and common; a full sign-off is the safer choice.",
            (Suggestion("Write “Best regards,”.", "Best regards,", *span),),
        )


RULE = Rule(
    code="closing.informal",
    severity="note",
    kinds=EVERY_KIND,
    title="The sign-off is a little informal",
    why="Colleagues close with “Best,” every day. A first mail to a program can be one step more formal.",
    advice="“Best regards,” or “Sincerely,” fits every reader.",
    article="3.4",
    look=look,
    reach="frame",
    silenced_by=("closing.missing", "closing.casual"),
    bad=pieces("closing", "«Best,»", "«Thanks,»", "«Thank you!»", "«Take care,»", "«Warmly,»"),
    good=pieces(
        "closing",
        "Best regards,",
        "With gratitude,",
        "Respectfully,",
        "With warm regards and many thanks,",
        "Yours sincerely,",
    ),
)
