"""subject.missing: the mail has no subject."""

from collections.abc import Iterator

from followup_kit.email import Email
from followup_kit.meaning.subject_line import is_blank
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Example, Rule, Spot, Suggestion, piece


def look(reading: Reading) -> Iterator[Spot]:
    """No subject line, a blank one, or one that holds only "Re:" or "(no subject)"."""
    email = reading.email
    if is_blank(email.subject):
        start, end = email.span("subject") or (_place(email),) * 2
        yield Spot(
            start,
            end,
            "The subject is blank. Say what the mail is and who writes: thanks for the interview, and your full name.",
            (Suggestion("Which few words would let the reader find this mail again next week?"),),
            part="subject",
        )


def _place(email: Email) -> int:
    """Behind "Subject:" where that line stands, else at the top."""
    for one in email.parts:
        if one.part == "header" and email.text[one.start : one.start + 8].lower() == "subject:":
            return one.end
    return 0


_BODY = "Dear Dr. Okafor,\n\nThank you for your time on Wednesday.\n\nSincerely,\nMaya Lindgren\n"

RULE = Rule(
    code="subject.missing",
    severity="error",
    kinds=EVERY_KIND,
    title="The mail has no subject",
    why="A mail without a subject may be taken for spam, and it cannot be found again among hundreds.",
    advice="Write a subject that names the thanks or the interview, and you.",
    article="3.1",
    look=look,
    reach="frame",
    bad=(
        Example("", "subject"),
        piece("(no subject)", "subject"),
        piece("Re:", "subject"),
        Example(f"Subject:\n\n{_BODY}", "mail"),
        Example(f"Subject: –\n\n{_BODY}".replace("–", "-"), "mail"),
    ),
    good=(
        piece("Thank you for the interview – Maya Lindgren", "subject"),
        piece("Re: Your interview on Wednesday – thank you from Maya Lindgren", "subject"),
        piece("Maya Lindgren: thanks for Wednesday's interview", "subject"),
        piece("With gratitude, M. Lindgren (Internal Medicine)", "subject"),
    ),
)
