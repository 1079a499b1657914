"""A plan for a week: read kindly, judged as the planner judges."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_kit.grading.clock_words import moment
from followup_kit.grading.units import unit
from followup_kit.grading.week import entries, share_of
from followup_kit.planner import interview_end, plan

AFTER = datetime(2026, 1, 13, 12, 0)  # a Tuesday
WEEK = unit("08-when-and-whom").answer("week")

READ = {
    "Tuesday 09:00": (13, 9, 0),
    "tue 9am": (13, 9, 0),
    "Tues. 2 pm": (13, 14, 0),
    "Thurs 9 a.m.": (15, 9, 0),
    "Wednesday at 3": (14, 15, 0),
    "Wednesday 03:00": (14, 3, 0),
    "Wednesday the 14th at 10": (14, 10, 0),
    "Wed morning": (14, 10, 0),
    "friday afternoon": (16, 15, 0),
    "Jan 14, 2 pm": (14, 14, 0),
    "January 14th, 14h30": (14, 14, 30),
    "Jan. 14 2026 at noon": (14, 12, 0),
    "14 January 9.30": (14, 9, 30),
    "1/14 10:00": (14, 10, 0),
    "2026-01-14T09:15": (14, 9, 15),
    "same day 16:00": (13, 16, 0),
    "tomorrow 8 o'clock": (14, 8, 0),
    "Monday 12 am": (19, 0, 0),
    "Tuesday 14:00 to 15:00": (13, 14, 0),
}


@pytest.mark.parametrize("text", READ)
def test_days_and_times_are_read_as_people_write_them(text):
    day, hour, minute = READ[text]
    assert moment(text, AFTER) == datetime(2026, 1, day, hour, minute)


@pytest.mark.parametrize(
    "text", ["", "Friday", "9:00", "soon", "Feb 30 9:00", "Tuesday 25:99", "the 14th at 9", "13/13 9:00", "monthly 9"]
)
def test_what_has_no_day_or_no_time_is_not_guessed(text):
    assert moment(text, AFTER) is None


@settings(deadline=None)
@given(st.text())
def test_no_text_breaks_the_reading(text):
    moment(text, AFTER)
    assert len(entries(text, WEEK)) == len(WEEK.people)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Tuesday", "Jan 20", "9", "0:61", "pm", "2026-99-99", "the 99th", ":", "no", "Abenov", "99999999999"]
        )
    ).map(" ".join)
)
def test_no_row_of_clock_words_breaks_it_either(text):
    moment(text, AFTER)
    assert len(entries(text, WEEK)) == len(WEEK.people)


def one(line, surname="Abenov"):
    return next(each for each in entries(line, WEEK) if surname in each.person.name)


@pytest.mark.parametrize("person", [each for each in WEEK.people if each.write], ids=lambda each: each.name)
def test_every_window_of_the_planner_is_a_good_time(person):
    end = interview_end(person.context)
    for window in plan(person.context, end).windows:
        for when in (window.start, window.end):
            if when > end:
                entry = one(f"{person.name}: {when:%Y-%m-%d %H:%M}", person.name.split()[-1])
                assert (entry.timely, entry.right) == (1.0, True), entry.told


@pytest.mark.parametrize(
    ("line", "worth", "told"),
    [
        ("Abenov: Monday 10:00", 0.0, "before the interview has ended"),
        ("Abenov: Monday 12:00", 0.75, "other hours serve better"),
        ("Abenov: Monday 23:30", 0.25, "night at the program"),
        ("Abenov: Saturday 10:00", 0.25, "a weekend"),
        ("Abenov: January 19, 10:00", 0.25, "Martin Luther King"),
        ("Abenov: Friday 10:00", 0.5, "the sooner the better"),
        ("Abenov: soon", 0.0, "no day and time could be read"),
        ("Abenov:", 0.0, "no mail is planned yet"),
        ("Abenov: [day and time]", 0.0, "no mail is planned yet"),
        ("Abenov - I do not write", 0.0, "no mail is planned yet"),
    ],
)
def test_other_times_are_worth_less_and_say_why(line, worth, told):
    entry = one(line)
    assert entry.timely == worth and told in entry.told


def test_a_mail_to_several_people_is_half_a_mail_to_each():
    lines = "\n".join(f"{each.name}: no" for each in WEEK.people if not each.write)
    both = entries(f"Abenov and Thibodeaux: Tuesday 9:00\n{lines}", WEEK)
    share, told = share_of(both, "whom")
    due = sum(each.write for each in WEEK.people)
    assert share == pytest.approx(1.0 / due)
    assert any("several people" in each for each in told)


def test_writing_where_none_is_wanted_costs_a_mail():
    good = "\n".join(f"{each.name}: Tuesday, January 20, 9:00" for each in WEEK.people if each.write)
    assert share_of(entries(good, WEEK), "whom") == (1.0, ())
    share, told = share_of(entries(f"{good}\nBracamonte: Friday 9:00", WEEK), "whom")
    assert share < 1 and "asked applicants not to write" in told[0]
    assert share_of(entries(f"{good}\nBracamonte: no email\nFeld: –", WEEK), "whom") == (1.0, ())
