"""One file for each mail: names that every system takes, and nothing written over without a word."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from pathlib import Path

from followup_kit.errors import InputError
from followup_kit.names import fold

LONGEST = 60
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})


def file_stem(name: str, taken: Collection[str] = ()) -> str:
    """A file name without its ending, in lower-case letters, digits and hyphens: "José Peña, MD" -> "jose-pena-md".

    Never empty, never one that Windows keeps for itself, and none of those taken (a number is added).
    """
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:LONGEST].strip("-") or "mail"
    stem = f"{plain}-mail" if plain in _RESERVED else plain
    number, tried = 1, stem
    while tried in taken:
        number += 1
        tried = f"{stem}-{number}"
    return tried


def write_new(files: Sequence[tuple[Path, bytes]], replace: bool = False) -> None:
    """Write all the files, or none where one is there already and `replace` is False. Raises InputError."""
    there = [path for path, _ in files if path.exists()]
    if there and not replace:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        raise InputError(
            f"{there[0]}{more} is there already, so nothing was written; choose another folder, or add --replace."
        )
    for path, data in files:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            half = path.with_name(f".{path.name}.half")
            half.write_bytes(data)
            os.replace(half, path)
        except OSError as error:
            raise InputError(f"{path} cannot be written: {error.strerror or 'the name cannot be used'}.") from None
