"""Tables on disk, by the ending of their name: CSV and its kin, XLSX, and calendars of interview invitations."""

from __future__ import annotations

from pathlib import Path

from followup_kit.errors import InputError
from followup_kit.files import MB, read_bytes
from followup_kit.journal.columns import sheet_of
from followup_kit.journal.giving import as_one
from followup_kit.journal.sheets import Sheet, read_csv, write_csv

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ics")
LIMIT = 50 * MB


def read_tables(path: Path) -> list[Sheet]:
    """Every table of this file. Raises InputError on what cannot be read."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(
            f"{path}: tables are read from .csv, .tsv, .xlsx and .ics files; please save it as one of these."
        )
    data = read_bytes(path, LIMIT)
    if ending == ".ics":
        from followup_kit.invitations import read_ics

        return [read_ics(path.name, data)]
    if ending in (".xlsx", ".xlsm"):
        from followup_kit.workbook import read_xlsx

        return [sheet_of(path.name, title, rows) for title, rows in read_xlsx(path.name, data)]
    return [sheet_of(path.name, path.stem, read_csv(path.name, data))]


def table_bytes(sheets: tuple[Sheet, ...], ending: str) -> bytes:
    """The tables as a file of this ending (".csv" or ".xlsx")."""
    if ending == ".xlsx":
        from followup_kit.workbook import write_xlsx

        return write_xlsx(sheets)
    return b"\xef\xbb\xbf" + write_csv(as_one(sheets) if sheets else []).encode("utf-8")
