"""generic.copy-paste: the same text as in another of the writer's mails; journal and mailbox know the others."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """One mail alone cannot show it: `followup_kit.copies.review_all` looks at all mails of a writer."""
    return iter(())


RULE = Rule(
    code="generic.copy-paste",
    severity="error",
    kinds=NOT_FIRST_CHOICE,
    title="The same text went to another program",
    why=(
        "Readers at two programs compare notes more often than one thinks, and a sentence that fits both was "
        "written for "
        "neither. A first place can be promised honestly only once."
    ),
    advice="Keep your own story, told anew for this reader, and give this program its own detail.",
    article="5.2",
    look=look,
    bad=(),
    good=pieces(
        "sentence",
        "Thank you again for your time and consideration.",
        "The group visits are what I keep telling my classmates about.",
        "I wrote to no one else about the chess clock.",
        "My story is the same wherever I tell it; what I heard from you is not.",
    ),
)
