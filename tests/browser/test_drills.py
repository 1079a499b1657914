"""Drills, the room, progress and certificate in a real Voila and a real JupyterLab: by keyboard, by mouse, on a telephone, in the dark."""

from __future__ import annotations

import json
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from followup_kit.drills import Drill, load
from tests.browser.boards import open_lesson
from tests.browser.rooms import Room

SAMPLES = Path(__file__).parent.parent / "drills"
BY_TYPE = {one.card.type: one for one in reversed(load(SAMPLES).values())}
"""The first sample of each type."""
SHOW = """# Exercises
from pathlib import Path
from IPython.display import display
from followup_kit.drills import load
from followup_kit.notebook.drill_view import DrillView
for name in {names}: display(DrillView(load(Path({samples!r}))[name], Path({record!r})))"""
ALL = "from followup_kit.drills import load; from followup_kit.notebook import drill; [drill(name) for name in load()]"
ROOM = "from followup_kit.notebook import room; room()"
PAGES = "from followup_kit.notebook import progress, certificate; progress({folder!r}); certificate({folder!r})"


def notebook(path: Path, *cells: str) -> None:
    made = [
        {"cell_type": "code", "execution_count": None, "id": f"cell-{n}", "metadata": {}, "outputs": [], "source": cell}
        for n, cell in enumerate(cells)
    ]
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    path.write_text(json.dumps({"cells": made, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}), "utf-8")


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("practice") / "my-drafts" / "progress.json"


@pytest.fixture(scope="module")
def place(voila: Room, record: Path) -> Room:
    """A Voila that has a page with a drill of every type, the room, and the pages of progress and certificate."""
    names = [one.card.id for one in BY_TYPE.values()]
    notebook(voila.folder / "exercises.ipynb", SHOW.format(names=names, samples=str(SAMPLES), record=str(record)))
    notebook(voila.folder / "one-room.ipynb", ROOM)
    notebook(voila.folder / "pages.ipynb", PAGES.format(folder=str(record.parent)))
    return voila


@pytest.fixture(scope="module")
def page(place: Room, window: Any) -> Iterator[Any]:
    """The page with a drill of every type."""
    made = window()
    made.goto(place.url("exercises.ipynb"))
    made.locator(".fk-drill").nth(len(BY_TYPE) - 1).wait_for(timeout=120_000)
    yield made
    assert made.failures == []


def drill_on(page: Any, kind: str) -> Any:
    return page.locator(".fk-drill").nth(list(BY_TYPE).index(kind))


def state(box: Any, wanted: str) -> None:
    box.locator(f'.fk-state[data-state="{wanted}"]').wait_for(timeout=20_000)


def press(box: Any, name: str) -> None:
    box.get_by_role("button", name=name, exact=True).press("Enter")


def answer_by_keyboard(page: Any, box: Any, drill: Drill) -> None:
    """Give the right answer without a mouse."""
    answer, keys, kind = drill.right_answer(), page.keyboard, drill.card.type
    if kind == "spot":
        box.locator(".fk-word[tabindex='0']").focus()
        keys.press("Home")
        for number in range(max(answer) + 1):
            if number in answer:
                keys.press("Space")
            keys.press("ArrowRight")
    elif kind in ("better", "quiz"):
        for choice, chosen in enumerate(answer):
            for one in chosen:
                field = box.locator("fieldset").nth(choice).locator("input").nth(one)
                field.focus()
                keys.press("Space")
    elif kind == "whom":
        for one in answer:
            box.locator("input").nth(one).focus()
            keys.press("Space")
    elif kind == "order":
        texts = [drill.shown()["items"][item] for item in answer]
        for at, text in enumerate(texts):
            while box.locator(".fk-order li").nth(at).locator(".fk-item").inner_text() != text:
                row = box.locator(".fk-order li").filter(has_text=text)
                row.get_by_role("button", name="Move up").focus()
                keys.press("Enter")
    elif kind == "when":
        days = [one["date"] for one in drill.shown()["days"]]
        box.locator("td[role=gridcell][tabindex='0']").focus()
        keys.press("Home")
        keys.press("PageUp")
        for _ in range(days.index(answer[:10])):
            keys.press("ArrowRight")
        for _ in range(int(answer[11:13]) - drill.shown()["hours"][0]):
            keys.press("ArrowDown")
        keys.press("Enter")
    else:
        box.locator("textarea").focus()
        keys.press("Control+a")
        keys.insert_text(answer)


