"""The units of a course folder and their released notebooks, read once and again when a file has changed."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from followup_kit.errors import InputError
from followup_kit.files import read_text
from followup_kit.grading.unit import Unit
from followup_kit.grading.units import FILE, load
from followup_kit.grading.units import unit as named

NOTEBOOK = "unit"
"""The name of the one notebook of a unit, without its ending."""


def unit_of(name: str, root: Path) -> Unit:
    """The unit of this name, from the folder's own course file where it has one. Raises InputError."""
    own = root / FILE
    return _unit(name, root, own.stat().st_mtime_ns if own.is_file() else 0)


def unit_names(root: Path) -> tuple[str, ...]:
    """The names of all units, in the order of the course."""
    return tuple(one.name for one in load(root))


def released(path: Path) -> dict[str, Any]:
    """An instructor's released notebook, as JSON. Raises InputError that says how to make it."""
    if not path.is_file():
        unit = path.parent.name
        raise InputError(f"{path} is not there; please run `nbgrader generate_assignment {unit}` first.")
    return _released(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=32)
def _unit(name: str, root: Path, changed: int) -> Unit:
    return named(name, root)


@lru_cache(maxsize=32)
def _released(path: Path, changed: int) -> dict[str, Any]:
    try:
        made: dict[str, Any] = json.loads(read_text(path))
    except ValueError as error:
        raise InputError(f"{path} cannot be used: {error}") from None
    if not isinstance(made, dict) or not isinstance(made.get("cells"), list):
        raise InputError(f"{path} is not a notebook; please run `nbgrader generate_assignment` again.")
    return made
