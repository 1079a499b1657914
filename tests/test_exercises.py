"""Solutions and exercises are what their Markdown makes, to the byte, and nothing of an answer leaks to the students."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from followup_kit.grading.answers import STUB, of_cell
from followup_kit.grading.units import load
from tests import samples
from tools import exercises, shingles

ROOT = Path(__file__).parent.parent
UNITS = load()
each_unit = pytest.mark.parametrize("one", UNITS, ids=lambda one: one.name)


def cells(folder, one):
    return json.loads((ROOT / folder / one.name / "unit.ipynb").read_text("utf-8"))["cells"]


def settings(cell):
    return cell["metadata"].get("nbgrader", {})


def test_the_solutions_are_what_their_markdown_makes():
    for path, text in exercises.solutions().items():
        assert path.read_bytes() == text.encode("utf-8"), f"{path} is out of date: run `make exercises`"


def test_the_page_for_instructors_is_what_the_course_file_makes():
    text = exercises.PAGE.read_text("utf-8")
    assert exercises.page(text) == text, "docs/grading.md is out of date: run `make exercises`"
    with pytest.raises(ValueError, match="has lost the two marks"):
        exercises.page("no marks")


def test_nbgrader_makes_the_exercises_anew_byte_for_byte(tmp_path):
    exercises.exercises(tmp_path)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    there = {
        path.relative_to(ROOT / "exercises"): path.read_bytes()
        for path in (ROOT / "exercises").rglob("*")
        if path.is_file()
    }
    assert made == there, "an exercise is out of date: run `make exercises`"
    assert {path.name for path in there} == {"unit.ipynb"}, "something beside the notebooks has leaked"


@each_unit
def test_an_exercise_is_its_solution_without_the_answers(one):
    solved, released = cells("solutions", one), cells("exercises", one)
    assert [cell["id"] for cell in solved] == [cell["id"] for cell in released]
    for before, after in zip(solved, released, strict=True):
        if settings(before).get("solution"):
            assert "".join(after["source"]) == f"%%email {before['id']}\n{STUB}"
        else:
            assert after["source"] == before["source"]
        assert not after.get("outputs")


@each_unit
def test_no_sentence_of_an_answer_stands_in_any_exercise(one):
    page = (ROOT / "exercises" / one.name / "unit.ipynb").read_text("utf-8")
    given = " ".join(answer.given for answer in one.answers)
    for answer in samples.solution(one.name).values():
        for line in answer.splitlines():
            for sentence in re.split(r"(?<=[.!?]) ", line):
                if len(sentence.split()) > 5 and sentence not in given:
                    assert sentence not in page, sentence


def test_no_sentence_of_the_article_stands_in_a_unit_or_a_sample():
    article = shingles.kept()
    written = [*(ROOT / "solutions").rglob("unit.md"), *samples.FOLDER.rglob("*.toml"), exercises.PAGE]
    for path in (*written, ROOT / "followup_kit" / "data" / "course.toml"):
        runs = shingles.shingles(path.read_text("utf-8"))
        assert [run for mark, run in runs.items() if mark in article] == [], path


@each_unit
def test_ids_are_the_course_files_and_stand_once(one):
    released = cells("exercises", one)
    ids = [cell["id"] for cell in released]
    assert len(ids) == len(set(ids))
    graded = {settings(cell)["grade_id"]: settings(cell) for cell in released if settings(cell)}
    assert set(graded) == {each.id for each in (*one.answers, *one.automatic)}
    for each in one.automatic:
        assert graded[each.id]["points"] == each.points and graded[each.id]["locked"]
    for each in one.manual:
        assert graded[each.answer]["points"] == each.points and graded[each.answer]["solution"]


@each_unit
def test_a_page_opens_with_its_title_a_start_button_and_the_hidden_cell(one):
    first, second = cells("exercises", one)[:2]
    assert "".join(first["source"]).startswith("# Unit ")
    assert 'data-commandlinker-command="notebook:run-all-cells"' in "".join(first["source"])
    assert "%load_ext followup_kit.notebook.magic" in "".join(second["source"])
    assert second["metadata"]["jupyter"]["source_hidden"]


MARKDOWN = "# Unit\n\n```email late-mail\nHello\n```\n\n<!-- grades: late-mail -->\n"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (MARKDOWN.replace("late-mail\nHello", "late-mial\nHello"), "line 3: .*did you mean “late-mail”"),
        (MARKDOWN.replace("Hello\n```", "Hello"), "the answer late-mail is never closed"),
        (MARKDOWN.replace("<!-- grades: late-mail -->", ""), "has no cell for late-close"),
        (MARKDOWN.replace("grades: late-mail", "facts: x"), "line 7: .*has no answer “x”"),
    ],
)
def test_markdown_that_cannot_be_used_is_told_with_its_line(text, sentence):
    one = next(each for each in UNITS if each.name == "04-late")
    with pytest.raises(ValueError, match=sentence):
        exercises.solution(text, one, "u.md")


@pytest.mark.slow
@each_unit
def test_validate_tells_a_student_nothing_of_the_answers(one, tmp_path):
    shutil.copy(ROOT / "exercises" / one.name / "unit.ipynb", tmp_path)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    out = subprocess.run(
        [sys.executable, "-m", "nbgrader", "validate", "unit.ipynb"],
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    told = out.stdout + out.stderr
    assert "check(" in told and "Traceback" not in told
    for cell in cells("solutions", one):
        if settings(cell).get("solution"):
            for line in of_cell("".join(cell["source"])).splitlines():
                assert len(line) < 12 or line not in told
