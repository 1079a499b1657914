"""Programs to choose among: from the journal's programs and marks, or from a table of the applicant's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from followup_kit.errors import InputError
from followup_kit.journal.columns import guess
from followup_kit.journal.kept import KeptSheet
from followup_kit.journal.records import Program
from followup_kit.journal.sheets import Sheet, text_of
from followup_kit.journal.snapshot import Snapshot
from followup_kit.shortlist.ordering import Option

_FACTS = ("specialty", "type", "city", "visa", "status", "hospital", "country")


def from_journal(snapshot: Snapshot, kept: Iterable[KeptSheet] = ()) -> tuple[Option, ...]:
    """Every program of a journal; columns of imported tables that the journal has no place for are facts too."""
    more: dict[int, dict[str, str]] = {}
    for sheet in kept:
        for row in sheet.rows:
            for at, field in enumerate(sheet.fields):
                text = text_of(row.cells[at]).strip() if at < len(row.cells) else ""
                if not field and text and row.links.program_id:
                    more.setdefault(row.links.program_id, {}).setdefault(text_of(sheet.sheet.header[at]).lower(), text)
    return tuple(_option(snapshot, one, more.get(one.id, {})) for one in snapshot.programs)


def from_sheets(sheets: Sequence[Sheet]) -> tuple[Option, ...]:
    """Every named row of the tables. Raises InputError where no column names the programs."""
    made: list[Option] = []
    for sheet in sheets:
        columns = guess(sheet)
        fields = [one.field for one in columns]
        name_at = next((fields.index(one) for one in ("program.name", "program.hospital") if one in fields), None)
        if name_at is None:
            continue
        for row in sheet.rows:
            cells = {one: text for one, cell in zip(columns, row, strict=False) if (text := text_of(cell).strip())}
            by_field = {one.field: text for one, text in cells.items() if one.field}
            name = by_field.get(fields[name_at], "")
            if not name:
                continue
            marks = {one.field[5:]: _mark(text) for one, text in cells.items() if one.field.startswith("mark.")}
            facts = {
                (one.field.removeprefix("program.") or one.header).lower(): text
                for one, text in cells.items()
                if not one.field.startswith("mark.")
            }
            stop = by_field.get("program.stop", "")
            made.append(Option(name, marks, facts, by_field.get("program.strengths", ""), (stop,) if stop else ()))
    if not made:
        raise InputError(
            "The table names no programs: a column called Program or Hospital is needed, and marks from 1 to 5."
        )
    return tuple(made)


def _option(snapshot: Snapshot, program: Program, facts: dict[str, str]) -> Option:
    own = {name: getattr(program, name) for name in _FACTS if getattr(program, name)}
    return Option(
        name=program.name or program.hospital,
        marks={one.criterion: Fraction(str(one.mark)) for one in snapshot.marks_of.get(program.id, [])},
        facts={**facts, **own},
        strengths=program.strengths,
        stops=(program.stop,) if program.stop else (),
        program_id=program.id,
    )


def _mark(text: str) -> Fraction:
    return Fraction(text.split("/")[0].strip().replace(",", "."))
