"""Nothing that is written is lost: a kernel that dies, two pages on one draft, a page that closes at once."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.browser.boards import FLAWED, marks, open_board, settle, value, write
from tests.browser.rooms import Room


@pytest.fixture(scope="module")
def page(window: Any, lab: Room) -> Any:
    made = window()
    open_board(made, lab)
    return made


@pytest.fixture(scope="module")
def other(window: Any, voila: Room) -> Any:
    """A second page on the same draft, in another room."""
    made = window()
    open_board(made, voila)
    return made


def come_back(page: Any, course: Path) -> None:
    """Leave the box and return to it: the page then has what the file holds."""
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(1100)
    page.locator(".fk-input").click()
    held = (course / "my-drafts" / "first-email.txt").read_text("utf-8")
    page.wait_for_function("(text) => document.querySelector('.fk-input').value === text", arg=held)


def both_change(page: Any, other: Any, course: Path) -> None:
    """Both pages begin with one text, and change it without having seen each other's words."""
    come_back(page, course)
    write(page, FLAWED)
    come_back(other, course)
    write(page, FLAWED + "From the first page.")
    other.evaluate("document.querySelector('.fk-input').setSelectionRange(0, 0)")
    other.keyboard.insert_text("From the second page. ")
    other.locator(".fk-banner").wait_for()


def test_what_one_page_writes_the_other_takes_over_when_it_has_nothing_of_its_own(
    page: Any, other: Any, course: Path
) -> None:
    write(page, FLAWED)
    come_back(other, course)
    assert value(other) == FLAWED
    assert not other.locator(".fk-banner").is_visible()


@pytest.mark.parametrize("choice", ["Keep mine", "Take the other ones", "Keep both"])
def test_two_pages_do_not_overwrite_each_other_silently(page: Any, other: Any, course: Path, choice: str) -> None:
    draft = course / "my-drafts" / "first-email.txt"
    both_change(page, other, course)
    assert draft.read_text("utf-8").endswith("From the first page.")
    assert value(other).startswith("From the second page. ")
    other.get_by_role("button", name=choice).click()
    settle(other)
    mine, theirs = "From the second page. " + FLAWED, FLAWED + "From the first page."
    copy = course / "my-drafts" / "first-email-other-page.txt"
    if choice == "Keep mine":
        assert (draft.read_text("utf-8"), value(other)) == (mine, mine)
    elif choice == "Take the other ones":
        assert (draft.read_text("utf-8"), value(other)) == (theirs, theirs)
    else:
        assert (draft.read_text("utf-8"), copy.read_text("utf-8")) == (mine, theirs)
    assert not other.locator(".fk-banner").is_visible()


def test_closing_in_the_middle_of_a_word_leaves_a_whole_draft(window: Any, voila: Room, course: Path) -> None:
    page = window()
    open_board(page, voila)
    write(page, FLAWED)
    page.keyboard.press("Control+End")
    page.keyboard.type("!")
    page.close(run_before_unload=False)
    again = window()
    open_board(again, voila)
    draft = (course / "my-drafts" / "first-email.txt").read_text("utf-8")
    assert draft in (FLAWED, FLAWED + "!")


@pytest.mark.slow  # waits for Jupyter to notice, to say so in a dialog of its own, and to start anew
def test_when_the_kernel_dies_feedback_pauses_and_nothing_is_lost(page: Any, lab: Room, course: Path) -> None:
    open_board(page, lab)
    write(page, FLAWED)
    for pid in lab.kernels():
        os.kill(pid, signal.SIGKILL)
    page.locator(".fk-input").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("Typed while nobody listens.")  # at once: JupyterLab's dialog on the restart takes keys
    page.locator(".fk-paused").filter(has_text="Feedback paused").wait_for()
    assert value(page) == FLAWED + "Typed while nobody listens."
    assert "Cheers," in marks(page)["fk-error"]
    assert (course / "my-drafts" / "first-email.txt").read_text("utf-8") == FLAWED
    open_board(page, lab)
    assert value(page) == FLAWED
    page.get_by_role("button", name="Bring them back").click()
    settle(page)
    assert value(page) == FLAWED + "Typed while nobody listens."
    assert (course / "my-drafts" / "first-email.txt").read_text("utf-8") == FLAWED + "Typed while nobody listens."
    assert not page.locator(".fk-banner").is_visible()
