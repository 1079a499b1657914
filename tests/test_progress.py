"""The record of what was practised: best states, one file that is never half written, copies, and a fresh start."""

import csv
import io
import json
from datetime import datetime
from pathlib import Path

import pytest

from followup_kit.drills import load
from followup_kit.lessons import LESSONS
from followup_kit.progress import (
    Progress,
    Record,
    by_lesson,
    next_lesson,
    read,
    recorded,
    reset,
    to_csv,
    to_json,
    write,
)

NOW = datetime(2026, 11, 20, 9, 30)
DRILLS = tuple(load().values())


def test_the_best_state_stays_and_untouched_is_no_try():
    made = Progress()
    for state in ("untouched", "not yet", "right", "partly", "untouched"):
        made = recorded(made, "a.b", state, NOW)
    assert made.of("a.b") == Record("right", 3, "2026-11-20T09:30")
    assert made.of("a.c") == Record()


def test_what_is_written_is_read_back(tmp_path: Path):
    path = tmp_path / "new" / "progress.json"
    made = recorded(recorded(Progress(), "a.b", "partly", NOW), "c.d", "right", NOW)
    write(made, path)
    assert read(path) == (made, "")
    assert [one.name for one in path.parent.iterdir()] == ["progress.json"]
    assert json.loads(path.read_text("utf-8"))["version"] == 1


def test_no_file_is_nothing_done(tmp_path: Path):
    assert read(tmp_path / "progress.json") == (Progress(), "")
    assert reset(NOW, tmp_path / "progress.json") is None


DAMAGED = [
    "",
    "{",
    "[]",
    "null",
    '{"version": 2, "drills": {}}',
    '{"version": 1}',
    '{"version": 1, "drills": {"a": {}}}',
    '{"version": 1, "drills": {"a": {"state": "done", "tries": 1, "last": ""}}}',
    '{"version": 1, "drills": {"a": {"state": "right", "tries": true, "last": ""}}}',
    '{"version": 1, "drills": {"a": {"state": "right", "tries": -1, "last": ""}}}',
    '{"version": 1, "drills": {"a": {"state": ["right"], "tries": 1, "last": ""}}}',
    "[" * 100_000,
]


@pytest.mark.parametrize("text", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, text: str):
    path = tmp_path / "progress.json"
    path.write_text(text, "utf-8")
    made, said = read(path)
    assert made == Progress()
    assert "progress-unreadable.json" in said
    assert (tmp_path / "progress-unreadable.json").read_text("utf-8") == text
    assert not path.exists()


def test_bytes_that_are_no_text_are_set_aside_and_nothing_set_aside_is_overwritten(tmp_path: Path):
    path = tmp_path / "progress.json"
    for data in (b"\xff\xfe\x00", b"\x80"):
        path.write_bytes(data)
        assert read(path)[1]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_that_cannot_be_replaced_stays_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "progress.json"
    write(recorded(Progress(), "a.b", "right", NOW), path)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space"):
        write(Progress(), path)
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_reset_keeps_a_dated_copy_each_time(tmp_path: Path):
    path = tmp_path / "progress.json"
    kept = []
    for _ in range(2):
        write(recorded(Progress(), "a.b", "right", NOW), path)
        kept.append(reset(NOW, path))
        assert read(path) == (Progress(), "")
    assert [one.name for one in kept if one] == ["progress-2026-11-20.json", "progress-2026-11-20-2.json"]
    assert read(kept[0])[0].of("a.b").state == "right"


def test_lessons_are_told_in_order_and_the_next_is_the_first_that_is_open():
    lessons = by_lesson(Progress(), DRILLS)
    assert [one.lesson for one in lessons] == list(LESSONS)
    assert sum(one.total for one in lessons) == len(DRILLS)
    first = next_lesson(lessons)
    assert first is not None and first.word == "not started"
    made = Progress()
    for one in DRILLS:
        if one.card.lesson == first.lesson:
            made = recorded(made, one.card.id, "right", NOW)
    assert by_lesson(made, DRILLS)[list(LESSONS).index(first.lesson)].word == "done"
    following = next_lesson(by_lesson(made, DRILLS))
    assert following is None or following.lesson > first.lesson
    assert next_lesson(by_lesson(made, [one for one in DRILLS if one.card.lesson == first.lesson])) is None


def test_the_lessons_are_the_notebooks():
    notebooks = Path(__file__).parent.parent / "notebooks"
    assert [path.stem for path in sorted(notebooks.glob("[0-9]*.md"))] == list(LESSONS)


def test_partly_and_not_yet_are_under_way():
    made = recorded(Progress(), DRILLS[0].card.id, "not yet", NOW)
    first = by_lesson(made, DRILLS)[0]
    assert (first.word, first.not_yet, first.right) == ("under way", 1, 0)


def test_the_table_has_a_row_for_every_drill():
    made = recorded(Progress(), DRILLS[0].card.id, "partly", NOW)
    rows = list(csv.DictReader(io.StringIO(to_csv(made, DRILLS))))
    assert [row["drill"] for row in rows] == [one.card.id for one in DRILLS]
    assert (rows[0]["state"], rows[0]["tries"], rows[-1]["state"]) == ("partly", "1", "untouched")
    assert to_json(made) == to_json(made)
