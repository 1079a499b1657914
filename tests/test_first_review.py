"""The first page: what it shows is escaped and labelled, what is typed is kept, and the review follows."""

import re
from pathlib import Path
from typing import Any

import pytest

from followup_kit import Email, Review
from followup_kit.render.as_panel import panel, style
from followup_kit.render.result import Result
from followup_kit.reviewing import Unchecked
from followup_kit.rule import Finding, Suggestion

HOSTILE = 'Subject: <b>Hey</b>\n\nHey <script>alert(1)</script> & "you",\n'


def reviewed(text: str, *findings: Finding, unchecked: tuple[Unchecked, ...] = ()) -> Result:
    email = Email.parse(text)
    made = Review("thank-you", 3, 1, email.parts, findings, {"subject": True, "offer": False}, unchecked, 40)
    return Result("mail", email, made)


def test_everything_from_the_email_is_escaped() -> None:
    start = HOSTILE.index("<script>")
    finding = Finding(
        "greeting.casual",
        "error",
        "greeting",
        start,
        start + 8,
        "<script>",
        "<i>message</i>",
        "<i>why</i>",
        "3.2",
        (Suggestion("<i>try</i>"),),
    )
    made = panel(reviewed(HOSTILE, finding), (), {})
    assert "<script" not in made
    assert "<i>" not in made
    assert "<b>Hey" not in made
    assert "&lt;script&gt;" in made


def test_severity_and_essentials_are_said_in_words_not_by_colour_alone() -> None:
    findings = [Finding(f"a.{one}", one, "body", 0, 4, "Subj", "m") for one in ("error", "warning", "note")]
    made = panel(reviewed(HOSTILE, *findings), (), {})
    words = re.sub(r"<[^>]+>", " ", made)
    for said in ("Please change this", "Worth a look", "Good to know", "There", "Not yet"):
        assert said in words


def test_every_link_leads_to_a_place_on_the_page() -> None:
    findings = [Finding("a.b", "error", "body", 0, 4, "Subj", "m"), Finding("a.c", "note", "body", 9, 9, "", "m")]
    made = panel(reviewed(HOSTILE, *findings), (), {})
    ids = re.findall(r'id="([^"]+)"', made)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', made)) <= set(ids)


def test_what_could_not_be_checked_is_named_as_the_form_names_it() -> None:
    made = panel(reviewed(HOSTILE, unchecked=(Unchecked("a.b", "recipient.name"),)), (), {"recipient.name": "To whom?"})
    assert "To whom?: 1 more check" in made


def test_the_style_stays_within_the_page() -> None:
    css = re.sub(r"\{[^}]*\}", "\n", style().removeprefix("<style>").removesuffix("</style>"))
    selectors = [one.strip() for one in css.splitlines() if one.strip()]
    assert all(".fk-" in one for one in selectors), "a rule without a fk- class would change the rest of JupyterLab"


# The page itself, where ipywidgets is installed (`make room`) ---------------------------------------------------------


@pytest.fixture
def board(tmp_path: Path) -> Any:
    pytest.importorskip("ipywidgets", reason="ipywidgets is installed by `make room`", exc_type=ImportError)
    from followup_kit.notebook import first_review

    assert callable(first_review)
    from followup_kit.notebook.first_review import Board

    return Board(tmp_path / "my-drafts" / "mail.txt")


def test_typing_brings_the_review_and_keeps_the_draft(board: Any) -> None:
    assert "Your review will stand here" in board.panel.value
    board.email.value = HOSTILE
    assert "The seven essentials" in board.panel.value
    assert "<script" not in board.panel.value
    assert board.draft.read_text("utf-8") == HOSTILE
    assert str(board.draft) in board.status.value


def test_a_page_opened_again_has_the_draft_and_what_was_known(board: Any) -> None:
    board.email.value = HOSTILE
    board.fields["recipient.name"].value = "  Jane Smith "
    board.fields["program.timezone"].value = "America/Chicago"
    board.fields["interview.notes"].value = "one\n\n two \n"
    again = type(board)(board.draft)
    assert again.email.value == HOSTILE
    assert again.fields["recipient.name"].value == "Jane Smith"
    assert again.fields["program.timezone"].value == "America/Chicago"
    assert again.context.interview.notes == ("one", "two")
    assert "back" in again.status.value


def test_what_the_form_does_not_show_is_kept(board: Any) -> None:
    board.email.value = HOSTILE
    board.draft.with_suffix(".toml").write_text('[program]\naliases = ["CH"]\ntimezone = "Europe/Rome"\n', "utf-8")
    again = type(board)(board.draft)
    again.fields["program.name"].value = "City Hospital"
    known = type(board)(board.draft).context.program
    assert (known.aliases, known.timezone, known.name) == (("CH",), "Europe/Rome", "City Hospital")


def test_a_draft_that_cannot_be_kept_is_said(board: Any) -> None:
    board.draft.parent.write_text("a file where the folder should be", "utf-8")
    board.email.value = HOSTILE
    assert "could not be kept" in board.status.value
    assert "The seven essentials" in board.panel.value


def test_every_field_has_a_label_and_the_button_reviews(board: Any) -> None:
    assert all(one.description for one in board.fields.values())
    assert board.email.description == "Your email"
    board.email.value = HOSTILE
    board.button.click()
    assert "Reviewed at" in board.status.value
