"""Lessons in the user's folder: new ones are placed, changed ones renewed, and what the user wrote is never overwritten.

A small file, `.followup-course.json`, remembers what each lesson held when it was placed. A lesson whose cells the
user left alone (running it does not count) gives way to its new version; one that the user changed stays, and the new
version is put beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from followup_kit.draft import write_whole

RECORD = ".followup-course.json"


@dataclass(frozen=True, slots=True)
class Placed:
    """What was written: lessons placed or renewed, all of them our own; and of these, those beside one the user changed."""

    new: tuple[Path, ...]
    beside: tuple[Path, ...] = ()


def place(source: Path, folder: Path) -> Placed:
    """Bring the lessons of `source` into `folder`. Raises OSError where the folder cannot hold them."""
    folder.mkdir(parents=True, exist_ok=True)
    record = _record(folder)
    new: list[Path] = []
    beside: list[Path] = []
    for one in sorted(source.glob("*.ipynb")):
        text = one.read_text("utf-8")
        print_now, mine = cells_digest(text), folder / one.name
        if record.get(one.name) == print_now and mine.exists():
            continue
        if mine.exists():
            print_mine = cells_digest(mine.read_bytes().decode("utf-8", "replace"))
            if print_mine == print_now:
                record[one.name] = print_now
                continue
            if print_mine != record.get(one.name):
                mine = _beside(mine, record)
                if mine.exists() and record.get(mine.name) == print_now:
                    continue
                record[mine.name] = print_now
                beside.append(mine)
        write_whole(mine, text)
        new.append(mine)
        if mine.name == one.name:
            record[one.name] = print_now
    write_whole(folder / RECORD, json.dumps(record, indent=1, sort_keys=True) + "\n")
    return Placed(tuple(new), tuple(beside))


def _beside(lesson: Path, record: Mapping[str, str]) -> Path:
    """A name beside the lesson that is free, or holds a version of ours that the user left alone."""
    number = 1
    while True:
        new = lesson.with_stem(f"{lesson.stem}_new{number if number > 1 else ''}")
        if not new.exists() or cells_digest(new.read_bytes().decode("utf-8", "replace")) == record.get(new.name):
            return new
        number += 1


def cells_digest(text: str) -> str:
    """A digest of what a notebook's cells say, without outputs and counts; of the whole text where it is no notebook."""
    try:
        cells = json.loads(text)["cells"]
        said: Any = [[one["cell_type"], "".join(one["source"])] for one in cells]
    except (ValueError, KeyError, TypeError, RecursionError):
        said = text
    return sha256(json.dumps(said).encode("utf-8", "replace")).hexdigest()[:24]


def _record(folder: Path) -> dict[str, str]:
    try:
        kept = json.loads((folder / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}
