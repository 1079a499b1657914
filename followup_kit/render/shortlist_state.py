"""The shortlist as plain data for the browser: what counts, the marks, the order with its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from followup_kit.journal.snapshot import Snapshot
from followup_kit.render.as_shortlist import explained
from followup_kit.render.shortlist_words import number, ordinal
from followup_kit.shortlist import HONESTLY, Shortlist
from followup_kit.shortlist.why import steadiness


def state(snapshot: Snapshot, weights: Mapping[str, Fraction], made: Shortlist | None) -> dict[str, Any]:
    """All that the page shows; every text is plain. `made` is None as long as nothing counts."""
    marks = {
        one.id: {mark.criterion: f"{mark.mark:g}" for mark in snapshot.marks_of.get(one.id, [])}
        for one in snapshot.programs
    }
    known = dict.fromkeys(mark.criterion for mark in snapshot.marks)
    return {
        "honestly": HONESTLY,
        "weights": [[name, number(weight)] for name, weight in weights.items()],
        "offered": [name for name in known if name not in weights and name != "gut"],
        "programs": [
            {"id": one.id, "name": one.name or one.hospital, "marks": marks[one.id]} for one in snapshot.programs
        ],
        "places": _places(made) if made else [],
        "left": [f"{option.name}: {'; '.join(reasons)}" for option, reasons in made.stopped] if made else [],
        "unmarked": [one.name for one in made.unmarked] if made else [],
    }


def _places(made: Shortlist) -> list[dict[str, Any]]:
    return [
        {
            "place": one.place.place,
            "name": one.place.option.name,
            "score": f"{float(one.place.score):.2f}",
            "why": f"Why is {one.place.option.name} {ordinal(one.place.place)}?",
            "lines": explained(made, one.place, one),
        }
        for one in steadiness(made)
    ]
