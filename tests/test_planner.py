"""When to send: zones, clock changes, weekends, holidays and policies, against answers worked out by hand."""

from datetime import date, datetime, timedelta

import holidays
import pytest

from followup_kit import Context, plan, planner
from followup_kit.planner import PlanError, is_business_day, is_night
from tests import planner_cases


def context(start, end, zone="America/New_York", policy="", country="US"):
    known = {"interview.start": datetime.fromisoformat(start), "program.timezone": zone, "program.country": country}
    if end:
        known["interview.end"] = datetime.fromisoformat(end)
    return Context().with_values({**known, "program.followup_policy": policy})


def windows(made):
    return [(one.start.isoformat(), one.end.isoformat()) for one in made.windows]


CASES = {
    # name: (start, end, zone, country, now, status, windows, deadline)
    "morning": ("2025-11-12T09:00", "2025-11-12T12:00", "America/New_York", "US", "2025-11-12T12:30", "send",
        [("2025-11-12T14:00:00-05:00", "2025-11-12T18:00:00-05:00"), ("2025-11-13T08:00:00-05:00", "2025-11-13T12:00:00-05:00")], "2025-11-14T12:00:00-05:00"),
    "late in the day": ("2025-11-12T13:00", "2025-11-12T16:00", "America/Chicago", "US", "2025-11-12T16:30", "send",
        [("2025-11-13T08:00:00-06:00", "2025-11-13T18:00:00-06:00")], "2025-11-14T16:00:00-06:00"),
    "ends at one": ("2025-11-12T09:00", "2025-11-12T13:00", "America/Denver", "US", "2025-11-12T14:00", "send",
        [("2025-11-13T08:00:00-07:00", "2025-11-13T18:00:00-07:00")], "2025-11-14T13:00:00-07:00"),
    "a window that has begun": ("2025-11-12T09:00", "2025-11-12T12:00", "America/New_York", "US", "2025-11-12T15:20", "send",
        [("2025-11-12T15:20:00-05:00", "2025-11-12T18:00:00-05:00"), ("2025-11-13T08:00:00-05:00", "2025-11-13T12:00:00-05:00")], "2025-11-14T12:00:00-05:00"),
    "the first window is past": ("2025-11-12T09:00", "2025-11-12T12:00", "America/New_York", "US", "2025-11-12T20:00", "send",
        [("2025-11-13T08:00:00-05:00", "2025-11-13T12:00:00-05:00")], "2025-11-14T12:00:00-05:00"),
    "Friday evening": ("2025-11-14T15:00", "2025-11-14T17:30", "America/New_York", "US", "2025-11-14T18:00", "send",
        [("2025-11-17T08:00:00-05:00", "2025-11-17T18:00:00-05:00")], "2025-11-17T18:00:00-05:00"),
    "Friday morning": ("2025-11-14T08:00", "2025-11-14T11:00", "America/New_York", "US", "2025-11-14T11:30", "send",
        [("2025-11-14T14:00:00-05:00", "2025-11-14T18:00:00-05:00"), ("2025-11-17T08:00:00-05:00", "2025-11-17T12:00:00-05:00")], "2025-11-17T18:00:00-05:00"),
    "Saturday": ("2025-11-22T09:00", "2025-11-22T12:00", "America/Chicago", "US", "2025-11-22T12:00", "send",
        [("2025-11-24T08:00:00-06:00", "2025-11-24T12:00:00-06:00"), ("2025-11-22T12:00:00-06:00", "2025-11-22T18:00:00-06:00")], "2025-11-24T18:00:00-06:00"),
    "day before Thanksgiving": ("2025-11-26T13:00", "2025-11-26T16:00", "America/Chicago", "US", "2025-11-26T17:00", "send",
        [("2025-11-28T08:00:00-06:00", "2025-11-28T18:00:00-06:00")], "2025-11-28T18:00:00-06:00"),
    "before a Monday holiday": ("2026-01-16T14:00", "2026-01-16T16:00", "America/New_York", "US", "2026-01-16T17:00", "send",
        [("2026-01-20T08:00:00-05:00", "2026-01-20T18:00:00-05:00")], "2026-01-20T18:00:00-05:00"),
    "clocks go back": ("2025-10-31T09:00", "2025-10-31T12:00", "America/Chicago", "US", "2025-10-31T19:00", "send",
        [("2025-11-03T08:00:00-06:00", "2025-11-03T12:00:00-06:00")], "2025-11-03T18:00:00-06:00"),
    "clocks go forward": ("2026-03-07T13:00", "2026-03-07T15:00", "America/New_York", "US", "2026-03-07T19:00", "send",
        [("2026-03-09T08:00:00-04:00", "2026-03-09T18:00:00-04:00"), ("2026-03-08T09:00:00-04:00", "2026-03-08T18:00:00-04:00")], "2026-03-09T18:00:00-04:00"),
    "48 hours across the change": ("2026-03-06T18:00", "2026-03-06T23:00", "America/New_York", "US", "2026-03-06T23:30", "send",
        [("2026-03-09T08:00:00-04:00", "2026-03-09T18:00:00-04:00")], "2026-03-09T18:00:00-04:00"),
    "no clock change there": ("2025-10-31T14:00", "2025-10-31T16:00", "America/Phoenix", "US", "2025-10-31T19:00", "send",
        [("2025-11-03T08:00:00-07:00", "2025-11-03T18:00:00-07:00")], "2025-11-03T18:00:00-07:00"),
    "Canada Day": ("2026-06-30T14:00", "2026-06-30T16:00", "America/Toronto", "CA", "2026-06-30T17:00", "send",
        [("2026-07-02T08:00:00-04:00", "2026-07-02T18:00:00-04:00")], "2026-07-02T18:00:00-04:00"),
    "no holiday in Ireland": ("2025-11-26T13:00", "2025-11-26T16:00", "Europe/Dublin", "IE", "2025-11-26T17:00", "send",
        [("2025-11-27T08:00:00+00:00", "2025-11-27T18:00:00+00:00")], "2025-11-28T16:00:00+00:00"),
    "late": ("2025-11-12T09:00", "2025-11-12T12:00", "America/New_York", "US", "2025-11-20T19:00", "late",
        [("2025-11-21T08:00:00-05:00", "2025-11-21T18:00:00-05:00")], "2025-11-14T12:00:00-05:00"),
    "late, in business hours": ("2025-11-12T09:00", "2025-11-12T12:00", "America/New_York", "US", "2025-11-20T10:00", "late",
        [("2025-11-20T10:00:00-05:00", "2025-11-20T18:00:00-05:00")], "2025-11-14T12:00:00-05:00"),
    "start only": ("2025-11-12T09:00", "", "America/New_York", "US", "2025-11-12T10:00", "send",
        [("2025-11-12T14:00:00-05:00", "2025-11-12T18:00:00-05:00"), ("2025-11-13T08:00:00-05:00", "2025-11-13T12:00:00-05:00")], "2025-11-14T09:00:00-05:00"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_plan(name):
    start, end, zone, country, now, status, expected, deadline = CASES[name]
    made = plan(context(start, end, zone, country=country), datetime.fromisoformat(now))
    assert (made.status, windows(made), made.deadline.isoformat()) == (status, expected, deadline)
    assert made.kind == ("late" if status == "late" else "thank-you")


def _full(day: str) -> str:
    """A day as a case writes it, with its year."""
    return day if day.startswith("20") else f"{2025 if int(day[:2]) >= 7 else 2026}-{day}"


def _window(text: str) -> tuple[str, str]:
    day, hours, offset = text.split()
    begins, ends = hours.split("-")
    return f"{_full(day)}T{begins}:00{offset}", f"{_full(day)}T{ends}:00{offset}"


BY_HAND = [[field.strip() for field in line.split("|")] for line in planner_cases.CASES.strip().splitlines()]


@pytest.mark.parametrize("case", BY_HAND, ids=lambda case: case[0])
def test_against_answers_worked_out_by_hand(case):
    name, start, end, zone, country, now, status, expected, deadline = case
    policy = name.partition("(")[2].rstrip(")")
    made = plan(context(_full(start), end and _full(end), zone, policy, country), datetime.fromisoformat(_full(now)))
    assert made.status == status
    assert windows(made) == [_window(one) for one in filter(None, expected.split(", "))]
    day, clock, offset = deadline.split()
    assert made.deadline.isoformat() == f"{_full(day)}T{clock}:00{offset}"


def test_now_in_another_zone():
    made = plan(
        context("2025-11-12T09:00", "2025-11-12T12:00", "America/New_York"),
        datetime.fromisoformat("2025-11-12T20:20+00:00"),
    )
    assert windows(made)[0][0] == "2025-11-12T15:20:00-05:00"


def test_none_wanted():
    made = plan(context("2025-11-12T09:00", "2025-11-12T12:00", policy="none"), datetime(2025, 11, 12, 13))
    assert (made.status, made.windows) == ("do-not-send", ())
    assert "asked" in made.notes[0]


def test_not_needed_is_said():
    made = plan(context("2025-11-12T09:00", "2025-11-12T12:00", policy="not-needed"), datetime(2025, 11, 12, 13))
    assert made.status == "send"
    assert "optional" in made.notes[0]


@pytest.mark.parametrize("missing", [{"interview.start": None, "interview.end": None}, {"program.timezone": ""}])
def test_what_is_needed_is_said_in_one_sentence(missing):
    with pytest.raises(PlanError, match="please fill in"):
        plan(context("2025-11-12T09:00", "2025-11-12T12:00").with_values(missing), datetime(2025, 11, 12, 13))


@pytest.mark.parametrize(
    ("day", "free"),
    [
        ("2025-11-27", True),
        ("2025-11-28", False),
        ("2026-07-03", True),
        ("2025-12-25", True),
        ("2026-06-19", True),
        ("2025-11-11", True),
        ("2025-10-13", True),
        ("2025-12-24", False),
    ],
)
def test_federal_holidays(day, free):
    assert is_business_day(datetime.fromisoformat(day).date(), "US") is not free


@pytest.mark.parametrize(("clock", "night"), [("20:59", False), ("21:00", True), ("05:59", True), ("06:00", False)])
def test_night(clock, night):
    assert is_night(datetime.fromisoformat(f"2025-11-12T{clock}")) is night


def test_days_that_load_no_calendar_are_no_federal_holidays():
    calendar = holidays.country_holidays("US", years=range(1978, 2101))
    assert not [day for day in calendar if not planner._can_be_federal_holiday(day)]
    days = [date(2026, 1, 1) + timedelta(days=shift) for shift in range(365)]
    assert sum(map(planner._can_be_federal_holiday, days)) < 70
