"""rank.timeline: asks when decisions, lists or results come."""

from collections.abc import Iterator

from followup_kit.meaning.asks import asks
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Every sentence that asks for a date; silent where the program is known never to have given one."""
    if reading.context.program.timeline_given is False:
        return
    for sentence in asks(reading, "date"):
        start, end = reading.sentence_span(sentence)
        yield Spot(
            start,
            end,
            "This asks when decisions come. Most programs have said so on the day or will; the Match calendar is public.",
            (
                Suggestion(
                    "If a date is truly needed and was never given, could you ask the coordinator, in one neutral line?"
                ),
            ),
        )


RULE = Rule(
    code="rank.timeline",
    severity="warning",
    kinds=EVERY_KIND,
    title="Asks when decisions come",
    why="A question about dates turns thanks into an errand, and the answer is usually on the program's page or the NRMP calendar.",
    advice="Look the date up, or ask the coordinator separately and only if you need it.",
    article="FAQ 4",
    look=look,
    bad=pieces(
        "sentence",
        "«When does the committee meet to finish its list?»",
        "«Could you tell me by what date decisions are made?»",
        "«I would be glad to know how soon applicants hear from you.»",
        "«Please share the timeline of your selection process.»",
    ),
    good=(
        *pieces(
            "sentence",
            "You told me when the new tower opens, and I wrote the date down.",
            "The mother wanted to know when the results would come, and your resident told her.",
            "How long families wait for a biopsy result is a question I would like to study.",
        ),
        piece(
            "Could you tell me by what date decisions are made, as I must ask for leave?",
            context={"program.timeline_given": False},
        ),
    ),
)
