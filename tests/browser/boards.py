"""What the tests do with a board on a page: open it, type, read its marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.browser.rooms import Room

FLAWED = """Subject: Hi 🙂

Hey Dr. Okafor,

Thank you for the interview!!! I was stoked to hear about the group visits. Where am I on your rank list?

I would love to train at Larch Valley.

Cheers,
Maya
"""


def open_lesson(page: Any, room: Room, notebook: str, app: str = "") -> None:
    """Open a lesson and press its start button, where the room has one."""
    page.goto(room.url(notebook, app))
    if (app or room.app) != "voila":
        start = page.locator("button[data-commandlinker-command]").first
        start.wait_for(timeout=90_000)
        page.locator(".fk-lesson").first.wait_for(timeout=60_000)
        start.click()


def open_lesson_until(page: Any, room: Room, notebook: str, shown: Any, app: str = "") -> None:
    """Open a lesson and wait until this locator is there."""
    open_until(lambda: open_lesson(page, room, notebook, app), shown)


def open_until(load: Callable[[], None], shown: Any) -> None:
    """Load a page until this locator is there: again where Jupyter did not start it, as its reader would."""
    from playwright.sync_api import TimeoutError as Waited

    last = 150_000
    for patience in (60_000, 90_000, last):
        load()
        try:
            shown.wait_for(state="attached", timeout=patience)
            return
        except Waited:
            if patience == last:
                raise


def open_board(page: Any, room: Room, notebook: str = "00_start_here.ipynb", app: str = "") -> Any:
    """Open a lesson that holds a board; returns the board's element."""
    field = page.locator(".fk-input").first
    open_lesson_until(page, room, notebook, field, app)
    field.wait_for(timeout=30_000)
    return page.locator(".fk-board").filter(has=page.locator(".fk-input")).first


def write(page: Any, text: str) -> None:
    """Put this text in the board's box, as if it were pasted, and wait until it has been reviewed and kept."""
    box = page.locator(".fk-input").first
    box.click()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    if text:
        page.keyboard.insert_text(text)
    page.keyboard.press("Escape")
    settle(page)


def settle(page: Any) -> None:
    """Wait until what stands in the box is saved: the copy in the browser is then gone."""
    page.wait_for_function(
        "() => !Object.keys(localStorage).some((one) => one.startsWith('followup-kit draft '))", timeout=30_000
    )
    page.wait_for_timeout(60)


def marks(page: Any) -> dict[str, list[str]]:
    """The marked words, by severity, as the highlights carry them."""
    return page.evaluate(
        "() => Object.fromEntries([...CSS.highlights].map(([name, one]) => [name, [...one].map((range) => range.toString())]))"
    )


def value(page: Any) -> str:
    return page.locator(".fk-input").first.input_value()


def caret(page: Any, words: str) -> None:
    """Put the caret behind the first letter of these words."""
    page.evaluate(
        """(words) => { const box = document.querySelector('.fk-input'); box.focus();
        const at = box.value.indexOf(words) + 1; box.setSelectionRange(at, at); }""",
        words,
    )
