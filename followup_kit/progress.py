"""What has been practised: the best state of each drill, in one small file of the learner's own. Pure but for that file."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from followup_kit.board.keeping import free_name
from followup_kit.draft import write_whole
from followup_kit.drills import STATES, Drill, State
from followup_kit.lessons import LESSONS, title

FILE = Path("my-drafts") / "progress.json"
VERSION = 1
_LIMIT = 2_000_000


@dataclass(frozen=True, slots=True)
class Record:
    """One drill: its best state so far, how often it was checked, and when last (local time, to the minute)."""

    state: State = "untouched"
    tries: int = 0
    last: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """Records by the drills' ids; a drill that is not here is untouched."""

    drills: Mapping[str, Record] = field(default_factory=dict)

    def of(self, drill: str) -> Record:
        """The record of one drill."""
        return self.drills.get(drill, Record())


@dataclass(frozen=True, slots=True)
class LessonState:
    """How far one lesson is: its drills by state. `word` is "done", "under way", "not started" or "no exercises"."""

    lesson: str
    title: str
    total: int
    right: int
    partly: int
    not_yet: int

    @property
    def word(self) -> str:
        """In words, as the page says it."""
        if not self.total:
            return "no exercises"
        if self.right == self.total:
            return "done"
        return "under way" if self.right + self.partly + self.not_yet else "not started"


def recorded(progress: Progress, drill: str, state: State, now: datetime) -> Progress:
    """The progress after one check. The best state stays: trying again costs nothing; an untouched answer is no try."""
    if state == "untouched":
        return progress
    old = progress.of(drill)
    best = max(old.state, state, key=STATES.index)
    new = Record(best, old.tries + 1, now.isoformat(timespec="minutes"))
    return replace(progress, drills={**progress.drills, drill: new})


def by_lesson(progress: Progress, drills: Iterable[Drill]) -> tuple[LessonState, ...]:
    """Every lesson of the course in its order, with the states of its drills."""
    states: dict[str, list[State]] = {lesson: [] for lesson in LESSONS}
    for one in drills:
        states.setdefault(one.card.lesson, []).append(progress.of(one.card.id).state)
    return tuple(
        LessonState(lesson, title(lesson), len(held), *(held.count(one) for one in ("right", "partly", "not yet")))
        for lesson, held in states.items()
    )


def next_lesson(lessons: Iterable[LessonState]) -> LessonState | None:
    """The first lesson with a drill that is not right yet, or None."""
    return next((one for one in lessons if one.word in ("under way", "not started")), None)


def read(path: Path = FILE) -> tuple[Progress, str]:
    """The progress in this file, and a sentence for the learner ("" where all is well). No file: nothing done yet.

    A damaged file is set aside under another name, and the sentence says so. Raises OSError where it cannot be read.
    """
    if not path.is_file():
        return Progress(), ""
    try:
        if path.stat().st_size > _LIMIT:
            raise ValueError
        return _from_dict(json.loads(path.read_text("utf-8"))), ""
    except (ValueError, RecursionError):
        aside = free_name(path, "unreadable")
        os.replace(path, aside)
        return Progress(), f"The file of your progress could not be read. It is kept as {aside.name}; a new one begins."


def write(progress: Progress, path: Path = FILE) -> None:
    """Write the file in one step: the old one or the new one, never half of it. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, to_json(progress))


def reset(now: datetime, path: Path = FILE) -> Path | None:
    """Begin anew. What was there is kept beside it under the day's date; its path, or None where there was nothing."""
    if not path.is_file():
        return None
    kept = free_name(path, f"{now:%Y-%m-%d}")
    os.replace(path, kept)
    return kept


def to_json(progress: Progress) -> str:
    """The file's text: version, and a table of drills."""
    drills = {name: asdict(one) for name, one in sorted(progress.drills.items())}
    return json.dumps({"version": VERSION, "drills": drills}, indent=1) + "\n"


def to_csv(progress: Progress, drills: Iterable[Drill]) -> str:
    """A row for each drill of the course: lesson, drill, type, state, tries, last."""
    made = io.StringIO()
    rows = csv.writer(made, lineterminator="\n")
    rows.writerow(["lesson", "drill", "type", "state", "tries", "last"])
    for one in drills:
        card, held = one.card, progress.of(one.card.id)
        rows.writerow([title(card.lesson), card.id, card.type, held.state, held.tries, held.last])
    return made.getvalue()


def _from_dict(data: Any) -> Progress:
    """Raises ValueError on anything that this version does not write."""
    if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(data.get("drills"), dict):
        raise ValueError
    return Progress({str(name): _record(held) for name, held in data["drills"].items()})


def _record(held: Any) -> Record:
    if not isinstance(held, dict) or held.get("state") not in STATES:
        raise ValueError
    tries, last = held.get("tries"), held.get("last")
    if isinstance(tries, bool) or not isinstance(tries, int) or tries < 0 or not isinstance(last, str):
        raise ValueError
    return Record(held["state"], tries, last)
