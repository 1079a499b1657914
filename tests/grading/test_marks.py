"""Tables of marks: a row for each criterion, quoted, no formula; as Canvas and Moodle read them."""

import csv
from io import StringIO

import pytest

from followup_kit.cli import main
from followup_kit.grading import marks
from followup_kit.grading.course_folder import find
from followup_kit.grading.gradebook import Mark, Standing, opened
from followup_kit.grading.units import load
from tests.grading.attacks import ANSWER
from tests.grading.classroom import PLAIN, UNIT, earned, hand_in

FORMULAS = ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\ufeff=1", "\r\n=1", "＝1"]


def read(text):
    return list(csv.reader(StringIO(text, newline="")))


@pytest.mark.parametrize("value", FORMULAS[:-1])
def test_no_text_is_a_formula(value):
    (cell,) = read(marks.as_csv([[value]]))[0]
    assert cell == f"'{value}"


@pytest.mark.parametrize("value", ["Smith, Jr", 'say "hi"', "two\nlines", "Zoë", "", "a=b", "3"])
def test_every_other_text_stays_as_it_is(value):
    assert read(marks.as_csv([[value, 1.5]]))[0] == [value, "1.5"]
    assert marks.as_csv([[value]]).startswith('"'), "texts are quoted, also those that look like numbers"


def stood(name="Ada =Lovelace", comment="=1+1"):
    unit = next(one for one in load() if one.name == UNIT)
    given = tuple(Mark(one.id, one.points, 1.0, None, 0.0, False) for one in unit.automatic)
    return [(unit, [Standing("ada", name, "ada@example.edu", "77", given, {ANSWER: comment}, 0.0, None)])]


def test_one_row_for_each_criterion():
    table = marks.rows(stood())
    unit = load()[1]
    assert [row[5] for row in table[1:]] == [one.id for one in unit.criteria]
    assert table[1][:5] == [UNIT, "ada", "=Lovelace", "Ada", "ada@example.edu"]
    assert read(marks.as_csv(table))[1][2] == "'=Lovelace" and read(marks.as_csv(table))[1][13] == "'=1+1"


def test_canvas_and_moodle():
    unit = load()[1]
    canvas = marks.canvas(stood("Ada Lovelace"))
    assert canvas[0][:5] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    assert canvas[1][0].strip() == "Points Possible" and canvas[1][5] == unit.points
    assert canvas[2] == ["Lovelace, Ada", "77", "", "ada", "", float(len(unit.automatic))]
    moodle = marks.moodle(stood("Ada Lovelace"))
    assert moodle[1] == ["77", "ada", "ada@example.edu", "Ada Lovelace", float(len(unit.automatic))]


def test_the_command_writes_each_table(course, capsys, tmp_path):
    hand_in(course, "ada", {ANSWER: PLAIN})
    assert main(["grade", "--course", str(course), "--no-feedback"]) == 0
    folder = find(course)
    with opened(folder.db_url, folder.course_id) as book:
        book.update_or_create_student("ada", first_name="Ada", last_name="O'Brien, Jr", email="=cmd@example.edu")
    capsys.readouterr()
    for form, rows in {"marks": len(earned({})) + 1, "canvas": 3, "moodle": 2}.items():
        assert main(["instructor", "marks", str(course), "--format", form]) == 0
        table = read(capsys.readouterr().out)
        assert len(table) == rows and {len(row) for row in table} == {len(table[0])}
        assert not any(cell.startswith("=") for row in table for cell in row)
    target = tmp_path / "marks.csv"
    assert main(["instructor", "marks", str(course), "--output", str(target)]) == 0
    assert sum(float(row["points"]) for row in csv.DictReader(target.open(encoding="utf-8"))) == sum(
        earned({ANSWER: PLAIN}).values()
    )
