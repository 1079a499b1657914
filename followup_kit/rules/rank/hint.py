"""rank.hint: says that the program stands high on the list, without naming the place."""

from collections.abc import Iterator

from followup_kit.meaning.speech import Frame, acts
from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, pieces

HINTS = (Frame("high_place", unless="? told_ask"),)


def look(reading: Reading) -> Iterator[Spot]:
    """Every sentence that hints at a high place on the writer's list."""
    for _, first, last in acts(reading, HINTS):
        start, end = reading.span(first, last)
        yield Spot(
            start,
            end,
            "This hints at your rank order list. It is allowed, and readers have learned not to rely on it.",
            (Suggestion("Which strength of the program would carry more weight here than its place on your list?"),),
        )


RULE = Rule(
    code="rank.hint",
    severity="note",
    kinds=NOT_FIRST_CHOICE,
    title="Hints at a high place on the list",
    why=(
        "“High on my list” carries almost no signal: in one study of anesthesiology applicants, those who wrote it matched there "
        "about one time in four. A reason says more."
    ),
    advice="Trade the hint for one concrete reason why you would be happy to train there.",
    article="1.2",
    source="the article; Anesth Analg 2019",
    look=look,
    reach="paragraph",
    cues=("high_place",),
    bad=pieces(
        "sentence",
        "Larch Valley is «very high on my list».",
        "Your program is «one of my top choices».",
        "I expect to «rank you highly».",
        "You are «among my very favorite programs» this season.",
    ),
    good=pieces(
        "sentence",
        "I would be very happy to train at Larch Valley.",
        "Low health literacy was high on the list of reasons that my patients gave.",
        "Hand hygiene is one of the top concerns of our infection team.",
        "Your graduates rank highly the honesty of their teachers, and I understand why.",
    ),
)
