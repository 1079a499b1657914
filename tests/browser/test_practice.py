"""Graded practice in a real JupyterLab: the start button, a student who types, the cards; light, dark, and on a telephone."""

from __future__ import annotations

import shutil
from typing import Any

import pytest

from followup_kit.grading.points import grade_answers
from followup_kit.grading.shown import shown
from followup_kit.grading.units import unit
from tests import samples
from tests.browser.boards import open_until
from tests.browser.rooms import Room

NAME = "practice-late.ipynb"


@pytest.fixture(scope="module")
def page(lab: Room, window: Any) -> Any:
    """The exercise of unit 4, as it is released, opened and started as its first lines say."""
    shutil.copy(samples.ROOT / "exercises" / "04-late" / "unit.ipynb", lab.folder / NAME)
    made = window()
    open_until(lambda: _start(made, lab), made.locator(".fk-grade").first)
    return made


def _start(made: Any, lab: Room) -> None:
    """Load the page, press its start button, and trust it where JupyterLab asks."""
    made.goto(lab.url(NAME))
    made.locator(".fk-lesson button[data-commandlinker-command]").first.click(timeout=90_000)
    trust = made.locator(".jp-Dialog button.jp-mod-warn")
    trust.or_(made.get_by_text("The review is ready.")).first.wait_for(timeout=90_000)
    if trust.count():
        trust.click()


def test_an_untouched_page_says_not_attempted_and_what_to_do(page: Any) -> None:
    card = page.locator(".fk-grade").first
    assert "Not attempted" in card.inner_text() and "Nothing is written here yet" in card.inner_text()
    assert page.failures == []


def test_a_student_types_runs_the_cell_and_sees_the_review(page: Any) -> None:
    cell = page.locator(".jp-CodeCell", has_text="%%email late-mail").first
    cell.scroll_into_view_if_needed()
    cell.locator(".cm-line").last.click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text("%%email late-mail\n" + samples.solution("04-late")["late-mail"])
    page.keyboard.press("Shift+Enter")
    panel = cell.locator(".fk-panel")
    panel.wait_for(timeout=30_000)
    assert "Ready to send" in panel.inner_text()
    assert cell.locator(".cm-scroller").evaluate("(one) => one.scrollWidth <= one.clientWidth"), (
        "long lines are wrapped"
    )


@pytest.mark.parametrize("light", ["true", "false"])
@pytest.mark.parametrize("width", [1280, 390])
def test_reviews_plans_and_cards_are_accessible_and_fit(window: Any, light: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    parts = []
    for name in ("05-coordinator-and-mailbox", "08-when-and-whom"):
        answers = samples.of(unit(name))["half-generic-detail"]
        parts += [shown(key, answers).html for key in answers]
        parts += [grade._repr_html_() for grade in grade_answers(unit(name), answers)]
    colours = "#fff; color: #111" if light == "true" else "#111; color: #eee"
    body = f'<body data-jp-theme-light="{light}" style="background: {colours}"><main><h1>Unit</h1><h2>Part</h2>'
    head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Unit</title></head>'
    made = window(width=width)
    made.set_content(f"{head}{body}{''.join(parts)}</main></body></html>")
    assert made.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(made).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
