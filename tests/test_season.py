"""All mails of a season: every one at a good time, none on top of another, the nearest deadline first."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from followup_kit import Context
from followup_kit.render import as_ics, as_text
from followup_kit.render.as_week import week, week_page
from followup_kit.season import A_DAY, APART, season_plan

NOW = datetime(2025, 12, 1, 13, 0, tzinfo=UTC) + timedelta(hours=5)


def context(start: str, hours: int = 3, zone: str = "America/New_York", policy: str = "") -> Context:
    begins = datetime.fromisoformat(start)
    return Context().with_values(
        {
            "interview.start": begins,
            "interview.end": begins + timedelta(hours=hours),
            "program.timezone": zone,
            "program.followup_policy": policy,
        }
    )


def starts(made) -> list[datetime]:
    return [one.window.start.astimezone(UTC) for one in made if one.window]


def test_three_people_of_one_day_are_apart_and_in_one_window() -> None:
    made = season_plan([(name, context("2025-12-01T09:00")) for name in ("wu", "ito", "rao")], NOW)
    assert [one.name for one in made] == ["ito", "rao", "wu"]
    assert [f"{one.window.start:%d %H:%M}" for one in made if one.window] == ["01 14:00", "01 14:20", "01 14:40"]


def test_no_two_reminders_meet_across_zones_and_each_is_in_time() -> None:
    zones = ("America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/Berlin")
    mails = [(f"{day}-{zone}", context(f"2025-12-0{day}T09:00", zone=zone)) for day in (1, 2, 3) for zone in zones * 2]
    made = season_plan(mails, NOW)
    assert len(made) == len(mails)
    assert all(later - earlier >= APART for earlier, later in pairwise(starts(made)))
    assert all(one.window and one.window.start <= one.plan.deadline for one in made)
    assert all(any(w.start <= one.window.start < w.end for w in one.plan.windows) for one in made if one.window)


def test_a_full_day_hands_on_to_the_next_window() -> None:
    made = season_plan([(f"{number:02}", context("2025-12-01T09:00")) for number in range(A_DAY + 2)], NOW)
    days = [one.window.start.day for one in made if one.window]
    assert days == [1] * A_DAY + [2] * 2


def test_more_than_any_day_holds_still_has_a_time_each() -> None:
    made = season_plan([(f"{number:03}", context("2025-12-01T14:00", 1)) for number in range(60)], NOW)
    assert all(one.window for one in made)


def test_the_nearest_deadline_comes_first() -> None:
    made = season_plan(
        [("a new one", context("2025-12-01T09:00")), ("an old one", context("2025-11-28T09:00"))],
        datetime(2025, 12, 1, 14, 30),
    )
    assert [one.name for one in made] == ["an old one", "a new one"]


def test_none_wanted_has_no_time_and_comes_last() -> None:
    made = season_plan(
        [("quiet", context("2025-12-01T09:00", policy="none")), ("wu", context("2025-12-01T09:00"))], NOW
    )
    assert [(one.name, one.window is None) for one in made] == [("wu", False), ("quiet", True)]
    assert made[1].to_dict()["reminder"] is None
    assert "Better not to send" in as_text.season(made)


def test_a_calendar_holds_one_event_a_mail() -> None:
    mails = [("wu", context("2025-12-01T09:00")), ("quiet", context("2025-12-01T09:00", policy="none"))]
    mails.append(
        ("ito", context("2025-12-02T09:00", zone="America/Chicago").with_values({"recipient.name": "Ken Ito"}))
    )
    made = as_ics.season(season_plan(mails, NOW), dict(mails), NOW)
    assert made.count("BEGIN:VEVENT") == made.count("END:VEVENT") == 2
    assert made.startswith("BEGIN:VCALENDAR\r\n")
    assert made.endswith("END:VCALENDAR\r\n")
    assert "SUMMARY:Send the follow-up email to Ken Ito\r\n" in made


def test_the_text_goes_day_by_day() -> None:
    text = as_text.season(season_plan([("wu", context("2025-12-01T09:00")), ("ito", context("2025-12-01T09:00"))], NOW))
    assert text.splitlines()[:2] == [
        "Monday, December 1",
        "  14:00 EST  ito  (on time until Wednesday, December 3, 12:00)",
    ]


def test_the_picture_says_in_words_what_it_shows() -> None:
    one = context("2025-11-26T09:00")
    (made,) = season_plan([("wu", one)], datetime(2025, 11, 26, 12, 30))
    svg = week(made.plan, one)
    for said in (">best<", ">or here<", ">interview<", ">on time until here<", ">Thanksgiving Day<", 'role="img"'):
        assert said in svg
    assert "<title>When to send this email</title><desc>Best: Wednesday, November 26, 14:00 to 18:00." in svg
    assert week(made.plan, Context()) == ""


def test_a_late_mail_is_drawn_from_today() -> None:
    one = context("2025-11-03T09:00")
    (made,) = season_plan([("wu", one)], datetime(2025, 11, 12, 20))
    svg = week(made.plan, one)
    assert ">Nov 13<" in svg
    assert "interview<" not in svg


def test_the_page_asks_for_what_it_needs_and_never_draws_what_should_not_be_sent() -> None:
    now = datetime(2025, 12, 1, 13)
    assert "when the interview was" in week_page(Context(), now)
    assert "<svg" in week_page(context("2025-12-01T09:00"), now)
    quiet = week_page(context("2025-12-01T09:00", policy="none"), now, "<b>odd</b>")
    assert "<svg" not in quiet
    assert "Better not to send." in quiet
    assert "&lt;b&gt;odd" in quiet
