"""rank.trade: offers a bargain about ranking or coming."""

from collections.abc import Iterator

from followup_kit.meaning.commits import commitments
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Every sentence in which one side's ranking hangs on the other's."""
    for sentence in commitments(reading, bargain=True):
        start, end = reading.sentence_span(sentence)
        yield Spot(
            start,
            end,
            "This makes your ranking hang on theirs. Please take it out: neither side may bargain about the list.",
            (Suggestion("Could you say, without any “if”, what you hope to learn there?"),),
        )


RULE = Rule(
    code="rank.trade",
    severity="error",
    kinds=EVERY_KIND,
    title="Offers a bargain about ranking",
    why=(
        "Making a rank, or coming, hang on the other side's promise is what the Match agreement forbids to both sides. It puts you "
        "and the program at risk, and the algorithm rewards your true order anyway."
    ),
    advice="Take the bargain out. Rank by your own preference; no message changes what the best list is.",
    article="beyond",
    source="NRMP agreement; JGME 2016",
    look=look,
    bad=pieces(
        "sentence",
        "«If you rank me near the top, I will put Larch Valley first.»",
        "«Should you take me, I would cancel the rest of my interviews.»",
        "«Tell me I am in your top ten and I will withdraw everywhere else.»",
        "«The moment I hear from you that I am safe, I will certify with you alone.»",
        "«I would rank you first in exchange for a word of assurance.»",
    ),
    good=pieces(
        "sentence",
        "If a transcript is missing, I will send it the same day.",
        "If I join you, I will bring the cooking class with me.",
        "Should you need another pair of hands for the group visits, I would gladly help.",
        "If a patient will not come to us, we will go to him.",
    ),
)
