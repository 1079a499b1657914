"""The draft board as a student meets it, in a real JupyterLab: marks, fixes, undo, paste, keyboard, what is kept."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.boards import FLAWED, caret, marks, open_board, settle, value, write
from tests.browser.rooms import Room

STATUS = ".fk-board > [role=status].fk-hidden"


@pytest.fixture(scope="module")
def page(window: Any, lab: Room) -> Any:
    made = window(permissions=["clipboard-read", "clipboard-write"])
    open_board(made, lab)
    return made


@pytest.fixture(autouse=True)
def fresh(page: Any) -> None:
    write(page, FLAWED)


def test_marks_stand_on_the_right_words(page: Any) -> None:
    found = marks(page)
    assert {"Hey Dr. Okafor,", "was stoked", "Where am I on your rank list?", "Cheers,", "Maya"} <= set(
        found["fk-error"]
    )
    assert "Thank you for the interview!!!" in found["fk-warning"]
    assert page.failures == []


def test_marks_lie_under_the_words_that_are_typed(page: Any) -> None:
    box, mirror = (
        page.locator(one).first.evaluate(
            "(node) => [node.scrollHeight, node.clientWidth, getComputedStyle(node).fontFamily]"
        )
        for one in (".fk-input", ".fk-mirror")
    )
    assert box == mirror


def test_a_fix_is_made_by_keyboard_and_undone_and_made_again(page: Any) -> None:
    caret(page, "Hey Dr.")
    page.keyboard.press("Control+.")
    assert "\nDear Dr. Okafor," in value(page)
    settle(page)
    assert "Hey Dr. Okafor," not in marks(page)["fk-error"]
    page.keyboard.press("Control+z")
    assert value(page) == FLAWED
    page.keyboard.press("Control+Shift+z")
    assert "\nDear Dr. Okafor," in value(page)
    page.get_by_role("button", name="Undo the change").click()
    assert value(page) == FLAWED


def test_typing_is_undone_too_and_enter_makes_a_line(page: Any) -> None:
    page.keyboard.press("Control+End")
    page.keyboard.type("more")
    page.keyboard.press("Enter")
    page.keyboard.type("words")
    assert value(page) == FLAWED + "more\nwords"
    for _ in range(12):
        page.keyboard.press("Control+z")
        if value(page) == FLAWED:
            break
    assert value(page) == FLAWED


def test_paste_stays_plain(page: Any) -> None:
    page.evaluate(
        """() => navigator.clipboard.write([new ClipboardItem({
        'text/html': new Blob(['<b style="color:red">Bold</b> <a href="x">words</a>'], {type: 'text/html'}),
        'text/plain': new Blob(['Bold words'], {type: 'text/plain'})})])"""
    )
    page.locator(".fk-input").click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Control+v")
    assert value(page) == FLAWED + "Bold words"


def test_emoji_and_long_texts_do_not_shift_marks(page: Any) -> None:
    long = FLAWED.replace("I would love", "We talked of 🫀 and 🧑🏽‍⚕️, at length and in peace. " * 60 + "I would love")
    write(page, long)
    found = marks(page)
    assert {"Cheers,", "Maya", "was stoked"} <= set(found["fk-error"])
    assert "🫀" in found["fk-error"]
    rect, box = page.evaluate(
        """() => { const range = [...CSS.highlights.get('fk-error')].find((one) => one.toString() === 'Cheers,');
        const rect = range.getBoundingClientRect(), box = document.querySelector('.fk-input').getBoundingClientRect();
        return [[rect.top, rect.bottom, rect.left], [box.top, box.bottom, box.left]]; }"""
    )
    assert box[1] - 140 < rect[0] < rect[1] < box[1], "the mark of the last lines stands on the last lines"


def test_marks_move_along_before_the_next_review(page: Any) -> None:
    page.keyboard.press("Control+Home")
    page.keyboard.insert_text("To: someone\n")
    assert "Where am I on your rank list?" in marks(page)["fk-error"]


def test_every_remark_is_reached_and_heard_without_a_mouse(page: Any) -> None:
    page.keyboard.press("Control+Home")
    page.keyboard.press("F8")
    tip = page.locator(".fk-tip")
    assert tip.is_visible()
    page.wait_for_function(f"() => document.querySelector('{STATUS}').textContent.startsWith('Remark 1 of ')")
    page.keyboard.press("F8")
    page.wait_for_function(f"() => document.querySelector('{STATUS}').textContent.startsWith('Remark 2 of ')")
    page.keyboard.press("Shift+F8")
    page.wait_for_function(f"() => document.querySelector('{STATUS}').textContent.startsWith('Remark 1 of ')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('.fk-tip').contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert not tip.is_visible()
    assert page.evaluate("document.activeElement.className") == "fk-input"


def test_the_fix_in_the_popover_is_reached_by_tab(page: Any) -> None:
    caret(page, "Hey Dr.")
    page.keyboard.press("F8")
    for _ in range(30):
        if "Write “Dear”" in page.locator(".fk-tip").inner_text():
            break
        page.keyboard.press("F8")
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('fk-fix')"):
            break
    page.keyboard.press("Enter")
    assert "\nDear Dr. Okafor," in value(page)
    assert page.evaluate("document.activeElement.className") == "fk-input"


def test_a_remark_is_set_aside_with_a_reason_and_taken_up_again(page: Any, course: Path) -> None:
    item = page.locator(".fk-finding[data-code='tone.slang']")
    item.get_by_role("button", name="Set aside").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("It was her own word.")
    page.keyboard.press("Enter")
    item.wait_for(state="detached")
    assert "was stoked" not in marks(page)["fk-error"]
    assert "It was her own word." in (course / "my-drafts" / "followup.toml").read_text("utf-8")
    page.get_by_role("button", name="Take it up again").click()
    page.locator(".fk-finding[data-code='tone.slang']").wait_for()
    assert "her own word" not in (course / "my-drafts" / "followup.toml").read_text("utf-8")


def test_what_is_known_lets_more_be_checked_and_is_kept(page: Any, course: Path) -> None:
    summary = page.locator(".fk-facts summary")
    if page.locator(".fk-facts").get_attribute("open") is None:
        summary.focus()
        page.keyboard.press("Enter")
    field = page.get_by_label("Whom do you write to?")
    field.fill("Ana Delgado")
    page.locator(".fk-finding[data-code='greeting.name-mismatch']").wait_for()
    settle(page)
    assert 'name = "Ana Delgado"' in (course / "my-drafts" / "first-email.toml").read_text("utf-8")
    field.fill("")
    page.locator(".fk-finding[data-code='greeting.name-mismatch']").wait_for(state="detached")
    summary.click()


def test_the_reason_and_an_example_are_shown_on_demand(page: Any) -> None:
    item = page.locator(".fk-finding[data-code='rank.question']")
    for name in ("Why?", "Show me an example"):
        button = item.get_by_role("button", name=name)
        assert button.get_attribute("aria-expanded") == "false"
        button.click()
        assert button.get_attribute("aria-expanded") == "true"
    assert "Not like this" in item.inner_text()
    assert "This is fine" in item.inner_text()


def test_checklist_length_and_paragraphs_follow(page: Any) -> None:
    said = page.locator(".fk-essentials li")
    said.nth(2).filter(has_text="There: thanks, said plainly").wait_for()
    assert said.count() == 7
    page.locator(".fk-paragraphs li").nth(1).wait_for()
    assert "a good length is 150 to 250" in page.locator(".fk-read").inner_text()
    assert [one.split()[0] for one in page.locator(".fk-paragraphs li").all_inner_texts()] == ["thanks", "fit"]


def test_the_email_is_taken_along(page: Any) -> None:
    page.get_by_role("button", name="Copy the email").click()
    page.wait_for_timeout(100)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hey Dr. Okafor,")
    assert copied.endswith("Maya")
    page.get_by_role("button", name="Copy the subject").click()
    page.wait_for_timeout(100)
    assert page.evaluate("navigator.clipboard.readText()") == "Hi 🙂"
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as .txt").click()
    assert Path(saved.value.path()).read_text("utf-8") == FLAWED
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as .eml").click()
    assert saved.value.suggested_filename == "first-email.eml"
    message = email.message_from_bytes(Path(saved.value.path()).read_bytes(), policy=email.policy.default)
    assert (message["Subject"], message["X-Unsent"]) == ("Hi 🙂", "1")
    assert message.get_content().startswith("Hey Dr. Okafor,")
    link = urlsplit(page.get_by_role("link", name="Open in my mail program").get_attribute("href"))
    assert link.scheme == "mailto"
    assert parse_qs(link.query)["subject"] == ["Hi 🙂"]
    assert parse_qs(link.query)["body"][0].startswith("Hey Dr. Okafor,\r\n\r\nThank you")


def test_an_empty_page_offers_a_frame_and_says_nothing_else(page: Any) -> None:
    write(page, "")
    assert page.locator(".fk-finding").count() == 0
    assert "will stand here" in page.locator(".fk-read .fk-verdict").inner_text()
    page.get_by_role("button", name="Begin with a frame").click()
    page.wait_for_function("() => document.querySelector('.fk-input').value.startsWith('Subject: ')")
    page.locator(".fk-finding[data-code='generic.placeholder']").first.wait_for()
    page.keyboard.press("Control+z")
    assert value(page) == ""


def test_jupyter_takes_no_key_for_a_command(page: Any) -> None:
    cells = page.locator(".jp-Cell").count()
    page.locator(".fk-finding").first.get_by_role("button", name="Why?").focus()
    for key in ("a", "b", "x", "d", "d", "0", "0"):
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == cells
    assert value(page) == FLAWED


def test_a_reloaded_page_has_the_draft(page: Any, lab: Room, course: Path) -> None:
    write(page, FLAWED + "One more line.\n")
    assert (course / "my-drafts" / "first-email.txt").read_text("utf-8") == FLAWED + "One more line.\n"
    open_board(page, lab)
    assert value(page) == FLAWED + "One more line.\n"
    assert "Cheers," in marks(page)["fk-error"]
