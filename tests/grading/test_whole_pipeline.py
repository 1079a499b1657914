"""nbgrader's real programs from the first step to the last, with a real exchange, on three students. Nothing is mocked."""

import csv
import json
import shutil

import pytest

from followup_kit.grading.course_folder import find
from followup_kit.grading.gradebook import opened
from tests.grading.classroom import CAPSTONE, PLAIN, auto, earned, filled, nbgrader, program, solution, stand

STUDENTS = ("ada", "ben", "cleo")


@pytest.fixture(scope="module")
def school(made_course, tmp_path_factory):
    """The course, and for each student a home of their own, on one exchange."""
    top = tmp_path_factory.mktemp("school")
    course = shutil.copytree(made_course, top / "course")
    (top / "exchange").mkdir(mode=0o777)
    (top / "exchange").chmod(0o777)
    settings = f"c.Exchange.root = {str(top / 'exchange')!r}\nc.Exchange.cache = {str(top / 'cache')!r}\n"
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(settings)
    for name in STUDENTS:
        home = top / name
        home.mkdir()
        own = "c = get_config()\nc.CourseDirectory.course_id = 'followup'\n" + settings.replace(
            "cache'", f"cache-{name}'"
        )
        (home / "nbgrader_config.py").write_text(own, "utf-8")
    return top, course


@pytest.fixture(scope="module")
def term(school):
    """Release, fetch, submit, collect, autograde, a person's grade, feedback, its release and fetching, and export."""
    top, course = school
    nbgrader(course, "generate_assignment", CAPSTONE, "--force")
    nbgrader(course, "release_assignment", CAPSTONE)
    work = {"ada": solution(CAPSTONE), "ben": {**solution(CAPSTONE), "capstone": PLAIN}, "cleo": {}}
    for name in STUDENTS:
        home = top / name
        nbgrader(course, "fetch_assignment", CAPSTONE, cwd=home)
        path = home / CAPSTONE / "unit.ipynb"
        path.write_text(json.dumps(filled(json.loads(path.read_text("utf-8")), work[name])), "utf-8")
        (home / CAPSTONE / "notes.py").write_text("raise SystemExit", "utf-8")
        nbgrader(course, "submit", CAPSTONE, "--student", name, cwd=home)
    nbgrader(course, "collect", CAPSTONE, "--ExchangeCollect.check_owner=False")
    nbgrader(course, "autograde", CAPSTONE)
    return top, course, work


def test_scores_are_those_of_the_words(term):
    _, course, work = term
    there = stand(course, CAPSTONE)
    assert set(there) == set(STUDENTS)
    for name, answers in work.items():
        given = auto(there[name])
        by_hand = given.pop("capstone")
        assert given == earned(answers, CAPSTONE)
        assert by_hand == (None if answers else 0.0), "untouched is 0; else a person looks"
        assert {one.criterion: one.open for one in there[name].marks}["capstone"] == bool(answers)
    assert sum(filter(None, auto(there["ada"]).values())) == 24 + 0 and not any(auto(there["cleo"]).values())


def test_only_notebook_and_nbgraders_own_files_are_collected(term):
    _, course, _ = term
    files = {path.name for path in (course / "gradebook" / "submitted").rglob("*") if path.is_file()}
    assert files == {"unit.ipynb", "timestamp.txt", "submission_secret.txt"}


def test_a_persons_grade_feedback_release_and_export(term):
    top, course, _ = term
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        mark = book.find_grade("capstone", "unit", CAPSTONE, "ada")
        mark.manual_score, mark.needs_manual_grade = 4.0, False
        book.find_comment("capstone", "unit", CAPSTONE, "ada").manual_comment = "Warm. <script>alert(1)</script>"
        book.db.commit()
    nbgrader(course, "generate_feedback", CAPSTONE, "--force")
    page = (course / "gradebook" / "feedback" / "ada" / CAPSTONE / "unit.html").read_text("utf-8")
    assert "Warm. &lt;script&gt;" in page and "<script" not in page
    assert "4 of 6" in page and "Sincere, and mostly the writer" in page
    by_zip = course / "gradebook" / "feedback" / "dora" / CAPSTONE
    by_zip.mkdir(parents=True)
    (by_zip / "unit.html").write_text("a page of somebody who handed in through a platform", "utf-8")
    assert "dora did not hand in through the exchange" in nbgrader(course, "release_feedback", CAPSTONE).stderr
    shutil.rmtree(by_zip.parent)
    nbgrader(course, "fetch_feedback", CAPSTONE, cwd=top / "ada")
    fetched = list((top / "ada" / CAPSTONE / "feedback").rglob("unit.html"))
    assert [path.read_text("utf-8") for path in fetched] == [page]
    nbgrader(course, "export", "--to", "marks.csv")
    rows = list(csv.DictReader((course / "marks.csv").open(encoding="utf-8-sig")))
    voice = next(row for row in rows if row["student_id"] == "ada" and row["criterion"] == "voice")
    assert (voice["points"], voice["manual_points"], voice["comment"]) == (
        "4.0",
        "4.0",
        "Warm. <script>alert(1)</script>",
    )
    assert len([row for row in rows if row["unit"] == CAPSTONE]) == 3 * len({row["criterion"] for row in rows})


def test_our_runner_comes_to_the_same_and_leaves_a_persons_work_alone(term):
    _, course, _ = term
    before = stand(course, CAPSTONE)
    done = program(course, "followup_kit", "grade", CAPSTONE, "--force")
    assert done.returncode == 0, done.stderr
    after = stand(course, CAPSTONE)
    assert {name: [(one.criterion, one.auto, one.manual) for one in held.marks] for name, held in after.items()} == {
        name: [(one.criterion, one.auto, one.manual) for one in held.marks] for name, held in before.items()
    }
    assert after["ada"].comments == before["ada"].comments
    assert after["ada"].handed_in == before["ada"].handed_in is not None
    again = program(course, "followup_kit", "grade", CAPSTONE, "--audit")
    assert again.returncode == 0 and "what follows from the work" in again.stdout, again.stdout + again.stderr


@pytest.mark.slow
def test_validate_tells_a_student_nothing_of_the_solution(term):
    top, course, _ = term
    done = program(course, "nbgrader", "validate", f"{CAPSTONE}/unit.ipynb", cwd=top / "cleo")
    said = " ".join((done.stdout + done.stderr).split())
    assert "capstone" in said
    for text in solution(CAPSTONE).values():
        for line in text.splitlines():
            assert len(line) < 40 or line not in said
