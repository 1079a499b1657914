"""What one does with follow-ups, the same on the command line and on the board: plan all that are open, note one as sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from followup_kit.context import Context
from followup_kit.journal.board import Line, board
from followup_kit.journal.journal import Journal
from followup_kit.journal.records import FollowUp, Person
from followup_kit.journal.snapshot import FIRST_KINDS, Snapshot
from followup_kit.journal.store import JournalError
from followup_kit.season import Reminder, season_plan


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan for all that is open. `contexts` and `reminders` go by the same names; `lacking` could not be planned,
    since the interview's time or the program's zone is not known."""

    reminders: tuple[Reminder, ...]
    contexts: Mapping[str, Context]
    lacking: tuple[Line, ...]


def plan_all(journal: Journal, now: datetime, again: bool = False) -> Planned:
    """Set a time for every mail that is still to go out, no two at once; with `again` also for those that have one."""
    open_ = ("to write", "drafted", *(("planned",) if again else ()))
    with journal.together():
        snapshot = journal.snapshot()
        lines = [one for one in board(snapshot, now) if one.status in open_ or _passed(one, now)]
        named = {f"{one.person.id} {one.name} ({one.program.name})": one for one in lines if one.plan}
        contexts = {name: snapshot.context_for(one.person.id, one.kind) for name, one in named.items()}
        made = season_plan(list(contexts.items()), now)
        for reminder in made:
            if reminder.window:
                line = named[reminder.name]
                journal.follow_up(line.person.id, line.kind, planned=reminder.window.start)
    return Planned(made, contexts, tuple(one for one in lines if one.plan is None))


def note_sent(journal: Journal, person: Person, at: datetime, kind: str = "", again: bool = False) -> FollowUp:
    """Note a mail as sent. Raises JournalError where one of its kind is noted already and `again` is not said."""
    with journal.together():
        snapshot = journal.snapshot()
        kind = kind or snapshot.kind_for(person)
        gone = gone_already(snapshot, person, kind)
        if gone and not again:
            when = f"on {gone.sent:%A, %B} {gone.sent.day}" if gone.sent else "already"
            raise JournalError(f"A mail to {person.name or person.role} is noted as sent {when}; one is enough.")
        return journal.follow_up(person.id, gone.kind if gone else kind, sent=at, wanted=True)


def gone_already(snapshot: Snapshot, person: Person, kind: str) -> FollowUp | None:
    """The mail of this kind that went to this person (of the first mails after an interview, any one), or None."""
    alike = FIRST_KINDS if kind in FIRST_KINDS else (kind,)
    found = snapshot.follow_ups_to.get(person.id, [])
    return next((one for one in found if one.kind in alike and (one.sent or one.done)), None)


def _passed(line: Line, now: datetime) -> bool:
    return line.status == "planned" and line.planned is not None and line.planned < now
