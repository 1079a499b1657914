"""A plan as a picture: the days from the interview to the deadline, with the hours that are good for sending.

An SVG that stands alone or in a page: words beside every colour, a title and a description for screen readers.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape

from followup_kit.context import Context
from followup_kit.planner import Plan, PlanError, holiday_name, interview_end, local, plan

FIRST_HOUR, LAST_HOUR = 6, 22
_MOST_DAYS = 8
_LEFT, _TOP, _DAY, _HOUR = 64, 64, 118, 22
_STYLE = """
.fk-week { font: 14px/1.2 system-ui, sans-serif; fill: currentColor; color: inherit }
.fk-week .closed { fill: currentColor; opacity: .08 } .fk-week .grid { stroke: currentColor; opacity: .25 }
.fk-week .best { fill: #0072b2 } .fk-week .other { fill: #56b4e9 } .fk-week .on-best { fill: #fff }
.fk-week .on-other { fill: #000 } .fk-week .interview { fill: none; stroke: currentColor; stroke-width: 2 }
.fk-week .deadline { stroke: #d55e00; stroke-width: 3; stroke-dasharray: 7 4 } .fk-week .small { font-size: 12px }
"""


def week(made: Plan, context: Context) -> str:
    """The picture of one plan, as an `<svg>` element; "" where the context does not say when the interview was."""
    end = interview_end(context)
    if end is None:
        return ""
    start = local(context.interview.start, context) if context.interview.start else end
    days = _days(made, start)
    width, bottom = _LEFT + _DAY * len(days), _TOP + _HOUR * (LAST_HOUR - FIRST_HOUR)
    drawn = [_day(day, number, context.program.country, bottom) for number, day in enumerate(days)]
    drawn += [_hour(hour, width) for hour in range(FIRST_HOUR, LAST_HOUR + 1, 2)]
    drawn.append(_block(days, start, max(end, start + timedelta(minutes=30)), "interview", "interview"))
    for place, window in enumerate(made.windows):
        drawn.append(
            _block(days, window.start, window.end, "other" if place else "best", "or here" if place else "best")
        )
    drawn.append(_deadline(days, made.deadline))
    title, told = "When to send this email", " ".join(described(made))
    return (
        f'<svg class="fk-week" role="img" viewBox="0 0 {width} {bottom + 12}" xmlns="http://www.w3.org/2000/svg" '
        f'style="max-width:{width}px;width:100%;height:auto"><title>{title}</title><desc>{escape(told)}</desc>'
        f"<style>{_STYLE}</style>{''.join(drawn)}</svg>"
    )


def week_page(context: Context, now: datetime, problem: str = "") -> str:
    """The picture with its sentences, as HTML; or what it needs to know. `problem` is told first where there is one."""
    try:
        made = plan(context, now)
    except PlanError:
        asked = "To show your days, it needs to know when the interview was, and the program's time zone."
        told = f"{problem} {asked} The fields stand above your draft.".strip()
        return f"<h3>When to send</h3><p>{escape(told)}</p>"
    lines = "".join(f"<li>{escape(line)}</li>" for line in described(made))
    late = "<p>The first two days have passed; this is now a late note.</p>" if made.status == "late" else ""
    zone = f"<p class='fk-soft'>All hours are the program’s own ({escape(context.program.timezone)}).</p>"
    said = f"<p>{escape(problem)}</p>" if problem else ""
    picture = "" if made.status == "do-not-send" else week(made, context)
    return f"<h3>When to send</h3>{said}{late}{picture}<ul>{lines}</ul>{zone}"


def described(made: Plan) -> list[str]:
    """The same in sentences, for those who listen and for the page under the picture."""
    if made.status == "do-not-send":
        return ["Better not to send.", *made.notes]
    told = [
        f"{'Or' if place else 'Best'}: {_spoken(one.start)} to {one.end:%H:%M}. {one.why}"
        for place, one in enumerate(made.windows)
    ]
    return [*told, f"On time until {_spoken(made.deadline)}.", *made.notes]


def _spoken(moment: datetime) -> str:
    return f"{moment:%A, %B} {moment.day}, {moment:%H:%M}"


def _days(made: Plan, start: datetime) -> list[datetime]:
    """Midnights of the days to draw, in the program's zone: from the interview on, or from the first window if late."""
    ends = [window.end for window in made.windows]
    first = min([start, *(window.start for window in made.windows)])
    if made.status == "late":
        first = made.windows[0].start
    else:
        ends.append(made.deadline)
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    last = max([first, *ends]).date()
    count = min(max((last - midnight.date()).days + 1, 3), _MOST_DAYS)
    return [midnight + timedelta(days=number) for number in range(count)]


def _day(day: datetime, number: int, country: str, bottom: int) -> str:
    x, middle = _LEFT + _DAY * number, _LEFT + _DAY * number + _DAY // 2
    free = holiday_name(day.date(), country) or ("weekend" if day.weekday() > 4 else "")
    shade = f'<rect class="closed" x="{x}" y="{_TOP}" width="{_DAY}" height="{bottom - _TOP}"/>' if free else ""
    said = free if len(free) < 18 else "public holiday"
    note = f'<text class="small" x="{middle}" y="56" text-anchor="middle">{escape(said)}</text>' if free else ""
    return (
        f'{shade}<line class="grid" x1="{x}" y1="{_TOP}" x2="{x}" y2="{bottom}"/>'
        f'<text x="{middle}" y="20" text-anchor="middle" font-weight="600">{day:%a}</text>'
        f'<text class="small" x="{middle}" y="38" text-anchor="middle">{day:%b} {day.day}</text>{note}'
    )


def _hour(hour: int, width: int) -> str:
    y = _TOP + _HOUR * (hour - FIRST_HOUR)
    return (
        f'<line class="grid" x1="{_LEFT}" y1="{y}" x2="{width}" y2="{y}"/>'
        f'<text class="small" x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{hour:02}:00</text>'
    )


def _block(days: list[datetime], start: datetime, end: datetime, look: str, label: str) -> str:
    """A box over these hours of one day; "" where the day is not drawn."""
    number = _column(days, start)
    top, bottom = _y(start), _y(end) if end.date() == start.date() else _y(end.replace(hour=LAST_HOUR, minute=0))
    if number is None or bottom <= top:
        return ""
    x, height = _LEFT + _DAY * number + 6, max(bottom - top, 18)
    ink = "" if look == "interview" else f' class="on-{look}"'
    return (
        f'<rect class="{look}" x="{x}" y="{top:.0f}" width="{_DAY - 12}" height="{height:.0f}" rx="4"/>'
        f'<text{ink} x="{x + _DAY // 2 - 6}" y="{top + 14:.0f}" text-anchor="middle">{label}</text>'
    )


def _deadline(days: list[datetime], moment: datetime) -> str:
    number = _column(days, moment)
    if number is None:
        return ""
    x, y = _LEFT + _DAY * number, _y(moment)
    return (
        f'<line class="deadline" x1="{x}" y1="{y:.0f}" x2="{x + _DAY}" y2="{y:.0f}"/>'
        f'<text class="small" x="{x + _DAY // 2}" y="{y + 15:.0f}" text-anchor="middle">on time until here</text>'
    )


def _column(days: list[datetime], moment: datetime) -> int | None:
    number = (moment.date() - days[0].date()).days
    return number if 0 <= number < len(days) else None


def _y(moment: datetime) -> float:
    hour = min(max(moment.hour + moment.minute / 60, FIRST_HOUR), LAST_HOUR)
    return _TOP + _HOUR * (hour - FIRST_HOUR)