def violations(page: Any, selector: str) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context=selector).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


# One drill of every type -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(BY_TYPE))
def test_a_drill_is_done_without_a_mouse(page: Any, record: Path, kind: str) -> None:
    box, drill = drill_on(page, kind), BY_TYPE[kind]
    press(box, "Check")
    box.locator(".fk-said").wait_for()
    state(box, "untouched")
    assert box.locator(".fk-feedback li").count() == 0
    answer_by_keyboard(page, box, drill)
    press(box, "Check")
    state(box, "right")
    outcome = drill.check(drill.right_answer())
    assert box.locator(".fk-said").inner_text() == outcome.said
    assert [one.inner_text().split("\n")[0] for one in box.locator(".fk-feedback li > span:last-child").all()] == [
        one.why for one in outcome.feedback
    ]
    assert json.loads(record.read_text("utf-8"))["drills"][drill.card.id]["state"] == "right"


@pytest.mark.parametrize("kind", list(BY_TYPE))
def test_hint_and_solution_come_when_asked_for_and_go_when_one_starts_over(page: Any, kind: str) -> None:
    box, card = drill_on(page, kind), BY_TYPE[kind].card
    press(box, "Start over")
    state(box, "untouched")
    assert card.hint not in page.content() and card.solution not in page.content()
    press(box, "Hint")
    box.get_by_text(card.hint).wait_for()
    press(box, "Solution")
    box.get_by_text(card.solution).wait_for()
    press(box, "Start over")
    box.get_by_text(card.solution).wait_for(state="detached")


def test_a_wrong_answer_is_told_why_in_words_and_signs(page: Any) -> None:
    box = drill_on(page, "whom")
    press(box, "Start over")
    box.get_by_role("checkbox").last.check()
    press(box, "Check")
    state(box, "not yet")
    assert "Not yet" in box.locator(".fk-state").inner_text()
    assert box.locator(".fk-option").last.locator(".fk-sign").inner_text() == "↻ look again"
    assert box.get_by_role("status").filter(has=page.locator(".fk-said")).count() == 1
    box.get_by_role("checkbox").first.check()
    assert "of your answer before" in box.locator(".fk-said").evaluate(
        "one => getComputedStyle(one, '::after').content"
    )
    assert box.locator(".fk-option .fk-sign").count() == 0


def test_pieces_can_be_dragged_and_hours_clicked(page: Any) -> None:
    box = drill_on(page, "order")
    press(box, "Start over")
    first, last = box.locator(".fk-order li").first, box.locator(".fk-order li").last
    text = last.locator(".fk-item").inner_text()
    last.drag_to(first)
    assert box.locator(".fk-order li").first.locator(".fk-item").inner_text() == text
    week = drill_on(page, "when")
    week.get_by_role("gridcell", name="Sunday, November 22, 2 PM").click()
    assert "Sunday, November 22, 2 PM" in week.locator(".fk-chosen").inner_text()
    press(week, "Check")
    state(week, "not yet")
    press(week, "I would not write")
    assert "not to write" in week.locator(".fk-chosen").inner_text()


