"""All of a journal at once: as JSON, as an archive that can be opened again, and its deletion."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from followup_kit.journal.giving import as_one, tables
from followup_kit.journal.journal import Journal
from followup_kit.journal.records import TABLES
from followup_kit.journal.sheets import write_csv
from followup_kit.mail_files import file_stem

_NOUNS = {"program": "programs", "interview": "interviews", "person": "people", "note": "notes", "mark": "marks",
          "draft": "drafts", "follow_up": "follow-ups"}  # fmt: skip


def everything_json(journal: Journal) -> str:
    """Every record of the journal, with the whole history of the drafts."""
    with journal.together():
        made: dict[str, Any] = {"version": 1, "applicant": asdict(journal.applicant)}
        for kind, name in TABLES.items():
            made[_NOUNS[name]] = [asdict(one) for one in journal.all(kind)]
    return json.dumps(made, ensure_ascii=False, indent=2, default=_plain) + "\n"


def everything_zip(journal: Journal) -> bytes:
    """An archive: the records as JSON and as a table, each draft as text, and the journal itself, which opens again."""
    out = io.BytesIO()
    with journal.together():
        snapshot = journal.snapshot()
        sheets = tables(journal)
        whole = everything_json(journal)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("journal.sqlite", journal.copy())
        archive.writestr("journal.json", whole)
        archive.writestr("journal.csv", b"\xef\xbb\xbf" + write_csv(as_one(sheets) if sheets else []).encode("utf-8"))
        for draft in snapshot.drafts:
            person = snapshot.person[draft.person_id]
            archive.writestr(f"drafts/{person.id}-{file_stem(person.name)}-{draft.kind}.txt", draft.text)
    return out.getvalue()


def remove_everything(path: Path) -> list[str]:
    """Delete the journal's file, those that SQLite keeps beside it, and its backups; returns their names."""
    beside = [path.with_name(f"{path.name}{tail}") for tail in ("", "-wal", "-shm", "-journal")]
    beside += sorted(path.parent.glob(f"{path.name}.v*.backup*"))
    gone = []
    for one in beside:
        if one.exists():
            one.unlink()
            gone.append(one.name)
    return gone


def told_counts(counts: Mapping[str, int]) -> str:
    """ "2 programs, 1 person, 3 drafts"; "nothing" where there is none."""
    told = [
        f"{number} {name.replace('_', '-') if number == 1 else _NOUNS[name]}"
        for name, number in counts.items()
        if number
    ]
    return ", ".join(told) or "nothing"


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
