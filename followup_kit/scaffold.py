"""A draft to start from: the frame is filled in from the context, and what only the writer can say is a question.

Article 1.3, 3.1-3.4, 4.1, 4.2, 6.3. The questions are data (`data/scaffolds.toml`); an advisor may give others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from followup_kit.context import Context
from followup_kit.names import DEGREES, PARTICLES, TITLES, fold
from followup_kit.scaffold_data import shipped

_STAFF = ("coordinator",)


def scaffold(context: Context, kind: str = "", variant: int = 0, templates: Mapping[str, Any] | None = None) -> str:
    """The scaffold as a text email: subject, salutation, questions for each paragraph, sign-off, signature.

    `kind` replaces the context's own ("thank-you", "late", ...). `variant` counts a writer's mails from 0: each asks
    otherwise, begins with another note and closes otherwise, so that no two come out alike. `templates` is what
    `scaffold_data.read` returned. What is not known stays a blank in [brackets].
    """
    chosen, asked = kind or context.kind, templates or shipped()
    known, frame = _known(context), asked["mail"][chosen]
    pick = _Picker(variant)
    subject = pick(frame["subject"]).format_map({**known, "specialty": context.program.specialty or "[specialty]"})
    paragraphs = [_paragraph(name, asked, context, known, pick) for name in frame["paragraphs"]]
    signoff = pick(asked["signoffs"])
    mail = [f"Subject: {subject}", salutation(context, chosen), *paragraphs, signoff, signature(context)]
    return "\n\n".join(mail) + "\n"


class _Picker:
    """Picks from one list after another for the writer's mail number `variant`.

    Counting alone would bring lists of one length back together; so each list is turned a little further than the one
    before it whenever it begins again. Two mails then agree in few places, whichever two they are.
    """

    def __init__(self, variant: int) -> None:
        self.variant, self.place = variant, 0

    def __call__(self, column: Sequence[str]) -> str:
        turns, self.place = self.variant // len(column), self.place + 1
        return column[(self.variant + turns * self.place) % len(column)]


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


def _paragraph(name: str, asked: Mapping[str, Any], context: Context, known: Mapping[str, str], pick: _Picker) -> str:
    """One question from each column of the paragraph, and one more that fits the reader's role; a line each."""
    columns = list(asked["questions"][name].values())
    columns += filter(None, [asked["role"].get(context.recipient.role, {}).get(name)])
    lines = []
    for column in columns:
        question = pick(column)
        lines.append(
            _about_a_note(asked["notes"], context, known, pick) if question == "notes" else question.format_map(known)
        )
    return "\n".join(f"[{line}]" for line in lines)


def _about_a_note(asked: Mapping[str, Any], context: Context, known: Mapping[str, str], pick: _Picker) -> str:
    """A question about one of the notes, another for each mail; about the memory where there are none."""
    notes = [_one_line(note) for note in context.interview.notes if note.strip()]
    if not notes:
        return pick(asked["without"]).format_map(known)
    return pick(asked["questions"]).format_map({**known, "note": notes[pick.variant % len(notes)]})


def _known(context: Context) -> dict[str, str]:
    start = context.interview.start or context.interview.end
    recipient = context.recipient
    reader = (
        " ".join(filter(None, (recipient.title or "Dr.", surname(_one_line(recipient.name))))) if recipient.name else ""
    )
    return {
        "applicant": _one_line(context.applicant.name) or "[your full name]",
        "program": _one_line(context.program.name) or "the program (by name)",
        "specialty": _one_line(context.program.specialty) or "the specialty (by name)",
        "reader": (recipient.name if recipient.role in _STAFF and not recipient.title else reader) or "your reader",
        "day": f"{start:%A, %B} {start.day}" if start else "the interview day (with its date)",
    }


def _one_line(text: str) -> str:
    """A text without line breaks or brackets: it can neither begin a header nor close a blank."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())
