"""The instructor's page runs as it stands there; a second init keeps everything; wrong use is one sentence."""

import json
import re
import shlex
import zipfile

import pytest

from followup_kit.cli import main
from tests.grading.attacks import ANSWER
from tests.grading.classroom import PLAIN, ROOT, UNIT, auto, earned, exercise, filled, program, stand

PAGE = (ROOT / "docs" / "instructors.md").read_text("utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]


def test_the_page_from_nothing_to_marks(tmp_path, monkeypatch, capsys):
    """Every command of the page, in its order, on a class of two; only the one that opens a browser is left out."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "class.csv").write_text(
        "student_id,first_name,last_name,email\nada,Ada,King,ada@example.edu\nben,Ben,Roe,\n", "utf-8"
    )
    for command in COMMANDS:
        name, *words = shlex.split(command)
        assert name == "followup"
        if words[:2] == ["instructor", "open"]:
            continue
        if "--from" in words:
            with zipfile.ZipFile("submissions.zip", "w") as archive:
                text = json.dumps(filled(exercise(tmp_path / "my-class"), {ANSWER: PLAIN}))
                for student, number in {"Ada King": 1, "Ben Roe": 2}.items():
                    archive.writestr(f"{student}_{number}_assignsubmission_file_/unit.ipynb", text)
        assert main(words) == 0, command
        assert "Traceback" not in capsys.readouterr().err
    there = stand(tmp_path / "my-class")
    assert {name: auto(one) for name, one in there.items()} == dict.fromkeys(("ada", "ben"), earned({ANSWER: PLAIN}))
    assert there["ada"].email == "ada@example.edu"
    assert {path.name for path in tmp_path.glob("*.csv")} == {"class.csv", "marks.csv", "canvas.csv", "moodle.csv"}
    assert (tmp_path / "my-class" / "gradebook" / "feedback" / "ada" / UNIT / "unit.html").is_file()


def test_a_second_init_keeps_what_is_there(course, capsys):
    own = course / "solutions" / UNIT / "unit.md"
    own.write_text("mine", "utf-8")
    (course / "nbgrader_config.py").write_text((course / "nbgrader_config.py").read_text("utf-8") + "# mine\n", "utf-8")
    assert main(["instructor", "init", str(course)]) == 0
    assert "everything was there already" in capsys.readouterr().out
    assert own.read_text("utf-8") == "mine" and "# mine" in (course / "nbgrader_config.py").read_text("utf-8")


def test_exercises_are_those_of_the_repository(course):
    """What `init` has nbgrader make is what is committed, byte for byte."""
    for path in sorted((course / "exercises").glob("*/unit.ipynb")):
        assert path.read_bytes() == (ROOT / "exercises" / path.parent.name / "unit.ipynb").read_bytes()


def test_nbgraders_gradebook_is_complete(course):
    """A gradebook that a program without its PATH made could not be upgraded later."""
    done = program(course, "nbgrader", "db", "upgrade")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["init", "{file}/x"], "cannot hold the course"),
        (["init", "new", "--roster", "none.csv"], "none.csv is not there"),
        (["marks", "{empty}"], "There is no course folder"),
        (["marks", "{course}"], "has none of these"),
        (["fly"], "invalid choice"),
        ([], "required"),
    ],
)
def test_wrong_use_is_one_sentence(course, tmp_path, capsys, words, said):
    (tmp_path / "file").write_text("", "utf-8")
    (tmp_path / "empty").mkdir()
    given = [one.format(file=tmp_path / "file", empty=tmp_path / "empty", course=course) for one in words]
    status = main(["instructor", *given])
    out = capsys.readouterr()
    if said == "has none of these":
        assert status == 0 and out.out.count("\n") == 1, "a table with its head alone"
        return
    assert status == 2 and said in out.err and out.err.strip().count("\n") <= 1
    assert not (tmp_path / "new").exists()


def test_a_setting_that_cannot_be_used_is_told(course, capsys):
    (course / "nbgrader_config.py").write_text("1 / 0\n", "utf-8")
    assert main(["grade", "--course", str(course)]) == 2
    assert "nbgrader_config.py cannot be used: ZeroDivisionError" in capsys.readouterr().err
