"""Reading one [[drill]] table kindly: every value in the type that its field asks for, or a sentence that says which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from followup_kit.context import Context, ContextError
from followup_kit.drills.card import DrillError
from followup_kit.errors import did_you_mean


class Table:
    """The fields of one drill, and where they stand, for the sentences of errors. Every method raises DrillError."""

    def __init__(self, fields: Mapping[str, Any], where: str) -> None:
        """`where` names the file and the drill: "04_subject.toml, subject.spot-vague"."""
        self.fields = fields
        self.where = where

    def only(self, *known: str) -> None:
        """Nothing but these fields may be there."""
        for key in self.fields:
            if key not in known:
                raise DrillError(f"{self.where}: unknown field “{key}”{did_you_mean(key, known)}")

    def has(self, key: str) -> bool:
        """Is the field there?"""
        return key in self.fields

    def text(self, key: str) -> str:
        """A text that says something."""
        value = self.fields.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.error(key, 'should be a text in quotes, like "…"')
        return value.strip()

    def texts(self, key: str, least: int = 1, count: int | None = None) -> tuple[str, ...]:
        """A list of texts: at least so many, or exactly so many."""
        value = self.fields.get(key)
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            raise self.error(key, 'should be a list of texts, like ["…", "…"]')
        if count is not None and len(value) != count:
            raise self.error(key, f"should have {count} texts, one for each; it has {len(value)}")
        if count is None and len(value) < least:
            raise self.error(key, f"should have at least {least} texts; it has {len(value)}")
        return tuple(one.strip() for one in value)

    def different(self, key: str, least: int = 2) -> tuple[str, ...]:
        """A list of texts of which no two are the same."""
        made = self.texts(key, least)
        if len(set(made)) < len(made):
            raise self.error(key, "should not have the same text twice")
        return made

    def number(self, key: str, below: int) -> int:
        """A whole number from 0 to below this bound."""
        value = self.fields.get(key)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < below:
            raise self.error(key, f"should be a number from 0 (the first) to {below - 1} (the last)")
        return value

    def words(self, key: str) -> Mapping[str, str]:
        """A table of texts to texts; empty where it is not there."""
        value = self.fields.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(one, str) and one.strip() for one in value.values()):
            raise self.error(key, 'should be a table like {"words" = "why this is fine"}')
        return {str(name): text.strip() for name, text in value.items()}

    def context(self) -> Mapping[str, object]:
        """The field `context`: dotted keys of a Context to values of the right types; empty where it is not there."""
        value = self.fields.get("context", {})
        if not isinstance(value, dict):
            raise self.error("context", 'should be a table like {"recipient.name" = "…"}')
        flat = _flat(value)
        nested: dict[str, Any] = {}
        for dotted, held in flat.items():
            table, _, key = dotted.partition(".")
            if key:
                nested.setdefault(table, {})[key] = held
            else:
                nested[table] = held
        try:
            made = Context.from_dict(nested, f"{self.where}, context")
        except ContextError as error:
            raise DrillError(str(error)) from None
        return {dotted: _value(made, dotted) for dotted in flat}

    def error(self, key: str, what: str) -> DrillError:
        """The error for this field, ready to be raised; `what` goes on after the field's name."""
        there = "is missing; it " if key not in self.fields else ""
        return DrillError(f"{self.where}: {key} {there}{what}.")


def _flat(value: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """`{"a.b" = 1}` and `{a.b = 1}` alike as `{"a.b": 1}`."""
    made: dict[str, Any] = {}
    for key, held in value.items():
        if isinstance(held, dict):
            made |= _flat(held, f"{before}{key}.")
        else:
            made[before + key] = held
    return made


def _value(context: Context, dotted: str) -> object:
    table, _, key = dotted.partition(".")
    value: object = getattr(context, table)
    return getattr(value, key) if key else value
