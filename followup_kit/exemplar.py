"""One exemplary email, in which every example of every rule is tried, and the context that belongs to it.

Invented people. The mail itself is clean: no rule speaks of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from followup_kit.context import Applicant, Context, Interview, Message, Program, Recipient
from followup_kit.rule import Example

CONTEXT = Context(
    applicant=Applicant(
        "Maya Lindgren",
        "Harborview College of Medicine",
        2026,
        "14990021",
        "maya.lindgren@example.edu",
        "(555) 010-2288",
    ),
    program=Program(
        "Larch Valley Hospital", ("Larch Valley", "LVH"), "Internal Medicine", "America/New_York", "US", "welcome"
    ),
    recipient=Recipient("Helen Okafor", "program director", "Dr.", "hokafor@larchvalley.example.org"),
    interview=Interview(
        datetime(2025, 11, 12, 9, 0),
        datetime(2025, 11, 12, 12, 0),
        ("heart failure group visits run by residents", "night float with an attending in house"),
    ),
    message=Message(("hokafor@larchvalley.example.org",), (), datetime(2025, 11, 13, 10, 15)),
)

PARTS: Mapping[str, str] = {
    "subject": "Thank you for the interview – Maya Lindgren",
    "greeting": "Dear Dr. Okafor,",
    "opening": (
        "Thank you for making time to speak with me on November 12 about the Internal Medicine residency at Larch "
        "Valley Hospital. I know that you came from a busy morning on the wards, and I am grateful for the care with "
        "which you answered my questions."
    ),
    "detail": (
        "I have thought often about the heart failure group visits that your residents run. In medical school I led a "
        "cooking class for patients with diabetes, and I saw how much people learn from one another. Your account of "
        "the first visit, when only two patients came and one of them brought his own scale, reminded me why I chose "
        "this work."
    ),
    "fit": (
        "I would be glad to train at Larch Valley. I hope to become a primary care physician who teaches, and the "
        "group visits and your clinic mentors would prepare me well for that; I would bring patience and some skill "
        "in teaching small groups."
    ),
    "offer": "Please let me know if I may send any further information.",
    "closing": "Sincerely,",
    "signature": (
        "Maya Lindgren\nMD Candidate, Class of 2026\nHarborview College of Medicine\nAAMC ID: 14990021\n"
        "maya.lindgren@example.edu | (555) 010-2288"
    ),
}


ELSEWHERE = replace(
    CONTEXT,
    program=Program(
        "Birch Hill Medical Center", ("Birch Hill",), "Internal Medicine", "America/New_York", "US", "welcome"
    ),
    recipient=Recipient("Ana Ruiz", "program director", "Dr.", "aruiz@birchhill.example.org"),
    message=Message(("aruiz@birchhill.example.org",), (), datetime(2025, 11, 13, 11, 0)),
)
"""The context of the same writer's mail to another program."""


def mail_elsewhere(example: Example) -> tuple[str, Context]:
    """The same writer's mail to another program, with what stands beside this example in it."""
    return (
        f"Subject: With thanks for our talk – Maya Lindgren\n\nDear Dr. Ruiz,\n\nOn Wednesday you gave me most of an afternoon at "
        f"Birch Hill, and I left with two pages of notes about Internal Medicine on your hill. Thank you.\n\n{example.beside}\n\n"
        f"Birch Hill would be a happy place for me to learn.\n\nWith appreciation,\n{PARTS['signature']}\n"
    ), ELSEWHERE


def mail(example: Example | None = None) -> tuple[str, Context]:
    """The exemplary mail with this example in its place, and its context."""
    parts = dict(PARTS)
    context = CONTEXT
    if example is not None:
        context = CONTEXT.with_values(example.context)
        if example.part == "mail":
            return example.text, context
        if example.part == "body":
            parts.update(opening=example.text, detail="", fit="", offer="")
        elif example.part == "sentence":
            parts["fit"] = f"{PARTS['fit']} {example.text}"
        else:
            parts[example.part] = example.text
    blocks = [parts[name] for name in ("greeting", "opening", "detail", "fit", "offer", "closing")]
    body = "\n\n".join(block for block in blocks if block)
    head = f"Subject: {parts['subject']}\n\n" if parts["subject"] else ""
    joint = "\n" if parts["closing"] else "\n\n"
    return f"{head}{body}{joint}{parts['signature']}\n", context
