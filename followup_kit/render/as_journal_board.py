"""The journal's board as plain data for the browser: what stands where, in words, what may be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from followup_kit.context import ROLES
from followup_kit.journal.board import STATUSES, Line, board, by_status, reminders
from followup_kit.journal.reviewed import Pair
from followup_kit.journal.snapshot import Snapshot
from followup_kit.render.as_journal import COPY_ASK, PROMISE_ASK, clock, day_of, when, whom
from followup_kit.render.as_text import shortened

_PAIRS = 12
STATUS_WORDS = {
    "to write": "To write",
    "drafted": "Drafted",
    "planned": "Planned",
    "sent": "Sent",
    "none wanted": "None wanted",
}
POLICY_WORDS = (
    ("", "It did not say"),
    ("welcome", "Notes are welcome"),
    ("not-needed", "Notes are not needed"),
    ("none", "Please send none"),
)


def state(snapshot: Snapshot, now: datetime) -> dict[str, Any]:
    """All that the board shows; every text is plain."""
    lines = board(snapshot, now)
    told = reminders(lines, now)
    return {
        "groups": [
            {"status": status, "title": STATUS_WORDS[status], "lines": [_line(snapshot, one) for one in group]}
            for status, group in by_status(lines).items()
        ],
        "reminders": [{"id": line.person.id, "text": finding.message} for line, finding in told],
        "why": told[0][1].why if told else "",
        "programs": _programs(snapshot),
        "empty": _nobody_at(snapshot, lines),
    }


def alike(found: Sequence[Pair]) -> list[dict[str, str]]:
    """Pairs of mails that share words, the worst first, each with the words and a question."""
    return [
        {
            "told": (
                f"To {whom(one.later_person)} and to {whom(one.earlier_person)}"
                + (": the first place is promised in both." if one.copy.promise else f": about {one.copy.words} words.")
            ),
            "words": shortened(one.later.text[slice(*one.copy.stretches[0].here)]),
            "ask": PROMISE_ASK if one.copy.promise else COPY_ASK,
        }
        for one in found[:_PAIRS]
    ]


def setup() -> dict[str, Any]:
    """What does not change: the choices of the form."""
    return {"roles": ["", *ROLES], "policies": [list(one) for one in POLICY_WORDS], "statuses": list(STATUSES)}


def _line(snapshot: Snapshot, line: Line) -> dict[str, Any]:
    return {
        "id": line.person.id,
        "name": line.name,
        "role": line.person.role,
        "program": line.program.name,
        "day": day_of(line),
        "when": when(line).removeprefix(": "),
        "status": line.status,
        "begun": line.draft is not None,
        "notes": list(snapshot.notes_for(line.person)),
        "promise": line.person.promise,
        "said": line.person.pronounced,
        "sent": clock(line.sent) if line.sent else "",
        "asked": line.program.followup_policy == "none",
    }


def _programs(snapshot: Snapshot) -> list[dict[str, str]]:
    return [{"name": one.name, "specialty": one.specialty, "city": one.city} for one in snapshot.programs]


def _nobody_at(snapshot: Snapshot, lines: Sequence[Line]) -> list[str]:
    known = {line.program.id for line in lines}
    return [one.name or one.hospital for one in snapshot.programs if one.id not in known]
