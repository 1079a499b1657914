"""Lessons come into the user's folder, renewed ones too, and nothing that the user wrote is overwritten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from followup_kit.lessons_placed import RECORD, place


def lesson(folder: Path, name: str, *cells: str, ran: bool = False) -> Path:
    """A small notebook; `ran` gives it outputs and counts, as Jupyter saves them."""
    made = [
        {
            "cell_type": "code",
            "source": [one],
            "outputs": [{"x": 1}] if ran else [],
            "execution_count": 3 if ran else None,
        }
        for one in cells
    ]
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(json.dumps({"cells": made, "metadata": {"ran": ran}}), "utf-8")
    return path


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    lesson(tmp_path / "kit", "01_a.ipynb", "one")
    lesson(tmp_path / "kit", "02_b.ipynb", "two")
    return tmp_path / "kit"


def test_the_first_time_all_are_placed_and_the_second_time_none(kit: Path, tmp_path: Path) -> None:
    mine = tmp_path / "deep" / "mine"
    assert [one.name for one in place(kit, mine).new] == ["01_a.ipynb", "02_b.ipynb"]
    assert place(kit, mine).new == ()


def test_a_renewed_lesson_replaces_one_that_was_only_run(kit: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    place(kit, mine)
    lesson(mine, "01_a.ipynb", "one", ran=True)
    lesson(kit, "01_a.ipynb", "one, renewed")
    lesson(kit, "03_c.ipynb", "three")
    made = place(kit, mine)
    assert ([one.name for one in made.new], made.beside) == (["01_a.ipynb", "03_c.ipynb"], ())
    assert "renewed" in (mine / "01_a.ipynb").read_text("utf-8")


def test_a_lesson_that_the_user_changed_stays_and_the_new_one_is_beside_it(kit: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    place(kit, mine)
    lesson(mine, "01_a.ipynb", "one", "my own words")
    assert place(kit, mine).new == ()
    lesson(kit, "01_a.ipynb", "one, renewed")
    made = place(kit, mine)
    assert [one.name for one in made.beside] == ["01_a_new.ipynb"]
    assert "my own words" in (mine / "01_a.ipynb").read_text("utf-8")
    assert place(kit, mine).new == ()
    lesson(mine, "01_a_new.ipynb", "one, renewed", "and mine again")
    lesson(kit, "01_a.ipynb", "one, renewed twice")
    assert [one.name for one in place(kit, mine).beside] == ["01_a_new2.ipynb"]
    assert "mine again" in (mine / "01_a_new.ipynb").read_text("utf-8")


def test_without_a_record_what_is_there_counts_as_the_users(kit: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    lesson(mine, "01_a.ipynb", "my own")
    (mine / "02_b.ipynb").write_text("not a notebook", "utf-8")
    (mine / RECORD).write_text("[broken", "utf-8")
    assert [one.name for one in place(kit, mine).beside] == ["01_a_new.ipynb", "02_b_new.ipynb"]
    assert (mine / "02_b.ipynb").read_text("utf-8") == "not a notebook"


def test_a_lesson_that_was_removed_comes_back(kit: Path, tmp_path: Path) -> None:
    place(kit, tmp_path / "mine")
    (tmp_path / "mine" / "01_a.ipynb").unlink()
    assert [one.name for one in place(kit, tmp_path / "mine").new] == ["01_a.ipynb"]
