"""The formgrader in a real browser, offline: its pages open, its autograde button grades, a manual score is saved, keys work."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from followup_kit.grading import instructor
from followup_kit.grading.course_folder import find
from followup_kit.grading.gradebook import opened
from tests.grading.classroom import CAPSTONE, auto, earned, environment, hand_in, solution, stand

TOKEN = "only-for-this-test"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(sys.platform == "win32", reason="the server is stopped as POSIX stops a group"),
]


@pytest.fixture(scope="module")
def served(chromium, made_course, tmp_path_factory):
    """The course as `followup instructor open` opens it, with two hand-ins; its address and folder."""
    course = shutil.copytree(made_course, tmp_path_factory.mktemp("formgrader") / "course")
    hand_in(course, "ada", solution(CAPSTONE), CAPSTONE)
    hand_in(course, "ben", {**solution(CAPSTONE), "capstone": "Subject: <script>window.stolen = 1</script>\n\nDear Dr. Pryce,\n\n<img src=x onerror='window.stolen = 1'> $\\href{javascript:window.stolen=1}{x}$ thanks. " + "Word " * 60}, CAPSTONE)  # fmt: skip
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = instructor.formgrader(find(course), browser=False, port=port)
    log = (course.parent / "log.txt").open("wb")
    server = subprocess.Popen(
        [*command, f"--IdentityProvider.token={TOKEN}"], cwd=course, env=environment(course), stdout=log, stderr=log, start_new_session=True
    )  # fmt: skip
    try:
        for _ in range(240):
            assert server.poll() is None, (course.parent / "log.txt").read_text("utf-8")[-2000:]
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/api?token={TOKEN}", timeout=5).read()
                break
            except OSError:
                time.sleep(0.5)
        yield f"http://127.0.0.1:{port}", course
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=60)
        log.close()


@pytest.fixture(scope="module")
def tab(chromium, served):
    """A browser that is logged in and reaches nothing but the server; errors and requests elsewhere are kept."""
    address, _ = served
    page = chromium.new_page()
    page.errors, page.elsewhere = [], []

    def only_here(route):
        if route.request.url.startswith((address, "data:", "blob:")):
            route.continue_()
        else:
            page.elsewhere.append(route.request.url)
            route.abort()

    page.route("**/*", only_here)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.set_default_timeout(90_000)
    page.goto(f"{address}/lab?token={TOKEN}")
    page.goto(f"{address}/formgrader/manage_assignments")
    page.errors.clear()
    yield page
    page.close()


def test_the_autograde_button_grades_and_starts_no_kernel(served, tab):
    address, course = served
    tab.goto(f"{address}/formgrader/manage_submissions/{CAPSTONE}")
    for number, name in enumerate(("ada", "ben")):
        row = tab.locator("tr", has=tab.locator(f"text={name}")).first
        row.locator(".autograde a, .autograde button, td.autograde *").first.click()
        tab.wait_for_selector(".modal.in, .modal.show, #success-modal, #error-modal")
        assert "Success" in tab.locator(".modal-title").last.inner_text()
        tab.locator(".modal button", has_text=re.compile("close|ok", re.IGNORECASE)).last.click()
        tab.wait_for_timeout(800)
        assert len(stand(course, CAPSTONE)) == number + 1
    given = auto(stand(course, CAPSTONE)["ada"])
    assert given.pop("capstone") is None and given == earned(solution(CAPSTONE), CAPSTONE)
    assert tab.evaluate("fetch('/api/kernels').then(r => r.json())") == []


def test_every_page_opens(served, tab):
    address, _ = served
    paths = {
        "manage_assignments": CAPSTONE,
        f"manage_submissions/{CAPSTONE}": "ben",
        "gradebook": CAPSTONE,
        f"gradebook/{CAPSTONE}": "unit",
        f"gradebook/{CAPSTONE}/unit": "Submission",
        "manage_students": "ada",
        "manage_students/ada": CAPSTONE,
        f"manage_students/ada/{CAPSTONE}": "unit",
    }
    for path, text in paths.items():
        tab.goto(f"{address}/formgrader/{path}")
        tab.wait_for_selector(f"table tbody tr:has-text('{text}')")
    assert tab.errors == []


def opened_submission(address, course, tab, student):
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        number = book.find_submission_notebook("unit", CAPSTONE, student).id
    tab.goto(f"{address}/formgrader/submissions/{number}/")
    tab.wait_for_selector(".score", state="attached")


def test_a_manual_score_and_a_comment_are_saved_and_keys_work(served, tab):
    address, course = served
    opened_submission(address, course, tab, "ada")
    tab.wait_for_function("window.MathJax && MathJax.loaded === true")
    tab.locator("input.score:not([disabled])").last.wait_for()
    box = tab.locator(".nbgrader_cell:has(.comment) input.score").last
    box.fill("4")
    box.dispatch_event("change")
    tab.locator("textarea.comment").last.fill("You can be heard here.")
    tab.locator("textarea.comment").last.dispatch_event("change")
    for _ in range(60):
        held = stand(course, CAPSTONE)["ada"]
        voice = next(one for one in held.marks if one.criterion == "capstone")
        if voice.manual == 4.0 and held.comments:
            break
        tab.wait_for_timeout(250)
    assert voice.manual == 4.0 and not voice.open
    assert held.comments == {"capstone": "You can be heard here."}
    before = tab.url
    tab.locator("body").click(position={"x": 5, "y": 300})
    tab.keyboard.press("Control+.")
    tab.wait_for_function("before => location.href !== before", arg=before)
    assert tab.errors == []


def test_nothing_of_a_students_runs_in_the_graders_page(served, tab):
    address, course = served
    opened_submission(address, course, tab, "ben")
    tab.wait_for_function("window.MathJax && MathJax.loaded === true")
    tab.wait_for_timeout(1500)
    assert tab.evaluate("window.stolen === undefined")
    assert tab.evaluate("document.querySelectorAll('a[href^=\"javascript:window.stolen\"], .output img').length") == 0
    assert "window.stolen = 1" in tab.inner_text("body"), "it stands there as text"


def test_nothing_was_asked_of_the_network(tab):
    assert [one for one in tab.elsewhere if not one.startswith("about:")] == []
