"""A submitted notebook, read as data: bounded, never followed through a link, never run. What cannot be read is said plainly."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_kit.errors import InputError
from followup_kit.files import MB

LARGEST = 10 * MB
"""No submitted notebook that is read is larger, in bytes; one of these units has a two-hundredth of it."""

MOST_CELLS = 2_000
"""No submitted notebook has more cells; one of these units has thirty."""

_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127], "�")


class SubmissionError(InputError):
    """A submission that cannot be graded. Its text is one sentence for the instructor; it quotes nothing of the student's."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a submitted cell has to say: the name in its metadata, its own id, and its text. Nothing else is looked at."""

    grade_id: str
    id: str
    text: str


def read(path: Path) -> tuple[Cell, ...]:
    """The cells of a submitted notebook, in order; what is no cell is left out. Raises SubmissionError."""
    return cells(_json(text(path), path.name), path.name)


def cells(notebook: object, name: str) -> tuple[Cell, ...]:
    """The cells of a notebook that was read already. `name` is how errors call it. Raises SubmissionError."""
    held = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(held, list):
        old = isinstance(notebook, dict) and isinstance(notebook.get("worksheets"), list)
        why = "is a notebook in an old format (before 4)" if old else "holds no cells, so it is not a notebook"
        raise SubmissionError(f"{name} {why}; please ask for the file that the course gave out.")
    if len(held) > MOST_CELLS:
        raise SubmissionError(f"{name} holds {len(held):,} cells; at most {MOST_CELLS:,} are read.")
    return tuple(_cell(one) for one in held if isinstance(one, dict))


def text(path: Path, largest: int = LARGEST) -> str:
    """The text of a submitted file, in UTF-8 (or UTF-16 with its mark). Raises SubmissionError."""
    data = _bytes(path, largest)
    code = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(code)
    except UnicodeDecodeError:
        raise SubmissionError(f"{path.name} is not in UTF-8; please ask for the file as Jupyter saves it.") from None


def _bytes(path: Path, largest: int) -> bytes:
    """Bytes of a plain file. A link, a pipe or a device is refused before anything is read from it."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if not stat.S_ISREG(path.lstat().st_mode) or linked(path.parent):
            raise SubmissionError(
                f"{path.name} is not a plain file of its own but a link or a device, so it was not opened."
            )
        with os.fdopen(os.open(path, flags), "rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(largest + 1) if size <= largest else b""
    except FileNotFoundError:
        raise SubmissionError(f"{path.name} is not there.") from None
    except OSError as error:
        raise SubmissionError(f"{path.name} cannot be read: {error.strerror}.") from None
    if size > largest or len(data) > largest:
        raise SubmissionError(
            f"{path.name} is {max(size, len(data)) / MB:.0f} MB; at most {largest // MB} MB are read, so something else was handed in."
        )
    return data


def spoken(name: str) -> str:
    """A student's name for a file, as it may be printed: no control characters, which a terminal would obey, and not endless."""
    return "".join(one if one.isprintable() else "\ufffd" for one in name[:120])


def linked(folder: Path) -> bool:
    """Is a submission's folder, or its student's, a link to somewhere else?"""
    return folder.is_symlink() or folder.parent.is_symlink()


def _json(held: str, name: str) -> object:
    try:
        return json.loads(held)
    except RecursionError:
        raise SubmissionError(f"{name} is nested too deeply to be a notebook.") from None
    except ValueError as error:
        what = "is empty" if not held.strip() else f"is not a notebook (no JSON at line {getattr(error, 'lineno', 1)})"
        raise SubmissionError(f"{name} {what}; please ask for the file as Jupyter saves it.") from None


def _cell(cell: dict[str, Any]) -> Cell:
    metadata = cell.get("metadata")
    settings = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    named = settings.get("grade_id") if isinstance(settings, dict) else None
    return Cell(_name(named), _name(cell.get("id")), _source(cell.get("source")))


def _name(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= 200 else ""


def _source(value: object) -> str:
    """A cell's text: line ends as LF, without control characters and lone surrogates, which no file or page may hold."""
    if isinstance(value, list):
        value = "".join(one for one in value if isinstance(one, str))
    if not isinstance(value, str):
        return ""
    clean = value.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return clean.encode("utf-8", "replace").decode("utf-8")
