"""The signature, taken apart: whose name stands there, and which of school, year, contact and ID.

Everything under the sign-off counts as one signature, whatever the order of its lines: a title above the name, a row
of dashes, all on one line between bars.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from followup_kit.context import Applicant
from followup_kit.email import Email, Span
from followup_kit.meaning.credentials import Credentials, credentials, without_addresses
from followup_kit.meaning.schools import has_school
from followup_kit.meaning.signed_name import Naming, naming_of
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS

_MOST = 1500
"""Characters of a signature that are read; nobody's is longer."""


class Signature(NamedTuple):
    """What stands under the sign-off, from `start` to `end`; `name` is its best line for a name, at `span`."""

    start: int
    end: int
    name: str
    span: Span
    naming: Naming
    school: bool
    year: bool
    stage: bool
    contact: bool
    id: bool


def signature(reading: Reading) -> Signature | None:
    """The mail's signature, or None where nothing stands under the sign-off; read once a mail."""
    return reading.once(_signature)


def end_of_mail(email: Email) -> int:
    """Where a missing signature or sign-off belongs: after the writer's last own words."""
    own = [one.end for one in email.parts if one.part in ("body", "greeting", "closing", "signature", "subject")]
    return max(own, default=0)


def writer(reading: Reading) -> str:
    """The applicant's name from the context, else the one in the signature, else ""."""
    if reading.context.applicant.name:
        return reading.context.applicant.name
    signed = signature(reading)
    return signed.name if signed and signed.naming in ("full", "part") else ""


def _signature(reading: Reading) -> Signature | None:
    email = reading.email
    spans = [(one.start, one.end) for one in email.parts if one.part == "signature"]
    if not spans:
        return None
    first = spans[0]
    text = "\n".join([email.text[start:end] for start, end in spans])
    naming, name, at, school, told = _told(text[:_MOST], reading.context.applicant)
    span = (first[0] + at, first[0] + at + len(name)) if name and at < first[1] - first[0] else first
    return Signature(first[0], spans[-1][1], name, span, naming, school, *told)


@lru_cache(maxsize=MAILS)
def _told(text: str, applicant: Applicant) -> tuple[Naming, str, int, bool, Credentials]:
    """What the words of a signature tell, wherever it stands; it stays the same while the mail above it is written."""
    bare = without_addresses(text)
    naming, name, at = naming_of(text, applicant)
    return naming, name, at, has_school(bare, name, applicant), credentials(text, bare, applicant.aamc_id)
