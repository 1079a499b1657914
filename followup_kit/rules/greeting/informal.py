"""greeting.informal: "Hi", "Hello" or "Good morning" before title and name: fine in many places, "Dear" is safer."""

from collections.abc import Iterator

from followup_kit.meaning.salutation import salutation
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces

_INFORMAL = pattern(r"(?:hi|hello|hallo|greetings|salutations|aloha|namaste|good (?:morning|afternoon|evening|day))$")


def look(reading: Reading) -> Iterator[Spot]:
    """An informal opening word before a title and a name."""
    spoken = salutation(reading)
    if spoken is None or spoken.opening == "dear" or not _INFORMAL.match(spoken.opening):
        return
    if any(one.title for one in spoken.people):
        end = spoken.start + len(spoken.opening)
        yield Spot(
            spoken.start,
            end,
            f"“{reading.text((spoken.start, end))}” is friendly and many readers like it; “Dear” is right everywhere.",
            (Suggestion("Write “Dear”.", "Dear", spoken.start, end),),
        )


RULE = Rule(
    code="greeting.informal",
    severity="note",
    kinds=EVERY_KIND,
    title="The salutation is a little informal",
    why="Customs differ between departments. “Dear” is the one opening that nobody reads as too familiar.",
    advice="Write “Dear” unless the program itself writes “Hi”.",
    article="3.2",
    look=look,
    reach="frame",
    silenced_by=("greeting.missing", "greeting.casual"),
    bad=pieces(
        "greeting",
        "«Hi» Dr. Okafor,",
        "«Hello» Dr. Okafor,",
        "«Good morning» Dr. Okafor,",
        "«Good evening», Dr. Okafor,",
    ),
    good=pieces("greeting", "Dear Dr. Okafor,", "Dr. Okafor,", "Dear Professor Okafor:", "Respected Dr. Okafor,"),
)
