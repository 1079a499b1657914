"""What is known of a sentence holds wherever it stands: a draft is read at every keystroke, and hardly changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from followup_kit.reading import REMEMBERED, Reading, Sentence

T = TypeVar("T")


def of_each(reading: Reading, tell: Callable[[Reading, Sentence], T]) -> list[T]:
    """What `tell` finds out about every sentence of the mail, in order; never None.

    `tell` may look at nothing but the words, marks and phrases of the sentence itself, and counts them from its first
    word. What it told of a sentence is kept with the lexicon, and not asked again for sentences of the same key.
    """
    facts = _facts(reading)
    told: list[T | None] = [known.get(tell) for known in facts]
    if None in told:
        for number, known in enumerate(facts):
            if told[number] is None:
                told[number] = known[tell] = tell(reading, reading.sentences[number])
    return told  # type: ignore[return-value]


def _facts(reading: Reading) -> list[dict[object, Any]]:
    """What is known of each sentence, by who told it; looked up once a mail."""
    facts: list[dict[object, Any]] | None = reading.memo.get("facts")
    if facts is None:
        seen: dict[str, dict[object, Any]] = reading.lexicon.frames.setdefault("facts", {})
        if len(seen) >= REMEMBERED:
            seen.clear()
        keys = [sentence.key for sentence in reading.sentences]
        known = list(map(seen.get, keys))
        facts = reading.memo["facts"] = [
            seen.setdefault(key, {}) if one is None else one for key, one in zip(keys, known, strict=True)
        ]
    return facts
