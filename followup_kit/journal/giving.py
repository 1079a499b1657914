"""The journal as tables: imported ones as they were, with what changed since; all the rest in columns of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from followup_kit.journal.current import TITLES, Links, criteria, current
from followup_kit.journal.journal import Journal
from followup_kit.journal.kept import KeptRow, KeptSheet, kept_sheets
from followup_kit.journal.sheets import Cell, Row, Sheet, plain_cell, wide
from followup_kit.journal.snapshot import Snapshot

OWN = "Journal"
"""The title of the table for what was never imported."""


@dataclass(frozen=True, slots=True)
class _Table:
    """A table being put together: its sheet, what each column holds, and the links of its rows."""

    sheet: Sheet
    fields: tuple[str, ...]
    links: tuple[Links, ...]


def tables(journal: Journal) -> tuple[Sheet, ...]:
    """Every table of an export: a cell that was imported stands as it stood, unless the journal's word has changed.

    What is in no table comes into the last one that was imported (or into one of its own), and columns are added on
    the right for what the journal knows and the table has no place for.
    """
    with journal.together():
        snapshot, kept = journal.snapshot(), kept_sheets(journal)
    made = [_as_kept(snapshot, one) for one in kept]
    into = next((at for at in reversed(range(len(made))) if any(made[at].fields)), None)
    if into is None:
        made.append(_Table(Sheet("", OWN, (), (), ()), (), ()))
        into = len(made) - 1
    told = [link for table in made for link in table.links]
    made[into] = _with_columns(snapshot, _with_rows(snapshot, made[into], _untold(snapshot, told)))
    return tuple(table.sheet for table in made if table.sheet.name or table.sheet.header)


def as_one(sheets: Sequence[Sheet]) -> list[Row]:
    """Several tables as the rows of one (for CSV): a column of each name, and all that stood above the headers first."""
    if len(sheets) == 1:
        return [*sheets[0].above, sheets[0].header, *sheets[0].rows]
    names: list[tuple[Cell, int]] = []
    for sheet in sheets:
        names += [name for name in _numbered(sheet) if name not in names]
    rows: list[Row] = [row for sheet in sheets for row in sheet.above]
    rows.append(tuple(name for name, _ in names))
    for sheet in sheets:
        own = _numbered(sheet)
        for row in sheet.rows:
            cells = dict(zip(own, row, strict=False))
            rows.append(tuple(cells.get(name) for name in names))
    return rows


def _numbered(sheet: Sheet) -> list[tuple[Cell, int]]:
    """The headers, each with how often it came before: two columns of one name stay two."""
    header = [*sheet.header, *[""] * (wide(sheet.rows) - len(sheet.header))]
    return [(name or "", sum((one or "") == (name or "") for one in header[:at])) for at, name in enumerate(header)]


def _as_kept(snapshot: Snapshot, kept: KeptSheet) -> _Table:
    rows = tuple(tuple(_cells(snapshot, kept.fields, row)) for row in kept.rows)
    sheet = Sheet(kept.sheet.name, kept.sheet.title, kept.sheet.above, kept.sheet.header, rows)
    return _Table(sheet, kept.fields, tuple(row.links for row in kept.rows))


def _cells(snapshot: Snapshot, fields: Sequence[str], row: KeptRow) -> Iterator[Cell]:
    noted = False
    for at in range(max(len(row.cells), len(fields))):
        raw = row.cells[at] if at < len(row.cells) else ...
        field = fields[at] if at < len(fields) else ""
        again = field == "note" and noted
        noted |= field == "note"
        if field and not again and row.links.program_id and at < len(row.settled):
            now = current(snapshot, row.links, field)
            if json.dumps(plain_cell(now), ensure_ascii=False) != row.settled[at]:
                yield now
                continue
        if raw is ...:
            if any(_changed(snapshot, fields, row, later) for later in range(at + 1, len(fields))):
                yield None
                continue
            return
        yield raw


def _changed(snapshot: Snapshot, fields: Sequence[str], row: KeptRow, at: int) -> bool:
    if not fields[at] or not row.links.program_id or at >= len(row.settled):
        return False
    return json.dumps(plain_cell(current(snapshot, row.links, fields[at])), ensure_ascii=False) != row.settled[at]


def _untold(snapshot: Snapshot, told: Iterable[Links]) -> list[Links]:
    """Rows for the people, days and programs that no table speaks of."""
    people: set[int] = set()
    days: set[int | None] = set()
    programs: set[int | None] = set()
    for link in told:
        people.update(link.people)
        days.add(link.interview_id)
        programs.add(link.program_id)
    rows = []
    for person in snapshot.people:
        if person.id not in people:
            day = snapshot.day_of(person)
            rows.append(Links(person.program_id, day.id if day else None, (person.id,)))
    days |= {one.interview_id for one in rows}
    rows += [Links(one.program_id, one.id, ()) for one in snapshot.interviews if one.id not in days]
    programs |= {one.program_id for one in rows}
    return rows + [Links(one.id, None, ()) for one in snapshot.programs if one.id not in programs]


def _with_rows(snapshot: Snapshot, table: _Table, links: Sequence[Links]) -> _Table:
    rows = tuple(tuple(current(snapshot, link, field) if field else None for field in table.fields) for link in links)
    sheet = table.sheet
    grown = Sheet(sheet.name, sheet.title, sheet.above, sheet.header, (*sheet.rows, *rows))
    return _Table(grown, table.fields, (*table.links, *links))


def _with_columns(snapshot: Snapshot, table: _Table) -> _Table:
    """Columns on the right for what the journal knows and the table does not hold."""
    held = set(table.fields)
    implied = {"people": "person.name", "interview.date": "interview.start", "interview.time": "interview.end"}
    wanted = [one for one in TITLES if one not in held and not any(one == implied.get(had) for had in held)]
    titles = dict(TITLES) | {f"mark.{one}": f"{one.capitalize()} (1-5)" for one in criteria(snapshot)}
    wanted += [one for one in titles if one.startswith("mark.") and one not in held]
    sheet, width = table.sheet, max(len(table.sheet.header), wide(table.sheet.rows))
    columns = []
    for field in wanted:
        cells = [current(snapshot, link, field) for link in table.links]
        known = any(cell is not None for cell in cells)
        if known and not (field == "program.country" and set(cells) <= {"US", None}):
            columns.append((titles[field], cells))
    if not columns:
        return table
    header = (*_padded(sheet.header, width), *(title for title, _ in columns))
    rows = tuple(
        (*_padded(row, width), *(cells[number] for _, cells in columns)) for number, row in enumerate(sheet.rows)
    )
    return _Table(Sheet(sheet.name, sheet.title, sheet.above, header, rows), table.fields, table.links)


def _padded(row: Row, width: int) -> Row:
    return (*row, *[None] * (width - len(row)))
