"""length.paragraphs: the body is one block, or falls into too many pieces."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece

RANGE = {"T": (3, 5), "S": (3, 5), "L": (2, 4), "C": (2, 4), "U": (2, 4), "K": (1, 4)}
"""Fewest and most paragraphs, by kind (catalogue, kinds table); the fifth of a thank-you is only noted."""


def look(reading: Reading) -> Iterator[Spot]:
    """Count the paragraphs; tell too few at the whole body, too many at those that are over."""
    paragraphs, kind = reading.email.paragraphs, reading.is_kind
    count = len(paragraphs)
    fewest, most = RANGE[kind]
    if not count or (fewest <= count <= most and not (count == 5 and kind in "TS")):
        return
    end = paragraphs[-1][1]
    if count < fewest:
        held = "one block" if count == 1 else "two paragraphs"
        better = "three or four" if kind in "TS" else "two or three"
        yield Spot(
            paragraphs[0][0],
            end,
            f"The body stands in {held}; thanks, detail and interest are found sooner in {better}.",
            (Suggestion("Where does the mail turn from thanks to the conversation, and from there to your plans?"),),
        )
    elif count > most:
        yield Spot(
            paragraphs[4][0],
            end,
            f"The body falls into {count} paragraphs; three or four hold together better.",
            (Suggestion("Which of the short ones belong together?"),),
        )
    else:
        message = "Five paragraphs are one more than most of these mails need; perhaps two of them belong together."
        yield Spot(paragraphs[4][0], end, message, severity="note")


_THANKS = (
    "Thank you for making time to speak with me on November 12 about the Internal Medicine residency at Larch "
    "Valley Hospital. I know that you came from a busy morning on the wards, and I am grateful for the care with "
    "which you answered my questions."
)
_DETAIL = (
    "I have thought often about the heart failure group visits that your residents run. In medical school I led a "
    "cooking class for patients with diabetes, and I saw how much people learn from one another. Your account of "
    "the first visit, when only two patients came and one of them brought his own scale, reminded me why I chose "
    "this work."
)
_FIT = (
    "I would be glad to train at Larch Valley. I hope to become a primary care physician who teaches, and the "
    "group visits and your clinic mentors would prepare me well for that; I would bring patience and some skill "
    "in teaching small groups."
)
_OFFER = "Please let me know if I may send any further information."
_ONE_BLOCK = f"{_THANKS} {_DETAIL} {_FIT} {_OFFER}"
_TWO = f"{_THANKS} {_DETAIL}\n\n{_FIT} {_OFFER}"
_FOUR = f"{_THANKS}\n\n{_DETAIL}\n\n{_FIT}\n\n{_OFFER}"
_PIECES = "\n\n".join(f"{sentence}." for sentence in _ONE_BLOCK.removesuffix(".").split(". "))

RULE = Rule(
    code="length.paragraphs",
    severity="warning",
    kinds=NOT_FIRST_CHOICE,
    title="The paragraphs do not help the reader",
    why="Three or four short paragraphs show at a glance where the thanks, the detail and the interest stand.",
    advice="One paragraph for the thanks, one for the detail, one for your interest; the offer may have its own line.",
    article="3.3",
    look=look,
    bad=(
        piece(_ONE_BLOCK, "body"),
        piece(_TWO, "body"),
        piece(_PIECES, "body"),
        piece(_ONE_BLOCK, "body", {"kind": "late"}),
        piece(_PIECES, "body", {"kind": "update"}),
    ),
    good=(
        piece(_FOUR, "body"),
        piece(f"{_THANKS}\n\n{_DETAIL}\n\n{_FIT} {_OFFER}", "body"),
        piece(_FOUR.replace(". ", ".\n"), "body"),
        piece(_TWO, "body", {"kind": "late"}),
        piece(_PIECES, "body", {"kind": "first-choice"}),
    ),
)
