"""Emails on disk, one by one, each with what is known about it: files, folders, mbox, CSV, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from followup_kit.context import Context
from followup_kit.email import Email
from followup_kit.errors import InputError
from followup_kit.files import LIMIT, MB, read_bytes, read_context, text_of_file

TEXTS, MESSAGES = (".txt", ".md"), (".eml",)
_LIMITS = {".eml": 25 * MB, ".mbox": 500 * MB, ".csv": 100 * MB}


@dataclass(frozen=True, slots=True)
class Letter:
    """One email and what is known about it.

    path:     how the user calls it: "mail.txt", "season.mbox#3", "class.csv#ada", "-"
    verbatim: offsets in `email.text` are offsets in the file itself (text files), not in a decoded text
    """

    path: str
    email: Email
    context: Context
    verbatim: bool = True


def letters(path: str, context_file: str | None = None) -> Iterator[Letter]:
    """Every email at `path`, in a stable order: a file, "-" (standard input), a folder, an .mbox or a .csv.

    The context is that of `context_file`; else `mail.toml` beside `mail.txt`, else `context.toml` in its folder; an
    .eml or header lines fill in To, Cc and Date where it has none. Raises InputError or ContextError.
    """
    given = read_context(Path(context_file)) if context_file else None
    if path == "-":
        raw = sys.stdin.buffer.read(LIMIT + 1)
        yield _from_text("-", text_of_file("standard input", raw), given or Context())
        return
    place = Path(path)
    if place.is_dir():
        files = list(_mail_files(place))
        if not files:
            raise InputError(f"{path} holds no emails: a folder's .txt, .md, .eml, .mbox and .csv files are read.")
        for file in files:
            yield from _letters_of(file, given)
    else:
        yield from _letters_of(place, given)


def _letters_of(file: Path, given: Context | None) -> Iterator[Letter]:
    kind = file.suffix.lower()
    name = str(file)
    if kind == ".toml":
        raise InputError(f"{name} is a context or a profile, not an email; name it with --context or --profile.")
    data = read_bytes(file, _LIMITS.get(kind, LIMIT))
    if kind == ".csv":
        from followup_kit.tables import rows

        for row, text, context in rows(name, text_of_file(name, data, _LIMITS[kind]), given, _context_file(file)):
            yield _from_text(f"{name}#{row}", text, context, verbatim=False)
        return
    context = given if given is not None else _context_beside(file)
    if kind == ".mbox":
        for number, message in enumerate(_messages(name, data), 1):
            yield _from_eml(f"{name}#{number}", message, context)
    elif kind in MESSAGES:
        if b"\0" in data[:1000]:
            raise InputError(f"{name} is not an email file: please save the email as .eml or as plain text (.txt).")
        yield _from_eml(name, data, context)
    else:
        yield _from_text(name, text_of_file(name, data), context)


def _from_text(path: str, text: str, context: Context, verbatim: bool = True) -> Letter:
    from followup_kit.headers import with_headers

    email = Email.parse(text)
    return Letter(path, email, with_headers(email, context), verbatim)


def _from_eml(path: str, data: bytes, context: Context) -> Letter:
    from followup_kit.headers import with_headers

    email = Email.from_eml(data)
    return Letter(path, email, with_headers(email, context), verbatim=False)


def _messages(name: str, data: bytes) -> Iterator[bytes]:
    """The messages of an mbox: each begins with a "From " line at the top or after a blank line."""
    import re

    lines = list(re.finditer(rb"(?:\A|\n\r?\n)From [^\n]*\n", data))
    if not lines:
        raise InputError(f"{name} holds no emails: an .mbox file begins with a line “From …”.")
    ends = [*(line.start() + 1 for line in lines[1:]), len(data)]
    for line, end in zip(lines, ends, strict=True):
        yield re.sub(rb"^>(>*From )", rb"\1", data[line.end() : end], flags=re.MULTILINE)


def _mail_files(folder: Path) -> Iterator[Path]:
    """Every email file below a folder, sorted; hidden ones and read-me files are left out."""
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(names):
            stem, suffix = os.path.splitext(name.lower())
            file = Path(where, name)
            wanted = suffix in (*TEXTS, *MESSAGES, ".mbox") or (suffix == ".csv" and _is_table(file))
            if wanted and not name.startswith(".") and stem != "readme":
                yield file


def _is_table(file: Path) -> bool:
    from followup_kit.tables import is_table

    try:
        with file.open("rb") as table:
            return is_table(table.readline(10_000).decode("utf-8-sig", "replace"))
    except OSError:
        return False


def _context_file(file: Path) -> Path | None:
    for path in (file.with_suffix(".toml"), file.with_name("context.toml")):
        if path.is_file() and path.name != "followup.toml":
            return path
    return None


def _context_beside(file: Path) -> Context:
    path = _context_file(file)
    return read_context(path) if path else Context()
