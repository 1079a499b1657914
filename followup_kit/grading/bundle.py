"""A platform's download, a zip or a folder, as files in memory: nothing is unpacked to disk, no link followed, all bounded."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO

from followup_kit.errors import InputError
from followup_kit.files import MB
from followup_kit.grading.submission import LARGEST, spoken

MOST_FILES, MOST_BYTES = 20_000, 500 * MB
"""More than this in one download is refused: a class of a thousand has a fifth of it."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of a download: the folders and the name it stood under, and its bytes; or why these were not read."""

    parts: tuple[str, ...]
    data: bytes = b""
    refused: str = ""

    @property
    def name(self) -> str:
        """As it is called to people."""
        return spoken("/".join(self.parts))


def files(source: Path) -> Iterator[File]:
    """Every file of a zip or a folder, zips within a zip included (once). Raises InputError where it is neither."""
    if source.is_dir():
        yield from _of_folder(source)
    elif source.is_file() and zipfile.is_zipfile(source):
        with source.open("rb") as file:
            yield from _of_zip(file, source.name, ())
    elif source.exists():
        raise InputError(f"{source} is neither a folder nor a zip.")
    else:
        raise InputError(f"{source} is not there; please check the name and the folder.")


def _of_folder(source: Path) -> Iterator[File]:
    for here, folders, names in os.walk(source):
        folders.sort()
        for name in sorted(names):
            path = Path(here, name)
            parts = path.relative_to(source).parts
            if not stat.S_ISREG(path.lstat().st_mode):
                yield File(parts, refused="is a link or a device, so it was not opened")
            elif path.stat().st_size > LARGEST:
                yield File(parts, refused=_too_big(path.stat().st_size))
            elif path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
                with path.open("rb") as file:
                    yield from _of_zip(file, path.name, parts[:-1])
            else:
                yield File(parts, path.read_bytes())


def _of_zip(file: IO[bytes], name: str, within: tuple[str, ...], deep: bool = True) -> Iterator[File]:
    try:
        with zipfile.ZipFile(file) as archive:
            entries = [one for one in archive.infolist() if not one.is_dir()]
            if len(entries) > MOST_FILES:
                raise InputError(f"{name} holds {len(entries):,} files; a class has far fewer, so it was not opened.")
            total = 0
            for one in entries:
                made = _entry(archive, one, within)
                total += len(made.data)
                if total > MOST_BYTES:
                    raise InputError(
                        f"{name} unpacks to more than {MOST_BYTES // MB:,} MB, so it was not read further."
                    )
                inner = deep and not made.refused and one.filename.lower().endswith(".zip")
                if inner and zipfile.is_zipfile(BytesIO(made.data)):
                    yield from _inner(made)
                else:
                    yield made
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, EOFError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{name} is damaged and cannot be read as a zip.") from None


def _inner(outer: File) -> Iterator[File]:
    """What is in a student's own zip; where that is damaged, it is refused and the others go on."""
    try:
        yield from list(_of_zip(BytesIO(outer.data), outer.name, outer.parts[:-1], deep=False))
    except InputError:
        yield File(outer.parts, refused="is a damaged or far too large zip")


def _entry(archive: zipfile.ZipFile, one: zipfile.ZipInfo, within: tuple[str, ...]) -> File:
    """One file of a zip. Its name is only read, never used as a path, yet one that points outside is refused and told."""
    path = PurePosixPath(one.filename.replace("\\", "/"))
    parts = tuple(part for part in path.parts if part not in ("/", "..", "."))
    parts = (*within, *parts) or ("?",)
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return File(parts, refused="has a name that points outside of the zip")
    if stat.S_ISLNK(one.external_attr >> 16):
        return File(parts, refused="is a link, so it was not followed")
    if one.flag_bits & 1:
        return File(parts, refused="is locked with a password")
    if one.file_size > LARGEST:
        return File(parts, refused=_too_big(one.file_size))
    try:
        with archive.open(one) as file:
            data = file.read(LARGEST + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError):
        return File(parts, refused="is damaged")
    return File(parts, refused=_too_big(len(data))) if len(data) > LARGEST else File(parts, data)


def _too_big(size: int) -> str:
    return f"is {size / MB:,.0f} MB; at most {LARGEST // MB} MB are read"
