"""Imported tables as the journal keeps them: the cells as they stood, and what the journal said of each at that time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from followup_kit.journal.current import Links
from followup_kit.journal.journal import Journal
from followup_kit.journal.sheets import Row, Sheet, plain_cell, typed_cell


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row, the records it is about, and for each column the journal's own value when the row came in (as JSON)."""

    links: Links
    cells: Row
    settled: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A table that was imported; `fields` says what each column was taken for."""

    number: int
    sheet: Sheet
    fields: tuple[str, ...]
    rows: tuple[KeptRow, ...]


def keep_rows(
    journal: Journal,
    sheet: Sheet,
    fields: Sequence[str],
    links: Sequence[Links],
    settled: Sequence[Sequence[str | None]],
) -> int:
    """Keep a table, and return its number."""
    journal.execute(
        "INSERT INTO sheet (name, title, above, header, fields) VALUES (?, ?, ?, ?, ?)",
        sheet.name,
        sheet.title,
        json.dumps([json.loads(_packed(row)) for row in sheet.above], ensure_ascii=False),
        _packed(sheet.header),
        json.dumps(list(fields)),
    )
    number = int(journal.execute("SELECT max(id) AS id FROM sheet")[0]["id"])
    for link, row, values in zip(links, sheet.rows, settled, strict=True):
        _keep_row(journal, number, KeptRow(link, row, tuple(values)))
    return number


def replace_older(journal: Journal, number: int, before: int) -> None:
    """Let this table take the place of the same one that came in earlier (its number is at most `before`).

    The same: the same header, or one that begins like it, and the same title where several would do. Rows of the
    earlier one on programs that the new one does not name stay, below the new ones.
    """
    kept = {one.number: one for one in kept_sheets(journal)}
    new = kept[number]
    like = [one for one in kept.values() if one.number <= before and _begins_alike(one.sheet.header, new.sheet.header)]
    like = [one for one in like if one.sheet.title == new.sheet.title] or (like if len(like) == 1 else [])
    for old in like:
        named = {row.links.program_id for row in new.rows}
        for row in old.rows:
            if row.links.program_id is not None and row.links.program_id not in named:
                _keep_row(journal, number, row)
        if len(old.sheet.header) > len(new.sheet.header):
            journal.execute(
                "UPDATE sheet SET header = ?, fields = ? WHERE id = ?",
                _packed(old.sheet.header),
                json.dumps(old.fields),
                number,
            )
        journal.execute("DELETE FROM sheet WHERE id = ?", old.number)


def _begins_alike(one: Row, other: Row) -> bool:
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared] and (shared >= 3 or len(one) == len(other))


def _keep_row(journal: Journal, number: int, row: KeptRow) -> None:
    journal.execute(
        "INSERT INTO sheet_row (sheet_id, program_id, interview_id, people, cells, settled) VALUES (?, ?, ?, ?, ?, ?)",
        number,
        row.links.program_id,
        row.links.interview_id,
        json.dumps(row.links.people),
        _packed(row.cells),
        json.dumps(row.settled, ensure_ascii=False),
    )


def kept_sheets(journal: Journal) -> tuple[KeptSheet, ...]:
    """Every imported table, in the order of import."""
    made = []
    for one in journal.execute("SELECT * FROM sheet ORDER BY id"):
        above = tuple(tuple(map(typed_cell, row)) for row in json.loads(one["above"]))
        rows = tuple(
            KeptRow(
                Links(row["program_id"], row["interview_id"], tuple(json.loads(row["people"]))),
                _unpacked(row["cells"]),
                tuple(json.loads(row["settled"])),
            )
            for row in journal.execute("SELECT * FROM sheet_row WHERE sheet_id = ? ORDER BY id", one["id"])
        )
        sheet = Sheet(one["name"], one["title"], above, _unpacked(one["header"]), tuple(row.cells for row in rows))
        made.append(KeptSheet(one["id"], sheet, tuple(json.loads(one["fields"])), rows))
    return tuple(made)


def _packed(row: Row) -> str:
    return json.dumps([plain_cell(cell) for cell in row], ensure_ascii=False)


def _unpacked(text: str) -> Row:
    return tuple(map(typed_cell, json.loads(text)))
