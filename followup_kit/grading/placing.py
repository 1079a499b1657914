"""Files put in place whole or not at all."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from followup_kit.grading.tidy import KEPT


def write(path: Path, text: str) -> None:
    """Write a text so that a reader sees the old file or the new one, never half of it. A read-only one is replaced."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(text.encode("utf-8"))
        if path.exists() and not path.is_symlink():
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)  # Windows replaces no read-only file; nbgrader leaves them so
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def carry(source: Path, target: Path) -> None:
    """Carry nbgrader's own files from one step's folder to the next: feedback is released by them."""
    target.mkdir(parents=True, exist_ok=True)
    for name in KEPT:
        if (source / name).is_file() and not (source / name).is_symlink():
            there = target / name
            if there.exists():
                there.chmod(stat.S_IRUSR | stat.S_IWUSR)
            shutil.copyfile(source / name, there)
        else:
            (target / name).unlink(missing_ok=True)
