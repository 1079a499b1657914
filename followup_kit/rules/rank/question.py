"""rank.question: asks about rank, chances, or how the writer compares."""

from collections.abc import Iterator

from followup_kit.meaning.asks import asks
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Every sentence that asks the reader where the writer stands."""
    for sentence in asks(reading, "standing"):
        start, end = reading.sentence_span(sentence)
        yield Spot(
            start,
            end,
            "This asks where you stand. The reader may not answer it, so it is kinder to both of you to leave it out.",
            (Suggestion("Is there material that would help them, which you could offer instead?"),),
        )


RULE = Rule(
    code="rank.question",
    severity="error",
    kinds=EVERY_KIND,
    title="Asks about rank or chances",
    why=(
        "Asking where you stand puts the program in a position it may not answer from: the Match asks both sides not to "
        "solicit the other's ranking. Wondering is human; the mail is not the place."
    ),
    advice="Take the question out. If something is truly needed, offer material instead of asking for a verdict.",
    article="5.4",
    source="the article; NRMP agreement",
    look=look,
    bad=pieces(
        "sentence",
        "«May I ask where my name falls on your list?»",
        "«Do you think somebody with my scores has a real chance with you?»",
        "«I would love to know how I compared with the others that day.»",
        "«If you were in my shoes, would you keep hoping?»",
        "«I cannot help wondering whether the committee liked me.»",
        "«Please tell me honestly whether I am in the running.»",
    ),
    good=pieces(
        "sentence",
        "I will not ask where I stand, and I am content not to know.",
        "Do your residents still weigh every patient twice, or is that a thing of the past?",
        "Which brand of kitchen scale did you say reads well from a wheelchair?",
        "A patient once asked me what his chances were, and I had no number for him.",
        "You asked where I see myself in ten years, and I have thought about it since.",
        "In the Navy my rank mattered less than my hands.",
        "I would love to know more about the group visits.",
        "Would you kindly pass on my thanks to Dr. Abara?",
    ),
)
