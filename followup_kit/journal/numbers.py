"""A season in numbers: interviews by week, follow-ups by status, hours until they went out, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from followup_kit.journal.board import STATUSES, Line, board
from followup_kit.journal.snapshot import Snapshot
from followup_kit.planner import local

DELAYS = ("within a day", "within two days", "within three days", "within a week", "later")
_UP_TO = (24, 48, 72, 168)


@dataclass(frozen=True, slots=True)
class Action:
    """What comes next for one person: when (with its zone; None: any time), to whom, what."""

    due: datetime | None
    whom: str
    what: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures of a season.

    weeks:    (Monday, interviews of that week), without gaps
    statuses: people by status, in the order of `STATUSES`
    delays:   sent mails by the hours after the interview, in the order of `DELAYS`
    actions:  what comes next, the most pressing first
    """

    programs: int
    interviews: int
    people: int
    weeks: tuple[tuple[date, int], ...]
    statuses: tuple[tuple[str, int], ...]
    delays: tuple[tuple[str, int], ...]
    actions: tuple[Action, ...]


def numbers(snapshot: Snapshot, now: datetime) -> Numbers:
    """The season as it stands at `now` (with its zone)."""
    lines = board(snapshot, now)
    return Numbers(
        programs=len(snapshot.programs),
        interviews=len(snapshot.interviews),
        people=len(snapshot.people),
        weeks=_weeks([one.start.date() for one in snapshot.interviews if one.start]),
        statuses=tuple((status, sum(line.status == status for line in lines)) for status in STATUSES),
        delays=_delays([hours for line in lines if (hours := hours_after(snapshot, line)) is not None and hours >= 0]),
        actions=tuple(_action(line) for line in lines if line.status in STATUSES[:3] and not line.ahead),
    )


def hours_after(snapshot: Snapshot, line: Line) -> float | None:
    """Hours from the end of the interview until the mail went out; None where one of the two is not known."""
    moment = line.interview and (line.interview.end or line.interview.start)
    if not line.sent or not moment:
        return None
    ended = local(moment, snapshot.context_for(line.person.id, line.kind))
    return (line.sent - ended).total_seconds() / 3600


def _weeks(days: Sequence[date]) -> tuple[tuple[date, int], ...]:
    counts = Counter(day - timedelta(days=day.weekday()) for day in days)
    if not counts:
        return ()
    first, last = min(counts), max(counts)
    return tuple(
        (week, counts[week]) for week in (first + timedelta(weeks=n) for n in range((last - first).days // 7 + 1))
    )


def _delays(hours: Sequence[float]) -> tuple[tuple[str, int], ...]:
    counts = Counter(
        next((name for name, limit in zip(DELAYS, _UP_TO, strict=False) if one <= limit), DELAYS[-1]) for one in hours
    )
    return tuple((name, counts[name]) for name in DELAYS)


def _action(line: Line) -> Action:
    whom = f"{line.name}, {line.program.name}"
    start = line.plan.windows[0].start if line.plan and line.plan.windows else None
    if line.status == "planned" and line.planned:
        return Action(line.planned, whom, "send")
    what = {"drafted": "read and send", "to write": "write"}.get(line.status, "send")
    late = " (short, late)" if line.plan and line.plan.status == "late" else ""
    return Action(start.astimezone(start.tzinfo or UTC) if start else None, whom, what + late)
