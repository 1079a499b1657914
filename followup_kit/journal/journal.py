"""The applicant's journal: programs, days, people, notes, marks, drafts and follow-ups in one file of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Any, TypeVar

from followup_kit.context import Applicant, Context
from followup_kit.journal.records import TABLES, Draft, FollowUp, Interview, Mark, Note, Person, Program, Record
from followup_kit.journal.snapshot import Snapshot
from followup_kit.journal.store import JournalError, connect, rehearsal, told, transaction
from followup_kit.journal.values import record_of, row_of, stored

R = TypeVar("R", bound=Record)


class Journal:
    """An open journal. What a method has returned from is on the disk. Close it, or use it in a `with` statement.

    Records go in and come out as frozen values (`followup_kit.journal.records`). Two programs may write at once: each
    change names the fields that it sets, and waits its turn. Raises JournalError, one sentence for the user.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        """Use `Journal.open` or `Journal.rehearse`."""
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, path: str | Path) -> Journal:
        """The journal at this path; an empty one is made where there is none."""
        return cls(Path(path), connect(Path(path)))

    @classmethod
    def rehearse(cls, path: str | Path) -> Journal:
        """A copy in memory, to see what a change would do; the file is only read, and need not be there."""
        return cls(Path(path), rehearsal(Path(path)))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Journal:
        """The journal itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close it."""
        self.close()

    def together(self) -> AbstractContextManager[None]:
        """Several changes, all or none: `with journal.together(): …`."""
        return transaction(self._connection, self.path)

    def add(self, record: R) -> R:
        """Put a record in; returned with its id. A time of writing that is not given is now."""
        if isinstance(record, Note | Draft):
            name = "at" if isinstance(record, Note) else "saved"
            if getattr(record, name) is None:
                record = replace(record, **{name: datetime.now(UTC)})  # type: ignore[arg-type]
        row = row_of(record)
        names = ", ".join(f'"{name}"' for name in row)
        slots = ", ".join("?" for _ in row)
        with self.together():
            done = self._run(f"INSERT INTO {TABLES[type(record)]} ({names}) VALUES ({slots})", *row.values())
        return replace(record, id=done.lastrowid)

    def change(self, record: R, /, **changes: Any) -> R:
        """Set these fields, and no others, of a record; returned as it stands then in the journal."""
        kind = type(record)
        with self.together():
            if changes:
                sets = ", ".join(f'"{name}" = ?' for name in changes)
                values = [stored(kind, name, value) for name, value in changes.items()]
                self._run(f"UPDATE {TABLES[kind]} SET {sets} WHERE id = ?", *values, record.id)
            return self.get(kind, record.id)

    def remove(self, record: Record) -> None:
        """Take a record out, with all that belongs to it."""
        with self.together():
            self._run(f"DELETE FROM {TABLES[type(record)]} WHERE id = ?", record.id)

    def get(self, kind: type[R], number: int) -> R:
        """The record of this kind with this id."""
        found = next(self._select(kind, {"id": number}), None)
        if found is None:
            raise JournalError(f"There is no {TABLES[kind].replace('_', '-')} {number} in {self.path}.")
        return found

    def all(self, kind: type[R], /, **where: Any) -> tuple[R, ...]:
        """All records of a kind, oldest first; `where` are fields that must be equal: `all(Person, program_id=3)`."""
        return tuple(self._select(kind, where))

    def count(self) -> dict[str, int]:
        """How many records of each kind there are, by the name of the kind."""
        return {name: int(self._run(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in TABLES.values()}

    @property
    def applicant(self) -> Applicant:
        """The writer, as far as the journal knows."""
        row = self._run("SELECT * FROM applicant").fetchone()
        return Applicant(**{one.name: row[one.name] for one in fields(Applicant)}) if row else Applicant()

    def set_applicant(self, applicant: Applicant) -> None:
        """Keep who writes."""
        row = asdict(applicant)
        slots = ", ".join("?" for _ in row)
        with self.together():
            self._run(f"INSERT OR REPLACE INTO applicant (id, {', '.join(row)}) VALUES (1, {slots})", *row.values())

    def save_draft(self, person_id: int, text: str, kind: str = "thank-you") -> Draft:
        """Keep this state of the mail; the same text once more is not kept twice."""
        with self.together():
            last = self.draft(person_id, kind)
            if last and last.text == text:
                return last
            return self.add(Draft(person_id=person_id, kind=kind, text=text))

    def draft(self, person_id: int, kind: str = "thank-you") -> Draft | None:
        """The mail as it was last saved."""
        return (self.all(Draft, person_id=person_id, kind=kind) or (None,))[-1]

    def drafts(self) -> tuple[Draft, ...]:
        """The last saved state of every mail, in the order in which they were saved."""
        rows = self._run(
            "SELECT * FROM draft WHERE id IN (SELECT max(id) FROM draft GROUP BY person_id, kind) ORDER BY id"
        )
        return tuple(record_of(Draft, row) for row in rows)

    def follow_up(self, person_id: int, kind: str = "thank-you", **changes: Any) -> FollowUp:
        """Set fields of the follow-up of this kind to this person ("planned", "sent", "reply", "wanted", …)."""
        with self.together():
            there = self.all(FollowUp, person_id=person_id, kind=kind)
            if there:
                return self.change(there[0], **changes)
            return self.add(FollowUp(person_id=person_id, kind=kind, **changes))

    def snapshot(self) -> Snapshot:
        """Everything as it stands at one moment, to be looked at without the file."""
        with transaction(self._connection, self.path, "DEFERRED"):
            return Snapshot(
                self.applicant,
                self.all(Program),
                self.all(Interview),
                self.all(Person),
                self.all(Note),
                self.all(Mark),
                self.drafts(),
                self.all(FollowUp),
            )

    def context_for(self, person_id: int, kind: str = "") -> Context:
        """What draft board, scaffold, planner and reviewer need to know for a mail to this person."""
        self.get(Person, person_id)
        return self.snapshot().context_for(person_id, kind)

    def copy(self) -> bytes:
        """The whole file as it stands now, as bytes of a journal that opens again."""
        with told(self.path):
            return self._connection.serialize()

    def execute(self, sql: str, *values: Any) -> list[Mapping[str, Any]]:
        """Rows of a statement of the kit's own, for its other modules."""
        return [dict(row) for row in self._run(sql, *values)]

    def _select(self, kind: type[R], where: Mapping[str, Any]) -> Iterator[R]:
        test = " AND ".join(f'"{name}" IS ?' for name in where) or "1"
        values = [stored(kind, name, value) for name, value in where.items()]
        for row in self._run(f"SELECT * FROM {TABLES[kind]} WHERE {test} ORDER BY id", *values):
            yield record_of(kind, row)

    def _run(self, sql: str, *values: Any) -> Any:
        with told(self.path):
            try:
                return self._connection.execute(sql, values)
            except UnicodeEncodeError:  # halves of letters, as a terminal may hand them on
                whole = [one.encode("utf-8", "replace").decode() if isinstance(one, str) else one for one in values]
                return self._connection.execute(sql, whole)
