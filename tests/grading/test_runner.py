"""`followup grade`: resumed after any stop, in parallel or not, the result is the same; the audit finds every difference."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from followup_kit.cli import main
from followup_kit.errors import InputError
from followup_kit.grading import runner, workers
from followup_kit.grading.course_folder import find
from followup_kit.grading.gradebook import opened
from followup_kit.grading.graded import Job, grade
from tests import samples
from tests.grading.attacks import ANSWER
from tests.grading.classroom import CAPSTONE, PLAIN, UNIT, auto, earned, environment, hand_in, program, solution, stand


def state(course, name=UNIT):
    """Everything that a run leaves: marks and the files that people look at."""
    top = course / "gradebook"
    files = {
        path.relative_to(top).as_posix(): path.read_bytes()
        for step in ("autograded", "feedback")
        for path in sorted((top / step).rglob("*"))
        if path.is_file()
    }
    return {who: (one.marks, one.comments, one.handed_in) for who, one in stand(course, name).items()}, files


def class_of(course, count, unit=UNIT):
    """So many students, with the unit's sample submissions in turn; who has what answers."""
    from followup_kit.grading.units import unit as named

    texts = list(samples.of(named(unit)).values())
    given = {f"s{number:04}": texts[number % len(texts)] for number in range(count)}
    for student, answers in given.items():
        hand_in(course, student, answers, unit)
    return given


def graded(course, *units, **options):
    return runner.run(find(course), units or (UNIT,), **options)


def test_points_are_those_of_the_words(course):
    given = class_of(course, 20)
    run = graded(course)[0]
    there = stand(course)
    assert {name: auto(one) for name, one in there.items()} == {
        name: earned(answers) for name, answers in given.items()
    }
    assert [line.status for line in run.lines] == ["graded"] * 20
    assert [line.points for line in run.lines] == [there[line.student].points for line in run.lines]


def test_what_has_not_changed_is_not_graded_again(course):
    hand_in(course, "ada", {ANSWER: PLAIN})
    hand_in(course, "ben", {ANSWER: PLAIN})
    graded(course)
    first = state(course)
    hand_in(course, "ben", solution(UNIT))
    assert [line.status for line in graded(course)[0].lines] == ["unchanged", "graded"]
    second = state(course)
    assert second[0]["ada"] == first[0]["ada"] and second[0]["ben"] != first[0]["ben"]
    graded(course, force=True)
    assert state(course) == second


def test_two_processes_come_to_the_same_as_one(course, monkeypatch):
    class_of(course, 8)
    monkeypatch.setattr(workers, "PAYS_FROM", 10**6)
    graded(course)
    alone = state(course)
    monkeypatch.setattr(workers, "PAYS_FROM", 1)
    graded(course, force=True)
    assert state(course) == alone


@pytest.mark.parametrize("after", [1, 4, 7])
def test_stopped_between_gradebook_and_files_and_resumed(course, monkeypatch, after):
    """The stop comes where it could tear a batch: some rows are committed, and not all notebooks are written."""
    class_of(course, 8)
    monkeypatch.setattr(runner, "BATCH", 4)
    place, count = runner._place, iter(range(100))

    def stops(*given):
        if next(count) == after:
            raise KeyboardInterrupt
        place(*given)

    monkeypatch.setattr(runner, "_place", stops)
    with pytest.raises(KeyboardInterrupt):
        graded(course)
    monkeypatch.setattr(runner, "_place", place)
    graded(course)
    resumed = state(course)
    graded(course, force=True)
    assert state(course) == resumed


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_at_any_moment_and_resumed(course, tmp_path):
    import shutil

    class_of(course, 100)
    undisturbed = shutil.copytree(course, tmp_path / "undisturbed")
    graded(undisturbed)
    wanted = state(undisturbed)
    command = [sys.executable, "-m", "followup_kit", "grade", UNIT]
    for moment in (2.5, 4.0, 5.0, 6.0, 7.0, 8.0):
        done = subprocess.Popen(
            command, cwd=course, env=environment(course), start_new_session=True, stdout=subprocess.DEVNULL
        )
        time.sleep(moment)
        if done.poll() is None:
            os.killpg(done.pid, signal.SIGKILL)
        done.wait()
    assert (
        subprocess.run(command, cwd=course, env=environment(course), check=False, stdout=subprocess.DEVNULL).returncode
        == 0
    )
    marks, files = state(course)
    assert marks == wanted[0]
    assert {name: data for name, data in files.items() if not name.rpartition("/")[2].startswith(".")} == wanted[1]


@pytest.mark.slow
def test_a_thousand_submissions_without_loss(course):
    given = class_of(course, 1000)
    run = graded(course)[0]
    assert len(run.lines) == 1000 and all(line.status == "graded" for line in run.lines)
    there = stand(course)
    worth = {json.dumps(answers): earned(answers) for answers in given.values()}
    assert {name: auto(one) for name, one in there.items()} == {
        name: worth[json.dumps(answers)] for name, answers in given.items()
    }
    assert len(list((course / "gradebook" / "feedback").rglob("unit.html"))) == 1000


