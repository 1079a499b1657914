"""Tables as applicants keep them: cells as they stand, read from CSV of any habit, written so that no cell is run.

A cell that a spreadsheet would run as a formula is written with an apostrophe before it; reading takes it off again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from followup_kit.errors import InputError

Cell = str | int | float | bool | datetime | date | time | timedelta | None
Row = tuple[Cell, ...]

_RUNS = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_TYPED: dict[str, Any] = {"datetime": datetime.fromisoformat, "date": date.fromisoformat, "time": time.fromisoformat}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the file it came from, its title there, rows above the header, the header, the rows as they stand."""

    name: str
    title: str
    above: tuple[Row, ...]
    header: Row
    rows: tuple[Row, ...]


def text_of(cell: Cell) -> str:
    """A cell as a person reads it."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return cell.isoformat(sep=" ") if isinstance(cell, datetime) else str(cell)


def plain_cell(cell: Cell) -> Any:
    """A cell as JSON can hold it; `typed_cell` reads it back."""
    if isinstance(cell, timedelta):
        return {"seconds": cell.total_seconds()}
    for kind in (datetime, date, time):
        if isinstance(cell, kind):
            return {kind.__name__: cell.isoformat()}
    return cell


def typed_cell(value: Any) -> Cell:
    """The cell that `plain_cell` was given."""
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    ((kind, held),) = value.items()
    return timedelta(seconds=held) if kind == "seconds" else _TYPED[kind](held)


def unarmed(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it (numbers are left alone)."""
    return "'" + text if _RUNS.match(text) and not _NUMBER.fullmatch(text) else text


def rearmed(text: str) -> str:
    """The other way round: `rearmed(unarmed(text)) == text` for every text."""
    return text[1:] if text.startswith("'") and _RUNS.match(text[1:]) else text


def read_csv(name: str, data: bytes) -> list[Row]:
    """The rows of a CSV: comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows letters. Raises InputError."""
    text = _decoded(name, data)
    if "\0" in text:
        raise InputError(f"{name} is not a table: please save it as CSV or XLSX.")
    csv.field_size_limit(10_000_000)
    try:
        return [
            tuple(map(rearmed, row)) for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        ]
    except csv.Error:
        raise InputError(
            f"{name} is not a readable CSV: please check its quotation marks, or save it as XLSX."
        ) from None


def write_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV with commas and CRLF, for a file in UTF-8 with a byte order mark, which Excel needs."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([unarmed(text_of(cell)) for cell in row])
    return out.getvalue()


def _decoded(name: str, data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    """The one that parts the first lines into the most columns, alike in each; quoted parts do not count."""
    bare = re.sub(r'"(?:[^"]|"")*"', "", text[:20_000])
    lines = [line for line in bare.splitlines() if line.strip()][:10]

    def fit(mark: str) -> tuple[int, int]:
        counts = [line.count(mark) for line in lines]
        usual = max(counts, key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(",;\t|", key=fit)


def wide(rows: Sequence[Row]) -> int:
    """Cells of the longest row."""
    return max(map(len, rows), default=0)
