"""Work shared out over the machine's cores where there is enough of it to pay for starting helpers; in order, always."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any

PAYS_FROM = 60
"""So many pieces of work are worth a second process: one takes about as long to start as fifty mails to grade."""


@contextmanager
def workers(pieces: int) -> Iterator[Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]]:
    """A `map` for this many pieces of work. Its function and what it is given must be importable and plain."""
    cores = os.cpu_count() or 1
    if pieces < PAYS_FROM or cores < 2:
        yield map
        return
    with ProcessPoolExecutor(min(cores, 8), get_context("spawn")) as pool:
        yield lambda work, given: pool.map(work, given, chunksize=8)
