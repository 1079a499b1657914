"""delivery.reply-all: copies to two or more besides the coordinator, or an answer to many."""

from collections.abc import Iterator

from followup_kit.meaning.sending import about_sending, besides_the_office, recipients
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, piece

MANY = 3
"""An answer to this many addresses, copies included, is an answer to all."""


def look(reading: Reading) -> Iterator[Spot]:
    """Cc, and for a "Re:" also To; not where the program told applicants to copy everyone."""
    if reading.context.program.reply_all_ok:
        return
    copies = besides_the_office(recipients(reading, "cc"))
    if len(copies) < 2:
        if not (reading.email.subject or "")[:3].lower().startswith("re:"):
            return
        addressed = besides_the_office(recipients(reading, "to"))
        if len(addressed) + len(copies) < MANY:
            return
        copies = addressed + copies
    yield about_sending(
        f"{len(copies)} more addresses receive this besides the person it is written to. A thank-you is for "
        f"one reader; the coordinator "
        "may have a copy.",
        "Take the others out of the copies, and write to each interviewer alone.",
    )


def _with(to: str, cc: str, **more: object) -> dict[str, object]:
    return {
        "message.to": tuple(f"{name}@larchvalley.example.org" for name in to.split()),
        "message.cc": tuple(f"{name}@larchvalley.example.org" for name in cc.split()),
        **more,
    }


_OFFER = "Please let me know if I may send any further information."

RULE = Rule(
    code="delivery.reply-all",
    severity="error",
    kinds=EVERY_KIND,
    title="Goes to everyone on the thread",
    why="An answer to all fills the mailboxes of people you never met, other applicants among them perhaps.",
    advice="Answer one person. If the program asked for copies, set reply_all_ok in the context.",
    article="2.2",
    look=look,
    reach="frame",
    needs=("message.to",),
    bad=(
        piece(_OFFER, "offer", _with("hokafor", "tbrandt lsato")),
        piece(_OFFER, "offer", _with("hokafor", "im-coordinator tbrandt applicants-nov12")),
        piece(_OFFER, "offer", _with("hokafor", "im-residents applicants-nov12")),
        piece(
            "Re: Interview on Wednesday – thank you from Maya Lindgren",
            "subject",
            _with("hokafor im-residents applicants", ""),
        ),
    ),
    good=(
        piece(_OFFER, "offer", _with("hokafor", "im-coordinator")),
        piece(_OFFER, "offer", _with("hokafor", "im-coordinator im-office")),
        piece(_OFFER, "offer", _with("hokafor", "tbrandt")),
        piece(_OFFER, "offer", _with("hokafor", "tbrandt lsato", **{"program.reply_all_ok": True})),
        piece("Re: Interview on Wednesday – thank you from Maya Lindgren", "subject", _with("hokafor", "")),
    ),
)
