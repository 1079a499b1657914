"""Tables from and to Excel's XLSX: cells with their types; what would be a formula is written as text."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from followup_kit.errors import InputError
from followup_kit.files import MB
from followup_kit.journal.sheets import Cell, Row, Sheet, unarmed

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)")
_CODED = re.compile("_x([0-9A-Fa-f]{4})_")
_TITLE = re.compile(r"[\[\]:*?/\\]")
_LONGEST = 32_767
_MOST = 300 * MB


def read_xlsx(name: str, data: bytes) -> list[tuple[str, list[Row]]]:
    """The worksheets as (title, rows). A formula is its text ("=A1+B1"). Raises InputError."""
    openpyxl = _openpyxl()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(one.file_size for one in archive.infolist())
        if size > _MOST:
            raise InputError(f"{name} unfolds to {size / MB:,.0f} MB, which is no table of interviews.")
        book = openpyxl.load_workbook(io.BytesIO(data))
    except InputError:
        raise
    except Exception:  # openpyxl raises many kinds on a file that is none
        raise InputError(
            f"{name} is not a readable XLSX file: please save it again from your spreadsheet program."
        ) from None
    return [(sheet.title, _rows(sheet)) for sheet in book.worksheets]


def _rows(sheet: Any) -> list[Row]:
    """The rows as far as anything stands in them: a column that is coloured down to the last row holds no more."""
    used = [(cell.row, cell.column) for cell in sheet._cells.values() if cell.value is not None]
    if not used:
        return []
    last_row, last_column = max(row for row, _ in used), max(column for _, column in used)
    return [tuple(_read(cell) for cell in row) for row in sheet.iter_rows(max_row=last_row, max_col=last_column)]


def write_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """A workbook with a worksheet for each table. Texts stay texts, whatever they begin with."""
    openpyxl = _openpyxl()
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets or (Sheet("", "Journal", (), (), ()),):
        page = book.create_sheet(_TITLE.sub(" ", sheet.title).strip("'")[:31] or "Sheet")
        for number, row in enumerate((*sheet.above, sheet.header, *sheet.rows), 1):
            for at, cell in enumerate(row, 1):
                if cell is not None and cell != "":
                    _write(page.cell(number, at), cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _openpyxl() -> Any:
    try:
        import openpyxl
    except ImportError:
        raise InputError(
            "XLSX needs openpyxl, which comes with the course; please save the table as CSV, which always works."
        ) from None
    return openpyxl


def _read(cell: Any) -> Cell:
    value = cell.value
    if isinstance(value, str):
        return _CODED.sub(lambda match: chr(int(match[1], 16)), value)
    return getattr(value, "text", None) or str(value) if hasattr(value, "ref") else value


def _write(cell: Any, value: Cell) -> None:
    if isinstance(value, str):
        text = _UNSAFE.sub(lambda match: f"_x{ord(match[0]):04X}_", value)
        if len(text) > _LONGEST:
            raise InputError(
                f"A cell of {len(text):,} characters does not fit into XLSX, which takes {_LONGEST:,}; please export as CSV."
            )
        cell.value = "x"
        cell._value = text  # the setter would take a text that begins with "=" for a formula
        cell.data_type = "s"
        if unarmed(value) != value:
            cell.quotePrefix = True
    else:
        cell.value = value
