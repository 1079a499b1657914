"""Where a command's words go: standard output or a file; never over an email."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from followup_kit.errors import InputError


def write(text: str, target: str | None = None, inputs: tuple[str, ...] = ()) -> None:
    """Write to the target file, or to standard output. Raises InputError where the file cannot be written."""
    if target is None or target == "-":
        sys.stdout.write(text)
        return
    path = Path(target)
    for one in inputs:
        if one != "-" and path.exists() and os.path.exists(one) and os.path.samefile(path, one):
            raise InputError(f"{target} is one of the emails; please choose another file for the output.")
    try:
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise InputError(f"{target} cannot be written: {reason}.") from None


def colourful() -> bool:
    """Is standard output a terminal that may be coloured?"""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Columns of the terminal; 88 where there is none."""
    if not sys.stdout.isatty():
        return 88
    from shutil import get_terminal_size

    return get_terminal_size((88, 24)).columns


def hint(text: str) -> None:
    """A hint for a person: on standard error, and only on a terminal."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)
