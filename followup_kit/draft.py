"""A draft on disk: the email and what is known around it, as two files that `followup review` reads as well.

`first-email.txt` holds the text as it is; `first-email.toml`, beside it, the context. Both are replaced in one step,
so that a crash leaves either the old draft or the new one, never half of it.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from followup_kit.context import Context, ContextError


def load(path: Path) -> tuple[str, Context, str]:
    """Text, context, and a sentence for the writer ("" where all is well). A draft that is not there is empty.

    A context that cannot be read is set aside under another name, so that nothing the writer typed is lost.
    """
    text = path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
    beside = path.with_suffix(".toml")
    if not beside.is_file():
        return text, Context(), ""
    try:
        return text, Context.from_toml(beside.read_bytes().decode("utf-8", "replace"), beside.name), ""
    except ContextError as error:
        aside = beside.with_suffix(".unreadable.toml")
        os.replace(beside, aside)
        return text, Context(), f"{error} That file is kept as {aside.name}; please fill in the lines again."


def save(path: Path, text: str, context: Context) -> None:
    """Write both files. Raises OSError where the folder cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text)
    write_whole(path.with_suffix(".toml"), toml_of(context))


def toml_of(context: Context) -> str:
    """A context as TOML that `Context.from_toml` reads back; what is not known is left out."""
    return "\n".join(_lines(context)) + "\n"


def toml_table(name: str, value: Any) -> str:
    """One table of a context ("applicant") as TOML, without the others."""
    return "\n".join([f"[{name}]", *_lines(value)]) + "\n"


def _lines(value: Any) -> Iterator[str]:
    tables = []
    for one in fields(value):
        held = getattr(value, one.name)
        if is_dataclass(held):
            tables.append((one.name, held))
        elif held not in ("", None, ()):
            yield f"{one.name} = {literal(held)}"
    for name, table in tables:
        lines = list(_lines(table))
        if lines:
            yield from ("", f"[{name}]", *lines)


def literal(value: Any) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return "[" + ", ".join(map(literal, value)) + "]"
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    code = ord(char)
    if code < 0x20 or code == 0x7F:
        return f"\\u{code:04x}"
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else char


def write_whole(path: Path, text: str) -> None:
    """Write a whole file, or leave the old one. Raises OSError where it cannot be written."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
