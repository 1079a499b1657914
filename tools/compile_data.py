"""Write followup_kit/data/*.marshal anew, from the families of phrases and the weights: python tools/compile_data.py

Run it (or `make data`) after a change of a family in `followup_kit/lexicon/`, of a rule's own families, or of the weights.
"""

from __future__ import annotations

import json
import marshal
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from followup_kit import RULES, stored
from followup_kit.branches import compile_root
from followup_kit.compiled import families_of
from followup_kit.lexicon import places
from followup_kit.meaning.weighing import ALONE, packed
from followup_kit.reading import RESERVED
from followup_kit.trie import bits_of

ALIKE = 2
"""The last version of marshal that writes equal values as equal bytes, whatever else Python has in memory."""

ACTS = Path(__file__).with_name("acts.json")
"""The learned weights, one row for each feature."""

DATA = Path(__file__).resolve().parent.parent / "followup_kit" / "data"


def everything() -> dict[str, Any]:
    """What each file holds."""
    return {
        "lexicon": trie(families_of(RULES), RESERVED),
        "places": trie(places.SENTENCES),
        "acts": weights(json.loads(ACTS.read_text("utf-8"))),
    }


def trie(families: dict[str, str], reserved: tuple[str, ...] = ()) -> tuple[dict[str, str], Any]:
    """Families and the trie that they make."""
    return dict(families), compile_root(families, bits_of((*reserved, *families)))


def weights(learned: dict[str, Any]) -> tuple[tuple[str, ...], int, dict[str, bytes]]:
    """Acts, packed bias, and by stem the packed weights of the stem alone and before another."""
    rows: dict[str, dict[str, int]] = {}
    for feature, row in learned["weights"].items():
        stem, _, following = feature.partition(" ")
        rows.setdefault(stem, {})[following or ALONE] = packed(row)
    parts = {stem: marshal.dumps(row, ALIKE) for stem, row in rows.items()}
    return tuple(learned["acts"]), packed(learned["bias"]), parts


def main() -> None:
    """Write the files whose value has changed."""
    for name, value in everything().items():
        if stored.load(name) != value:
            (DATA / f"{name}.marshal").write_bytes(stored.dump(value))
            print(f"{name}.marshal is new")


if __name__ == "__main__":
    main()
