"""greeting.name-mismatch: the salutation names somebody else than the mail's reader."""

from collections.abc import Iterator

from followup_kit.meaning.identity import bearing, display_surname, key, keys
from followup_kit.meaning.salutation import salutation
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

_BLANK = frozenset("[]<>{}_")
"""Marks of a placeholder, which generic.placeholder tells."""


def look(reading: Reading) -> Iterator[Spot]:
    """Nobody whom the salutation names bears the reader's name, in any spelling of it."""
    reader = reading.context.recipient
    spoken = salutation(reading)
    if spoken is None or not spoken.people or reading.is_kind == "S" or reader.role == "shared inbox":
        return
    for one in spoken.people:
        if bearing(one.person.name, reader.name, reader.email) != "none":
            return
    if not _BLANK.isdisjoint(spoken.text):
        return
    one = spoken.people[0]
    surname = display_surname(reader.name, reader.email)
    end = one.end
    start = end - len(one.person.name)
    if _misspelt(one.person.name, surname):
        yield Spot(
            one.start,
            end,
            f"The name is spelt “{surname}” in your notes. A name spelt right is a small courtesy that is noticed.",
            (Suggestion(f"Write “{surname}”.", surname, start, end),),
        )
    else:
        yield Spot(
            one.start,
            end,
            f"The salutation names {one.person.name}, and the mail goes to {reader.name}. Check whom this mail is for.",
            (Suggestion(f"If it is for {reader.name}: does the rest of the mail speak of your talk with them, too?"),),
        )


def _misspelt(written: str, surname: str) -> bool:
    from difflib import SequenceMatcher

    one, other = "".join(keys(written)[-1:]), key("".join(surname.split()))
    return len(one) > 3 and one[0] == other[0] and SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.8


RULE = Rule(
    code="greeting.name-mismatch",
    severity="error",
    kinds=EVERY_KIND,
    title="The salutation names somebody else",
    why="A wrong name undoes the whole mail: the reader can only think that it was meant for another.",
    advice="Check the name against your notes, and the rest of the mail with it.",
    article="3.2",
    look=look,
    reach="frame",
    needs=("recipient.name",),
    silenced_by=("greeting.missing",),
    bad=(
        *pieces("greeting", "Dear «Dr. Lindqvist»,", "Dear «Dr. Okofar»,", "Hello «Dr. Hey»,"),
        piece("Dear «Dr. Peace» and Dr. Best,", "greeting"),
        piece(
            "Dear «Ms. Vance»,",
            "greeting",
            {
                "kind": "coordinator",
                "recipient.name": "Robin Frost",
                "recipient.role": "coordinator",
                "recipient.title": "Ms.",
            },
        ),
    ),
    good=(
        piece("Dear Dr. Muller,", "greeting", {"recipient.name": "Anne-Sophie Müller-Brandt", "recipient.email": ""}),
        piece("Dear Dr. Mueller,", "greeting", {"recipient.name": "Jörg Müller", "recipient.email": ""}),
        piece(
            "Dear Professor Szabo,",
            "greeting",
            {"recipient.name": "Szabó Réka", "recipient.email": "rszabo@example.org"},
        ),
        piece("Dear Dr. Van der Berg,", "greeting", {"recipient.name": "Pieter van der Berg", "recipient.email": ""}),
        piece("Dear Dr. Adler and Dr. Okafor,", "greeting"),
        piece(
            "Dear Dr. Lindqvist and the Internal Medicine Team,",
            "greeting",
            {"recipient.role": "shared inbox"},
        ),
    ),
)
