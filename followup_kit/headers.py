"""Header lines of an email as context: whom it went to and when, where the context does not say."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from followup_kit.context import Context
from followup_kit.email import Email
from followup_kit.patterns import pattern

_QUOTED_NAME = pattern(r'"[^"]*"')
_ADDRESS = pattern(r"<\s*([^<>@\s]+@[^<>@\s]+)\s*>|(?:^|(?<=[\s,;:]))([^\s<>,;:@]++@[^\s<>,;:@]++)(?!\s*<)")
_RFC_DATE = pattern(
    r"(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d\d(?::\d\d)?(?:\s+(?:[+-]\d{4}|UTC?|GMT|[ECMP][SD]T))?"
)


def with_headers(email: Email, context: Context) -> Context:
    """The context with message.to, .cc and .sent filled in from To, Cc and Date, where it has none."""
    found: dict[str, object] = {}
    for key, header in (("to", "to"), ("cc", "cc")):
        if not getattr(context.message, key) and (people := addresses(email.headers.get(header, ""))):
            found[f"message.{key}"] = people
    if context.message.sent is None and (sent := sent_at(email.headers.get("date", ""), context.program.timezone)):
        found["message.sent"] = sent
    return context.with_values(found) if found else context


def addresses(value: str) -> tuple[str, ...]:
    """The addresses of a To or Cc line, each once; names without an address are left out."""
    seen: dict[str, str] = {}
    for match in _ADDRESS.finditer(_QUOTED_NAME.sub(" ", value)):
        address = match[1] or match[2]
        seen.setdefault(address.lower(), address)
    return tuple(seen.values())


def sent_at(value: str, timezone: str = "") -> datetime | None:
    """The moment of a Date line, naive: on the clock of `timezone` where that is known, else as written.

    Mail dates and ISO 8601 are read; anything else is None.
    """
    moment = _moment(re.sub(r"\s*\([^)]*\)\s*$", "", value).strip())
    if moment is None or moment.tzinfo is None:
        return moment
    if timezone:
        from zoneinfo import ZoneInfo

        try:
            moment = moment.astimezone(ZoneInfo(timezone))
        except OverflowError:
            return None
    return moment.replace(tzinfo=None)


def _moment(text: str) -> datetime | None:
    if _RFC_DATE.fullmatch(text):
        from email.utils import parsedate_to_datetime

        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, OverflowError):
            return None
        return moment.replace(tzinfo=UTC) if text.endswith("-0000") else moment
    try:
        return datetime.fromisoformat(text) if len(text) > 10 else None
    except ValueError:
        return None
