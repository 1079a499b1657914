"""The sending window on a week's calendar: two interviews, and the hours that the planner finds good for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from followup_kit.context import Context
from followup_kit.figures.drawing import BLUE, SKY, SMALL, box, document, hatch, words
from followup_kit.planner import Window, is_business_day, is_night, plan

CAPTION = (
    "The hours of the program's own clock. Outlined: the interview. 1: the best window, 2: the next best. Hatched: nights "
    "and free days, when the email waits."
)
_LEFT, _DAY, _HOUR = 45, 45, 9
_FIRST, _LAST = 6, 24
_HATCH = 'fill="url(#fig-week-hatch)"'


@dataclass(frozen=True, slots=True)
class _Example:
    """An interview, and the day with which its week begins."""

    name: str
    start: datetime
    end: datetime
    first: datetime


_EXAMPLES = (
    _Example(
        "Interview on a Tuesday morning",
        datetime(2025, 12, 2, 9),
        datetime(2025, 12, 2, 12),
        datetime(2025, 12, 1),
    ),
    _Example(
        "Interview on a Friday afternoon",
        datetime(2025, 12, 5, 13),
        datetime(2025, 12, 5, 17),
        datetime(2025, 12, 3),
    ),
)


def draw() -> str:
    """Two weeks, one below the other."""
    drawn, told, y = [hatch("fig-week-hatch")], [], 0.0
    for one in _EXAMPLES:
        windows = _windows(one)
        drawn.append(_week(one, windows, y))
        spoken = ", or ".join(f"{window.start:%A} {clock(window.start)} to {clock(window.end)}" for window in windows)
        told.append(f"{one.name}, {clock(one.start)} to {clock(one.end)}: send {spoken}.")
        y += 62 + _HOUR * (_LAST - _FIRST)
    told.append("Nights, Saturday and Sunday are hatched: the email waits.")
    return document("week", "Good hours to send", " ".join(told), y - 4, *drawn)


def clock(moment: datetime) -> str:
    """The hour as people in the US write it: "8 AM", "noon", "2:30 PM"."""
    if (moment.hour, moment.minute) == (12, 0):
        return "noon"
    minutes = f":{moment:%M}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'AM' if moment.hour < 12 else 'PM'}"


def _windows(one: _Example) -> tuple[Window, ...]:
    known = Context().with_values(
        {"interview.start": one.start, "interview.end": one.end, "program.timezone": "America/New_York"}
    )
    return plan(known, one.end).windows


def _week(one: _Example, windows: tuple[Window, ...], top: float) -> str:
    """Seven days from left to right, the hours from top to bottom."""
    grid = top + 46
    height = _HOUR * (_LAST - _FIRST)
    drawn = [words(4, top + 16, one.name, bold=True)]
    for at in range(7):
        day = one.first + timedelta(days=at)
        x = _LEFT + _DAY * at
        drawn.append(words(x + _DAY / 2, grid - 7, f"{day:%a}", SMALL, anchor="middle"))
        drawn.append(box(x, grid, _DAY, height, 'fill="none" stroke="currentColor" stroke-opacity=".35"', 0))
        if is_business_day(day.date(), "US"):
            night = next(hour for hour in range(_FIRST, _LAST) if is_night(day.replace(hour=hour)))
            drawn.append(box(x, grid + _HOUR * (night - _FIRST), _DAY, _HOUR * (_LAST - night), _HATCH, 0))
        else:
            drawn.append(box(x, grid, _DAY, height, _HATCH, 0))
    for hour in (8, 12, 18, 21):
        drawn.append(
            words(
                _LEFT - 6, grid + _HOUR * (hour - _FIRST) + 5, clock(one.first.replace(hour=hour)), SMALL, anchor="end"
            )
        )
    drawn.append(_block(one, one.start, one.end, grid, 'fill="none" stroke="currentColor" stroke-width="2.5"'))
    for place, window in enumerate(windows, 1):
        fill, ink = (BLUE, "#ffffff") if place == 1 else (SKY, "#000000")
        drawn.append(_block(one, window.start, window.end, grid, f'fill="{fill}"'))
        middle = (_y(window.start) + _y(window.end)) / 2
        drawn.append(
            f'<text x="{_place(one, window.start) + _DAY / 2:.1f}" y="{grid + middle + 5:.1f}" font-size="15" font-weight="650" '
            f'text-anchor="middle" fill="{ink}">{place}</text>'
        )
    return "".join(drawn)


def _block(one: _Example, start: datetime, end: datetime, grid: float, look: str) -> str:
    return box(_place(one, start) + 4, grid + _y(start), _DAY - 8, _y(end) - _y(start), look, 3)


def _place(one: _Example, moment: datetime) -> float:
    return _LEFT + _DAY * (moment.date() - one.first.date()).days


def _y(moment: datetime) -> float:
    return _HOUR * (moment.hour + moment.minute / 60 - _FIRST)
