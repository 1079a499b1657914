"""Fields of the records as SQLite keeps them, and back: times as ISO 8601, lists as JSON, flags as 0 and 1."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

from followup_kit.context import KIND_NAMES, POLICIES, ROLES
from followup_kit.errors import InputError
from followup_kit.journal.records import MODES, Mark, Record

R = TypeVar("R", bound=Record)

_CHOICES = {"role": ROLES, "followup_policy": POLICIES, "kind": KIND_NAMES, "mode": MODES}
_AWARE = frozenset({"at", "saved", "planned", "sent", "replied"})
FIRST_YEAR, LAST_YEAR = 1950, 2150
LONGEST = 100_000
"""Characters that one field may hold."""


def row_of(record: Record) -> dict[str, Any]:
    """All fields but `id`, as SQLite takes them. Raises InputError on a value that a field cannot hold."""
    return {
        one.name: stored(type(record), one.name, getattr(record, one.name))
        for one in fields(record)
        if one.name != "id"
    }


def stored(kind: type[Any], name: str, value: object) -> Any:
    """One field as SQLite takes it. Raises InputError where it cannot hold this value."""
    if name in _CHOICES and value and value not in _CHOICES[name]:
        raise InputError(f"{name.replace('_', ' ')} should be one of {', '.join(_CHOICES[name])}; it is “{value}”.")
    if kind is Mark and name == "mark" and not (isinstance(value, int | float) and 1 <= value <= 5):
        raise InputError(f"A mark should be from 1 to 5; it is “{value}”.")
    if name == "timezone" and value:
        _check_zone(str(value))
    if isinstance(value, datetime):
        if not FIRST_YEAR <= value.year <= LAST_YEAR:
            raise InputError(f"{name} should be a day between {FIRST_YEAR} and {LAST_YEAR}.")
        if (value.tzinfo is not None) != (name in _AWARE):
            needs = "with its zone, like 2025-11-12T14:00-05:00" if name in _AWARE else "on the program's own clock"
            raise InputError(f"{name} should be a date and time {needs}.")
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, tuple):
        return json.dumps([_text(name, one) for one in value], ensure_ascii=False)
    return _text(name, value) if isinstance(value, str) else value


def _check_zone(name: str) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(f"The time zone “{name}” is not known; please write it like America/New_York.") from None


def _text(name: str, value: str) -> str:
    if len(value) > LONGEST:
        raise InputError(f"{name} holds {len(value):,} characters; the journal takes up to {LONGEST:,} in one place.")
    return value.encode("utf-8", "replace").decode("utf-8")


def record_of(kind: type[R], row: Any) -> R:
    """A record from a row that can be asked by column name."""
    return kind(**{one.name: _read(str(one.type), row[one.name]) for one in fields(kind)})


def _read(annotation: str, value: Any) -> Any:
    if value is None:
        return None
    if annotation.startswith("datetime"):
        return datetime.fromisoformat(value)
    if annotation.startswith("bool"):
        return bool(value)
    if annotation.startswith("tuple"):
        return tuple(json.loads(value))
    return value
