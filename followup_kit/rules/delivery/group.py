"""delivery.group: one mail to several interviewers."""

from collections.abc import Iterator

from followup_kit.meaning.sending import people, recipients
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, piece


def look(reading: Reading) -> Iterator[Spot]:
    """Two persons or more in To; offices, lists and the writer's own address do not count."""
    if reading.is_kind == "S" or reading.context.recipient.role == "shared inbox":
        return
    addresses = recipients(reading, "to")
    if len(addresses) < 2 or len(to := people(addresses)) < 2:
        return
    start, end = _where(reading)
    yield Spot(
        start,
        end,
        f"This goes to {len(to)} people at once. Each interviewer gave you a conversation of their own; each "
        f"deserves a note of their own.",
        (Suggestion("What did you talk about with each of them? One detail apiece makes two different mails."),),
        part="delivery" if start == end else "",
    )


def _where(reading: Reading) -> tuple[int, int]:
    """The words that speak to several people: in the salutation, else in the body."""
    greeting = reading.email.span("greeting")
    if greeting and {"and", "drs", "interviewers", "all", "everyone", "team", "committee", "both", "&"} & set(
        reading.text(greeting).lower().replace(".", " ").replace(",", " ").split()
    ):
        return greeting
    for _, (first, last, _) in reading.places("several_readers"):
        return reading.span(first, last)
    return greeting or (0, 0)


def _to(*names: str, **more: object) -> dict[str, object]:
    return {"message.to": tuple(f"{name}@larchvalley.example.org" for name in names), **more}


_OFFER = "Please let me know if I may send any further information."

RULE = Rule(
    code="delivery.group",
    severity="error",
    kinds="TLCSUF",
    title="One mail to several interviewers",
    why=(
        "A mail to everybody is written to nobody in particular: the shared detail is a small one, and each "
        "reader knows it."
    ),
    advice="Write one mail per interviewer, each with its own detail.",
    article="2.2",
    look=look,
    needs=("message.to",),
    families={
        "several_readers": "(you both|both of you|each of you|all of you|you all|thank you all|the two of you|every one of you)"
    },
    bad=(
        piece(_OFFER, "offer", _to("hokafor", "tbrandt")),
        piece(_OFFER, "offer", _to("hokafor", "tbrandt", "lsato")),
        piece("Thank you «both» again for your time.", "offer", _to("hokafor", "tbrandt")),
        piece("«Dear Dr. Okafor and Dr. Brandt,»", "greeting", _to("hokafor", "tbrandt")),
    ),
    good=(
        piece(_OFFER, "offer", _to("hokafor")),
        piece(_OFFER, "offer", _to("hokafor", "im-coordinator")),
        piece(_OFFER, "offer", _to("hokafor", "HOkafor")),
        piece(_OFFER, "offer", {"message.to": ("hokafor@larchvalley.example.org", "maya.lindgren@example.edu")}),
    ),
)
