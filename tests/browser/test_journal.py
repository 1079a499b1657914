"""The journal's board in a real browser: a day added, planned, written to and sent, by label and by keyboard."""

from __future__ import annotations

import re

import pytest

nbformat = pytest.importorskip("nbformat")
pytest.importorskip("voila", reason="Voila is installed by `make room`")

from followup_kit.journal import Journal  # noqa: E402
from tests.browser.rooms import open_room  # noqa: E402
from tests.three_mails import RUIZ  # noqa: E402

CELL = "# Your interviews\nfrom followup_kit.notebook import journal; journal()"


@pytest.fixture(scope="module")
def season(chromium, tmp_path_factory: pytest.TempPathFactory):
    """A Voila page with nothing but the journal's board, in a folder of its own."""
    folder = tmp_path_factory.mktemp("season")
    room = open_room("voila", folder, tmp_path_factory.mktemp("home"))
    page = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CELL)])
    page.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(page, str(folder / "season.ipynb"))
    yield room, chromium
    room.close()


@pytest.fixture
def board(season):
    room, browser = season
    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(room.url("season.ipynb"))
    page.wait_for_selector(".fk-journal", timeout=120_000)
    yield page
    assert wrong == []
    page.close()


def test_a_day_from_the_form_to_the_sent_mail(season, board) -> None:
    board.get_by_label("Program", exact=True).fill("Larch Valley Hospital")
    board.get_by_label("City and state").fill("Millbrook, OH")
    board.get_by_label("Specialty").fill("Internal Medicine")
    board.get_by_label("Day").fill("2025-11-12")
    board.get_by_label("From (their time)").fill("09:00")
    board.get_by_label("Name, with title").fill("Dr. Helen Okafor")
    board.get_by_role("button", name="Another person").click()
    board.keyboard.type("Ms. Ana <b>Ruiz</b>")
    board.get_by_label("Role").nth(1).select_option("coordinator")
    board.get_by_role("button", name="Keep it").click()
    board.get_by_role("heading", name="To write (2)").wait_for()
    assert board.evaluate("document.activeElement.textContent") == "Add an interview", "ready for the next day"
    assert board.evaluate("document.activeElement.parentElement.open") is False, "what was kept is in view"
    assert board.locator(".fk-journal b").count() == 0, "names are text"

    board.get_by_role("button", name="Plan all that is open").click()
    board.get_by_text("not finished yet").nth(1).wait_for()
    assert board.get_by_role("heading", name="Planned").count() == 0, "a time alone is no mail"
    with board.expect_download() as reminders:
        board.get_by_role("button", name="Reminders for my calendar").click()
    assert reminders.value.suggested_filename == "reminders.ics"

    board.get_by_role("button", name=re.compile("^Write: Ms. Ana")).click()
    board.wait_for_selector("textarea.fk-input")
    board.wait_for_function("document.activeElement.className === 'fk-input'")
    board.locator("textarea.fk-input").fill(RUIZ)
    board.get_by_text("Your draft is kept in").wait_for()
    board.get_by_role("button", name=re.compile("^Sent: Ms. Ana")).click()
    board.get_by_role("heading", name="Sent (1)").wait_for()
    board.wait_for_function("document.activeElement.textContent.startsWith('Not')")
    room, _ = season
    with Journal.open(room.folder / "my-drafts" / "journal.sqlite") as journal:
        assert [one.text for one in journal.drafts()] == [RUIZ]


def test_it_is_accessible_and_fits_a_telephone(board) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    board.locator(".fk-add > summary").click()
    for width in (1280, 390):
        board.set_viewport_size({"width": width, "height": 900})
        assert board.evaluate("document.documentElement.scrollWidth") <= width
        found = axe.run(board, context=".fk-journal").response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
