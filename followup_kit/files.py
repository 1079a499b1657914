"""Files from disk: bytes within a limit, text in UTF-8, contexts. What cannot be read is said in one sentence."""

from __future__ import annotations

import os
from pathlib import Path

from followup_kit.context import Context
from followup_kit.errors import InputError

MB = 1_000_000
LIMIT = 2 * MB
"""No text file that the kit reads is larger than this, in bytes."""


def data(name: str) -> str:
    """A text file of the package's own data. (`importlib.resources` would cost the command 15 ms.)"""
    return Path(__file__).with_name("data").joinpath(name).read_text("utf-8")


def data_bytes(name: str) -> bytes:
    """A file of the package's own data as bytes."""
    return Path(__file__).with_name("data").joinpath(name).read_bytes()


def read_context(path: Path) -> Context:
    """The context in this TOML file. Raises InputError or ContextError."""
    return Context.from_toml(read_text(path), str(path))


def read_text(path: Path) -> str:
    """A text file as given, without a byte order mark. Raises InputError on anything but UTF-8 text."""
    return text_of_file(str(path), read_bytes(path))


def read_bytes(path: Path, limit: int = LIMIT) -> bytes:
    """A file's bytes. Raises InputError where it cannot be read or holds more bytes than the limit."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
            size = max(len(data), os.fstat(file.fileno()).st_size)
    except FileNotFoundError:
        raise InputError(f"{path} is not there; please check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise InputError(f"{path} cannot be read: {reason}.") from None
    if len(data) > limit:
        raise InputError(_too_big(str(path), size))
    return data


def text_of_file(name: str, data: bytes, limit: int = LIMIT) -> str:
    """These bytes as text, without a byte order mark; `name` is how errors call them. Raises InputError."""
    if len(data) > limit:
        raise InputError(_too_big(name, len(data)))
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise InputError(f"{name} is not in UTF-8: please save it again as UTF-8 text.")
    if b"\0" in data:
        raise InputError(f"{name} is not a text file: please save the email as plain text (.txt) or as .eml.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name} is not in UTF-8 (line {line}): please save it again as UTF-8 text.") from None


def _too_big(name: str, size: int) -> str:
    return f"{name} is {size / MB:.0f} MB; an email is a few kB, so this is probably another file."
