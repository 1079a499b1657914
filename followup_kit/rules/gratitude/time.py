"""gratitude.time: thanks, but for nothing that the reader gave: time, effort, candor, care, help, a conversation."""

from collections.abc import Iterator

from followup_kit.meaning.thanks import are_for_something, thanks
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Where none of the thanks names what it is for, the first of them is marked."""
    found = thanks(reading)
    if not found or any(are_for_something(reading, number, hit) for number, hit in found):
        return
    number, _ = found[0]
    start, end = reading.sentence_span(reading.sentences[number])
    yield Spot(
        start,
        end,
        (
            "These thanks do not say yet what for. Name what the reader gave you: their time, a frank answer, the"
            " trouble taken."
        ),
        (Suggestion("Which minute of this reader's day was spent on you, and on what?"),),
    )


RULE = Rule(
    code="gratitude.time",
    severity="warning",
    kinds="TLCSK",
    title="The thanks are for nothing named",
    why=(
        "An interviewer takes time away from patients and other duties. Thanks that name this time, effort or candor "
        "show that it was noticed; “thank you for everything” could be for anything."
    ),
    advice="Complete the thanks: for the hour, for the honest answer, for explaining the schedule.",
    article="3.3",
    silenced_by=("gratitude.missing",),
    cues=("thanks",),
    look=look,
    bad=pieces(
        "opening",
        (
            "«Thank you for everything.» The Internal Medicine residency at Larch Valley Hospital was good to see"
            " on November 12."
        ),
        (
            "«Thank you very much for the mug and the granola bars.» Larch Valley Hospital made Internal Medicine"
            " look joyful on November 12."
        ),
        "I was at Larch Valley Hospital on November 12 for Internal Medicine. «I am truly grateful.»",
        "«Many thanks to all of you at Larch Valley Hospital.» The Internal Medicine wards were busy on November 12.",
    ),
    good=pieces(
        "opening",
        (
            "Let me first say thank you. You had been on the wards since dawn, and still you gave me an unhurried hour about "
            "Internal Medicine at Larch Valley Hospital on November 12."
        ),
        "Thank you for having me at Larch Valley Hospital on November 12 to speak about Internal Medicine.",
        (
            "I am grateful that you sat down with me about Internal Medicine at Larch Valley Hospital on November"
            " 12, after a long shift."
        ),
        (
            "On November 12 you gave me forty minutes of your clinic to speak of Internal Medicine at Larch "
            "Valley Hospital. I thank you for each of them."
        ),
        (
            "Thank you for the sandwiches, and for the frank conversation about Internal Medicine at Larch Valley"
            " Hospital on November 12."
        ),
        "I appreciated how plainly you spoke on November 12 about Internal Medicine at Larch Valley Hospital.",
    ),
)