def test_moving_a_piece_keeps_the_focus_and_is_announced(page: Any) -> None:
    box = drill_on(page, "order")
    press(box, "Start over")
    button = box.locator(".fk-order li").first.get_by_role("button", name="Move down")
    name = button.get_attribute("aria-label")
    button.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == name
    assert "Now in place 2" in box.locator(".fk-hidden[role=status]").inner_text()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_before_and_after_an_answer(page: Any, theme: str) -> None:
    page.evaluate("theme => document.body.dataset.jpThemeLight = String(theme === 'light')", theme)
    for kind in BY_TYPE:
        press(drill_on(page, kind), "Start over")
    assert violations(page, ".fk-drill") == []
    for kind, drill in BY_TYPE.items():
        box = drill_on(page, kind)
        answer_by_keyboard(page, box, drill)
        press(box, "Check")
        state(box, "right")
        press(box, "Solution")
        box.get_by_text(drill.card.solution).wait_for()
    assert violations(page, ".fk-drill") == []
    page.evaluate("document.body.dataset.jpThemeLight = 'true'")


def test_what_is_chosen_is_seen_in_forced_colours(page: Any) -> None:
    page.emulate_media(forced_colors="active")
    box = drill_on(page, "spot")
    press(box, "Start over")
    word = box.locator(".fk-word").first
    word.press("Space")
    page.keyboard.press("ArrowRight")
    assert word.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"
    page.emulate_media(forced_colors="none")


