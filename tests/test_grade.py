"""A Grade is one float for nbgrader and one card for the reader."""

import copy
import math
import pickle
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_kit.grading.grade import STATUSES, Grade
from followup_kit.render.as_grade import as_text


class Tags(HTMLParser):
    """Names and attributes of every tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.words += data


@settings(deadline=None)
@given(st.floats(), st.floats(), st.booleans())
def test_any_number_becomes_points_within_bounds(points, most, attempted):
    grade = Grade(points, most, attempted=attempted)
    assert math.isfinite(grade) and math.isfinite(grade.max)
    assert 0 <= grade <= grade.max
    assert grade.status in STATUSES
    assert float(repr(grade)) == grade == round(grade, 2)


@pytest.mark.parametrize(
    ("points", "status"), [(2, "full"), (7, "full"), (0.004, "none"), (0.5, "partial"), (0, "none"), (-1, "none")]
)
def test_the_status_follows_from_the_points(points, status):
    assert Grade(points, 2).status == status


def test_not_attempted_is_its_own_result():
    grade = Grade(2, 2, attempted=False)
    assert (float(grade), grade.status) == (0.0, "not attempted")


def test_it_reads_as_a_plain_float():
    grade = Grade(1.5, 2, "a", "A")
    assert repr(grade) == str(grade) == "1.5"
    assert type(float(grade)) is float


def test_it_survives_copying_and_another_process():
    for made in (Grade(1.5, 2, "a", "A", ("why",)), Grade(0, 2, "a", "A", ("why",), attempted=False)):
        for again in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
            assert (again, again.max, again.criterion, again.title) == (made, made.max, made.criterion, made.title)
            assert (again.status, again.reasons) == (made.status, made.reasons)


@settings(deadline=None)
@given(st.text(), st.lists(st.text()))
def test_the_card_holds_text_and_no_more(title, reasons):
    page = Tags(Grade(1, 2, "c", title or "t", tuple(reasons))._repr_html_())
    assert {tag for tag, _ in page.tags} <= {"style", "section", "p", "b", "span", "ul", "li"}
    assert {name for _, attributes in page.tags for name in attributes} <= {"class", "aria-label", "aria-hidden"}
    assert len([tag for tag, _ in page.tags if tag == "li"]) == len(reasons)


def test_the_card_tells_its_verdict_in_words_not_by_colour_alone():
    words = Tags(Grade(1, 2, "c", "Thanks", ("Say it.",))._repr_html_()).words
    assert "Thanks" in words and "1 of 2" in words and "Partly there" in words and "Say it." in words


def test_grades_as_plain_text():
    grades = [Grade(2, 2, "a", "Subject"), Grade(0, 3, "b", "Thanks", ("Say it.",), attempted=False)]
    assert as_text(grades) == "2 of 2  Subject: all of it is there\n0 of 3  Thanks: not attempted\n    Say it.\n"
