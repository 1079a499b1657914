"""What lies beside a draft: the form's values, the writer's own facts, what was set aside, what a practice begins with."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from followup_kit.board.applicant_file import read_applicant, with_applicant, write_applicant
from followup_kit.board.mail_form import FIELDS, filled, values_of
from followup_kit.board.practice import practice_start, practices
from followup_kit.board.set_aside_file import read_profile, set_aside, take_back
from followup_kit.context import Applicant
from followup_kit.errors import InputError
from followup_kit.exemplar import CONTEXT
from followup_kit.suppress import Profile, SetAside, profile_toml


def test_a_form_shows_a_context_and_gives_it_back() -> None:
    values = values_of(CONTEXT)
    assert values["interview.start"] == "2025-11-12T09:00"
    assert values["interview.notes"].count("\n") == 1
    assert filled(CONTEXT, values) == CONTEXT
    empty = filled(CONTEXT, {one.key: "" for one in FIELDS})
    assert (empty.recipient.name, empty.interview.start, empty.interview.notes, empty.kind) == (
        "",
        None,
        (),
        "thank-you",
    )


def test_what_cannot_be_read_changes_nothing() -> None:
    given = {
        "interview.start": "soon",
        "applicant.graduation_year": "12",
        "kind": "rude",
        "recipient.role": "king",
        "x": "y",
    }
    assert filled(CONTEXT, {**given, "recipient.name": 7}) == CONTEXT
    assert filled(CONTEXT, {"message.sent": "2025-11-13T18:05"}).message.sent == datetime(2025, 11, 13, 18, 5)
    assert filled(CONTEXT, {"interview.notes": " a \r\n\n b"}).interview.notes == ("a", "b")


def test_the_writers_own_facts_are_written_once_for_all_drafts(tmp_path: Path) -> None:
    mine = Applicant("Zoë O'Neil", 'A "School"', 2026, "123", "z@example.edu")
    write_applicant(tmp_path / "my-drafts", mine)
    assert read_applicant(tmp_path / "my-drafts") == (mine, "")
    assert (tmp_path / "my-drafts" / "profile.toml").read_text("utf-8").startswith("[applicant]\n")
    assert with_applicant(CONTEXT, mine).applicant == Applicant(
        "Zoë O'Neil", 'A "School"', 2026, "123", "z@example.edu", "(555) 010-2288"
    )
    assert with_applicant(CONTEXT, Applicant()) == CONTEXT


def test_facts_that_cannot_be_read_are_left_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "profile.toml").write_text("[applicant]\nnmae = 1\n", "utf-8")
    known, problem = read_applicant(tmp_path)
    assert known == Applicant()
    assert "nmae" in problem
    write_applicant(tmp_path, Applicant("Jo"))
    assert "nmae" in (tmp_path / "profile.toml").read_text("utf-8")


def test_setting_aside_needs_a_reason_and_is_read_by_the_command_too(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="few words"):
        set_aside(tmp_path, "0123456789ab", "  \n")
    set_aside(tmp_path, "0123456789ab", 'Her "word"\nfor it')
    set_aside(tmp_path, "ba9876543210", "Also fine")
    set_aside(tmp_path, "0123456789ab", "A better reason")
    profile, problem = read_profile(tmp_path)
    assert problem == ""
    assert profile.set_aside == (SetAside("ba9876543210", "Also fine"), SetAside("0123456789ab", "A better reason"))
    take_back(tmp_path, "ba9876543210")
    assert [one.fingerprint for one in read_profile(tmp_path)[0].set_aside] == ["0123456789ab"]


def test_a_profile_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "followup.toml").write_text("selct = []\n", "utf-8")
    with pytest.raises(InputError, match="selct"):
        set_aside(tmp_path, "0123456789ab", "reason")
    assert (tmp_path / "followup.toml").read_text("utf-8") == "selct = []\n"


def test_a_profile_comes_back_whole() -> None:
    given = Profile(("rank",), ("tone.joke",), "warning", (SetAside("ab", 'a "b" \\ c'),))
    assert Profile.from_toml(profile_toml(given)) == given
    assert Profile.from_toml(profile_toml(Profile())) == Profile()


def test_every_practice_can_be_opened() -> None:
    for name in practices():
        text, _ = practice_start(name)
        assert text.strip()
    for name in ("none-such", "../draft", ""):
        with pytest.raises(ValueError, match="There is no practice"):
            practice_start(name)
