"""closing.missing: the mail ends without a sign-off."""

from collections.abc import Iterator

from followup_kit.meaning.signature import end_of_mail
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Example, Rule, Spot, Suggestion, piece


def look(reading: Reading) -> Iterator[Spot]:
    """No sign-off line, and no last line of thanks that stands for one above the name."""
    email = reading.email
    if email.span("closing") is None:
        signed = email.span("signature")
        at = signed[0] if signed else end_of_mail(email)
        yield Spot(
            at,
            at,
            "The mail stops without a sign-off. A short one above your name rounds it off.",
            (Suggestion("Which suits you: “Sincerely,”, “Best regards,” or “With appreciation,”?"),),
            part="closing",
        )


_MAIL = "Subject: Thank you for the interview – Maya Lindgren\n\nDear Dr. Okafor,\n\nI enjoyed our talk about night float.\n\n"
_NAME = "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\n(555) 010-2288\n"

RULE = Rule(
    code="closing.missing",
    severity="error",
    kinds=EVERY_KIND,
    title="There is no sign-off",
    why="A mail without a sign-off seems broken off, as if the writer had been called away.",
    advice="Put “Sincerely,” or “Best regards,” on a line of its own above your name.",
    article="3.4",
    look=look,
    reach="frame",
    bad=(
        Example("", "closing"),
        Example(f"{_MAIL}{_NAME}", "mail"),
        Example(f"{_MAIL}- {_NAME}", "mail"),
        Example(f"{_MAIL}The slides I can send whenever you wish.\n\n{_NAME}", "mail"),
    ),
    good=(
        piece("Sincerely,", "closing"),
        piece("With many thanks and kind regards,", "closing"),
        piece("Respectfully submitted,", "closing"),
        piece("Thank you again for your time and your care,", "closing"),
        piece("Very respectfully", "closing"),
    ),
)
