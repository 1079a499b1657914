"""rank.feedback: presses for a status, an answer, a decision or a critique."""

from collections.abc import Iterator

from followup_kit.meaning.asks import asks
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Every sentence that asks for an answer."""
    for sentence in asks(reading, "answer"):
        start, end = reading.sentence_span(sentence)
        yield Spot(
            start,
            end,
            "This presses for an answer. Many programs have pledged to write to nobody, so silence means nothing.",
            (Suggestion("Would an offer of further material say what you need to say?"),),
        )


RULE = Rule(
    code="rank.feedback",
    severity="error",
    kinds=EVERY_KIND,
    title="Presses for an answer or a critique",
    why=(
        "A thank-you that asks for a reply stops being a gift. Programs owe the same information to everybody, and the person you "
        "write to usually cannot give you any."
    ),
    advice="Leave the request out; if something is truly needed, offer material that could help the review.",
    article="5.4",
    source="the article; program statements",
    look=look,
    bad=pieces(
        "sentence",
        "«Could you send me a short update on my application by Friday?»",
        "«I have not heard anything and am still waiting for your reply.»",
        "«I would be grateful for your feedback on my interview.»",
        "«Please let me know where things stand before the weekend.»",
        "«Even one word from you would let me sleep.»",
    ),
    good=pieces(
        "sentence",
        "Feedback in your clinic is given the same day, which I liked.",
        "I look forward to hearing from you.",
        "There is no need to reply to this note.",
        "The woman waited nine days for an answer from her insurer.",
        "Please let me know if anything is missing from my file.",
    ),
)
