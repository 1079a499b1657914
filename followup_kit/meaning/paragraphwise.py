"""What the words of a paragraph alone tell, whoever writes to whom: kept with the paragraph, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from followup_kit.blocks import Block
from followup_kit.reading import Reading

T = TypeVar("T")


def of_paragraphs(reading: Reading, tell: Callable[[Block], T]) -> list[T]:
    """What `tell` finds out about every paragraph of the mail, in order; it looks at each only once."""
    told = []
    for _, _, block in reading.blocks:
        facts = block.facts
        if tell not in facts:
            facts[tell] = tell(block)
        told.append(facts[tell])
    return told
