"""Opening a journal's file: recognised before it is touched, created or brought up in one step, faults in one sentence."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from followup_kit.errors import InputError
from followup_kit.journal.schema import APPLICATION_ID, STEPS

WAIT = 20.0
"""Seconds to wait while another program writes."""

_MAGIC = b"SQLite format 3\0"


class JournalError(InputError):
    """A journal that cannot be used as asked; one sentence, and nothing of the file was changed."""


def connect(path: Path, steps: Sequence[str] = STEPS) -> sqlite3.Connection:
    """A connection to the journal at `path`, which is created where there is none, and brought up where it is older.

    Every commit is on the disk when it returns (synchronous=FULL). Raises JournalError.
    """
    _recognise(path, len(steps))
    with told(path):
        _create_private(path)
        place = f"file:{quote(str(path.absolute()))}?mode=rw"
        connection = sqlite3.connect(place, uri=True, timeout=WAIT, isolation_level=None)
        try:
            connection.row_factory = sqlite3.Row
            for pragma in ("foreign_keys=ON", "synchronous=FULL", "secure_delete=ON", "trusted_schema=OFF"):
                connection.execute(f"PRAGMA {pragma}")
            _bring_up(connection, path, steps)
            _write_ahead(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def rehearsal(path: Path, steps: Sequence[str] = STEPS) -> sqlite3.Connection:
    """A copy in memory of the journal at `path` (an empty one where there is none), to try on what would happen."""
    _recognise(path, len(steps))
    with told(path):
        copy = sqlite3.connect(":memory:", isolation_level=None)
        copy.row_factory = sqlite3.Row
        if path.exists() and path.stat().st_size:
            original = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, timeout=WAIT)
            try:
                original.backup(copy)
            finally:
                original.close()
        copy.execute("PRAGMA foreign_keys=ON")
        _bring_up(copy, None, steps)
    return copy


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path, mode: str = "IMMEDIATE") -> Iterator[None]:
    """All or nothing; "DEFERRED" to read alone. Inside another transaction it is part of that one. Raises JournalError."""
    if connection.in_transaction:
        yield
        return
    with told(path):
        connection.execute(f"BEGIN {mode}")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What SQLite or the system cannot do, as one sentence for the user."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise JournalError(_sentence(path, error)) from None


def _sentence(path: Path, error: sqlite3.Error | OSError) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR) or getattr(error, "errno", None) in (28, 27, 122):
        return f"There is no room left to write {path}, so this was not saved; what was saved before is unharmed."
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or isinstance(error, OSError):
        return f"{path} cannot be written here: the folder may be read-only or missing; please choose another place."
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"{path} is busy in another program; please try again in a moment. Nothing was changed."
    if code == sqlite3.SQLITE_CONSTRAINT:
        return f"That belongs to something that is no longer in {path}; please look again. Nothing was changed."
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return f"{path} is damaged or is no journal; it was left as it is. A backup may lie beside it."
    return f"{path} cannot be used as a journal ({error}); it was left as it is."


def _recognise(path: Path, known: int) -> None:
    """Look at the bytes of the file, without opening it as a database. Raises JournalError on anything not ours."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise JournalError(f"{path} cannot be opened: {reason}.") from None
    if not head or path.with_name(f"{path.name}-journal").exists():
        return
    ours = head.startswith(_MAGIC) and int.from_bytes(head[68:72], "big") == APPLICATION_ID
    if not ours:
        raise JournalError(f"{path} is not a journal of followup-kit; it was left as it is. Please name another file.")
    _not_newer(int.from_bytes(head[60:64], "big"), known, path)


def _not_newer(version: int, known: int, path: Path) -> None:
    if version > known:
        raise JournalError(
            f"{path} was written by a newer followup-kit (version {version}, this one knows {known}); "
            "it was left as it is. Please update followup-kit."
        )


def _create_private(path: Path) -> None:
    """An empty file that only its owner can read, where there is none."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _bring_up(connection: sqlite3.Connection, path: Path | None, steps: Sequence[str]) -> None:
    """Create the tables, or run the steps that an older journal lacks, each after a backup and in one transaction.

    `path` is None for a copy in memory, which needs no backup.
    """
    version = _number(connection, "user_version")
    while version < len(steps):
        if version and path:
            _back_up(connection, path, version)
        with transaction(connection, path or Path()):
            if _number(connection, "user_version") == version:
                if not version and connection.execute("SELECT 1 FROM sqlite_master").fetchone():
                    raise JournalError(f"{path} is not a journal of followup-kit; it was left as it is.")
                last = version + 1 if version else len(steps)
                for statement in "".join(steps[version:last]).split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version={last}")
        version = _number(connection, "user_version")
    _not_newer(version, len(steps), path or Path())


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """A whole copy beside the journal, before a step: `journal.sqlite.v1.backup`, never over an earlier one."""
    number, target = 1, path.with_name(f"{path.name}.v{version}.backup")
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.v{version}-{number}.backup")
    half = target.with_name(f"{target.name}.half")
    half.unlink(missing_ok=True)
    _create_private(half)
    copy = sqlite3.connect(half)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    except BaseException:
        copy.close()
        half.unlink(missing_ok=True)
        raise
    copy.close()
    os.replace(half, target)
    return target


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Write-ahead logging where the system can do it; the switch itself does not wait, so it is tried again."""
    end = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
