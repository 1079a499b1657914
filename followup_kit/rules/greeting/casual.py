"""greeting.casual: the salutation is the one for a friend."""

import re
from collections.abc import Iterator

from followup_kit.meaning.pictures import picture
from followup_kit.meaning.salutation import Salutation, salutation
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces

_CASUAL_GROUPS = pattern(
    r"\b(?:guys|y['’]?all|yall|gang|squad|folks|crew|peeps|friends|friend|chiefs)\b", re.IGNORECASE
)
_CASUAL_ROLE = frozenset({"doc", "coach", "friend", "boss", "chief", "future boss", "guys"})


def look(reading: Reading) -> Iterator[Spot]:
    """A casual opening word, "Doc", "guys", doubled marks or an emoji."""
    spoken = salutation(reading)
    if spoken is not None and _is_casual(spoken):
        yield Spot(
            spoken.start,
            spoken.end,
            "This is how one greets a friend. “Dear” with title and family name suits a first mail to the program.",
            (
                Suggestion(
                    "Write “Dear” for the opening word.", "Dear", spoken.start, spoken.start + len(spoken.opening)
                ),
            )
            if spoken.people and spoken.people[0].title and _plain_opening(spoken)
            else (Suggestion("Which title and name would stand on the reader's door?"),),
        )


def _is_casual(spoken: Salutation) -> bool:
    if spoken.casual or not _CASUAL_ROLE.isdisjoint(spoken.roles):
        return True
    if spoken.groups and any(map(_CASUAL_GROUPS.search, spoken.groups)):
        return True
    for one in spoken.people:
        if one.title == "doc":
            return True
    return "!!" in spoken.text or picture(spoken.text) is not None


def _plain_opening(spoken: Salutation) -> bool:
    return spoken.casual and spoken.text[: len(spoken.opening)].lower() == spoken.opening


RULE = Rule(
    code="greeting.casual",
    severity="error",
    kinds=EVERY_KIND,
    title="The salutation is casual",
    why="Your reader met you once, in a professional setting. A chatty salutation is the first thing she reads.",
    advice="Begin with “Dear”, the title and the family name.",
    article="3.2",
    look=look,
    reach="frame",
    silenced_by=("greeting.missing",),
    bad=pieces(
        "greeting",
        "«Hey» Dr. Okafor,",
        "«Hi there»,",
        "«Yo» Dr. Okafor!",
        "«Hiya» Helen,",
        "«Heyyy» Dr. Okafor,",
        "Dear «Doc»,",
        "Dear Dr. Okafor «:)»",
        "Oh «hey» Dr. Okafor,",
    ),
    good=(*pieces("greeting", "Dear Dr. Okafor,", "Dear Dr. Okafor!", "Respected Dr. Okafor,", "Dear Col. Okafor,"),),
)
