"""Drills from TOML: `followup_kit/data/drills/<lesson>.toml`, a [[drill]] table for each. Every problem is told at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from followup_kit.drills import better, mend, order, quiz, spot, when, whom
from followup_kit.drills.card import Card, Drill, DrillError
from followup_kit.drills.table import Table
from followup_kit.errors import did_you_mean

FOLDER = Path(__file__).resolve().parent.parent / "data" / "drills"
TYPES: Mapping[str, tuple[Callable[[Table, Card], Drill], tuple[str, ...]]] = {
    "spot": (spot.read, spot.FIELDS),
    "better": (better.read, better.FIELDS),
    "order": (order.read, order.FIELDS),
    "mend": (mend.read, mend.FIELDS),
    "when": (when.read, when.FIELDS),
    "whom": (whom.read, whom.FIELDS),
    "quiz": (quiz.read, quiz.FIELDS),
}
SHARED = ("id", "type", "prompt", "article", "hint", "solution")
_PLACE = re.compile(r"\d(\.\d)?|FAQ\d|ad|beyond")


@lru_cache(maxsize=4)
def load(folder: Path = FOLDER) -> Mapping[str, Drill]:
    """Every drill of the folder by its id, in the order of files and of tables. Raises DrillError with all problems."""
    made: dict[str, Drill] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        drills, wrong = read(path.read_text("utf-8"), path.name)
        problems += wrong
        for one in drills:
            if one.card.id in made:
                problems.append(
                    f"{path.name}: the id “{one.card.id}” stands in {made[one.card.id].card.lesson} already."
                )
            made.setdefault(one.card.id, one)
    if problems:
        raise DrillError("\n".join(problems))
    return MappingProxyType(made)


def drill(name: str, folder: Path = FOLDER) -> Drill:
    """One drill by its id. Raises DrillError that names the nearest id."""
    there = load(folder)
    if name not in there:
        raise DrillError(f"There is no drill “{name}”{did_you_mean(name, tuple(there))}")
    return there[name]


def of_lesson(lesson: str, folder: Path = FOLDER) -> tuple[Drill, ...]:
    """The drills of one lesson ("04_subject"), in their order."""
    return tuple(one for one in load(folder).values() if one.card.lesson == lesson)


def read(text: str, file: str) -> tuple[list[Drill], list[str]]:
    """The drills of one file's text that can be used, and a sentence about each of the others."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return [], [f"{file} is not valid TOML: {error}."]
    tables = data.get("drill")
    if set(data) != {"drill"} or not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        return [], [f"{file} should hold [[drill]] tables and nothing else."]
    made: list[Drill] = []
    problems = []
    taken: set[str] = set()
    for number, fields in enumerate(tables, 1):
        try:
            one = _drill(fields, number, file)
            if one.card.id in taken:
                raise DrillError(f"{file}: the id “{one.card.id}” stands here twice.")
        except DrillError as error:
            problems.append(str(error))
        else:
            taken.add(one.card.id)
            made.append(one)
    return made, problems


def _drill(fields: Mapping[str, Any], number: int, file: str) -> Drill:
    name = fields.get("id")
    table = Table(fields, f"{file}, {name if isinstance(name, str) and name else f'drill {number}'}")
    kind = table.text("type")
    if kind not in TYPES:
        raise table.error("type", f"should be one of {', '.join(TYPES)}")
    make, own = TYPES[kind]
    table.only(*SHARED, *own)
    return make(table, _card(table, kind, file.removesuffix(".toml")))


def _card(table: Table, kind: str, lesson: str) -> Card:
    name = table.text("id")
    if " " in name or "." not in name:
        raise table.error("id", "should be like subject.spot-vague: a topic, a dot, and words joined by hyphens")
    prompt, article, hint, solution = map(table.text, ("prompt", "article", "hint", "solution"))
    if not all(_PLACE.fullmatch(one) for one in article.split()):
        raise table.error(
            "article", "should hold section numbers of the article, like 3.1 or FAQ2, with spaces between"
        )
    return Card(name, lesson, kind, prompt, article, hint, solution)
