"""The feedback page: points, next steps and marks, escaped, without scripts, the same by both routes; and it can be read."""

import re
from itertools import pairwise

import pytest

from followup_kit.grading.course_folder import find
from followup_kit.grading.course_units import unit_of
from followup_kit.grading.feedback import page
from followup_kit.grading.gradebook import Mark, Standing, opened
from followup_kit.grading.points import grade_answers
from followup_kit.grading.runner import run
from followup_kit.grading.units import load
from tests.grading.attacks import ANSWER
from tests.grading.classroom import CAPSTONE, PLAIN, ROOT, UNIT, hand_in, nbgrader, solution
from tests.grading.test_attacks import active

EVIL = "<script>steal()</script><img src=x onerror=steal()>\x00"


def standing(unit, grades, **more):
    marks = [Mark(one.criterion, one.max, float(one), None, 0.0, False) for one in grades]
    marks += [Mark(one.answer, one.points, None, None, 0.0, True) for one in unit.manual]
    given = {
        "student": "ada",
        "name": "Ada Lovelace",
        "email": "",
        "number": "",
        "comments": {},
        "penalty": 0.0,
        "handed_in": None,
    }
    return Standing(**{**given, "marks": tuple(marks), **more})


def drawn(of, answers, **more):
    unit = unit_of(of, ROOT)
    grades = grade_answers(unit, answers)
    return page(unit, answers, grades, standing(unit, grades, **more))


@pytest.mark.parametrize("name", [one.name for one in load()])
def test_every_unit_has_a_page_for_full_and_for_nothing(name):
    full, nothing = drawn(name, solution(name)), drawn(name, {})
    assert "Nothing is left to mend here" in full and "Nothing was handed in for this part" in nothing
    assert active(full) == active(nothing) == []
    for html in (full, nothing):
        ids = re.findall(r'\bid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), "ids are unique"
        assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids), "no link leads nowhere"
        assert set(re.findall(r'aria-labelledby="([^"]+)"', html)) <= set(ids)
        levels = [int(one) for one in re.findall(r"<h(\d)", html)]
        assert levels[0] == 1 and levels.count(1) == 1 and all(b - a <= 1 for a, b in pairwise(levels))
    if unit_of(name, ROOT).manual:
        assert "Still to be read by a person" in full


def test_next_steps_come_from_the_costliest_parts():
    html = drawn(UNIT, {ANSWER: PLAIN})
    steps = re.search(r"What to try next</h2>\n<ol>(.*?)</ol>", html, re.DOTALL)[1]
    unit = unit_of(UNIT, ROOT)
    worst = max(grade_answers(unit, {ANSWER: PLAIN}), key=lambda one: one.max - one)
    assert worst.reasons[0][:40] in steps.partition("</li>")[0]
    assert 1 <= steps.count("<li>") <= 3


@pytest.mark.parametrize("answers", [{}, {ANSWER: PLAIN}])
def test_every_missing_point_has_its_reason(answers):
    """A grade of 0 is a float that is false: its card has reasons all the same."""
    html = drawn(UNIT, answers)
    for one in grade_answers(unit_of(UNIT, ROOT), answers):
        card = re.search(rf'aria-label="{re.escape(one.title)}">(.*?)</section>', html, re.DOTALL)[1]
        assert ("<li>" in card) == (one < one.max), one.criterion


def test_whatever_is_written_stays_text():
    html = drawn(UNIT, {ANSWER: PLAIN + EVIL}, name=EVIL, student=EVIL, comments={ANSWER: EVIL})
    assert active(html) == [] and "\x00" not in html
    assert html.count("&lt;script&gt;steal()") >= 3


def test_a_persons_points_are_told_with_their_level():
    unit = unit_of(CAPSTONE, ROOT)
    grades = grade_answers(unit, solution(CAPSTONE))
    held = standing(unit, grades)
    marks = tuple(
        one if one.criterion != "capstone" else Mark("capstone", 6.0, None, 2.0, 0.0, False) for one in held.marks
    )
    html = page(
        unit,
        solution(CAPSTONE),
        grades,
        standing(unit, grades, marks=marks, comments={"capstone": "More of you, please."}),
    )
    assert "2 of 6" in html and "hard to tell from the next one" in html and "More of you, please." in html


def test_both_routes_write_the_same_page(course):
    hand_in(course, "ada", {ANSWER: PLAIN})
    run(find(course), [UNIT])
    path = course / "gradebook" / "feedback" / "ada" / UNIT / "unit.html"
    ours = path.read_text("utf-8")
    nbgrader(course, "generate_feedback", UNIT, "--force")
    theirs = path.read_text("utf-8")
    mark = re.compile(r'(?<=followup-state" content=")[^"]*')
    assert mark.sub("", ours) == mark.sub("", theirs)


def test_a_page_is_made_anew_only_where_something_changed(course):
    hand_in(course, "ada", {ANSWER: PLAIN})
    folder = find(course)
    run(folder, [UNIT])
    path = course / "gradebook" / "feedback" / "ada" / UNIT / "unit.html"
    first = path.stat().st_mtime_ns
    run(folder, [UNIT])
    assert path.stat().st_mtime_ns == first
    with opened(folder.db_url, folder.course_id) as book:
        book.find_comment(ANSWER, "unit", UNIT, "ada").manual_comment = "Good start."
        book.db.commit()
    run(folder, [UNIT])
    assert "Good start." in path.read_text("utf-8")


@pytest.mark.browser
def test_the_page_can_be_read_by_everybody(tmp_path, chromium):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    for name, answers in {UNIT: {ANSWER: PLAIN}, CAPSTONE: solution(CAPSTONE)}.items():
        (tmp_path / f"{name}.html").write_text(drawn(name, answers, comments={ANSWER: "Well begun."}), "utf-8")
    for width in (390, 1280):
        for scheme in ("light", "dark"):
            tab = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            for path in sorted(tmp_path.glob("*.html")):
                tab.goto(path.as_uri())
                assert tab.evaluate("document.documentElement.scrollWidth") <= width, f"{path.name} at {width}"
                found = axe.Axe().run(tab)
                assert not found.response["violations"], found.generate_report()
