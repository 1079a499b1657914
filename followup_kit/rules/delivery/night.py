"""delivery.night: sent between 21:00 and 06:00 on the program's clock."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from followup_kit.meaning.sending import about_sending, interview_times, sent_at
from followup_kit.planner import is_night
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, piece


def look(reading: Reading) -> Iterator[Spot]:
    """The hour of sending in the program's zone, unless the interview itself was at night."""
    sent = sent_at(reading)
    if sent is None or not is_night(sent) or any(is_night(moment) for moment in interview_times(reading)):
        return
    yield about_sending(
        f"This goes out at {sent:%H:%M} on the program's clock, when most people's telephones are on the nightstand.",
        "Schedule it for the morning, from eight o'clock in the program's time zone.",
    )


def _sent(day: int, hour: int, minute: int) -> dict[str, object]:
    return {"message.sent": datetime(2025, 11, day, hour, minute)}


_OFFER = "Please let me know if I may send any further information."

RULE = Rule(
    code="delivery.night",
    severity="warning",
    kinds=EVERY_KIND,
    title="Sent at night",
    why=(
        "A mail that arrives at night may wake its reader, and it looks hurried; the same words read better "
        "with the morning coffee."
    ),
    advice="Let your mail program send it in the morning, in the program's time zone.",
    article="2.1",
    look=look,
    reach="frame",
    needs=("message.sent",),
    bad=(
        piece(_OFFER, "offer", _sent(13, 21, 0)),
        piece(_OFFER, "offer", _sent(13, 2, 5)),
        piece(_OFFER, "offer", _sent(13, 5, 59)),
        piece(
            _OFFER, "offer", {"message.sent": datetime(2025, 11, 13, 20, 30, tzinfo=ZoneInfo("America/Los_Angeles"))}
        ),
    ),
    good=(
        piece(_OFFER, "offer", _sent(13, 20, 59)),
        piece(_OFFER, "offer", _sent(13, 6, 0)),
        piece(_OFFER, "offer", {"message.sent": datetime(2025, 11, 13, 22, 0, tzinfo=ZoneInfo("Asia/Kolkata"))}),
        piece(
            _OFFER,
            "offer",
            {
                "interview.start": datetime(2025, 11, 12, 20, 0),
                "interview.end": datetime(2025, 11, 12, 21, 30),
                "message.sent": datetime(2025, 11, 12, 22, 15),
            },
        ),
    ),
)
