"""generic.boilerplate: stock sentences fill a mail that holds no detail of its own."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.meaning.second_opinion import holds_detail
from followup_kit.meaning.stock import FAMILIES, stock_sentences
from followup_kit.reading import Reading, Sentence
from followup_kit.rule import Example, Rule, Spot, Suggestion

FEWEST, SHARE = 2, 0.15
"""So many stock sentences, and so much of the body's words in them, from which on they fill it."""


def look(reading: Reading) -> Iterator[Spot]:
    """Only where nothing in the mail is specific (what detail.missing tells): the longest run of stock sentences."""
    if holds_detail(reading):
        return
    stock = stock_sentences(reading)
    if len(stock) < FEWEST or sum(map(_size, stock)) < SHARE * len(reading.words):
        return
    runs: list[list[Sentence]] = []
    for one in stock:
        if runs and runs[-1][-1].last == one.first:
            runs[-1].append(one)
        else:
            runs.append([one])
    longest = max(runs, key=lambda run: sum(map(_size, run)))
    yield Spot(
        reading.sentence_span(longest[0])[0],
        reading.sentence_span(longest[-1])[1],
        f"{len(stock)} sentences here would fit a mail to any program. One that fits only this one says more than "
        "all of them.",
        (Suggestion("What did you hear, see or ask there that you could not have read on a website?"),),
    )


def _size(sentence: Sentence) -> int:
    return sentence.last - sentence.first


_BODY = (
    "Thank you for making time to speak with me on November 12 about the Internal Medicine residency at Larch "
    "Valley Hospital.\n\n{}\n\nMy goal is to practice primary care in a mill town. Please let me know if I can provide "
    "any further information."
)


def _body(stock: str) -> Example:
    marked = stock.split(". ")[0]
    return Example(_BODY.format(stock), "body", marked, {"interview.notes": ()})


RULE = Rule(
    code="generic.boilerplate",
    severity="warning",
    kinds="TLS",
    title="Stock sentences fill the mail",
    why="Praise that fits every program is read as praise for none; directors see the same sentences many times a day.",
    advice="Take out what you could send anywhere, and put one thing in its place that you would write to nobody else.",
    article="5.2",
    look=look,
    families=FAMILIES,
    bad=(
        _body(
            "I was very impressed by the quality of the clinical training and the dedication of the faculty. Your "
            "reputation for "
            "excellence speaks for itself, and I would be honored to join your team."
        ),
        _body(
            "Everyone I met was friendly and welcoming, and the residents seem truly happy. I believe that your "
            "program is the "
            "ideal place to grow both personally and professionally."
        ),
        _body(
            "Your commitment to excellence and your diverse patient population make the residency an outstanding "
            "place to learn. "
            "I am confident that I would be a valuable addition to your team."
        ),
        _body(
            "It was a pleasure to meet everybody. I am very interested in your wonderful program, and I look forward "
            "to staying in touch."
        ),
        _body(
            "The collegial atmosphere and the strong sense of family confirmed my interest. I am even more excited "
            "about the "
            "possibility of joining such a prestigious institution."
        ),
    ),
    good=(
        Example("I was impressed by the quality of the training and by the dedication of the faculty."),
        Example("Everyone I met was friendly and welcoming, and I would be honored to join such a team."),
        Example("I look forward to seeing the garden in bloom one day, and to hearing how the second visit went."),
        Example(
            "Thank you for making time to speak with me on November 12 about the Internal Medicine residency at "
            "Larch Valley "
            "Hospital. I appreciate the candor with which you answered.\n\nYour residents run heart failure group "
            "visits with a chess "
            "clock on the table. I led a cooking class for patients with diabetes in medical school, and I saw how "
            "much people learn "
            "from one another.\n\nI was impressed by the supportive environment, and I would be honored to join "
            "your team, because "
            "the group visits would prepare me for primary care and I could bring patience to them.",
            "body",
        ),
    ),
)
