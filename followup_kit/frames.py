"""A journal as pandas tables, for notebooks of the applicant's own."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

import pandas as pd

from followup_kit.journal.board import board
from followup_kit.journal.numbers import hours_after
from followup_kit.journal.snapshot import Snapshot


def frames(snapshot: Snapshot, now: datetime) -> dict[str, pd.DataFrame]:
    """Tables by name: "programs", "interviews", "people" (with where each follow-up stands), "follow_ups", "notes", and
    "marks" (programs by criteria). Rows are found by the journal's numbers (`id`); times as in the journal."""
    lines = {line.person.id: line for line in board(snapshot, now)}
    people = pd.DataFrame(
        [
            {
                **asdict(one),
                "program": snapshot.program[one.program_id].name,
                "kind": lines[one.id].kind,
                "status": lines[one.id].status,
                "planned": lines[one.id].planned,
                "sent": lines[one.id].sent,
                "replied": lines[one.id].replied,
                "hours_after": hours_after(snapshot, lines[one.id]),
            }
            for one in snapshot.people
        ]
    )
    marks = pd.DataFrame(
        [
            {"program": snapshot.program[one.program_id].name, "criterion": one.criterion, "mark": one.mark}
            for one in snapshot.marks
        ]
    )
    return {
        "programs": _by_id([asdict(one) for one in snapshot.programs]),
        "interviews": _by_id(
            [{**asdict(one), "program": snapshot.program[one.program_id].name} for one in snapshot.interviews]
        ),
        "people": people.set_index("id") if len(people) else people,
        "follow_ups": _by_id(
            [{**asdict(one), "person": snapshot.person[one.person_id].name} for one in snapshot.follow_ups]
        ),
        "notes": _by_id([asdict(one) for one in snapshot.notes]),
        "marks": marks.pivot_table(index="program", columns="criterion", values="mark") if len(marks) else marks,
    }


def _by_id(rows: list[dict[str, object]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows)
    return frame.set_index("id") if len(frame) else frame
