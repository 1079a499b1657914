"""An order that looks shuffled and is the same on every machine and every day: it depends on a name alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import TypeVar

Thing = TypeVar("Thing")


def shuffled(count: int, name: str) -> tuple[int, ...]:
    """The numbers below `count` in an order that the name decides; never the plain order where there are two or more."""
    made = tuple(sorted(range(count), key=lambda number: _key(f"{name}/{number}")))
    return made[1:] + made[:1] if count > 1 and made == tuple(range(count)) else made


def drawn(things: Sequence[Thing], name: str, text: Callable[[Thing], str]) -> list[Thing]:
    """The things in an order that the name and each one's text decide: a new thing leaves the others' order alone."""
    return sorted(things, key=lambda thing: _key(f"{name}/{text(thing)}"))


def _key(text: str) -> bytes:
    return sha256(text.encode("utf-8", "replace")).digest()
