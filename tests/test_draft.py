"""A draft comes back as it was, and what the writer typed is never lost."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_kit import Context
from followup_kit.draft import load, save, toml_of

KNOWN = Context().with_values(
    {
        "kind": "late",
        "applicant.name": 'Zoë "Zo" O\\Neil',
        "applicant.graduation_year": 2026,
        "program.timezone": "America/Chicago",
        "program.reply_all_ok": False,
        "interview.start": datetime(2025, 11, 10, 9),
        "interview.notes": ("one\ttab", "two"),
    }
)


def test_a_draft_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "first-email.txt"
    text = "Subject: Thank you – Zoë\r\n\r\nDear Dr. Åkesson,\n\u202e🙂\n"
    save(path, text, KNOWN)
    assert load(path) == (text, KNOWN, "")
    assert sorted(one.name for one in path.parent.iterdir()) == ["first-email.toml", "first-email.txt"]


def test_no_draft_is_an_empty_one(tmp_path: Path) -> None:
    assert load(tmp_path / "none.txt") == ("", Context(), "")


def test_a_context_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "mail.txt"
    save(path, "Hello", Context())
    path.with_suffix(".toml").write_text('[recipient]\nnmae = "Jane"\n', "utf-8")
    text, context, problem = load(path)
    assert (text, context) == ("Hello", Context())
    assert "nmae" in problem
    assert "mail.unreadable.toml" in problem
    assert "nmae" in (tmp_path / "mail.unreadable.toml").read_text("utf-8")


def test_a_failed_save_leaves_the_old_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mail.txt"
    save(path, "old", Context())

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("followup_kit.draft.os.replace", refuse)
    with pytest.raises(OSError, match="No space"):
        save(path, "new", Context())
    assert path.read_text("utf-8") == "old"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["mail.toml", "mail.txt"]


@settings(deadline=None)
@given(st.text(), st.lists(st.text(min_size=1)))
def test_any_words_survive_toml(name: str, notes: list[str]) -> None:
    plain = [one.encode("utf-8", "replace").decode() for one in (name, *notes)]
    context = Context().with_values({"recipient.name": plain[0], "interview.notes": tuple(plain[1:])})
    assert Context.from_toml(toml_of(context)) == context
