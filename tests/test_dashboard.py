"""The season on one page: the numbers, the words for them, and files that open."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from followup_kit.dashboard import dashboard, told
from followup_kit.frames import frames
from followup_kit.journal import Interview, Journal, Mark, Person, Program
from followup_kit.journal.numbers import numbers

NOW = datetime(2025, 11, 20, 15, tzinfo=UTC)


@pytest.fixture
def season(tmp_path: Path):
    with Journal.open(tmp_path / "j.sqlite") as journal:
        for week, hours in enumerate((5, 30, 60, 100, 500)):
            program = journal.add(Program(name=f"<i>Program</i> ${week}$", timezone="America/New_York"))
            start = datetime(2025, 10, 6, 9) + timedelta(weeks=week + (week > 2))
            day = journal.add(Interview(program_id=program.id, start=start, end=start + timedelta(hours=3)))
            journal.add(Mark(program_id=program.id, criterion="teaching", mark=4))
            sent, _open = (
                journal.add(Person(program_id=program.id, interview_id=day.id, name=f"{name} {week}"))
                for name in ("Sent", "Open")
            )
            ended = (start + timedelta(hours=3)).replace(tzinfo=UTC) + timedelta(hours=4)
            journal.follow_up(sent.id, sent=ended + timedelta(hours=hours))
        yield journal.snapshot()


def test_numbers(season) -> None:
    made = numbers(season, NOW)
    assert (made.programs, made.interviews, made.people) == (5, 5, 10)
    assert [count for _, count in made.weeks] == [1, 1, 1, 0, 1, 1]
    assert made.weeks[0][0] == date(2025, 10, 6)
    assert dict(made.statuses) == {"to write": 5, "drafted": 0, "planned": 0, "sent": 5, "none wanted": 0}
    assert [count for _, count in made.delays] == [1, 1, 1, 1, 1]
    assert len(made.actions) == 5 and made.actions[0].whom.startswith("Open 0")


def test_pictures_are_told_in_words(season) -> None:
    words = told(numbers(season, NOW))
    assert words["statuses"] == "Bars, people by status: to write 5, sent 5."
    page = dashboard(season, NOW, ".html").decode()
    assert re.findall(r'<img alt="([^"]+)"', page) == [words["weeks"], words["statuses"], words["delays"]]
    assert "<i>Program" not in page and page.count("<table>") == 4 and "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize(("ending", "begins"), [(".pdf", b"%PDF"), (".png", b"\x89PNG")])
def test_one_sheet(season, ending: str, begins: bytes) -> None:
    data = dashboard(season, NOW, ending)
    assert data.startswith(begins)
    if ending == ".pdf":
        assert len(re.findall(rb"/Type /Page\b(?!s)", data)) == 1


def test_an_empty_journal_has_a_page_too(tmp_path: Path) -> None:
    with Journal.rehearse(tmp_path / "none") as journal:
        for ending in (".html", ".pdf", ".png"):
            assert len(dashboard(journal.snapshot(), NOW, ending)) > 1000
        assert all(len(frame) == 0 for frame in frames(journal.snapshot(), NOW).values())


def test_frames(season) -> None:
    made = frames(season, NOW)
    assert set(made) == {"programs", "interviews", "people", "follow_ups", "notes", "marks"}
    assert made["people"].groupby("status").size().to_dict() == {"sent": 5, "to write": 5}
    assert made["people"]["hours_after"].dropna().tolist() == [5, 30, 60, 99, 499], "clocks went back on November 2"
    assert made["marks"].loc["<i>Program</i> $0$", "teaching"] == 4
