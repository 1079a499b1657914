"""length.too-short: the body is too short to hold what this kind of mail is for."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece

FEWEST = {"T": 90, "S": 90, "L": 60, "C": 80, "U": 60, "K": 40}
"""Words of the body, by kind, below which something must be missing (catalogue, kinds table)."""

BRIEF = 150
"""Words of a thank-you below which it is brief: often enough, worth a second look."""


def look(reading: Reading) -> Iterator[Spot]:
    """Count the words of the body; tell it at its end, where more would stand."""
    words, kind = reading.email.words, reading.is_kind
    fewest = FEWEST[kind]
    if words >= (BRIEF if kind in "TS" else fewest):
        return
    spans = reading.email.body_spans
    start, end = (spans[0][0], spans[-1][1]) if spans else (len(reading.email.text), len(reading.email.text))
    if words < fewest:
        message = f"The body has {words} words; below {fewest} there is hardly room for one thing of your own."
        question = Suggestion("Which moment of the conversation would only you write about?")
        yield Spot(start, end, message, (question,), part="body")
    else:
        message = f"The body has {words} words. Brief is welcome; {BRIEF} leave more room for a detail."
        yield Spot(start, end, message, severity="note", part="body")


_THANKS = "Thank you for making time to speak with me on November 12 about Internal Medicine at Larch Valley Hospital."
_DETAIL = (
    "I have thought often about the heart failure group visits that your residents run. In medical school I led a "
    "cooking class for patients with diabetes, and I saw how much people learn from one another."
)
_FIT = (
    "I would be glad to train at Larch Valley, because the group visits and your clinic mentors would prepare me well "
    "for primary care."
)

RULE = Rule(
    code="length.too-short",
    severity="warning",
    kinds=NOT_FIRST_CHOICE,
    title="The mail is too short to say something of its own",
    why="Two lines could go to anyone. The detail that only you remember is what the reader keeps.",
    advice="Add one thing from the conversation and what it means for your plans; three or four sentences are enough.",
    article="3.3",
    look=look,
    bad=(
        piece(_THANKS, "body"),
        piece(f"{_THANKS}\n\n{_DETAIL}\n\nPlease let me know if you need anything further.", "body"),
        piece(f"{_THANKS} It meant a good deal to me.", "body", {"kind": "late"}),
        piece("I have one figure to correct: the audit counted 41 patients.", "body", {"kind": "clarification"}),
        piece("Thank you for rebooking my train, and for the map with the blue door.", "body", {"kind": "coordinator"}),
        piece("Our paper on group visits was accepted on Friday.", "body", {"kind": "update"}),
    ),
    good=(
        piece("The scale that he brought along stands for the whole conversation in my memory."),
        piece("I remain glad of the morning, and of the candor with which you spoke."),
        piece(f"{_THANKS}\n\n{_DETAIL} {_FIT}", "body", {"kind": "late"}),
        piece(f"{_THANKS} {_DETAIL} {_FIT}", "body", {"kind": "first-choice"}),
    ),
)
