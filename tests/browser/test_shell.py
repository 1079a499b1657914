"""The shell around the lessons: no code in sight in any room, no request to another machine, nothing cut, nothing out of reach."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest

from followup_kit.course import notebooks_folder
from tests.browser.boards import FLAWED, open_board, open_lesson, open_lesson_until, write
from tests.browser.rooms import Room

LESSONS = sorted(one.name for one in notebooks_folder().glob("*.ipynb"))
BRIEFLY = {LESSONS[0], "08_worked_emails.ipynb", "13_whole_email.ipynb"}
"""The first, one with two boards, and the last: these open in every run, the others in `make test-all`."""


def some_slow(brief: set[str]) -> list[Any]:
    return [one if one in brief else pytest.param(one, marks=pytest.mark.slow) for one in LESSONS]


def widgets_wanted(notebook: str) -> int:
    """How many code cells the lesson has: each shows something of ours."""
    import json

    cells = json.loads((notebooks_folder() / notebook).read_text("utf-8"))["cells"]
    return sum(one["cell_type"] == "code" for one in cells)


def stands(page: Any, notebook: str) -> None:
    """Every cell shows its widget or figure, and no code or error."""
    page.wait_for_function(
        "(wanted) => document.querySelectorAll('.fk, .jp-OutputArea-output svg').length >= wanted",
        arg=widgets_wanted(notebook),
        timeout=120_000,
    )
    seen = page.locator("body").inner_text()
    for never in ("Traceback", "from followup_kit", "Error displaying widget", "ImportError"):
        assert never not in seen


@pytest.mark.parametrize("notebook", some_slow(BRIEFLY))
def test_every_lesson_stands_in_voila(window: Any, voila: Room, notebook: str) -> None:
    page = window()
    open_lesson(page, voila, notebook)
    stands(page, notebook)
    assert page.locator("main").count() == 1
    assert_no_violation(page)
    assert page.failures == []
    page.context.close()


@pytest.mark.parametrize("notebook", some_slow({LESSONS[0]}))
def test_every_lesson_stands_in_jupyterlab_without_code_in_sight(window: Any, lab: Room, notebook: str) -> None:
    page = window()
    open_lesson(page, lab, notebook)
    for cell in range(page.locator(".jp-Cell").count()):
        page.locator(".jp-Cell").nth(cell).scroll_into_view_if_needed()
    stands(page, notebook)
    assert page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible").count() == 0
    page.context.close()
    for kernel in lab.api("kernels"):
        lab.api(f"kernels/{kernel['id']}", "DELETE")


def test_the_page_stays_where_start_was_pressed(window: Any, lab: Room) -> None:
    page = window()
    open_lesson_until(page, lab, LESSONS[0], page.locator(".fk").nth(3))
    page.wait_for_timeout(1500)
    top = "document.querySelector('.fk-lesson .jp-WindowedPanel-outer').scrollTop"
    assert page.evaluate(top) < 10
    page.locator(".fk-lesson .jp-WindowedPanel-outer").hover()
    page.mouse.wheel(0, 700)
    page.wait_for_timeout(700)
    assert page.evaluate(top) > 300, "and it moves again when its reader moves it"
    page.context.close()


def test_letters_stand_side_by_side_or_one_below_the_other(window: Any, voila: Room) -> None:
    for width, aside in ((1280, True), (390, False)):
        page = window(width=width)
        open_lesson(page, voila, "08_worked_emails.ipynb")
        cells = page.locator(".fk-pair td")
        cells.first.wait_for(timeout=120_000)
        night, morning = cells.nth(4).bounding_box(), cells.nth(5).bounding_box()
        assert (abs(night["y"] - morning["y"]) < 2) is aside
        assert morning["x"] + morning["width"] <= width
        page.context.close()


def test_notebook_7_shows_no_code_either(window: Any, lab: Room) -> None:
    page = window()
    open_board(page, lab, app="notebook")
    assert page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible").count() == 0
    write(page, FLAWED)
    page.keyboard.press("Control+End")
    page.keyboard.type("x")
    page.keyboard.press("Control+z")
    assert page.locator(".fk-input").input_value() == FLAWED
    page.context.close()


def test_before_it_is_started_a_lesson_says_what_to_press(window: Any, lab: Room) -> None:
    page = window()
    page.goto(lab.url(LESSONS[0]))
    page.locator(".fk-lesson").first.wait_for(timeout=60_000)
    page.locator(".jp-CodeCell").first.scroll_into_view_if_needed()
    page.wait_for_function(
        "() => getComputedStyle(document.querySelector('.jp-CodeCell'), '::after').content.includes('start button')"
    )
    assert page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible").count() == 0
    page.context.close()


@pytest.fixture(scope="module")
def voila_page(window: Any, voila: Room) -> Any:
    made = window()
    open_board(made, voila)
    write(made, FLAWED)
    return made


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_board(voila_page: Any, theme: str) -> None:
    page = voila_page
    page.evaluate(
        """(light) => { document.body.dataset.jpThemeLight = light;
        for (const one of [document.body, document.querySelector('main')])
          one.style.setProperty('background', light === 'true' ? '#fff' : '#111', 'important'); }""",
        "true" if theme == "light" else "false",
    )
    page.locator(".fk-facts").evaluate("(node) => { node.open = true; }")
    page.locator(".fk-input").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("F8")
    page.locator(".fk-tip").wait_for()
    assert_no_violation(page, ".fk-board")
    page.keyboard.press("Escape")
    page.locator(".fk-facts").evaluate("(node) => { node.open = false; }")


@pytest.mark.parametrize(("width", "height", "scale"), [(390, 800, 1), (640, 512, 2), (1280, 1000, 1)])
def test_nothing_is_cut(window: Any, voila: Room, width: int, height: int, scale: int) -> None:
    """390 px, a window of 1280 px at zoom 200 % (640 CSS px), and 1280 px."""
    page = window(width, height, device_scale_factor=scale)
    open_board(page, voila)
    write(page, FLAWED)
    page.locator(".fk-facts summary").click()
    page.locator(".fk-finding").first.get_by_role("button", name="Why?").click()
    page.locator(".fk-input").focus()
    page.keyboard.press("F8")
    cut = page.evaluate(
        """() => { const right = document.documentElement.clientWidth;
        const bad = [...document.querySelectorAll('.fk, .fk *')].filter((one) => {
          const box = one.getBoundingClientRect();
          if (!box.width || one.closest('.fk-hidden') || one.closest('.fk-mirror')) return false;
          return box.right > right + 1 || box.left < -1 ||
            (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !one.matches('select, input, textarea, .fk-tip'));
        });
        return [document.documentElement.scrollWidth > right + 1, bad.map((one) => one.tagName + '.' + one.className)]; }"""
    )
    assert cut == [False, []]
    page.keyboard.press("Escape")
    page.evaluate("document.querySelector('h1').scrollIntoView()")
    page.mouse.move(width / 2, height / 2)
    page.mouse.wheel(0, 300)
    page.wait_for_function("() => document.querySelector('main').scrollTop > 200")
    page.context.close()


def test_the_page_can_be_read_aloud(voila_page: Any) -> None:
    tree = voila_page.locator(".fk-board:has(.fk-input)").aria_snapshot()
    for said in ('textbox "Your email"', 'region "Your email: the review"', 'heading "The seven essentials"', "Not yet: a clear subject",
                 'heading "What to look at"', 'button "Copy the email"', 'link "Open in my mail program"'):  # fmt: skip
        assert said in tree


def test_no_request_left_this_machine(asked: list[str], lab: Room, voila: Room) -> None:
    """The last test of this file: what all pages of this run have asked for."""
    strange = {one for one in asked if urlsplit(one).scheme not in ("data", "blob", "chrome-extension")}
    assert {urlsplit(one).hostname for one in strange} == {"127.0.0.1"}


def assert_no_violation(page: Any, within: str = ".fk") -> None:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context=within).response["violations"]
    assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found] == []
