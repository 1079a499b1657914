"""rank.other-programs: names other programs that the writer interviews or competes with."""

from collections.abc import Iterator

from followup_kit.meaning.speech import Frame, acts
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces

NAMES_RIVALS = (Frame("names_rivals writer", unless="told_ask program"),)
_SMALL = frozenset("i we the a an my our your in on at with and both".split())


def look(reading: Reading) -> Iterator[Spot]:
    """A sentence about the writer's other interviews that goes on to a name."""
    for sentence, _, last in acts(reading, NAMES_RIVALS):
        for number in range(last, min(last + 4, sentence.last)):
            if reading.words[number][0].isupper() and reading.plain[number] not in _SMALL:
                if reading.plain[number] in reading.names:
                    break
                start, end = reading.sentence_span(sentence)
                yield Spot(
                    start,
                    end,
                    "Another program is named here. It is unwise rather than wrong: the reader can do nothing with it.",
                    (Suggestion("Could the sentence speak of this program alone?"),),
                )
                break


RULE = Rule(
    code="rank.other-programs",
    severity="note",
    kinds=EVERY_KIND,
    title="Names other programs",
    why="Where else you interview is your own affair; programs may not ask, and naming others reads as pressure or gossip.",
    advice="Leave the other names out and say what this program offers.",
    article="beyond",
    source="several advisors",
    look=look,
    reach="paragraph",
    cues=("names_rivals",),
    bad=pieces(
        "sentence",
        "«I also interviewed at Tamarack Medical Center» last week.",
        "«I have offers from Ravensworth» and from a place near home.",
        "«Compared with my interview at Eastbrook», this one felt unhurried.",
        "«I am interviewing with Saltmarsh» on Monday.",
    ),
    good=pieces(
        "sentence",
        "I was glad to interview with you and with your chief residents.",
        "I interviewed many patients for the oral history project.",
        "As a student I rotated through a small clinic in Maine, where I learned to drive in snow.",
        "Compared with my old unit, yours has twice the nurses.",
    ),
)
