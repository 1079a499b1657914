"""The journal's board, people, reminders and copies, as text for people and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from textwrap import wrap
from typing import Any

from followup_kit.context import Context
from followup_kit.journal.board import STATUSES, Line, by_status
from followup_kit.journal.records import Draft, Person, Program
from followup_kit.journal.reviewed import Pair
from followup_kit.journal.snapshot import Snapshot
from followup_kit.render import as_text
from followup_kit.render.result import number
from followup_kit.rule import Finding

PROMISE_ASK = "To whom, if to anyone, do you want to say it?"
COPY_ASK = "What would you say to each of them, and to nobody else?"
_EMPTY = "Nobody is noted yet. “followup journal add --help” shows how to begin.\n"


def board(lines: Sequence[Line], empty: Iterable[Program] = ()) -> str:
    """Everyone under their status, what is due first at the top; then programs at which nobody is noted."""
    text = []
    for status, group in by_status(lines).items():
        if group:
            text += [f"{status.capitalize()} ({len(group)})", *(f"  {_row(one)}" for one in group), ""]
    if names := [one.name or one.hospital for one in empty]:
        text += ["Nobody noted yet at", *(f"  {name}" for name in names), ""]
    return as_text.clean("\n".join(text)) if text else _EMPTY


def person(line: Line, context: Context, snapshot: Snapshot, history: Sequence[Draft]) -> str:
    """All that is known of one person."""
    one = line.person
    head = f"{line.name}{f', {one.role}' if one.role else ''}"
    marks = snapshot.marks_of.get(line.program.id, [])
    facts = [
        ("Program", ", ".join(filter(None, (line.program.name, line.program.specialty, line.program.city)))),
        ("Interview", day_of(line)),
        ("Said", one.pronounced),
        ("Email", ", ".join(context.message.to)),
        ("You promised", one.promise),
        ("Policy", line.program.followup_policy),
        ("Marks", ", ".join(f"{mark.criterion} {mark.mark:g}" for mark in marks)),
        (
            "For “interest and fit”",
            ", ".join(f"{mark.criterion} ({mark.mark:g} of 5)" for mark in marks if mark.mark >= 4),
        ),
        ("Red flags", line.program.red_flags),
        ("Status", line.status),
        ("Drafts", number(len(history), "state") + " kept" if history else ""),
    ]
    text = [f"{one.id}  {head}", *(f"  {name}: {value}" for name, value in facts if value)]
    if context.interview.notes:
        text += ["  To write from:", *(f"    - {' '.join(note.split())}" for note in context.interview.notes)]
    if line.plan and line.status in ("to write", "drafted", "planned"):
        text += ["", as_text.plan(line.plan).rstrip()]
    return as_text.clean("\n".join(text)) + "\n"


def reminders(told: Sequence[tuple[Line, Finding]]) -> str:
    """Who has no mail yet; the reason once, not with each."""
    if not told:
        return "Everyone who is waiting for a mail has one, or is planned. Nothing to do.\n"
    lines = [f"  {line.person.id:>3}  {finding.message}" for line, finding in told]
    why = wrap(told[0][1].why, 88)
    return as_text.clean("\n".join([f"No follow-up yet ({len(told)})", *lines, "", *why])) + "\n"


def pairs(found: Sequence[Pair], drafts: int) -> str:
    """Pairs of drafts that are alike, with the shared words in both."""
    if not found:
        return f"No two of your {number(drafts, 'draft')} share more than courtesy.\n"
    blocks = []
    for one in found:
        what = (
            "The first place is promised in both" if one.copy.promise else f"About {one.copy.words} words are the same"
        )
        lines = [f"{what}: to {whom(one.later_person)}, and to {whom(one.earlier_person)}"]
        for stretch in one.copy.stretches[:3]:
            for who, draft, span in (
                (one.later_person, one.later, stretch.here),
                (one.earlier_person, one.earlier, stretch.there),
            ):
                excerpt = as_text.shortened(draft.text[span[0] : span[1]])
                lines += wrap(f"{whom(who)}: “{excerpt}”", 96, initial_indent="  ", subsequent_indent="    ")
        ask = PROMISE_ASK if one.copy.promise else COPY_ASK
        blocks.append("\n".join([*lines, f"  {ask}"]))
    return as_text.clean("\n\n".join(blocks)) + "\n"


def line_dict(line: Line) -> dict[str, Any]:
    """A line of the board as plain data."""
    return {
        "id": line.person.id,
        "name": line.person.name,
        "title": line.person.title,
        "role": line.person.role,
        "program": line.program.name,
        "kind": line.kind,
        "status": line.status,
        "ahead": line.ahead,
        "interview": {"start": _iso(line.interview.start), "end": _iso(line.interview.end)} if line.interview else None,
        "planned": _iso(line.planned),
        "sent": _iso(line.sent),
        "replied": _iso(line.replied),
        "drafted": _iso(line.draft.saved) if line.draft else None,
        "plan": line.plan.to_dict() if line.plan else None,
    }


def reminder_dict(line: Line, finding: Finding) -> dict[str, Any]:
    """A reminder as plain data."""
    return {
        "id": line.person.id,
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "why": finding.why,
        "article": finding.article,
    }


def pair_dict(one: Pair) -> dict[str, Any]:
    """A pair of drafts as plain data; spans are code points of the drafts as kept."""
    return {
        "promise": one.copy.promise,
        "words": one.copy.words,
        "people": [{"id": who.id, "name": who.name} for who in (one.later_person, one.earlier_person)],
        "stretches": [
            [
                {"start": span[0], "end": span[1], "text": draft.text[span[0] : span[1]]}
                for draft, span in ((one.later, two.here), (one.earlier, two.there))
            ]
            for two in one.copy.stretches
        ],
    }


def _row(line: Line) -> str:
    role = f", {line.person.role}" if line.person.role else ""
    return f"{line.person.id:>3}  {line.name}{role} ({line.program.name}){when(line)}"


def when(line: Line) -> str:
    """When it is due, or when it went out, as the end of a line."""
    if line.status == "sent":
        reply = ", replied" if line.replied else ""
        return f": {clock(line.sent)}{reply}" if line.sent else f": day not noted{reply}"
    if line.status == "planned" and line.planned:
        return f": {clock(line.planned)}"
    if line.planned and line.status in STATUSES[:2]:
        return f": planned for {clock(line.planned)}, not finished yet"
    if line.ahead:
        return ": the interview is still to come"
    if line.plan and line.plan.windows and line.status in STATUSES[:2]:
        late = "late, " if line.plan.status == "late" else ""
        return f": {late}best {clock(line.plan.windows[0].start)}"
    return ""


def day_of(line: Line) -> str:
    """The interview day in words; "" where it is not known."""
    if line.interview is None or line.interview.start is None:
        return ""
    start, end = line.interview.start, line.interview.end
    until = f" to {end:%H:%M}" if end else ""
    return f"{start:%A, %B} {start.day}, {start.year}, {start:%H:%M}{until} there{f', {line.interview.mode}' if line.interview.mode else ''}"


def clock(moment: datetime) -> str:
    """A moment as a short day and a time: Thu, Nov 13, 10:20 EST."""
    return f"{moment:%a, %b} {moment.day}, {moment:%H:%M %Z}".rstrip()


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def whom(person: Person) -> str:
    """How a person is called: title and name, or the role."""
    return " ".join(filter(None, (person.title, person.name))) or person.role
