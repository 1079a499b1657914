"""greeting.missing: the mail starts without a salutation."""

from collections.abc import Iterator

from followup_kit.meaning.salutation import salutation
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Example, Rule, Spot, Suggestion, piece


def look(reading: Reading) -> Iterator[Spot]:
    """No salutation at the top, nor below a date and an address."""
    if salutation(reading) is None:
        email = reading.email
        own = [one.start for one in email.parts if one.part in ("body", "closing", "signature")]
        at = min(own, default=len(email.text))
        reader = reading.context.recipient
        yield Spot(
            at,
            at,
            "The mail begins without a salutation. Greet the reader by title and name on a line of its own.",
            (Suggestion("Whom do you greet? “Dear Dr.” and the family name is what most readers expect."),)
            if not reader.name
            else (Suggestion(f"Begin with “Dear”, the title and the name of {reader.name}."),),
            part="greeting",
        )


_THANKS = "I am grateful for the time you took on Wednesday to speak with me about Larch Valley."

RULE = Rule(
    code="greeting.missing",
    severity="error",
    kinds=EVERY_KIND,
    title="There is no salutation",
    why="A salutation says whom the mail is for. Without it, even a warm mail sounds like a memo.",
    advice="Put “Dear Dr.” and the family name, with a comma, above the first sentence.",
    article="3.2",
    look=look,
    reach="frame",
    bad=(
        Example("", "greeting"),
        piece("I hope this note finds you well.", "greeting"),
        piece("Thank you so much, Dr. Okafor!", "greeting"),
        Example(f"Subject: Thank you – Maya Lindgren\n\n{_THANKS}\n\nSincerely,\nMaya Lindgren\n", "mail"),
    ),
    good=(
        piece("Dear Dr. Okafor,", "greeting"),
        piece("Dear Dr. Okafor –", "greeting"),
        piece("Dr. Okafor,", "greeting"),
        piece("November 13, 2025\nHelen Okafor, MD\nLarch Valley Hospital\nDear Dr. Okafor:", "greeting"),
        piece("dear dr. okafor", "greeting"),
    ),
)
