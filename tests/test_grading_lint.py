"""The authors' lint passes the course as it is, and refuses each way in which a unit can go wrong."""

import copy
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from followup_kit.grading import lint
from followup_kit.grading.grade import Grade
from followup_kit.grading.lint_cells import value_problem
from followup_kit.grading.units import unit

ROOT = Path(__file__).parent.parent
LATE = unit("04-late")
WEEK = unit("08-when-and-whom")


def notebook(one=LATE):
    return json.loads((ROOT / "solutions" / one.name / "unit.ipynb").read_text("utf-8"))


def with_cell(name, source=None, **settings):
    """The solution of the late note with one cell changed."""
    made = notebook()
    cell = next(each for each in made["cells"] if each["id"] == name)
    if source is not None:
        cell["source"] = source
    cell["metadata"]["nbgrader"].update(settings)
    return made


def test_the_course_as_it_is_has_nothing_to_mend():
    assert lint.of_folder(ROOT) == []


CHECK = 'from followup_kit.grading import check; grade = check("04-late", "late-thanks")\n'
FAILS_OPEN = {
    CHECK + "grade;": "shows no value (a semicolon ends it)",
    CHECK + "print(grade)": "prints something",
    CHECK + "print('well done')\ngrade": "prints something",
    CHECK + "import warnings\nwarnings.warn('careful')\ngrade": "writes to stderr",
    CHECK + "import sys\nsys.stderr.write('x')\ngrade": "writes to stderr",
    CHECK + "import logging\nlogging.getLogger('x').warning('careful')\ngrade": "writes to stderr",
    CHECK + "None": "shows no value",
    CHECK + "bool(grade)": "True or False",
    CHECK + "float('nan')": "a number below 0, or in none",
    CHECK + "-1.0": "a number below 0, or in none",
    CHECK + "grade * 3": "gives 12.0 points, more than its 4.0",
    CHECK + "grade + 0.0": "ends in a float, not in a Grade",
    CHECK + "str(grade)": "ends in a str, not in a Grade",
    CHECK + "[grade]": "ends in a list, not in a Grade",
    CHECK + "import numpy\nnumpy.float64(grade)": "a NumPy number",
    CHECK + "import numpy\nnumpy.int64(1)": "a NumPy number",
    "check('04-late', 'late-thanks'": "raises SyntaxError",
    "1 / 0": "raises ZeroDivisionError",
    "from followup_kit.grading import check; check('04-late', 'late-thnks')": "raises UnitError",
    "": "shows no value",
}


@pytest.mark.parametrize("source", FAILS_OPEN)
def test_a_grade_cell_that_can_fail_open_is_refused(source):
    (told,) = lint.problems(LATE, with_cell("late-thanks", source))
    assert told.startswith("04-late: the grade cell late-thanks ") and FAILS_OPEN[source] in told


def test_a_good_value_is_none_of_these():
    assert value_problem(Grade(1, 2, "c"), 2.0) == ""
    assert value_problem(Grade(0, 2, "c"), 2.0, "Out[3]: 0.0\n") == ""
    assert "more than its 1" in value_problem(Grade(2, 2, "c"), 1)


def test_points_that_do_not_add_up_are_refused():
    assert any(
        "criteria have 20.0 points, and the course file says 21" in one
        for one in lint.problems(replace(LATE, total=21), notebook())
    )
    changed = lint.problems(LATE, with_cell("late-thanks", points=3))
    assert "04-late: the cell late-thanks is worth 3 points, and the course file says 4.0." in changed


def test_ids_that_repeat_are_refused():
    twice = replace(LATE, answers=(LATE.answers[0], LATE.answers[0]))
    assert any("the id late-mail is used 2 times" in one for one in lint.problems(twice, notebook()))
    made = notebook()
    made["cells"].append(copy.deepcopy(made["cells"][-1]))
    name = made["cells"][-1]["id"]
    assert any(f"the cell id {name} stands in 2 cells" in one for one in lint.problems(LATE, made))


def test_a_solution_that_is_not_full_is_refused():
    told = lint.problems(
        LATE, with_cell("late-mail", "%%email late-mail\nSubject: Thanks – Anneke Dlamini\n\nDear Dr. Karaman,")
    )
    assert any("the solution earns 0.0 of 4.0 for late-thanks." in one for one in told)


def test_a_mail_to_mend_that_earns_points_as_it_stands_is_refused(monkeypatch):
    monkeypatch.setattr("followup_kit.grading.points.look", lambda unit, answers: _all_attempted(unit, answers))
    assert any("an untouched stub earns" in one or "(none)" in one for one in lint.problems(LATE, notebook()))


def _all_attempted(unit, answers):
    from followup_kit.grading.seen import look

    return {name: replace(one, attempted=True) for name, one in look(unit, answers).items()}


def test_cells_and_course_file_must_name_the_same_things():
    made = notebook()
    made["cells"] = [cell for cell in made["cells"] if cell["id"] != "late-close"]
    assert "04-late: there is no cell for late-close." in lint.problems(LATE, made)
    assert "04-late: the cell late-close is not marked as what it is in the course file." in lint.problems(
        LATE, with_cell("late-close", solution=True)
    )


def test_data_that_can_grade_nothing_is_refused():
    answer = replace(LATE.answers[0], id="other")
    told = lint.problems(replace(LATE, answers=(*LATE.answers, answer)), notebook())
    assert "04-late: nothing is graded in the answer other." in told
    worthless = replace(LATE, criteria=(replace(LATE.criteria[0], points=0.0), *LATE.criteria[1:]))
    assert "04-late: the criterion late-first-lines is worth nothing." in lint.problems(worthless, notebook())


def test_a_plan_that_cannot_be_judged_is_refused():
    week = WEEK.answer("week")
    nowhere = replace(
        week.people[0], context=week.people[0].context.with_values({"interview.start": None, "interview.end": None})
    )
    no_zone = replace(week.people[1], context=week.people[1].context.with_values({"program.timezone": ""}))
    nobody = replace(week, people=tuple(replace(one, write=False) for one in week.people))
    made = notebook(WEEK)
    for people, sentence in (
        ((nowhere, *week.people[1:]), "it is not known when Dr. Ruth Abenov was met"),
        ((week.people[0], no_zone, *week.people[2:]), "needs the program's time zone"),
        (nobody.people, "nobody in the plan week is to be written to"),
    ):
        told = list(lint._data(replace(WEEK, answers=(replace(week, people=people), *WEEK.answers[1:]))))
        assert any(sentence in one for one in told), told
    best = replace(WEEK.manual[0], levels=((5.0, "good"), (0.0, "nothing")))
    told = lint.problems(replace(WEEK, criteria=(*WEEK.automatic, best)), made)
    assert "08-when-and-whom: the best level of voice should be worth its 6.0 points." in told


def test_the_command_says_what_to_mend(tmp_path):
    def run(folder):
        return subprocess.run(
            [sys.executable, "-m", "followup_kit.grading.lint", str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )

    for one in ("02-thank-you", "04-late"):
        (tmp_path / "solutions" / one).mkdir(parents=True)
    (tmp_path / "solutions" / "04-late" / "unit.ipynb").write_text("no JSON", "utf-8")
    told = run(tmp_path)
    assert told.returncode == 1 and "Traceback" not in told.stderr
    assert "02-thank-you: its solution cannot be read." in told.stdout
    assert "04-late: its solution cannot be read." in told.stdout
    (tmp_path / "course.toml").write_text("unit = 3", "utf-8")
    told = run(tmp_path)
    assert (told.returncode, told.stdout) == (2, "") and told.stderr.count("\n") == 1
