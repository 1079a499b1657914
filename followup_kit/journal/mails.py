"""What a row tells of mails that went out, into the journal's follow-ups; its own word is never overwritten."""

from __future__ import annotations

from datetime import UTC, datetime, time, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from followup_kit.journal.current import Links
from followup_kit.journal.journal import Journal
from followup_kit.journal.records import FollowUp, Program
from followup_kit.journal.report import Report
from followup_kit.journal.row import Sent, Told
from followup_kit.journal.snapshot import FIRST_KINDS


class Mails:
    """The follow-ups of a journal while a table is taken in."""

    def __init__(self, journal: Journal, report: Report) -> None:
        """Remember what the journal knew before."""
        self.journal, self.report = journal, report
        self.before = {(one.person_id, one.kind): one for one in journal.all(FollowUp)}

    def take(
        self, told: Told, name: str, program: Program, links: Links, number: int, stale: dict[tuple[int, str], Any]
    ) -> None:
        """What a row tells of mails. Where the journal knew better before, `stale` notes what the row itself said."""
        wanted = [*told.sent]
        if not links.people:
            if wanted or told.planned or told.replied or told.reply:
                self.report.guessed.append(
                    f"{name}: a follow-up is noted but nobody is named, so it stays with the row alone",
                )
            return
        zone = ZoneInfo(program.timezone) if program.timezone else UTC
        for person in links.people:
            for one in wanted:
                self._sent(one, person, name, number, zone, stale)
            self._untold(told, person, number, stale)
            changes = {
                "planned": _aware(told.planned, zone),
                "replied": _aware(told.replied, zone),
                "reply": told.reply,
            }
            kind = next(
                (one.kind for one in self.journal.all(FollowUp, person_id=person) if one.kind in FIRST_KINDS),
                "thank-you",
            )
            there = next(iter(self.journal.all(FollowUp, person_id=person, kind=kind)), FollowUp())
            news = {key: value for key, value in changes.items() if value and not getattr(there, key)}
            if news:
                self.journal.follow_up(person, kind, **news)
                self.report.added["follow-up"] += not there.id

    def _sent(
        self, one: Sent, person: int, name: str, number: int, zone: tzinfo, stale: dict[tuple[int, str], Any]
    ) -> None:
        kinds = FIRST_KINDS if one.kind == "thank-you" else (one.kind,)
        there = next((x for kind in kinds for x in self.journal.all(FollowUp, person_id=person, kind=kind)), None)
        sent = _aware(one.on, zone)
        if there is None or not (there.sent or there.done or not there.wanted):
            kind = there.kind if there else one.kind
            changes = {"wanted": False} if one.never else {"done": True} if one.done else {"sent": sent}
            self.journal.follow_up(person, kind, **changes)
            self.report.added["follow-up"] += there is None
        elif (sent and there.sent != sent) or (one.never and there.wanted):
            self.report.differs.append(
                f"{name}: the {one.kind} mail is noted otherwise in the journal; the journal’s stays",
            )
            if (person, there.kind) in self.before:
                stale[number, f"sent.{one.kind}"] = "otherwise"

    def _untold(self, told: Told, person: int, number: int, stale: dict[tuple[int, str], Any]) -> None:
        """A mail that the journal knew as sent and the row does not: an export then gives the journal's word."""
        said = {one.kind for one in told.sent}
        for kind in ("thank-you", "update", "first-choice"):
            kinds = FIRST_KINDS if kind == "thank-you" else (kind,)
            known = [self.before[person, one] for one in kinds if (person, one) in self.before]
            if kind not in said and any(one.sent or one.done for one in known):
                stale[number, f"sent.{kind}"] = None


def _aware(moment: datetime | None, zone: tzinfo) -> datetime | None:
    """With the program's zone; a day without a time is its noon."""
    if moment is None or moment.tzinfo is not None:
        return moment
    return (datetime.combine(moment.date(), time(12)) if moment.time() == time() else moment).replace(tzinfo=zone)
