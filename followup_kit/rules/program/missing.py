"""program.missing: the program is named nowhere, or in the subject only."""

from collections.abc import Iterator

from followup_kit.meaning.institutions import line_names_program, prose_names_program
from followup_kit.reading import PROGRAM, Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece


def look(reading: Reading) -> Iterator[Spot]:
    """The name, a short form of it, or its initials will do, in the body, the salutation or a P.S."""
    if reading.has(PROGRAM) or prose_names_program(reading):
        return
    email = reading.email
    if line_names_program(reading, email.part_text("greeting")):
        return
    name = reading.context.program.name
    start = email.paragraphs[0][0] if email.paragraphs else len(email.text)
    if line_names_program(reading, email.subject or ""):
        yield Spot(
            start,
            start,
            f"{name} stands in the subject, but nowhere in the mail itself, which is what gets printed or forwarded.",
            (
                Suggestion(
                    f"Which sentence would gain by naming {name}: the thanks, or the reason you would like to train there?"
                ),
            ),
            severity="warning",
            part="body",
        )
        return
    yield Spot(
        start,
        start,
        f"{name} is named nowhere in this mail, so it could be for any program. The first sentence is a good "
        f"place for it.",
        (Suggestion(f"Could the thanks say that the interview was at {name}?"),),
        part="body",
    )


_NAMELESS = (
    "Thank you for the interview on November 12. I know that you came from a busy morning on the wards, and I am grateful "
    "for the care with which you answered my questions."
)
_DETAIL = (
    "I have thought often about the heart failure group visits that your Internal Medicine residents run. In medical school "
    "I led a cooking class for patients with diabetes, and I saw how much people learn from one another. Your account of the "
    "first visit, when only two patients came and one of them brought his own scale, reminded me why I chose this work."
)
_FIT = (
    "I would be glad to train there. I hope to become a primary care physician who teaches, and the group visits would "
    "prepare me well for that; I would bring patience and some skill in teaching small groups."
)
_BODY = f"{_NAMELESS}\n\n{_DETAIL}\n\n{_FIT}\n\nPlease let me know if I may send any further information."
_MAIL = (
    "{subject}\n\n{greeting}\n\n"
    + _BODY
    + "\n\nSincerely,\nMaya Lindgren\nHarborview College of Medicine, Class of 2026\n(555) 010-2288"
)


def _mail(subject: str = "Thank you – Maya Lindgren", greeting: str = "Dear Dr. Okafor,") -> str:
    return _MAIL.format(subject=f"Subject: {subject}", greeting=greeting)


def _named(name: str) -> str:
    return _BODY.replace("the interview on", f"the interview at {name} on")


RULE = Rule(
    code="program.missing",
    severity="error",
    kinds=NOT_FIRST_CHOICE,
    title="The program is not named",
    why=(
        "A mail that names no program reads as one of forty. The name costs two words, and it is the first "
        "thing by which "
        "a director tells a letter from a circular."
    ),
    advice="Name the program once in the body, best in the sentence that thanks for the interview.",
    article="3.3",
    look=look,
    needs=("program.name",),
    silenced_by=("program.mismatch",),
    bad=(
        piece(_BODY, "body"),
        piece(_mail(), "mail"),
        piece(_mail("Thank you from Maya Lindgren – Larch Valley"), "mail"),
        piece(_BODY.replace("there", "at a hospital like yours"), "body"),
        piece(_BODY.replace("there", "in your valley"), "body"),
    ),
    good=(
        piece(_named("Larch Valley"), "body"),
        piece(_named("LVH"), "body"),
        piece(_named("St. Brannoc’s"), "body", {"program.name": "St. Brannoc's Medical Center", "program.aliases": ()}),
        piece(_named("Elm Creek"), "body", {"program.name": "Elm Creek University Hospital", "program.aliases": ()}),
        piece(_named("ECUH"), "body", {"program.name": "Elm Creek University Hospital", "program.aliases": ()}),
        piece(_BODY.replace("there", "in Larch Valley’s clinic"), "body"),
    ),
)
