"""greeting.generic: the salutation could stand on anybody's mail."""

import re
from collections.abc import Iterator

from followup_kit.meaning.identity import display_surname
from followup_kit.meaning.salutation import Salutation, salutation
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, piece, pieces

_NOBODY = pattern(r"to whom|attn")
_ANYBODY = pattern(
    r"\b(?:sirs?|madam|madams|ma'?am|interviewers?|reader|recipient|applicant|selection|admissions|ladies|gentlemen|hiring|recruiter|concerned)\b",
    re.IGNORECASE,
)
_PEOPLE_OF_A_MAILBOX = pattern(r"interviewers|selection|admissions", re.IGNORECASE)


def look(reading: Reading) -> Iterator[Spot]:
    """Nobody by name: a formula for strangers, or a role, a group or nothing where the context has the name."""
    spoken = salutation(reading)
    if spoken is None or spoken.people or not _is_generic(spoken, reading):
        return
    reader = reading.context.recipient
    if reader.name:
        title = reader.title or "Dr."
        hint = f"Write “Dear {title} {display_surname(reader.name, reader.email)}”"
        hint += " and add the team." if reading.is_kind == "S" else "."
    else:
        hint = "Who spoke with you? If only a mailbox is known: greet the program's team by the program's name."
    yield Spot(
        spoken.start,
        spoken.end,
        "This salutation could stand on a mail to anybody. A name shows that you remember who gave you the time.",
        (Suggestion(hint),),
    )


def _is_generic(spoken: Salutation, reading: Reading) -> bool:
    if _NOBODY.match(spoken.opening):
        return True
    reader = reading.context.recipient
    mailbox = reading.is_kind == "S" or reader.role == "shared inbox"
    told = " ".join((*spoken.roles, *spoken.groups))
    if _ANYBODY.search(told) and not (mailbox and not reader.name and _PEOPLE_OF_A_MAILBOX.search(told)):
        return True
    told_casual = spoken.casual and not spoken.groups and set(spoken.roles) <= {"doc", "friend", "boss", "chief"}
    return bool(reader.name) and not told_casual


RULE = Rule(
    code="greeting.generic",
    severity="warning",
    kinds="TLCSUF",
    title="The salutation names nobody",
    why="A mail to “whom it may concern” concerns nobody in particular, and reads like one of many.",
    advice="Greet the person who interviewed you; to a shared mailbox, that person and the team.",
    article="3.2",
    look=look,
    reach="frame",
    silenced_by=("greeting.missing",),
    bad=(
        *pieces(
            "greeting",
            "«To Whom It May Concern:»",
            "«Dear Sir/Madam,»",
            "«Dear Interviewer,»",
            "«Dear Program Director,»",
            "«Good morning,»",
            "«Dear Residency Selection Committee,»",
        ),
        piece("«Dear Larch Valley Team,»", "greeting", {"kind": "shared-inbox", "recipient.role": "shared inbox"}),
    ),
    good=(
        piece("Dear Dr. Okafor,", "greeting"),
        piece("Dear Program Director Okafor,", "greeting"),
        piece(
            "Dear Larch Valley Internal Medicine Team,",
            "greeting",
            {"recipient.name": "", "recipient.role": "shared inbox"},
        ),
        piece(
            "Dear Program Coordinator,",
            "greeting",
            {"kind": "coordinator", "recipient.role": "coordinator", "recipient.name": ""},
        ),
        piece("Dear Dr. Okafor and the Larch Valley Family and Internal Medicine Team,", "greeting"),
    ),
)
