"""length.too-long: the body is longer than this kind of mail should be."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece

MOST = {"T": 250, "S": 250, "L": 220, "C": 250, "U": 250, "K": 200}
"""Words of the body, by kind, above which it is too long (catalogue, kinds table)."""

FAR_TOO_MANY = 350
"""Words of a thank-you above which hardly anybody reads to the end."""


def look(reading: Reading) -> Iterator[Spot]:
    """Count the words of the body; tell it at the last paragraph, where the cutting may begin."""
    words, most = reading.email.words, MOST[reading.is_kind]
    if words > most:
        start, end = reading.email.paragraphs[-1] if reading.email.paragraphs else reading.email.body_spans[-1]
        grave = reading.is_kind in "TS" and words > FAR_TOO_MANY
        yield Spot(
            start,
            end,
            f"The body has {words} words; {most} are plenty here. A reader between two patients has about one screen.",
            (Suggestion("Which sentence would your reader miss least?"),),
            severity="error" if grave else None,
        )


_STORY = (
    "The first class that I taught was for six people in the basement of a church, and four of them came only because "
    "the heating in their building had failed. We cooked lentils. One man wrote down every price on the back of his "
    "pharmacy receipt, and the week after he had sorted the whole list by what a serving costs, which I had never "
    "thought of doing. I have used his list ever since, and it has traveled with me to every kitchen, to a shelter, "
    "and "
    "to the waiting room of a clinic where nobody had asked for it."
)
_SECOND_STORY = (
    "Later a retired baker joined us and measured flour by the sound it made in the bowl. She could not see the "
    "numbers on her meter, and none of us had noticed, because she was faster than we were. A daughter told us in the "
    "autumn. We painted large figures on the wall, bought a meter that speaks, and asked everybody else what they had "
    "been too polite to mention. It turned out that two people could not read, that one had no stove, and that the "
    "man with the price list had been cooking for a neighbor all along. I learned more about chronic illness from "
    "those evenings than from any lecture, and I still visit when I am in town."
)

RULE = Rule(
    code="length.too-long",
    severity="warning",
    kinds=NOT_FIRST_CHOICE,
    title="The mail is longer than its reader has time for",
    why="Directors read hundreds of these mails; one that fits a laptop screen is read whole, a longer one is skimmed.",
    advice="Keep the thanks, one detail, and why it matters to you; let the rest wait for another conversation.",
    article="5.5",
    look=look,
    bad=(
        piece(_STORY),
        piece(f"{_STORY} {_SECOND_STORY}"),
        piece(_STORY.partition(" I have used")[0], context={"kind": "late"}),
        piece(_SECOND_STORY.partition(" We painted")[0], context={"kind": "coordinator"}),
        piece(_STORY, context={"kind": "update"}),
    ),
    good=(
        piece("The man with the scale has stayed with me as the measure of what a visit can do for one person."),
        piece(_STORY.partition(" One man")[0]),
        piece("He came back, and he brought his sister.", context={"kind": "late"}),
        piece(f"{_STORY} {_SECOND_STORY}", context={"kind": "first-choice"}),
    ),
)
