"""The course file: what it holds, and one clear sentence for each way in which it can be wrong."""

import re
from pathlib import Path

import pytest

from followup_kit.errors import InputError
from followup_kit.files import data
from followup_kit.grading import units
from followup_kit.grading.units import UnitError, load, read, unit

GRADED = "1.1 1.2 1.3 2.1 2.2 3.1 3.2 3.3 3.4 4.2 5.1 5.2 5.3 5.4 5.5 6.1 6.2 FAQ3 FAQ4".split()
"""Sections of the article whose claims must be graded somewhere (column G of the map of the article)."""

SMALL = """
[costs]
error = 0.5
[[unit]]
name = "u"
title = "U"
lessons = []
article = "3.1"
points = 2
[[unit.answer]]
id = "a"
kind = "mail"
title = "A"
[[unit.answer.says]]
id = "boat"
what = "the boat"
words = ["boat"]
[[unit.criterion]]
id = "c"
answer = "a"
title = "C"
points = 2
how = { essentials = ["subject"], says = ["boat"] }
"""


def test_there_are_eight_units_in_the_order_of_their_names():
    names = [one.name for one in load()]
    assert len(names) == 8 and names == sorted(names)


def test_every_claim_that_is_to_be_graded_is_graded_somewhere():
    graded = {section for one in load() for section in one.article.split()}
    assert not [section for section in GRADED if section not in graded]


@pytest.mark.parametrize("one", load(), ids=lambda one: one.name)
def test_units_are_whole(one):
    assert one.total == one.points and one.answers and one.automatic
    root = Path(__file__).parent.parent
    assert one.lessons and all((root / "notebooks" / f"{lesson}.md").is_file() for lesson in one.lessons)
    assert (root / "solutions" / one.name / "unit.md").is_file()


def test_people_programs_and_voices_differ():
    writers = {answer.context.applicant.name for one in load() for answer in one.answers if answer.kind != "plan"}
    specialties = {
        answer.context.program.specialty for one in load() for answer in one.answers if answer.kind != "plan"
    }
    assert len(writers) >= 12 and len(specialties) >= 12


def test_addresses_are_of_places_that_do_not_exist():
    found = re.findall(r"@([\w.-]+)|\((\d{3})\) (\d{3})", data("course.toml"))
    assert found
    for host, area, exchange in found:
        assert (host and host.removesuffix(".").endswith(("example.edu", "example.org"))) or (area, exchange) == (
            "555",
            "010",
        )


def test_one_unit_by_name():
    assert unit("04-late").title == "Late, and short"
    assert unit("04-late").answer("late-mail").kind == "mail"
    assert unit("04-late").criterion("late-short").points == 4
    with pytest.raises(UnitError, match="no unit “04-lat”; did you mean “04-late”"):
        unit("04-lat")
    with pytest.raises(UnitError, match="no answer “late-mial”; did you mean “late-mail”"):
        unit("04-late").answer("late-mial")
    with pytest.raises(UnitError, match="no criterion “xyzzy”"):
        unit("04-late").criterion("xyzzy")


def test_an_instructors_own_course_file_is_read_where_there_is_one(tmp_path):
    assert load(tmp_path) == load()
    (tmp_path / units.FILE).write_text(SMALL, "utf-8")
    assert [one.name for one in load(tmp_path)] == ["u"]
    assert unit("u", tmp_path).criteria[0].costs == {"error": 0.5}


WRONG = {
    "is not valid TOML": SMALL.replace('"U"', '"U'),
    "unknown key “titel”; did you mean “title”": SMALL.replace('title = "U"', 'titel = "U"'),
    "holds no \\[\\[unit\\]\\] tables": "[costs]\nerror = 1",
    "unit u, criterion c: points should be a number from 0 to 1000": SMALL.replace(
        "points = 2\nhow", "points = -2\nhow"
    ),
    "points should be a number": SMALL.replace("points = 2\nhow", "points = true\nhow"),
    "kind should be one of mail, line, plan, essay. Did you mean “mail”": SMALL.replace('"mail"', '"mial"'),
    "criterion c: answer should be one of a": SMALL.replace('answer = "a"', 'answer = "b"'),
    "Did you mean “subject”": SMALL.replace('["subject"]', '["subjekt"]'),
    "says should be one of boat": SMALL.replace('says = ["boat"]', 'says = ["ship"]'),
    "either `how` it is judged, or `levels`": SMALL.replace("how = {", "levels = [[2, 'x']]\nhow = {"),
    "the cell id “a” stands twice": SMALL.replace('id = "c"', 'id = "a"'),
    "the answer id “a” stands twice": SMALL + SMALL.partition("error = 0.5")[2].replace('name = "u"', 'name = "v"'),
    "the unit “u” stands twice": SMALL + SMALL.partition("error = 0.5")[2].replace('"a"', '"b"'),
    "unknown key “recipiant”": SMALL.replace('title = "A"', 'title = "A"\ncontext.recipiant.name = "X"'),
    "least_words should be a whole number": SMALL.replace('title = "A"', 'title = "A"\nleast_words = 1.5'),
    "should be a list of texts": SMALL.replace('["boat"]\n', '"boat"\n'),
    "should be a text in quotes": SMALL.replace('title = "C"', "title = 3"),
    "costs: unknown key “eror”; did you mean “error”": SMALL.replace("error = 0.5", "eror = 0.5"),
}


@pytest.mark.parametrize("sentence", WRONG)
def test_a_file_that_cannot_be_used_is_told_in_one_sentence(sentence):
    with pytest.raises(InputError, match=sentence) as told:
        read(WRONG[sentence], "mine.toml")
    assert "mine.toml" in str(told.value) and "\n" not in str(told.value).partition("TOML:")[0]
