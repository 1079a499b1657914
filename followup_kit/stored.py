"""Keep the compiled trie beside the package, as Python keeps its compiled modules, so that a command starts at once.

The file lies in `__pycache__`, is named for the interpreter, and begins with a digest of the families it was made from; a
file that is missing, foreign or stale is made anew, and a folder that cannot be written is left alone.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from followup_kit.branches import Node, compile_root
from followup_kit.trie import Lexicon

LAYOUT = b"1"
"""Changes with the shape of the trie's nodes."""


def lexicon(families: Mapping[str, str], reserved: Iterable[str]) -> Lexicon:
    """The lexicon of these families, from the stored trie where it fits."""
    bits = {name: 1 << number for number, name in enumerate((*reserved, *families))}
    digest = _digest(families, bits)
    root = _read(digest)
    if root is None:
        root = compile_root(families, bits)
        _write(digest, root)
    return Lexicon(bits, root)


def _digest(families: Mapping[str, str], bits: Mapping[str, int]) -> bytes:
    from hashlib import blake2b

    made = blake2b(LAYOUT, digest_size=16)
    for name in bits:
        made.update(f"{name}\0{families.get(name, '')}\0".encode())
    return made.digest()


def _place() -> Path:
    return Path(__file__).parent / "__pycache__" / f"lexicon.{sys.implementation.cache_tag}.trie"


def _read(digest: bytes) -> Node | None:
    try:
        data = _place().read_bytes()
        if data[:16] != digest:
            return None
        stored: Node = marshal.loads(data[16:])
        return stored
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _write(digest: bytes, root: Node) -> None:
    """Write beside the package in one step; nobody ever reads half a file."""
    if sys.dont_write_bytecode:
        return
    place = _place()
    part = place.with_suffix(f".{os.getpid()}.part")
    try:
        place.parent.mkdir(exist_ok=True)
        part.write_bytes(digest + marshal.dumps(root))
        part.replace(place)
    except (OSError, ValueError):
        part.unlink(missing_ok=True)