@pytest.mark.parametrize("width", [390, 640], ids=["telephone", "zoom 200 %"])
def test_nothing_is_wider_than_the_window(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for kind, drill in BY_TYPE.items():
        box = drill_on(page, kind)
        press(box, "Start over")
        answer_by_keyboard(page, box, drill)
        press(box, "Check")
        state(box, "right")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for kind in BY_TYPE:
        place = drill_on(page, kind).bounding_box()
        assert place and place["x"] >= 0 and place["x"] + place["width"] <= width
    page.set_viewport_size({"width": 1280, "height": 1000})


def test_without_python_the_page_says_so_and_the_answer_stays(page: Any, place: Room) -> None:
    box = drill_on(page, "mend")
    press(box, "Start over")
    state(box, "untouched")
    box.locator("textarea").fill("Thank you – Maya Lindgren")
    for one in place.kernels():
        os.kill(one, signal.SIGSTOP)
    try:
        press(box, "Check")
        box.get_by_text("Python does not answer just now").wait_for(timeout=20_000)
        assert box.locator("textarea").input_value() == "Thank you – Maya Lindgren"
    finally:
        for one in place.kernels():
            os.kill(one, signal.SIGCONT)
    state(box, "right")
    assert box.locator(".fk-pause").inner_text() == ""


# The room, progress, certificate ---------------------------------------------------------------------------------------


def test_the_room_by_keyboard_counts_hands_and_reveals(place: Room, window: Any) -> None:
    page = window()
    page.goto(place.url("one-room.ipynb"))
    room = page.locator(".fk-room")
    room.wait_for(timeout=120_000)
    room.locator(".fk-stage").focus()
    page.keyboard.press("ArrowRight")
    room.get_by_text("Exercise 2 of").wait_for()
    page.keyboard.press("PageUp")
    room.get_by_text("Exercise 1 of").wait_for()
    lesson = next(one.card.lesson for one in load().values() if one.card.type == "quiz")
    room.get_by_label("Lesson").select_option(lesson)
    count = sum(one.card.lesson == lesson for one in load().values())
    room.get_by_text(f"Exercise 1 of {count}", exact=True).wait_for()
    for number in range(2, 40):
        if room.locator("fieldset input[type=number]").count():
            break
        if number % 2:
            room.locator(".fk-stage").focus()
            page.keyboard.press("PageDown")
        else:
            room.get_by_role("button", name="Next").click()
        room.get_by_text(f"Exercise {number} of {count}", exact=True).wait_for()
    room.get_by_role("button", name="One hand more").first.click()
    room.get_by_role("spinbutton").nth(1).fill("3")
    room.locator(".fk-tally").filter(has_text=re.compile(r"^1 of 4 hands$")).first.wait_for()
    assert violations(page, ".fk-room") == []
    room.locator(".fk-stage").focus()
    page.keyboard.press("Space")
    room.get_by_text("Here is why.").wait_for()
    assert room.locator(".fk-solution").count() >= 1
    assert violations(page, ".fk-room") == []
    assert float(room.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")) >= 20
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.failures == []
    page.context.close()


def test_progress_asks_once_before_it_begins_anew(place: Room, window: Any, record: Path) -> None:
    page = window()
    page.goto(place.url("pages.ipynb"))
    progress, certificate = page.locator(".fk-page").first, page.locator(".fk-page").last
    progress.get_by_role("button", name="Begin anew").wait_for(timeout=120_000)
    assert violations(page, ".fk-page") == []
    progress.get_by_text("Every exercise", exact=True).click()
    assert violations(page, ".fk-page") == []
    progress.get_by_role("button", name="Begin anew").press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "No, leave it"
    page.keyboard.press("Enter")
    assert record.is_file()
    press(progress, "Keep a copy as a table (CSV)")
    progress.get_by_text("Kept in").wait_for()
    progress.get_by_role("button", name="Begin anew").press("Enter")
    press(progress, "Yes, begin anew")
    progress.get_by_text("The exercises begin anew.").wait_for()
    assert not record.is_file()
    assert len(list(record.parent.glob("progress-2*.json"))) == 1
    with page.expect_popup() as opened:
        press(certificate, "Open it to print")
    opened.value.get_by_text("what was practised").first.wait_for()
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.failures == []
    page.context.close()


@pytest.mark.slow
def test_every_exercise_of_the_course_stands_on_a_telephone(place: Room, window: Any) -> None:
    notebook(place.folder / "all.ipynb", ALL)
    page = window(width=390, height=800)
    page.goto(place.url("all.ipynb"))
    page.locator(".fk-drill").nth(len(load()) - 1).wait_for(timeout=120_000)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    cut = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.outerHTML.slice(0, 200))"
    assert (
        page.eval_on_selector_all(".fk-drill, .fk-drill :is(p, div, li, label, legend, fieldset):not(.fk-hidden)", cut)
        == []
    )
    assert violations(page, ".fk-drill") == []
    for box in page.locator(".fk-drill").all():
        press(box, "Solution")
        press(box, "Hint")
    page.locator(".fk-solution").nth(len(load()) - 1).wait_for()
    assert violations(page, ".fk-drill") == []
    assert page.failures == []
    page.context.close()


# JupyterLab and its shortcuts -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("app", ["lab", pytest.param("notebook", marks=pytest.mark.slow)])
def test_keys_stay_in_the_exercise(lab: Room, window: Any, app: str) -> None:
    page = window()
    open_lesson(page, lab, "04_subject.ipynb", app)
    spot = page.locator(".fk-drill").filter(has=page.locator(".fk-word")).first
    spot.wait_for(timeout=120_000)
    assert spot.evaluate("one => getComputedStyle(one).paddingLeft") == "18px", "base.css of the board comes later"
    cells = page.locator(".jp-Notebook .jp-Cell").count()
    spot.locator(".fk-word").first.focus()
    for key in ("ArrowDown", "ArrowUp", "Home", "End", "Home", "Space", "a", "b", "x", "Enter"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.classList.contains('fk-word')")
    assert page.locator(".jp-Notebook .jp-Cell").count() == cells
    box = page.locator(".fk-drill").filter(has=page.locator("textarea")).first
    field = box.locator("textarea")
    field.click()
    before = field.input_value()
    page.keyboard.press("End")
    page.keyboard.type(" more")
    page.keyboard.press("Control+z")
    assert field.input_value() != f"{before} more"
    page.keyboard.press("Enter")
    assert "\n" in field.input_value()
    page.keyboard.type("dd")
    press(box, "Check")
    box.locator(".fk-said").wait_for()
    assert page.locator(".jp-Notebook .jp-Cell").count() == cells
    press(box, "Hint")
    box.locator(".fk-hint").wait_for()
    assert violations(page, ".fk-drill") == []
    assert app == "notebook" or page.failures == []  # Notebook has two of its own
    page.context.close()
