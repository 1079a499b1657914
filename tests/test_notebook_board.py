"""The board's Python side, without a browser: what arrives is reviewed and kept, and nothing that arrives can break it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("anywidget", reason="anywidget is installed by `make room`", exc_type=ImportError)

import followup_kit.notebook as pages
from followup_kit.notebook.board import DraftBoard
from followup_kit.notebook.profile_form import ProfileForm

FLAWED = "Subject: Hi\n\nHey Dr. Okafor,\n\nthanks!!!\n\nCheers,\nMaya\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my-drafts" / "first-email.txt"


def typed(board: DraftBoard, text: str) -> None:
    """What the browser sends when somebody has typed."""
    board.set_state({"value": text, "rev": board.rev + 1})


def heard(board: DraftBoard, message: Any) -> list[Any]:
    """What the board answers to a message of the page."""
    answers: list[Any] = []
    board.send = answers.append
    board._heard(board, message, [])
    return answers


def test_typing_brings_the_review_and_keeps_the_draft(path: Path) -> None:
    board = DraftBoard(path)
    typed(board, FLAWED)
    assert (board.shown["rev"], board.kept["rev"], board.kept["state"]) == (1, 1, "kept")
    assert "greeting.casual" in [one["code"] for one in board.shown["findings"]]
    assert path.read_text("utf-8") == FLAWED
    typed(board, FLAWED)
    assert board.shown["rev"] == 2, "text that comes back to what it was is answered, too"


def test_a_page_opened_again_has_the_draft_and_what_was_known(path: Path) -> None:
    board = DraftBoard(path)
    typed(board, FLAWED)
    board.set_state({"fields": {**board.fields, "recipient.name": " Ana  Okafor ", "applicant.name": "Maya Lee"}})
    again = DraftBoard(path)
    assert (again.value, again.fields["recipient.name"], again.fields["applicant.name"]) == (
        FLAWED,
        "Ana Okafor",
        "Maya Lee",
    )
    assert "back" in again.kept["told"]
    other = DraftBoard(path.with_name("second.txt"))
    assert other.fields["applicant.name"] == "Maya Lee", "the writer's own facts hold for every draft"


def test_what_the_form_does_not_show_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.with_suffix(".toml").write_text('[program]\naliases = ["CH"]\ntimezone = "Europe/Rome"\n', "utf-8")
    board = DraftBoard(path)
    board.set_state({"fields": {**board.fields, "program.name": "City Hospital"}})
    known = DraftBoard(path).context.program
    assert (known.aliases, known.timezone, known.name) == (("CH",), "Europe/Rome", "City Hospital")


def test_another_page_is_noticed_and_the_writer_decides(path: Path) -> None:
    one, two = DraftBoard(path), DraftBoard(path)
    typed(one, "one")
    heard(two, {"do": "look"})
    assert two.value == "one"
    typed(one, "one, one")
    typed(two, "one, two")
    assert (two.kept["state"], two.kept["theirs"]) == ("conflict", "one, one")
    heard(two, {"do": "resolve", "choice": "both"})
    assert (two.kept["state"], path.read_text("utf-8")) == ("kept", "one, two")
    heard(one, {"do": "look"})
    assert one.value == "one, two"


def test_a_finding_is_set_aside_and_taken_up_again(path: Path) -> None:
    board = DraftBoard(path)
    typed(board, FLAWED)
    mark = next(one["id"] for one in board.shown["findings"] if one["code"] == "closing.casual")
    assert "few words" in heard(board, {"do": "set-aside", "id": mark, "reason": " "})[0]["say"]
    heard(board, {"do": "set-aside", "id": mark, "reason": "She signs like that, too."})
    assert [one["id"] for one in board.shown["aside"]] == [mark]
    heard(board, {"do": "take-back", "id": mark})
    assert board.shown["aside"] == []


def test_messages_that_nobody_sends_change_nothing(path: Path) -> None:
    board = DraftBoard(path)
    typed(board, FLAWED)
    for message in (None, [], "x", {}, {"do": "resolve", "choice": "all"}, {"do": "rm"}, {"do": "take-back"}):
        assert heard(board, message) == []
    assert path.read_text("utf-8") == FLAWED


def test_a_draft_that_cannot_be_kept_is_said(path: Path) -> None:
    board = DraftBoard(path)
    path.parent.write_text("a file where the folder should be", "utf-8")
    typed(board, FLAWED)
    assert board.kept["state"] == "failed"
    assert "could not be kept" in board.kept["told"]
    assert board.shown["findings"]


def test_a_frame_and_a_message_are_made_on_demand(path: Path) -> None:
    board = DraftBoard(path, "subject")
    assert heard(board, {"do": "frame"})[0]["frame"].startswith("Subject: ")
    typed(board, FLAWED)
    made = heard(board, {"do": "eml"})[0]
    assert made["file"] == "first-email.eml"
    assert "X-Unsent: 1" in made["text"]


def test_a_practice_begins_with_its_text_and_never_touches_the_profile(path: Path) -> None:
    from followup_kit.exemplar import CONTEXT

    board = DraftBoard(path.with_name("practice-x.txt"), "", "Subject: Practice\n\nHey,\n", CONTEXT)
    assert (board.value, board.fields["applicant.name"]) == ("Subject: Practice\n\nHey,\n", "Maya Lindgren")
    typed(board, "mine")
    board.set_state({"fields": {**board.fields, "applicant.name": "Somebody Else"}})
    assert not (path.parent / "profile.toml").exists()
    assert heard(board, {"do": "frame"}) == [{"frame": "Subject: Practice\n\nHey,\n"}]
    assert DraftBoard(path.with_name("practice-x.txt"), "", "Subject: Practice\n\nHey,\n", CONTEXT).value == "mine"


def test_the_profile_form_keeps_what_it_is_told(path: Path) -> None:
    form = ProfileForm(path.parent)
    form.set_state({"fields": {**form.fields, "applicant.name": "Maya Lee", "applicant.graduation_year": "2026"}})
    assert "Kept in" in form.kept["told"]
    assert 'name = "Maya Lee"\ngraduation_year = 2026' in (path.parent / "profile.toml").read_text("utf-8")
    assert ProfileForm(path.parent).fields["applicant.name"] == "Maya Lee"


def test_public_names_are_loaded_when_asked_for() -> None:
    assert callable(pages.draft)
    assert callable(pages.profile)
    with pytest.raises(AttributeError, match="no attribute"):
        _ = pages.first_review


def test_the_front_end_is_ours_alone() -> None:
    """One module without imports, without addresses; everything reaches the page as text, never as HTML."""
    front = Path(str(pages.__file__)).parent.parent / "data" / "front"
    script = (front / "board.js").read_text("utf-8")
    for never in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "http:",
        "https:",
        "import ",
    ):
        assert never not in script
    for sheet in ("base.css", "board.css"):
        assert "url(" not in (front / sheet).read_text("utf-8")
        assert "@import" not in (front / sheet).read_text("utf-8")