def test_audit_names_every_difference(course, capsys):
    for name in ("ada", "ben", "cleo"):
        hand_in(course, name, {ANSWER: PLAIN})
    graded(course)
    hand_in(course, "dora", {ANSWER: PLAIN})
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        book.find_grade("thank-you-detail", "unit", UNIT, "ada").auto_score = 4.0
        book.find_grade("thank-you-close", "unit", UNIT, "ben").manual_score = 0.5
        book.find_grade("thank-you-close", "unit", UNIT, "ben").extra_credit = 3.0
        book.db.commit()
    before = state(course)
    assert main(["grade", "--course", str(course), "--audit", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["differences"]
    assert [(one["student"], one["criterion"], one["kind"]) for one in found] == [
        ("ada", "thank-you-detail", "points"),
        ("ben", "thank-you-close", "by hand"),
        ("ben", "thank-you-close", "extra"),
        ("dora", "", "missing"),
    ]
    assert state(course) == before, "an audit changes nothing"
    graded(course, force=True)
    assert main(["grade", "--course", str(course), "--audit"]) == 0
    assert "given by a person" in capsys.readouterr().out


def test_a_persons_points_and_comments_survive(course):
    hand_in(course, "ada", solution(CAPSTONE), CAPSTONE)
    graded(course, CAPSTONE)
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        mark = book.find_grade("capstone", "unit", CAPSTONE, "ada")
        assert mark.auto_score is None and mark.needs_manual_grade
        mark.manual_score, mark.extra_credit = 6.0, 0.5
        book.find_comment("capstone", "unit", CAPSTONE, "ada").manual_comment = "I could hear you."
        book.db.commit()
    hand_in(course, "ada", {**solution(CAPSTONE), "week": ""}, CAPSTONE)
    graded(course, CAPSTONE)
    held = stand(course, CAPSTONE)["ada"]
    voice = next(one for one in held.marks if one.criterion == "capstone")
    assert (voice.manual, voice.extra, voice.open) == (6.0, 0.5, True), "the text changed: a person looks again"
    assert held.comments == {"capstone": "I could hear you."}
    page = (course / "gradebook" / "feedback" / "ada" / CAPSTONE / "unit.html").read_text("utf-8")
    assert "I could hear you." in page and "6.5 of 6" in page


def test_late_work_costs_what_the_course_says(course):
    from datetime import datetime

    hand_in(course, "ada", {ANSWER: PLAIN})
    with (course / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('c.LateSubmissionPlugin.penalty_method = "zero"\n')
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        book.update_or_create_assignment(UNIT, duedate=datetime(2026, 11, 1))
    assert graded(course)[0].lines[0].points == 0
    assert "because it came late" in (course / "gradebook" / "feedback" / "ada" / UNIT / "unit.html").read_text("utf-8")


def test_a_fault_of_ours_stops_nobody(course, monkeypatch):
    folder = hand_in(course, "ada", {ANSWER: PLAIN})
    monkeypatch.setattr("followup_kit.grading.graded.grade_answers", lambda *given: 1 / 0)
    released = course / "exercises" / UNIT / "unit.ipynb"
    made = grade(Job("ada", UNIT, folder / "unit.ipynb", released, course))
    assert "a fault of ours, ZeroDivisionError" in made.error and not made.auto


def test_what_cannot_be_set_aside_is_not_graded_by_either_way(course):
    """Fail closed: a file beside the notebook would be served from the grader's own address."""
    hand_in(course, "ada", {ANSWER: PLAIN})
    (hand_in(course, "ben", {ANSWER: PLAIN}) / "evil.html").write_text("<script>steal()</script>", "utf-8")
    (course / "gradebook" / "set-aside").write_text("a file where the folder should be", "utf-8")
    ours = graded(course)[0]
    assert [(line.student, line.status) for line in ours.lines] == [("ada", "graded"), ("ben", "failed")]
    assert "could not be set aside" in ours.lines[1].error
    done = program(course, "nbgrader", "autograde", UNIT, "--force")
    assert (
        done.returncode == 1
        and "ben, 02-thank-you: What lies beside the notebook could not be set aside" in done.stderr
    )
    assert set(stand(course)) == {"ada", "ben"} and not any(auto(stand(course)["ben"]).values())
    assert not list((course / "gradebook" / "autograded").rglob("evil.html"))


def test_progress_is_one_line_on_a_terminal_and_nothing_elsewhere(capsys, monkeypatch):
    from followup_kit.commands.grade import _progress

    _progress("02-thank-you", 3, 4)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    for done in (3, 4):
        _progress("02-thank-you", done, 4)
    said = capsys.readouterr().err
    assert said.startswith("\r02-thank-you  [") and said.endswith("4 of 4\n") and said.count("\n") == 1


def test_changed_points_are_told_before_anything_is_graded(course):
    hand_in(course, "ada", {ANSWER: PLAIN})
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        book.find_grade_cell("thank-you-close", "unit", UNIT).max_score = 3.0
        book.db.commit()
    with pytest.raises(InputError, match=r"thank-you-close is worth 3.0 in the gradebook and 2.* generate_assignment"):
        graded(course)
    assert stand(course) == {}


def test_wrong_use_is_one_sentence(course, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    for words, said in {
        ("--course", str(tmp_path / "empty")): "no course folder",
        ("--course", str(course)): "Nothing has been handed in",
        ("--course", str(course), "02-thanks"): "did you mean “02-thank-you”?",
        ("--course", str(course), "--from", "x.zip"): "name it",
        ("--course", str(course), "--from", str(tmp_path / "x.zip"), UNIT): "is not there",
    }.items():
        assert main(["grade", *words]) == 2
        out = capsys.readouterr()
        assert said in out.err and out.err.count("\n") == 1 and out.out == ""
