"""A draft to start from: the frame is filled in from the context, and what only the writer can say is a blank."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from followup_kit.context import Context
from followup_kit.files import data
from followup_kit.names import DEGREES, PARTICLES, TITLES, fold

_STAFF = ("coordinator",)
_NOTES = 3


def scaffold(context: Context, kind: str = "") -> str:
    """The scaffold as a text email: subject, salutation, a question for each paragraph, sign-off, signature.

    `kind` replaces the context's own ("thank-you", "late", ...). What is not known stays a blank in [brackets].
    """
    one = _scaffolds()[kind or context.kind]
    known = _known(context)
    paragraphs: list[str] = []
    for prompt in one["paragraphs"]:
        if prompt == "notes":
            paragraphs.append(_about_notes(context))
        else:
            paragraphs.append(prompt.format_map(known))
    greeting = salutation(context, kind or context.kind)
    subject = one["subject"].format_map({**known, "specialty": context.program.specialty or "[specialty]"})
    return "\n\n".join([f"Subject: {subject}", greeting, *paragraphs, "Sincerely,", signature(context)]) + "\n"


def salutation(context: Context, kind: str) -> str:
    """Dear Dr. Smith; to staff the title the program gave or the full name; to a shared mailbox the team too."""
    recipient, program = context.recipient, context.program.name
    name = _one_line(recipient.name)
    shared = recipient.role == "shared inbox" or kind == "shared-inbox"
    staff = recipient.role in _STAFF or kind == "coordinator"
    if not name:
        who = "" if shared else "[title and surname]"
    elif recipient.title or not staff:
        who = f"{_one_line(recipient.title) or 'Dr.'} {surname(name)}"
    else:
        who = name
    team = f"{_one_line(program) or '[the program]'} Residency Team" if shared else ""
    return f"Dear {' and the '.join(filter(None, (who, team)))},"


def signature(context: Context) -> str:
    """Full name, school and class, AAMC ID, contact; the ID is left out where it is not known."""
    one = context.applicant
    contact = (
        " | ".join(filter(None, (_one_line(one.phone), _one_line(one.email)))) or "[Which phone number and email?]"
    )
    lines = [
        _one_line(one.name) or "[Your full name]",
        f"{_one_line(one.school) or '[Your medical school]'}, Class of {one.graduation_year or '[year]'}",
        f"AAMC ID: {_one_line(one.aamc_id)}" if one.aamc_id else "",
        contact,
    ]
    return "\n".join(filter(None, lines))


def surname(name: str) -> str:
    """The family name with its particles: "Jane van der Berg, MD" -> "van der Berg"."""
    words = [word for word in name.split(",")[0].split() if fold(word.strip(".")) not in TITLES | DEGREES] or [name]
    first = len(words) - 1
    while first > 1 and fold(words[first - 1]) in PARTICLES:
        first -= 1
    return " ".join(words[first:])


def _about_notes(context: Context) -> str:
    """One question for each of the first notes, or one for the memory where there are none."""
    notes = [_one_line(note) for note in context.interview.notes if note.strip()][:_NOTES]
    if not notes:
        return "[Which moment or detail of the conversation stayed with you, and what does it mean for your own path?]"
    return "\n".join(
        f"[What about “{note}” stayed with you, and what does it mean for your own path?]" for note in notes
    )


def _known(context: Context) -> dict[str, str]:
    start = context.interview.start or context.interview.end
    recipient = context.recipient
    reader = (
        " ".join(filter(None, (recipient.title or "Dr.", surname(_one_line(recipient.name))))) if recipient.name else ""
    )
    return {
        "applicant": _one_line(context.applicant.name) or "[your full name]",
        "program": _one_line(context.program.name) or "the program (by name)",
        "specialty": _one_line(context.program.specialty) or "specialty’s (by name)",
        "reader": (recipient.name if recipient.role in _STAFF and not recipient.title else reader) or "your reader",
        "day": f"{start:%A, %B} {start.day}" if start else "the interview (with its date)",
    }


def _one_line(text: str) -> str:
    """A text without line breaks or brackets: it can neither begin a header nor close a blank."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())


@lru_cache(maxsize=1)
def _scaffolds() -> dict[str, Any]:
    import tomllib

    return tomllib.loads(data("scaffolds.toml"))
