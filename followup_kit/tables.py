"""A CSV of emails: one row each, with `id,subject,body` and, where given, columns of the context."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

from followup_kit.context import Context
from followup_kit.errors import InputError

COLUMNS = ("id", "subject", "body")
_LISTS = frozenset({"program.aliases", "interview.notes", "message.to", "message.cc"})
_TIMES = frozenset({"interview.start", "interview.end", "message.sent"})
_FLAGS = frozenset({"program.reply_all_ok", "program.timeline_given"})


def is_table(first_line: str) -> bool:
    """Does this line head a table of emails?"""
    return set(COLUMNS) <= set(_header(first_line))


def rows(name: str, text: str, given: Context | None, context_file: Path | None) -> Iterator[tuple[str, str, Context]]:
    """Each row as (id, text form of the email, context).

    `kind` and dotted columns (`recipient.name`) are context and win over the given context or that of
    `context_file`; an empty cell says nothing; lists are separated by ";". Raises InputError or ContextError.
    """
    first_line = text.split("\n", 1)[0]
    if not is_table(first_line):
        raise InputError(f"{name} needs the columns id, subject and body in its first line.")
    if given is None and context_file is not None:
        from followup_kit.files import read_context

        given = read_context(context_file)
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=_delimiter(first_line), strict=True)
    reader.fieldnames = [one.strip() for one in reader.fieldnames or ()]
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            cells = {key: value for key, value in row.items() if isinstance(key, str) and isinstance(value, str)}
            subject = " ".join(cells.get("subject", "").split())
            head = f"Subject: {subject}\n\n" if subject else "\n"
            known = _context(cells, given, f"{name}, row {number}")
            yield cells.get("id", "").strip() or str(number), head + cells.get("body", ""), known
    except csv.Error:
        raise InputError(
            f"{name} is not a readable CSV at row {number + 1}: please check its quotation marks."
        ) from None


def _context(cells: Mapping[str, str], given: Context | None, where: str) -> Context:
    """The context of one row: its own columns, over what is given for all rows."""
    data: dict[str, Any] = {}
    for key, raw in cells.items():
        table, dot, inner = key.partition(".")
        if raw.strip() and (dot or key == "kind"):
            if dot:
                data.setdefault(table, {})[inner] = _value(key, raw.strip())
            else:
                data[key] = raw.strip()
    own = Context.from_dict(data, where)
    if given is None:
        return own
    changes: dict[str, object] = {"kind": own.kind} if "kind" in data else {}
    for one in fields(own):
        for inner in data.get(one.name, {}) if one.name != "kind" else ():
            changes[f"{one.name}.{inner}"] = getattr(getattr(own, one.name), inner)
    return given.with_values(changes)


def _value(key: str, raw: str) -> object:
    """A cell in the type of its key; a cell that does not fit stays text, and the context says what it should be."""
    if key in _LISTS:
        return [one.strip() for one in raw.split(";") if one.strip()]
    if key in _FLAGS:
        return {"true": True, "yes": True, "false": False, "no": False}.get(raw.lower(), raw)
    try:
        if key in _TIMES:
            return datetime.fromisoformat(raw)
        return int(raw) if key == "applicant.graduation_year" else raw
    except ValueError:
        return raw


def _delimiter(first_line: str) -> str:
    return max(",;\t", key=first_line.count)


def _header(first_line: str) -> list[str]:
    return [one.strip().strip('"').strip() for one in first_line.split(_delimiter(first_line))]
