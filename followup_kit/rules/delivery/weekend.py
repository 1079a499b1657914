"""delivery.weekend: sent on a Saturday, a Sunday or a public holiday of the program's country."""

from collections.abc import Iterator
from datetime import datetime

from followup_kit.meaning.sending import about_sending, interview_times, sent_at
from followup_kit.planner import holiday_name, is_business_day, next_business_day
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, piece


def look(reading: Reading) -> Iterator[Spot]:
    """The day of sending in the program's zone, unless the interview itself was on a free day."""
    sent = sent_at(reading)
    country = reading.context.program.country
    if sent is None or is_business_day(sent.date(), country):
        return
    if any(not is_business_day(moment.date(), country) for moment in interview_times(reading)):
        return
    name = holiday_name(sent.date(), country)
    day = f"{sent:%A}, a public holiday there ({name})" if name else f"a {sent:%A}"
    following = next_business_day(sent.date(), country)
    yield about_sending(
        f"This goes out on {day}. The next business day is {following:%A}, {following:%B} {following.day}.",
        f"Schedule it for {following:%A} morning.",
    )


def _sent(month: int, day: int, **more: object) -> dict[str, object]:
    return {"message.sent": datetime(2025, month, day, 10, 15), **more}


def _held(month: int, day: int) -> dict[str, object]:
    return {"interview.start": datetime(2025, month, day, 9), "interview.end": datetime(2025, month, day, 12)}


_OFFER = "Please let me know if I may send any further information."
_UNDATED = (
    "Thank you for making time to speak with me about the Internal Medicine residency at Larch Valley "
    "Hospital. I know "
    "that you came from a busy morning, and I am grateful for the care with which you answered my questions."
)

RULE = Rule(
    code="delivery.weekend",
    severity="warning",
    kinds=EVERY_KIND,
    title="Sent on a weekend or a public holiday",
    why="On a free day your mail waits under everything that comes after it, or takes a minute of somebody's rest.",
    advice="Send it on the next business day; a Friday interview is thanked for in good time on Monday.",
    article="2.1",
    look=look,
    reach="frame",
    needs=("message.sent",),
    bad=(
        piece(_OFFER, "offer", _sent(11, 15)),
        piece(_OFFER, "offer", _sent(11, 16)),
        piece(_UNDATED, "opening", {**_held(11, 26), **_sent(11, 27)}),
        piece(_UNDATED, "opening", {**_held(11, 10), **_sent(11, 11)}),
    ),
    good=(
        piece(_OFFER, "offer", _sent(11, 13)),
        piece(_UNDATED, "opening", {**_held(11, 14), **_sent(11, 17)}),
        piece(_UNDATED, "opening", {**_held(11, 15), **_sent(11, 16)}),
        piece(_UNDATED, "opening", {**_held(11, 10), **_sent(11, 11), "program.country": "NP"}),
    ),
)
