"""What an import did, or would do: counts, and sentences for the user."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from followup_kit.journal.columns import Column


@dataclass(slots=True)
class Report:
    """What an import did, or would do: sentences for the user, and counts."""

    columns: list[tuple[str, Column]] = field(default_factory=list)
    rows: int = 0
    added: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    guessed: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    differs: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """Plain data for `--format json`."""
        return {
            "rows": self.rows,
            "columns": [
                {"sheet": sheet, "header": one.header, "field": one.field, "why": one.why}
                for sheet, one in self.columns
            ],
            "added": dict(self.added),
            "known": dict(self.known),
            **{name: getattr(self, name) for name in ("guessed", "merged", "differs", "unread")},
        }
