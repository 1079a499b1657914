"""The frame of a mail: all that stands around its body. It stays the same while the body is written.

Some rules look at nothing but the frame and the context (`Rule.reach`). What they found is remembered by the words of the
frame; where the body has grown since, the findings below it are moved along.
"""

from __future__ import annotations

from typing import NamedTuple

from followup_kit.email import Email
from followup_kit.rule import Finding

_BEFORE = frozenset(("header", "subject", "greeting"))


class Frame(NamedTuple):
    """The text up to the body, and from the sign-off on, which begins at `at`; how long the sign-off is.

    Only a mail of the usual shape has one: salutation, one stretch of body, sign-off, signature, and nothing below.
    """

    before: str
    after: str
    closing: int
    at: int


class Framed(NamedTuple):
    """What was found around a body when the sign-off began at `at`."""

    at: int
    findings: tuple[Finding, ...]


def frame_of(email: Email) -> Frame | None:
    """The frame of this mail, or None where it is of another shape."""
    parts = email.parts
    if len(parts) < 4:
        return None
    *first, greeting, body, closing, signature = parts
    if (greeting.part, body.part, closing.part, signature.part) != ("greeting", "body", "closing", "signature"):
        return None
    if not all(one.part in _BEFORE for one in first):
        return None
    text = email.text
    return Frame(text[: body.start], text[body.end :], closing.end - body.end, body.end)


def moved(found: Framed, at: int) -> tuple[Finding, ...]:
    """The findings in a mail whose sign-off begins at `at`."""
    shift = at - found.at
    if not shift:
        return found.findings
    return tuple([_moved(one, shift) if one.start >= found.at else one for one in found.findings])


def _moved(one: Finding, shift: int) -> Finding:
    advice = tuple([told.moved(shift) for told in one.suggestions])
    return one._replace(start=one.start + shift, end=one.end + shift, suggestions=advice)
