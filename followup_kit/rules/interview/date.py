"""interview.date: the day of the interview is not mentioned."""

from collections.abc import Iterator

from followup_kit.meaning.dates import in_prose, in_subject
from followup_kit.meaning.day_words import FAMILIES
from followup_kit.meaning.days import known_days
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, piece


def look(reading: Reading) -> Iterator[Spot]:
    """Any words that can mean the day of the interview, in the subject or the body, will do."""
    known = known_days(reading.context)
    if known is None:
        return
    if reading.has("day_named") and (
        known.sent is None or any(day.can_be(known.interview) for _, day in in_prose(reading, known))
    ):
        return
    if any(day.can_be(known.interview) for _, _, day in in_subject(reading, known)):
        return
    start = reading.email.paragraphs[0][0] if reading.email.paragraphs else len(reading.email.text)
    yield Spot(
        start,
        start,
        "The day of the interview is not mentioned. A date, or “yesterday”, helps a reader who meets many "
        "applicants a week.",
        (Suggestion("Could the first sentence say when you spoke?"),),
        part="body",
    )


_UNDATED = (
    "Thank you for making time to speak with me about the Internal Medicine residency at Larch Valley "
    "Hospital. I know that "
    "you came from a busy morning on the wards, and I am grateful for the care with which you answered my questions."
)

RULE = Rule(
    code="interview.date",
    severity="note",
    kinds="TS",
    title="The day of the interview is not mentioned",
    why="An interviewer may meet a dozen applicants a week; the day brings yours back to mind.",
    advice="Say when you spoke, in the sentence that gives thanks: a date, a weekday, or “yesterday”.",
    article="3.3",
    look=look,
    needs=("interview.start",),
    families=FAMILIES,
    bad=(
        piece(_UNDATED, "opening"),
        piece(_UNDATED.replace("speak with me", "speak with me at length"), "opening"),
        piece(_UNDATED.replace("on the wards", "in May of your season"), "opening"),
        piece(_UNDATED.replace("a busy morning", "one of many Tuesday conferences"), "opening"),
    ),
    good=(
        piece(_UNDATED.replace("with me", "with me yesterday"), "opening"),
        piece(_UNDATED.replace("with me", "with me on Wednesday"), "opening"),
        piece(_UNDATED.replace("with me", "with me on 12 Nov. 2025"), "opening"),
        piece(_UNDATED.replace("with me", "with me on 11/12"), "opening"),
        piece(_UNDATED.replace("with me", "with me on the twelfth of November"), "opening"),
        piece(_UNDATED.replace("with me", "with me earlier this week"), "opening"),
    ),
)
