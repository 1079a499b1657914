"""Every attack, through nbgrader's own autograde and through `followup grade`: no point gained, nothing read, nothing run."""

import json
import os
import shutil
import sys
from html.parser import HTMLParser

import pytest

from followup_kit.grading.transplant import answers_of
from tests.grading.attacks import ANSWER, ATTACKS, CANARY, HONEST, MEASURED, REFUSED
from tests.grading.classroom import PLAIN, UNIT, auto, earned, exercise, folder_of, hand_in, program, solution, stand

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made as POSIX makes them")
ROUTES = ("nbgrader", "followup")


@pytest.fixture(scope="module")
def before(module_course):
    """The class before grading: an honest student, a victim whose work is perfect, and every attacker."""
    hand_in(module_course, "honest", {ANSWER: PLAIN})
    hand_in(module_course, "victim", solution(UNIT))
    outcomes = {name: make(folder_of(module_course, name), exercise(module_course)) for name, make in ATTACKS.items()}
    return module_course, outcomes


@pytest.fixture(scope="module", params=ROUTES)
def graded(request, before, tmp_path_factory):
    """The class after grading by one of the two routes: the folder, what each attack should earn, and what was told."""
    source, outcomes = before
    course = tmp_path_factory.mktemp(request.param) / "course"
    os.system(f"cp -a --sparse=always '{source}' '{course}'")
    done = (
        program(course, "nbgrader", "autograde", UNIT)
        if request.param == "nbgrader"
        else program(course, "followup_kit", "grade", UNIT, "--format", "json")
    )
    assert done.returncode == 1, f"some could not be graded, and the status says so\n{done.stdout}{done.stderr}"
    if request.param == "nbgrader":
        program(course, "nbgrader", "generate_feedback", UNIT, "--student", "*-words*")
    return course, outcomes, done.stdout + done.stderr, stand(course)


def test_there_are_all_of_them():
    assert len(MEASURED) == 34
    assert [name[:2] for name in MEASURED] == [f"{number:02}" for number in range(1, 35)]


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_gains_nothing_and_is_told(graded, name):
    course, outcomes, told, there = graded
    outcome = outcomes[name]
    if outcome == REFUSED:
        assert name not in there or not any(auto(there[name]).values())
        assert any((name in line and UNIT in line) or f'"student": "{name}"' in line for line in told.splitlines())
        assert not (course / "gradebook" / "autograded" / name / UNIT / "unit.ipynb").exists()
        return
    wanted = earned({ANSWER: PLAIN if outcome == HONEST else outcome})
    assert auto(there[name]) == wanted
    assert sum(wanted.values()) < sum(one.most for one in there[name].marks)


def test_the_others_are_graded_and_untouched(graded, before):
    course, _, _, there = graded
    assert auto(there["honest"]) == earned({ANSWER: PLAIN})
    assert 10 < sum(auto(there["honest"]).values()) < 15
    assert sum(auto(there["victim"]).values()) == 20
    assert all(one.manual is None and not one.extra for one in there["victim"].marks)
    kept = (course / "gradebook" / "submitted" / "victim" / UNIT / "unit.ipynb").read_bytes()
    assert kept == (before[0] / "gradebook" / "submitted" / "victim" / UNIT / "unit.ipynb").read_bytes()


def test_nothing_that_a_terminal_obeys_is_printed(graded):
    _, _, told, _ = graded
    assert "\x07" not in told and "\x1b[2J" not in told and "\x1b]" not in told


def test_no_code_ran(graded):
    course, _, _, _ = graded
    assert not list(course.parent.rglob(CANARY))
    assert (course / "exercises" / UNIT / "unit.ipynb").is_file()


def test_only_words_came_over(graded):
    """The graded notebook is the released one: same cells, same sources but the answers', no student's metadata."""
    course, outcomes, _, _ = graded
    released = exercise(course)
    for name in [one for one, outcome in outcomes.items() if outcome != REFUSED]:
        path = course / "gradebook" / "autograded" / name / UNIT / "unit.ipynb"
        assert path.stat().st_size < 200_000, name
        notebook = json.loads(path.read_text("utf-8"))
        assert [one["id"] for one in notebook["cells"]] == [one["id"] for one in released["cells"]], name
        for mine, theirs in zip(released["cells"], notebook["cells"], strict=True):
            if not mine["metadata"].get("nbgrader", {}).get("solution"):
                assert "".join(mine["source"]) == "".join(theirs["source"]), name
            assert mine["metadata"] == theirs["metadata"], name
        assert set(answers_of(notebook)) == {ANSWER}


def test_nothing_beside_the_notebook_is_carried_on(graded):
    course, _, _, _ = graded
    for step in ("autograded", "feedback"):
        for path in (course / "gradebook" / step).rglob("*"):
            if path.is_file():
                assert path.name in {"unit.ipynb", "unit.html", "timestamp.txt"}, path
                assert not path.is_symlink()
                assert path.stat().st_size < 400_000
    assert not list((course / "gradebook" / "submitted").rglob("*.py"))
    assert list((course / "gradebook" / "set-aside" / "04-shadow-package").rglob("points.py")), "nothing is deleted"


class Active(HTMLParser):
    """Everything in a page that could run or load something."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in {"script", "iframe", "object", "embed", "base", "form", "link", "img", "svg", "math"}:
            self.found.append(tag)
        for key, value in attrs:
            if key.startswith("on") or (value or "").strip().lower().startswith(("javascript:", "data:", "vbscript:")):
                self.found.append(f"{tag} {key}={value}")
            if key in {"href", "src"} and not (value or "").startswith("#"):
                self.found.append(f"{tag} {key}={value}")


def active(html):
    reader = Active()
    reader.feed(html)
    reader.close()
    return reader.found


def test_feedback_runs_nothing(graded):
    course, outcomes, _, _ = graded
    pages = list((course / "gradebook" / "feedback").rglob("unit.html"))
    assert {path.parent.parent.name for path in pages} >= {name for name in outcomes if "-words" in name}
    for path in pages:
        html = path.read_text("utf-8")
        assert active(html) == [], path
        assert "check(" not in html, "no source of a grade cell"
        assert "steal()" not in html or "&lt;" in html or "javascript:" in html


def test_the_formgraders_page_runs_nothing_of_theirs(graded):
    """As the formgrader draws a submission, beside an honest one's page: not one active thing more."""
    from nbconvert.exporters import HTMLExporter

    course, outcomes, _, _ = graded
    exporter = HTMLExporter(template_name="basic")

    def drawn(name):
        html, _ = exporter.from_filename(str(course / "gradebook" / "autograded" / name / UNIT / "unit.ipynb"))
        return active(html)

    honest = drawn("honest")
    for name in [
        "04-shadow-package",
        "20-markdown-image",
        "23-output-script",
        *(one for one in outcomes if "words" in one),
    ]:
        assert drawn(name) == honest, name
        text = (course / "gradebook" / "autograded" / name / UNIT / "unit.ipynb").read_text("utf-8")
        assert text.count("tex2jax_ignore") == len(earned({})), "no formula is set in a card"


def test_a_second_run_changes_nothing(graded):
    course, _, _, there = graded
    first = {name: one.marks for name, one in there.items()}
    again = program(course, "followup_kit", "grade", UNIT, "--no-feedback")
    assert again.returncode == 1
    assert {name: one.marks for name, one in stand(course).items()} == first
    shutil.rmtree(course.parent)
