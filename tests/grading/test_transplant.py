"""The seams of grading, one by one and without nbgrader: reading, healing, tidying, filling in grades."""

import json
from html import unescape

import pytest

from followup_kit.errors import InputError
from followup_kit.grading.answers import LONGEST, STUB
from followup_kit.grading.grade import Grade
from followup_kit.grading.points import grade_answers
from followup_kit.grading.static_grade import kept, with_grades
from followup_kit.grading.submission import Cell, cells
from followup_kit.grading.tidy import handed_in, tidy
from followup_kit.grading.transplant import answers_of, transplant
from followup_kit.grading.units import load, unit
from tests.grading.attacks import ANSWER
from tests.grading.classroom import PLAIN, ROOT, UNIT, solution

MAGIC = f"%%email {ANSWER}\n"


def released(name=UNIT):
    return json.loads((ROOT / "exercises" / name / "unit.ipynb").read_text("utf-8"))


def made(*given):
    return transplant(released(), [one if isinstance(one, Cell) else Cell(*one) for one in given])


@pytest.mark.parametrize(
    ("given", "text", "note"),
    [
        ([(ANSWER, "", MAGIC + PLAIN)], PLAIN, ""),
        ([(ANSWER, "", PLAIN)], PLAIN, ""),
        ([(ANSWER, "", MAGIC + "one"), (ANSWER, "", "two")], "one\ntwo", "joined again"),
        ([(ANSWER, "", MAGIC), (ANSWER, "", "two")], "two", "joined again"),
        ([(ANSWER, "", MAGIC + "one"), (ANSWER, "", MAGIC + "one")], "one", ""),
        ([(ANSWER, "", MAGIC + "one"), (ANSWER, "", MAGIC + "two")], "two", "the last one counts"),
        ([(ANSWER, "", MAGIC + "one"), (ANSWER, "", MAGIC + STUB)], "one", ""),
        ([("", "", MAGIC + "one")], "one", "had lost its name"),
        ([("", ANSWER, "one")], "one", "had lost its name"),
        ([("another", "", MAGIC + "one")], "one", "had lost its name"),
        ([("thank-you-subject", "", MAGIC + "one")], "one", "had lost its name"),
        ([(ANSWER, "", MAGIC + STUB), ("", "", MAGIC + "one")], "one", "had lost its name"),
        ([(ANSWER, "", MAGIC + "one"), ("", "", MAGIC + "two")], "one", ""),
        ([(ANSWER, "", MAGIC + "x" * (LONGEST + 5))], "x" * LONGEST, "cut after 20,000"),
        ([], STUB, "was not in the notebook"),
        ([("", "", "word " * 40)], STUB, "please look"),
    ],
)  # fmt: skip
def test_an_answer_is_found_and_healed(given, text, note):
    one = made(*given)
    assert answers_of(one.notebook)[ANSWER] == text
    assert (note in "; ".join(one.notes)) if note else not one.notes


def test_the_released_notebook_stays_as_it_is_and_everything_else_of_it_is_kept():
    before = released()
    one = transplant(before, [Cell(ANSWER, "", PLAIN), Cell("thank-you-subject", "", "99"), Cell("", "x", "print(1)")])
    assert before == released()
    assert [cell for cell in one.notebook["cells"] if cell["id"] != ANSWER] == [
        cell for cell in before["cells"] if cell["id"] != ANSWER
    ]


EVIL = "</pre><script>steal()</script>\n\n<img src=x onerror=steal()> & [x](javascript:steal()) $\\href{javascript:steal()}{x}$ `a`\n# Title"


def test_a_markdown_answer_is_shown_as_text_and_graded_as_written():
    from nbconvert.filters.markdown import markdown2html

    notebook = released()
    cell = next(cell for cell in notebook["cells"] if cell["id"] == ANSWER)
    cell["cell_type"], cell["source"] = "markdown", "Write here."
    one = transplant(notebook, [Cell(ANSWER, "", EVIL)])
    held = next(cell for cell in one.notebook["cells"] if cell["id"] == ANSWER)["source"]
    html = markdown2html(held)
    assert "<script" not in html and "<img" not in html and "<a " not in html and "<h1" not in html
    assert 'class="tex2jax_ignore mathjax_ignore"' in html, "and no formula is set in it"
    assert EVIL in unescape(html)
    assert answers_of(one.notebook)[ANSWER] == EVIL


@pytest.mark.parametrize("name", [one.name for one in load()])
def test_grades_come_back_from_the_notebook_as_they_went_in(name):
    one = unit(name)
    for answers in ({}, solution(name)):
        grades = grade_answers(one, answers)
        back = kept(with_grades(released(name), one, grades))
        assert [(each, each.criterion, each.max, each.status, each.reasons) for each in back] == [
            (each, each.criterion, each.max, each.status, each.reasons) for each in grades
        ]


def test_a_course_file_that_does_not_fit_the_notebook_is_told():
    one = unit(UNIT)
    grades = list(grade_answers(one, {}))
    with pytest.raises(InputError, match=r"the notebook has no cell for more.*generate_assignment"):
        with_grades(released(), one, [*grades, Grade(1, 1, "more")])
    with pytest.raises(InputError, match="the course file does not know thank-you-subject"):
        with_grades(released(), one, grades[1:])
    first = grades[0]
    with pytest.raises(InputError, match="is worth 2 in the notebook and 3 in the course file"):
        with_grades(released(), one, [Grade(0, 3, first.criterion), *grades[1:]])


def test_cells_that_are_none_are_left_out():
    held = {"cells": [None, 3, [], {"source": ["a", 7, "b"]}, {"source": {"x": 1}, "id": "y" * 300}]}
    assert cells(held, "x") == (Cell("", "", "ab"), Cell("", "", ""))


def test_tidying_moves_and_deletes_nothing(tmp_path):
    folder, aside = tmp_path / "in", tmp_path / "aside"
    folder.mkdir()
    for name in ("unit (1).ipynb", "notes.py", "timestamp.txt"):
        (folder / name).write_text("x" if name != "timestamp.txt" else "2026-11-20 09:30:00 UTC", "utf-8")
    told = tidy(folder, ("unit.ipynb",), aside)
    assert told == ("unit (1).ipynb was taken for unit.ipynb", "set aside, not looked at: notes.py")
    assert sorted(one.name for one in folder.iterdir()) == ["timestamp.txt", "unit.ipynb"]
    assert handed_in(folder) == "2026-11-20 09:30:00 UTC"
    (folder / "notes.py").write_text("y", "utf-8")
    tidy(folder, ("unit.ipynb",), aside)
    assert sorted(one.name for one in aside.iterdir()) == ["notes.py", "notes.py.2"]
    assert tidy(folder, ("unit.ipynb",), aside) == ()


def test_two_notebooks_of_other_names_are_not_guessed_between(tmp_path):
    for name in ("a.ipynb", "b.ipynb"):
        (tmp_path / name).write_text("x", "utf-8")
    assert tidy(tmp_path, ("unit.ipynb",), tmp_path / "aside") == ("set aside, not looked at: a.ipynb, b.ipynb",)


@pytest.mark.parametrize(
    "line", ["", "yesterday", "2026-11-20", "2026-11-20 09:30:00 UTC; rm -rf", "2026-11-20 09:30:00 " + "x" * 2000]
)
def test_a_time_that_is_none_is_set_aside(tmp_path, line):
    (tmp_path / "timestamp.txt").write_text(line, "utf-8")
    assert handed_in(tmp_path) == ""
    assert tidy(tmp_path, (), tmp_path / "aside") == ("set aside, not looked at: timestamp.txt",)
