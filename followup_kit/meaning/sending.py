"""How a mail goes out: to whom, with copies to whom, and when, in the program's own time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from followup_kit.patterns import pattern
from followup_kit.planner import interview_end, local
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.rule import Spot, Suggestion

_ADDRESS = pattern(r"[^\s<>,;:\"()]+@[^\s<>,;\"()]+")
_OFFICE = pattern(
    r"coordinat|office|admin|program|recruit|secretar|contact|inbox|mailbox|residency|education|\b(?:gme|info)\b"
)
_LIST = pattern(r"residents|applicants|interviewees|candidates|chiefs|faculty|\b(?:list|all|team)\b|(?:list|team)\d*$")
"""Short words count only as a piece of their own: "ekimball" is a person."""


def recipients(reading: Reading, field: str) -> tuple[str, ...]:
    """The addresses of "to" or "cc", from the context, else from the mail's own header; the writer's own left out."""
    message = reading.context.message
    given = message.to if field == "to" else message.cc
    if not given:
        header = reading.email.headers.get(field, "")
        given = tuple(_ADDRESS.findall(header)) if header else ()
    return _others(given, reading.context.applicant.email) if given else ()


@lru_cache(maxsize=MAILS)
def _others(given: tuple[str, ...], own: str) -> tuple[str, ...]:
    """Each address once, without the writer's own."""
    unique = dict.fromkeys(address.strip().lower() for address in given if address.strip())
    return tuple([address for address in unique if address != own.lower()])


def people(addresses: Iterable[str]) -> list[str]:
    """The addresses that are persons, rather than an office, a mailbox or a list; each person once."""
    local_parts = dict.fromkeys(address.partition("@")[0] for address in addresses)
    return [one for one in local_parts if not _OFFICE.search(one) and not _LIST.search(one)]


def besides_the_office(addresses: Iterable[str]) -> list[str]:
    """The addresses that are not the coordinator's or the office's: persons and lists."""
    return [address for address in addresses if not _OFFICE.search(address.partition("@")[0])]


def sent_at(reading: Reading) -> datetime | None:
    """When the mail goes out, on the program's clock; None where that cannot be told."""
    return reading.once(_sent_at)


def _sent_at(reading: Reading) -> datetime | None:
    sent = reading.context.message.sent
    if sent is None or not (sent.tzinfo is None or reading.context.program.timezone):
        return None
    return local(sent, reading.context)


def interview_times(reading: Reading) -> tuple[datetime, ...]:
    """Start and end of the interview, as far as known, on the program's clock."""
    held = reading.context.interview
    end = interview_end(reading.context)
    start = local(held.start, reading.context) if held.start else None
    return tuple(moment for moment in (start, end) if moment is not None)


def about_sending(message: str, *suggestions: str) -> Spot:
    """A spot that speaks of the sending, not of the words: at the head of the mail."""
    return Spot(0, 0, message, tuple(Suggestion(one) for one in suggestions), part="delivery")
