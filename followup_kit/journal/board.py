"""Where each person's follow-up stands, and who has none yet: a table and calm reminders, pure values from a snapshot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from followup_kit.context import Context
from followup_kit.journal.records import Draft, FollowUp, Interview, Person, Program
from followup_kit.journal.snapshot import FIRST_KINDS, Snapshot
from followup_kit.meaning.blanks import blanks
from followup_kit.planner import Plan, local, plan
from followup_kit.rule import Finding
from followup_kit.rules.delivery.skipped import RULE as SKIPPED

STATUSES = ("to write", "drafted", "planned", "sent", "none wanted")


@dataclass(frozen=True, slots=True)
class Line:
    """One person's line of the board.

    `status` is one of `STATUSES`; `kind` that of the first mail; `ahead` says that the interview is still to come.
    `plan` is None where it cannot be made (no time or zone) or there is nothing left to plan; times carry their zone.
    """

    person: Person
    program: Program
    interview: Interview | None
    kind: str
    status: str
    ahead: bool = False
    plan: Plan | None = None
    planned: datetime | None = None
    sent: datetime | None = None
    replied: datetime | None = None
    draft: Draft | None = None

    @property
    def name(self) -> str:
        """How the board calls the person: title and name, or the role where no name is known."""
        return " ".join(filter(None, (self.person.title, self.person.name))) or self.person.role or "somebody"


def board(snapshot: Snapshot, now: datetime) -> tuple[Line, ...]:
    """A line for each person, in the order in which they want attention: what is due first, what is done last."""
    lines = [_line(snapshot, person, now) for person in snapshot.people]
    far = datetime.max.replace(tzinfo=UTC) - timedelta(days=2)

    def urgency(line: Line) -> tuple[int, datetime, str, int]:
        group = {"to write": 0, "drafted": 0, "planned": 1}.get(line.status, 2) + (1 if line.ahead else 0)
        due = line.planned or (line.plan.deadline if line.plan else far)
        return group, due.astimezone(UTC), line.program.name, line.person.id

    return tuple(sorted(lines, key=urgency))


def by_status(lines: Iterable[Line]) -> dict[str, list[Line]]:
    """The lines under their status; a status without any is there too, with none."""
    made: dict[str, list[Line]] = {status: [] for status in STATUSES}
    for line in lines:
        made[line.status].append(line)
    return made


def reminders(lines: Iterable[Line], now: datetime) -> tuple[tuple[Line, Finding], ...]:
    """Whoever has no follow-up yet after the interview, each with the card of `delivery.skipped`.

    Silent on days still to come, where the program asked for none, where the writer wants none, and on what is planned
    for later.
    """
    return tuple((line, _card(line, now)) for line in lines if _is_open(line, now))


def status_of(follow_ups: Iterable[FollowUp], drafts: Iterable[Draft], policy: str) -> str:
    """One of `STATUSES`, from one person's records and the program's policy.

    A time alone is no mail: "planned" is what is written, without a blank left, and has a time.
    """
    first = [one for one in follow_ups if one.kind in FIRST_KINDS]
    if any(one.sent or one.done for one in first):
        return "sent"
    if policy == "none" or any(not one.wanted for one in first):
        return "none wanted"
    written = [one.text for one in drafts if one.kind in FIRST_KINDS and one.text.strip()]
    if not written:
        return "to write"
    finished = not any(blanks(written[-1]))
    return "planned" if finished and any(one.planned for one in first) else "drafted"


def _line(snapshot: Snapshot, person: Person, now: datetime) -> Line:
    program, day = snapshot.program[person.program_id], snapshot.day_of(person)
    follow_ups, drafts = snapshot.follow_ups_to.get(person.id, []), snapshot.drafts_to.get(person.id, [])
    first = [one for one in follow_ups if one.kind in FIRST_KINDS]
    kind = snapshot.kind_for(person)
    status = status_of(follow_ups, drafts, program.followup_policy)
    context = snapshot.context_for(person.id, kind)
    ended = _ended(context, now)
    return Line(
        person=person,
        program=program,
        interview=day,
        kind=kind,
        status=status,
        ahead=ended is False,
        plan=_plan(context, now) if status in ("to write", "drafted", "planned") else None,
        planned=_earliest([one.planned for one in first], context),
        sent=_earliest([one.sent for one in first], context),
        replied=_earliest([one.replied for one in follow_ups], context),
        draft=next((one for one in reversed(drafts) if one.kind in FIRST_KINDS), None),
    )


def _earliest(moments: Iterable[datetime | None], context: Context) -> datetime | None:
    """The first of them, on the program's clock."""
    known = [one for one in moments if one]
    return local(min(known), context) if known else None


def _ended(context: Context, now: datetime) -> bool | None:
    """Is the interview over? None where its time is not known."""
    moment = context.interview.end or context.interview.start
    return None if moment is None else local(moment, context) <= now


def _plan(context: Context, now: datetime) -> Plan | None:
    moment = context.interview.end or context.interview.start
    return plan(context, now) if moment and context.program.timezone else None


def _is_open(line: Line, now: datetime) -> bool:
    if line.ahead or line.status in ("sent", "none wanted"):
        return False
    return line.status != "planned" or line.planned is None or line.planned <= now


def _card(line: Line, now: datetime) -> Finding:
    where = f" ({line.program.name})" if line.program.name else ""
    state = {
        "drafted": "is begun and not sent yet",
        "planned": "was planned, and is not marked as sent yet",
        "to write": "is not written yet",
    }
    told = f"The note to {line.name}{where} {state[line.status]}."
    if line.planned and line.status != "planned":
        return _as_finding(
            f"{told} You planned it for {line.planned:%A, %B} {line.planned.day}, {line.planned:%H:%M} there."
        )
    if line.plan and line.plan.status == "send" and line.plan.windows:
        start = line.plan.windows[0].start
        told += f" A good time: {start:%A, %B} {start.day}, from {start:%H:%M} there."
    elif line.plan and line.plan.status == "late":
        told += " A short late note is still welcome."
    return _as_finding(told)


def _as_finding(told: str) -> Finding:
    return Finding(
        code=SKIPPED.code,
        severity=SKIPPED.severity,
        part="delivery",
        start=0,
        end=0,
        excerpt="",
        message=told,
        why=SKIPPED.why,
        article=SKIPPED.article,
    )
