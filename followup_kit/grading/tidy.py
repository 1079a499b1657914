"""A handed-in folder before grading: the notebook under its own name, everything else out of the way, nothing deleted."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from followup_kit.grading.submission import spoken

KEPT = ("timestamp.txt", "submission_secret.txt")
"""nbgrader's own files, which feedback needs; each holds one line."""

_LONGEST_LINE = 1_000


def tidy(folder: Path, notebooks: Collection[str], aside: Path) -> tuple[str, ...]:
    """Leave only the released notebooks and nbgrader's own files in `folder`; move the rest below `aside`.

    A single notebook under another name ("unit (1).ipynb") gets its own name back. Links are moved, never followed.
    Returns what was done, in words for the instructor.
    """
    notes = []
    names = sorted(one.name for one in os.scandir(folder))
    missing = [name for name in notebooks if name not in names]
    others = [name for name in names if name.endswith(".ipynb") and name not in notebooks]
    if len(missing) == 1 and len(others) == 1 and _plain(folder / others[0]):
        (folder / others[0]).rename(folder / missing[0])
        notes.append(f"{spoken(others[0])} was taken for {missing[0]}")
        names[names.index(others[0])] = missing[0]
    moved = [name for name in names if name not in notebooks and not (name in KEPT and _sound(folder / name))]
    for name in moved:
        aside.mkdir(parents=True, exist_ok=True)
        os.replace(folder / name, _free(aside / name))
    if moved:
        notes.append(f"set aside, not looked at: {', '.join(map(spoken, moved))}")
    return tuple(notes)


def handed_in(folder: Path) -> str:
    """The line in a submission's timestamp.txt, as nbgrader writes it; "" where there is none that can be read."""
    path = folder / KEPT[0]
    return path.read_text("utf-8").strip() if _sound(path) else ""


def _sound(path: Path) -> bool:
    """A plain file of one short line; and if it is the time of the hand-in, one that can be read."""
    if not _plain(path) or path.stat().st_size > _LONGEST_LINE:
        return False
    try:
        line = path.read_text("utf-8").strip()
        return path.name != KEPT[0] or _is_time(line)
    except (OSError, ValueError):
        return False


def _is_time(line: str) -> bool:
    """A time as nbgrader writes it: "2026-11-28 01:16:58.000000 UTC", or with an offset."""
    try:
        datetime.fromisoformat(" ".join(line.split()[:2]))
    except ValueError:
        return False
    return re.fullmatch(r"[\d-]{10} [\d:.]{8,15}( ([A-Z]{1,5}|[+-]\d{4}))?", line) is not None


def _plain(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _free(path: Path) -> Path:
    """The path, or the next one like it that is not taken."""
    made, number = path, 1
    while os.path.lexists(made):
        number += 1
        made = path.with_name(f"{path.name}.{number}")
    return made
