"""delivery.skipped: an interviewer has no follow-up yet.

A single mail cannot show that another was never written: only the journal of interviews knows. So this rule looks at
nothing in a review; the journal tells it, as a reminder and never as a scolding. Its examples are what is recorded about one
interviewer, an hour past noon on the day after the interview.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, NOTHING, Example, Rule, Spot


def look(_reading: Reading) -> Iterator[Spot]:
    """Nothing: without the journal there is nothing to see."""
    return iter(())


_WRITTEN = "Dear Dr. Okafor,\n\nThank you for the hour about the group visits.\n\nSincerely,\nMaya Lindgren"


def _recorded(told: str, values: Mapping[str, object] = NOTHING) -> Example:
    return Example(told, "journal", context=values)


RULE = Rule(
    code="delivery.skipped",
    severity="note",
    kinds=EVERY_KIND,
    title="An interviewer has no follow-up yet",
    why=(
        "Most interviewers notice a thank-you, and few miss one sorely; it is a small kindness that is "
        "easily forgotten in a busy week."
    ),
    advice=(
        "Write it from your notes; a short one will do, and a late one too. Where the program asked for "
        "none, write none."
    ),
    article="5.6",
    look=look,
    reach="beyond",
    bad=(
        _recorded("Dr. Okafor was met on Wednesday, and nothing is written yet."),
        _recorded(
            "A draft to Dr. Okafor is begun, and has no time.",
            {"draft.text": "Dear Dr. Okafor,\n\nThank you for the hour."},
        ),
        _recorded(
            "The mail to Dr. Okafor was planned for ten o'clock, and is not marked as sent.",
            {"draft.text": _WRITTEN, "follow_up.planned": datetime(2025, 11, 13, 15, 0, tzinfo=UTC)},
        ),
        _recorded(
            "The mail to Dr. Okafor has a time, and a blank is left in it.",
            {
                "draft.text": _WRITTEN.replace("group visits", "[what you spoke about]"),
                "follow_up.planned": datetime(2025, 11, 14, 15, 0, tzinfo=UTC),
            },
        ),
    ),
    good=(
        _recorded(
            "The note to Dr. Okafor went out at ten.", {"follow_up.sent": datetime(2025, 11, 13, 15, 0, tzinfo=UTC)}
        ),
        _recorded("The note to Dr. Okafor went out, nobody remembers when.", {"follow_up.done": True}),
        _recorded("The applicant decided to write none to Dr. Okafor.", {"follow_up.wanted": False}),
        _recorded("The program asked applicants not to write.", {"program.followup_policy": "none"}),
        _recorded(
            "The mail to Dr. Okafor is written, and planned for the next morning.",
            {"draft.text": _WRITTEN, "follow_up.planned": datetime(2025, 11, 14, 15, 0, tzinfo=UTC)},
        ),
        _recorded("Dr. Okafor will be met next week.", {"interview.start": datetime(2025, 11, 19, 9, 0)}),
    ),
)
