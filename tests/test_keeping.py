"""A page's hold on a draft: kept at once, never over another page's words, never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup_kit import Context
from followup_kit.board.keeping import Keeper, lines

MINE = Context().with_values({"recipient.name": "Ana"})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my-drafts" / "first-email.txt"


def opened(path: Path) -> Keeper:
    keeper = Keeper(path)
    keeper.open()
    return keeper


def test_what_is_kept_is_there_for_the_next_page(path: Path) -> None:
    assert opened(path).keep("Hello\r\nworld 🙂", MINE).state == "kept"
    again = Keeper(path).open()
    assert (again.text, again.context, again.problem) == ("Hello\nworld 🙂", MINE, "")


def test_two_pages_that_change_different_times_follow_each_other(path: Path) -> None:
    one, two = opened(path), opened(path)
    one.keep("first", MINE)
    assert two.look("", Context()).text == "first"
    assert two.keep("first, second", MINE).state == "kept"
    assert one.look("first", MINE).text == "first, second"
    assert one.keep("first, second, third", MINE).state == "kept"


def test_both_changed_is_a_conflict_and_nothing_is_written(path: Path) -> None:
    one, two = opened(path), opened(path)
    one.keep("one", MINE)
    made = two.keep("two", Context())
    assert (made.state, made.theirs, made.text) == ("conflict", "one", "two")
    assert path.read_text("utf-8") == "one"
    assert two.look("two", Context()).state == "conflict"


@pytest.mark.parametrize(
    ("choice", "held", "copy"), [("mine", "two", None), ("theirs", "one", None), ("both", "two", "one")]
)
def test_the_writer_decides(path: Path, choice: str, held: str, copy: str | None) -> None:
    one, two = opened(path), opened(path)
    one.keep("one", MINE)
    two.keep("two", Context())
    made = two.resolve(choice, "two", Context())
    assert (made.state, made.text, path.read_text("utf-8")) == ("kept", held, held)
    beside = path.with_stem("first-email-other-page")
    assert (beside.read_text("utf-8") if beside.exists() else None) == copy
    assert two.keep(held + "!", made.context).state == "kept"


def test_the_same_change_on_both_pages_is_no_conflict(path: Path) -> None:
    one, two = opened(path), opened(path)
    one.keep("same", MINE)
    assert two.keep("same", Context()).state == "kept"


def test_what_only_the_other_page_knows_is_taken_over(path: Path) -> None:
    one, two = opened(path), opened(path)
    one.keep("text", MINE)
    made = two.keep("", Context().with_values({"program.name": "Larch Valley"}))
    assert (made.text, made.context.recipient.name, made.context.program.name) == ("text", "Ana", "Larch Valley")


def test_a_file_that_was_taken_away_is_written_again(path: Path) -> None:
    one = opened(path)
    one.keep("text", MINE)
    path.unlink()
    assert one.keep("text, more", MINE).state == "kept"
    assert path.read_text("utf-8") == "text, more"


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_lost(path: Path) -> None:
    path.parent.write_text("a file where the folder should be", "utf-8")
    made = opened(path).keep("text", MINE)
    assert (made.state, made.text) == ("failed", "text")
    assert "could not be kept" in made.problem


def test_a_draft_that_is_no_file_is_kept_under_another_name(path: Path) -> None:
    path.parent.mkdir()
    path.with_suffix(".toml").mkdir()
    keeper = Keeper(path)
    keeper.open()
    assert keeper.keep("text", MINE).state == "failed"


def test_letters_that_cannot_be_read_are_kept_as_they_were(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes("Grüße".encode("latin-1"))
    made = opened(path)
    assert made.text == "Gr\ufffd\ufffde"
    assert path.with_stem("first-email-as-it-was").read_bytes() == "Grüße".encode("latin-1")


def test_lines_are_what_a_text_box_holds() -> None:
    assert lines("a\r\nb\rc\ud800") == "a\nb\nc?"
