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
    _known(path.name)
    return sheets_of(path.name, read_bytes(path, LIMIT))


def sheets_of(name: str, data: bytes) -> list[Sheet]:
    """Every table of a file of this name with these bytes. Raises InputError."""
    ending = _known(name)
    if ending == ".ics":
        from followup_kit.invitations import read_ics

        return [read_ics(name, data)]
    if ending in (".xlsx", ".xlsm"):
        from followup_kit.workbook import read_xlsx

        return [sheet_of(name, title, rows) for title, rows in read_xlsx(name, data)]
    return [sheet_of(name, Path(name).stem, read_csv(name, data))]


def _known(name: str) -> str:
    ending = Path(name).suffix.lower()
    if ending not in ENDINGS:
        raise InputError(
            f"{name}: tables are read from .csv, .tsv, .xlsx and .ics files; please save it as one of these."
        )
    return ending


def table_bytes(sheets: tuple[Sheet, ...], ending: str) -> bytes:
    """The tables as a file of this ending (".csv" or ".xlsx")."""
    if ending == ".xlsx":
        from followup_kit.workbook import write_xlsx

        return write_xlsx(sheets)
    return b"\xef\xbb\xbf" + write_csv(as_one(sheets) if sheets else []).encode("utf-8")
