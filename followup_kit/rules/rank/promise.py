"""rank.promise: says that the program will be ranked first, or that the writer will come."""

from collections.abc import Iterator

from followup_kit.meaning.commits import commitments
from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Every sentence that promises a first place or commits to come."""
    for sentence in commitments(reading, bargain=False):
        start, end = reading.sentence_span(sentence)
        yield Spot(
            start,
            end,
            "This says how you will rank, or that you will come. A thank-you is not the place for it: leave it out here.",
            (Suggestion("What is it about the program that draws you? That says as much, and binds nobody."),),
        )


RULE = Rule(
    code="rank.promise",
    severity="error",
    kinds=NOT_FIRST_CHOICE,
    title="Promises a place on the rank order list",
    why=(
        "You may tell a program how you plan to rank; it breaks no NRMP rule. But not in a thank-you: it puts the reader in an "
        "awkward spot, it cannot be taken back, and your list is yours until it is certified."
    ),
    advice="Say what draws you to the program. A first-choice letter is another message, to one program, late in the season.",
    article="5.4",
    source="the article; NRMP help pages",
    look=look,
    bad=(
        piece("«I will be ranking Larch Valley number one» on my list."),
        piece("«When I certify in February, your name goes first.»"),
        piece("«I have no intention of putting any program above yours.»"),
        piece("«I have cancelled my remaining interviews», because I know where I want to be."),
        piece("«Larch Valley is my first choice», and nothing will change that."),
        piece("«We have told our landlord that we are moving», since I am coming to you."),
    ),
    good=(
        *pieces(
            "sentence",
            "I would be thrilled to train with you.",
            "It is exactly where I hope to train, and I could not imagine a better place to learn.",
            "In our clinic the frailest patient always comes first, whatever the clock says.",
            "My first choice of antibiotic would have been the wrong one, as your resident explained.",
            "At the end of the morning my patient was at the top of the transplant list.",
            "My county moved to ranked ballots, and I taught the form in church basements.",
        ),
    ),
)
