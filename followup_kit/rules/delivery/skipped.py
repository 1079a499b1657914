"""delivery.skipped: an interviewer has no follow-up yet.

A single mail cannot show that another was never written: only the journal of interviews knows. So this rule looks at
nothing in a review; the journal tells it, as a reminder and never as a scolding, and it has no examples of its own.
"""

from collections.abc import Iterator

from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot


def look(_reading: Reading) -> Iterator[Spot]:
    """Nothing: without the journal there is nothing to see."""
    return iter(())


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
    bad=(),
    good=(),
)
