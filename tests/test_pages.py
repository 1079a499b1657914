"""Progress and certificate: what they say, that all of it is escaped, and that their buttons keep copies and lose nothing."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from followup_kit.drills import load
from followup_kit.email import Email
from followup_kit.exemplar import mail
from followup_kit.progress import LessonState, Progress, by_lesson, read, recorded, write
from followup_kit.render.as_certificate import certificate, standalone
from followup_kit.render.as_progress import progress_page
from followup_kit.render.progress_figure import figure
from followup_kit.render.result import Result
from followup_kit.reviewing import review

NOW = datetime(2026, 11, 20, 9, 30)
DRILLS = tuple(load().values())
LESSON = [
    LessonState("04_subject", "The subject", 4, 2, 1, 1),
    LessonState("05_greeting", "Greeting <b>", 2, 2, 0, 0),
    LessonState("08_worked_emails", "No exercises here", 0, 0, 0, 0),
]


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def draft() -> Result:
    text, context = mail()
    email = Email.parse(text)
    return Result("Your email", email, review(email, context))


def test_the_figure_says_in_words_what_it_shows():
    svg = figure(LESSON).partition("</svg>")[0] + "</svg>"
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert "1 of 2 lessons done" in root.get("aria-label", "")
    assert "The subject: 2 of 4 right." in root.get("aria-label", "")
    texts = [one.text for one in root.iter() if one.tag.endswith("text")]
    assert texts == ["The subject", "2 of 4", "Greeting <b>", "✓ 2 of 2"]
    bars = [one for one in root.iter() if one.tag.endswith("rect") and one.get("height") == "12"]
    assert len({one.get("fill") for one in bars}) == 4, "right, partly, not yet and the frame differ by pattern"


def test_the_figure_of_nothing_is_still_a_figure():
    assert ElementTree.fromstring(figure([]).partition("</svg>")[0] + "</svg>").get("role") == "img"


def test_progress_says_what_is_next_and_where_the_draft_stands():
    done = recorded(Progress(), DRILLS[0].card.id, "right", NOW)
    page = progress_page(done, by_lesson(done, DRILLS), DRILLS, draft())
    said = words(page)
    assert f"1 of {len(DRILLS)} exercises right" in said
    assert "Next: Start here (under way)" in said
    assert 'href="00_start_here.ipynb"' in page.replace("'", '"')
    assert "7 of 7 essentials are there" in said
    assert "✓ right" in said and "○ not started" in said


def test_progress_without_a_draft_and_with_everything_done():
    done = Progress()
    for one in DRILLS:
        done = recorded(done, one.card.id, "right", NOW)
    said = words(progress_page(done, by_lesson(done, DRILLS), DRILLS, None, "A <b>problem</b>."))
    assert "Not begun yet" in said
    assert "Every exercise is right" in said
    assert "A &lt;b&gt;problem&lt;/b&gt;." in said


def test_the_certificate_states_facts_and_promises_nothing():
    page = certificate("Maya <script>", LESSON, draft(), date(2026, 11, 20))
    said = words(page)
    assert "Maya &lt;script&gt;" in said
    assert "1 of 2 lessons done; 4 of 6 exercises right" in said
    assert "promises nothing" in said
    assert not re.search(r"certif(y|ies)|guarantee|you will match|passed", said, re.IGNORECASE)
    assert "Name not given" in words(certificate("", LESSON, None, date(2026, 11, 20)))


def test_the_page_to_print_stands_alone():
    page = standalone(certificate("Maya", LESSON, None, date(2026, 11, 20)))
    assert page.startswith("<!DOCTYPE html>")
    assert "default-src 'none'" in page
    assert not re.search(r"<script|https?://|src=", page)
    assert 'lang="en"' in page and "<main" in page


# The widgets, where anywidget is installed ----------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pytest.importorskip("anywidget", reason="anywidget is installed by `make room`", exc_type=ImportError)
    made = tmp_path / "my-drafts"
    write(recorded(Progress(), DRILLS[0].card.id, "right", NOW), made / "progress.json")
    return made


def press(view: Any, what: str) -> str:
    view.ask = {"n": view.ask.get("n", 0) + 1, "what": what}
    return str(view.told)


def test_progress_keeps_copies_and_begins_anew_without_losing_anything(folder: Path):
    from followup_kit.notebook.progress_view import ACTIONS, ProgressView

    (folder / "first-email.txt").write_text(mail()[0], "utf-8")
    view = ProgressView(folder, ACTIONS)
    assert f"1 of {len(DRILLS)}" in view.page
    for what in ("csv", "csv", "json"):
        assert "Kept in" in press(view, what)
    assert len(list(folder.glob("progress-copy-*.csv"))) == 2
    assert len(list(folder.glob("progress-copy-*.json"))) == 1
    assert "kept in" in press(view, "reset")
    assert f"0 of {len(DRILLS)}" in view.page
    assert read(folder / "progress.json")[0] == Progress()
    assert "Nothing was recorded" in press(view, "reset")
    assert (folder / "first-email.txt").is_file()
    assert [one["what"] for one in ACTIONS if one.get("sure")] == ["reset"]


def test_a_button_that_fails_says_so(folder: Path):
    from followup_kit.notebook.progress_view import ACTIONS, ProgressView

    view = ProgressView(folder / "progress.json", ACTIONS)
    assert "could not be done" in press(view, "csv")


def test_the_certificate_takes_the_name_from_the_profile_and_is_kept_as_a_file(folder: Path):
    from followup_kit.board.applicant_file import write_applicant
    from followup_kit.context import Applicant
    from followup_kit.notebook.certificate_view import ACTIONS, CertificateView

    write_applicant(folder, Applicant("Tomás Abreu"))
    view = CertificateView(folder, ACTIONS)
    assert "Tomás Abreu" in view.page
    assert "certificate.html" in press(view, "keep")
    assert (folder / "certificate.html").read_text("utf-8") == view.file


def test_a_page_of_an_empty_folder_is_calm(tmp_path: Path):
    pytest.importorskip("anywidget", exc_type=ImportError)
    from followup_kit.notebook.certificate_view import CertificateView
    from followup_kit.notebook.progress_view import ProgressView

    assert "Not begun yet" in ProgressView(tmp_path / "none", []).page
    assert "Name not given" in CertificateView(tmp_path / "none", []).page
    assert not (tmp_path / "none").exists()
