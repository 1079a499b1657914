"""What is known about a mail: who writes to whom, which program, when, the notes, the kind. Read from TOML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import Any

KIND_NAMES = ("thank-you", "late", "clarification", "shared-inbox", "coordinator", "update", "first-choice")
POLICIES = ("welcome", "not-needed", "none")
ROLES = (
    "program director",
    "associate program director",
    "faculty",
    "chief resident",
    "resident",
    "fellow",
    "coordinator",
    "shared inbox",
)


class ContextError(ValueError):
    """A context that cannot be used; its text is one sentence that names the file, the key and what it should be."""


def _without_lists(table: Any) -> None:
    """A list becomes a tuple: what is found out about a mail is kept by its context, which must not change."""
    for one in fields(table):
        value = getattr(table, one.name)
        if isinstance(value, list):
            object.__setattr__(table, one.name, tuple(value))


@dataclass(frozen=True, slots=True)
class Applicant:
    """The writer. `graduation_year` is a calendar year."""

    name: str = ""
    school: str = ""
    graduation_year: int | None = None
    aamc_id: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """The program that interviewed. `timezone` is an IANA name, `country` an ISO 3166 code."""

    name: str = ""
    aliases: tuple[str, ...] = ()
    specialty: str = ""
    timezone: str = ""
    country: str = "US"
    followup_policy: str = ""
    reply_all_ok: bool | None = None
    timeline_given: bool | None = None

    def __post_init__(self) -> None:
        """Take lists for tuples."""
        _without_lists(self)


@dataclass(frozen=True, slots=True)
class Recipient:
    """The reader. `title` as the program gave it ("Dr.", "Ms."); `role` is one of `ROLES`."""

    name: str = ""
    role: str = ""
    title: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """When it was, in the program's local time, and what was noted."""

    start: datetime | None = None
    end: datetime | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Take lists for tuples."""
        _without_lists(self)


@dataclass(frozen=True, slots=True)
class Message:
    """How the mail goes out; `sent` in the program's local time."""

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    sent: datetime | None = None

    def __post_init__(self) -> None:
        """Take lists for tuples."""
        _without_lists(self)


@dataclass(frozen=True, slots=True)
class Context:
    """Everything known around one mail. What is not known is empty; rules that need it stay silent and say so."""

    kind: str = "thank-you"
    applicant: Applicant = field(default_factory=Applicant)
    program: Program = field(default_factory=Program)
    recipient: Recipient = field(default_factory=Recipient)
    interview: Interview = field(default_factory=Interview)
    message: Message = field(default_factory=Message)

    @classmethod
    def from_toml(cls, text: str, name: str = "context") -> Context:
        """Read a context file. `name` is how errors call the file.

        Raises ContextError on text that is not TOML, an unknown key (naming the nearest known one), or a wrong type.
        """
        import tomllib

        try:
            data = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise ContextError(f"{name} is not valid TOML: {error}.") from None
        return cls.from_dict(data, name)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], name: str = "context") -> Context:
        """The same from plain tables, as `tomllib` returns them."""
        values: dict[str, Any] = {}
        tables = {one.name: one.default_factory for one in fields(cls) if one.name != "kind"}
        for key, value in data.items():
            if key == "kind":
                values[key] = _one_of(value, KIND_NAMES, f"{name}: kind")
            elif key not in tables:
                raise ContextError(_unknown(key, ("kind", *tables), name))
            elif not isinstance(value, dict):
                raise ContextError(f"{name}: {key} should be a table, written [{key}].")
            else:
                values[key] = _table(tables[key], key, value, name)
        return cls(**values)

    def known(self, dotted: str) -> bool:
        """Is this key ("recipient.name") filled in?"""
        table, _, key = dotted.partition(".")
        value = getattr(self, table)
        if key:
            value = getattr(value, key)
        return value not in ("", None, ())

    def with_values(self, changes: Mapping[str, object]) -> Context:
        """A copy with dotted keys replaced: `{"recipient.name": "Jane Smith"}`."""
        changed = self
        for dotted, value in changes.items():
            table, _, key = dotted.partition(".")
            inner = replace(getattr(changed, table), **{key: value}) if key else value
            changed = replace(changed, **{table: inner})  # type: ignore[arg-type]
        return changed


def _table(kind: Any, table: str, data: Mapping[str, Any], name: str) -> Any:
    known = {one.name: one.default for one in fields(kind)}
    values = {}
    for key, value in data.items():
        if key not in known:
            raise ContextError(_unknown(key, tuple(known), f"{name}, [{table}]"))
        values[key] = _value(table, key, value, known[key], f"{name}: {table}.{key}")
    return kind(**values)


def _value(table: str, key: str, value: Any, default: Any, where: str) -> Any:
    """The value in the type its key asks for, or a sentence about what it should be."""
    if key in ("start", "end", "sent"):
        if isinstance(value, date) and not isinstance(value, datetime):
            raise ContextError(f"{where} should be a date with a time, like {value.isoformat()}T09:00:00.")
        if not isinstance(value, datetime):
            raise ContextError(f"{where} should be a date and time without quotes, like 2025-11-10T09:00:00.")
        return value
    if isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise ContextError(f'{where} should be a list of texts, like ["…", "…"].')
        return tuple(value)
    if key == "graduation_year":
        if isinstance(value, bool) or not isinstance(value, int) or not 1900 <= value <= 2200:
            raise ContextError(f"{where} should be a year, like 2026.")
        return value
    if key in ("reply_all_ok", "timeline_given"):
        if not isinstance(value, bool):
            raise ContextError(f"{where} should be true or false.")
        return value
    if key == "followup_policy":
        return _one_of(value, POLICIES, where)
    if key == "role":
        return _one_of(value, ROLES, where)
    if not isinstance(value, str):
        raise ContextError(f"{where} should be a text in quotes.")
    if key == "timezone" and value:
        _check_zone(value, where)
    if key == "country":
        return value.upper() or "US"
    return value


def _check_zone(value: str, where: str) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ContextError(
            f"{where} should be a time zone name, like America/New_York; “{value}” is not known."
        ) from None


def _one_of(value: Any, allowed: tuple[str, ...], where: str) -> str:
    if isinstance(value, str) and value in allowed:
        return value
    near = _nearest(value, allowed) if isinstance(value, str) else ""
    hint = f" Did you mean “{near}”?" if near else ""
    raise ContextError(f"{where} should be one of {', '.join(allowed)}.{hint}")


def _unknown(key: str, known: tuple[str, ...], where: str) -> str:
    return f"{where}: unknown key “{key}”; did you mean “{_nearest(key, known, cutoff=0.0)}”?"


def _nearest(word: str, known: tuple[str, ...], cutoff: float = 0.5) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), known, 1, cutoff)), "")
