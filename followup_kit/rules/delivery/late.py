"""delivery.late: sent after the later of 48 hours after the interview and the end of the next business day."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from followup_kit.meaning.sending import about_sending, sent_at
from followup_kit.planner import deadline_after, interview_end
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, piece

GENTLE_DAYS = 7
"""Up to this many days a late note needs no apology."""

IN_TIME = timedelta(hours=40)
"""Until then no mail is late, whatever the calendar and the change of the clocks say."""

BY_THE_HOUR = timedelta(hours=50)
"""Within so long the 48 hours are counted; a later deadline is the end of a business day, and that is midnight."""


def look(reading: Reading) -> Iterator[Spot]:
    """The deadline in the program's zone and calendar, held against the time of sending."""
    held, sent = interview_end(reading.context), sent_at(reading)
    if held is None or sent is None or sent - held < IN_TIME:
        return
    last = deadline_after(held, reading.context.program.country)
    if sent <= last or (last - held > BY_THE_HOUR and sent.date() == last.date()):
        return
    days = (sent.date() - held.date()).days
    if days <= GENTLE_DAYS:
        yield about_sending(
            f"The interview was {days} days before. Send it all the same, and keep it short: up to a week, no "
            f"apology is needed.",
            "Send it at the next business hour; the thanks are still welcome.",
        )
    else:
        yield about_sending(
            f"The interview was {days} days before. A late note is better than none: one short line about the "
            f"delay, then the thanks.",
            'Set kind = "late" in the context, and the review will judge it as a late note.',
        )


def _sent(day: int, hour: int = 10, month: int = 11) -> dict[str, object]:
    return {"message.sent": datetime(2025, month, day, hour, 15)}


def _friday(sent: datetime) -> dict[str, object]:
    return {
        "interview.start": datetime(2025, 11, 14, 14),
        "interview.end": datetime(2025, 11, 14, 17),
        "message.sent": sent,
    }


_THANKS = "Please let me know if I may send any further information."

RULE = Rule(
    code="delivery.late",
    severity="warning",
    kinds="TSK",
    title="Sent after the first two days",
    why=(
        "Within a day or two the conversation is still fresh for both of you. After that a note is still "
        "kind, and a short one is best."
    ),
    advice="Send it now, short. Up to a week needs no apology; later, one line about the delay is enough.",
    article="2.1",
    look=look,
    reach="frame",
    needs=("interview.start", "message.sent"),
    bad=(
        piece(_THANKS, "offer", _sent(14, 14)),
        piece(_THANKS, "offer", _sent(17)),
        piece(_THANKS, "offer", _sent(1, month=12)),
        piece(_THANKS, "offer", _friday(datetime(2025, 11, 18, 9))),
    ),
    good=(
        piece(_THANKS, "offer", _sent(13)),
        piece(_THANKS, "offer", _sent(14, 11)),
        piece(_THANKS, "offer", {**_sent(12, 15), "interview.end": None}),
        piece(_THANKS, "offer", {"message.sent": None}),
        piece(
            _THANKS,
            "offer",
            {"interview.end": datetime(2025, 11, 14, 17), "message.sent": datetime(2025, 11, 17, 20, 30)},
        ),
    ),
)
