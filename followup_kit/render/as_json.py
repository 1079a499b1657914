"""Reviews as the JSON of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from followup_kit.render.result import Result
from followup_kit.suppress import SetAside


def reviews(results: Iterable[Result], unused: Iterable[SetAside] = ()) -> str:
    """`{"version": 1, "reviews": [...]}`; "set_aside" and "unused_suppressions" stand only where there are any."""
    made: dict[str, Any] = {"version": 1, "reviews": [_review(one) for one in results]}
    if left := [{"fingerprint": one.fingerprint, "reason": one.reason} for one in unused]:
        made["unused_suppressions"] = left
    return dumps(made)


def dumps(data: object) -> str:
    """Plain data as readable JSON, in UTF-8 letters, with a line end."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _review(one: Result) -> dict[str, Any]:
    made = {"path": one.path, **one.review.to_dict()}
    if one.set_aside:
        made["set_aside"] = [
            {"code": finding.code, "fingerprint": why.fingerprint, "reason": why.reason}
            for finding, why in one.set_aside
        ]
    return made
