"""The sample submissions under tests/submissions: a unit's answers, as a file named for its outcome.

A file may begin from another one of its folder (`like`), or from the unit's own solution, and change words of it.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from followup_kit.grading.unit import Unit
from tools.exercises import answers_of

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "submissions"


@cache
def solution(unit: str) -> dict[str, str]:
    """What stands in the answer fences of the unit's Markdown."""
    return answers_of((ROOT / "solutions" / unit / "unit.md").read_text("utf-8"))


def read(path: Path) -> dict[str, str]:
    """The answers of one sample, by id."""
    one = tomllib.loads(path.read_text("utf-8"))
    assert set(one) <= {"like", "answers", "change"}, f"{path.name} has a key that nobody reads"
    like = one.get("like", "")
    answers = dict(solution(path.parent.name) if like == "solution" else read(path.with_stem(like)) if like else {})
    answers.update(one.get("answers", {}))
    for change in one.get("change", ()):
        before = answers[change["answer"]]
        assert change["old"] in before, f"{path.name}: “{change['old']}” is not there to be changed"
        answers[change["answer"]] = before.replace(change["old"], change["new"])
    return answers


def of(unit: Unit) -> dict[str, dict[str, str]]:
    """Every sample of the unit, by name."""
    return {path.stem: read(path) for path in sorted((FOLDER / unit.name).glob("*.toml"))}
