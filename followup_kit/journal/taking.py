"""Tables into the journal: each row's records found again or added, what differs told, every cell kept as it stood."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from typing import Any

from followup_kit.journal.columns import Column, guess
from followup_kit.journal.current import Links, current
from followup_kit.journal.journal import Journal
from followup_kit.journal.kept import keep_rows, replace_older
from followup_kit.journal.known import Known
from followup_kit.journal.mails import Mails
from followup_kit.journal.matching import name_key, words_of
from followup_kit.journal.moments import day_first
from followup_kit.journal.records import Mark, Note, Program, Record
from followup_kit.journal.report import Report
from followup_kit.journal.row import Told, read_row
from followup_kit.journal.sheets import Sheet, plain_cell, text_of
from followup_kit.journal.snapshot import Snapshot


def take_in(
    journal: Journal,
    sheets: Sequence[Sheet],
    today: date,
    given: Mapping[str, str] | None = None,
    days_first: bool | None = None,
    keep: bool = True,
) -> Report:
    """Put the sheets in, all or nothing, and say what was done.

    today:      dates without a year are taken to be in the season (July to June) that holds it
    given:      fields for headers, where the guess would be wrong
    days_first: 3/11 is the third of November; guessed from the dates themselves where it is None
    keep:       keep the rows cell by cell too, for an export that gives them back
    """
    report = Report()
    with journal.together():
        taking = _Taking(journal, report, today)
        taken = [taking.sheet(sheet, given, days_first) for sheet in sheets]
        if keep:
            before = max((one["id"] for one in journal.execute("SELECT id FROM sheet")), default=0)
            after = journal.snapshot()
            made = [
                keep_rows(journal, one.sheet, [column.field for column in one.columns], one.links, one.settled(after))
                for one in taken
            ]
            for number in made:
                replace_older(journal, number, before)
    return report


@dataclass(frozen=True, slots=True)
class _Taken:
    """A sheet that was taken in. `stale` holds, by row and field, what a row itself said where the journal knew better."""

    sheet: Sheet
    columns: tuple[Column, ...]
    links: list[Links]
    stale: dict[tuple[int, str], Any]

    def settled(self, after: Snapshot) -> list[list[str | None]]:
        """What the journal says now for each cell that it has a place for."""
        return [
            [self._settled(after, number, link, one.field) if one.field else None for one in self.columns]
            for number, link in enumerate(self.links)
        ]

    def _settled(self, after: Snapshot, number: int, link: Links, field: str) -> str:
        cell = self.stale[number, field] if (number, field) in self.stale else plain_cell(current(after, link, field))
        return json.dumps(cell, ensure_ascii=False)


class _Taking:
    def __init__(self, journal: Journal, report: Report, today: date) -> None:
        self.journal, self.report, self.today = journal, report, today
        self.known = Known(journal)
        self.mails = Mails(journal, report)
        self.met: dict[tuple[str, int], str] = {}
        self.notes = {(one.program_id, one.person_id, one.text) for one in journal.all(Note)}
        self.marks = {(one.program_id, one.criterion): one.mark for one in journal.all(Mark)}
        self.marked = set(self.marks)

    def sheet(self, sheet: Sheet, given: Mapping[str, str] | None, days_first: bool | None) -> _Taken:
        columns = guess(sheet, given)
        self.report.columns += [(sheet.title, one) for one in columns]
        every = frozenset(one.field for one in columns)
        first = self._days_first(sheet, columns) if days_first is None else every if days_first else frozenset()
        links: list[Links] = []
        stale: dict[tuple[int, str], Any] = {}
        last: Program | None = None
        for number, row in enumerate(sheet.rows):
            self.report.rows += any(text_of(cell).strip() for cell in row)
            told = read_row(columns, row, self.today, first)
            name = f"{sheet.title}, row {len(sheet.above) + number + 2}"
            if told.program is None and told.people and last:
                told.program = last
                self.report.guessed.append(f"{name}: no program is named, so it is taken to be {last.name}")
            last = told.program or last
            links.append(self._row(told, name, number, stale))
        return _Taken(sheet, columns, links, stale)

    def _days_first(self, sheet: Sheet, columns: Sequence[Column]) -> frozenset[str]:
        """The fields in whose column the day stands first: a column shows it, or all dated columns together do."""
        dated = {at: one for at, one in enumerate(columns) if one.field.split(".")[0] in _DATED}
        texts = {
            at: [cell for row in sheet.rows if at < len(row) and isinstance(cell := row[at], str) and cell]
            for at in dated
        }
        pooled = day_first([text for column in texts.values() for text in column])
        found = {at: pooled if (own := day_first(texts[at])) is None else own for at in dated}
        if any(found[at] is None and any("/" in text for text in texts[at]) for at in dated):
            self.report.guessed.append(f"{sheet.title}: dates like 3/11 are read as month/day; --day-first turns them")
        for at, first in found.items():
            if first:
                self.report.guessed.append(f"{sheet.title}: dates under “{dated[at].header}” are read as day/month")
        return frozenset(dated[at].field for at, first in found.items() if first)

    def _row(self, told: Told, name: str, number: int, stale: dict[tuple[int, str], Any]) -> Links:
        for header, cell in told.unread:
            short = cell if len(cell) <= 40 else f"{cell[:37]}..."
            self.report.unread.append(f"{name}: “{short}” under “{header}” is kept, but says nothing to the journal")
        for sentence in told.guessed:
            self.report.guessed.append(f"{name}: {sentence}")
        if told.program is None:
            return Links(None, None, ())
        program, earlier = self.known.program(told.program)
        self._count(name, program, earlier, told.program)
        day = self.known.only_day(program)
        if told.day is not None or told.when:
            assert told.day is not None
            day, was = self.known.day(program, told.day, told.when)
            self._count(name, day, was, told.day)
        people = []
        for wanted in told.people:
            person, was_met = self.known.person(program, day, wanted)
            self._count(name, person, was_met, wanted)
            people.append(person.id)
        links = Links(program.id, day.id if day else None, tuple(people))
        self.mails.take(told, name, program, links, number, stale)
        self._notes(told, program, links)
        for criterion, mark in told.marks.items():
            there = self.marks.setdefault((program.id, criterion), mark)
            if there != mark:
                self._differs(name, criterion, f"{mark:g}", f"{there:g}")
            elif (program.id, criterion) not in self.marked:
                self.marked.add((program.id, criterion))
                self.journal.add(Mark(program_id=program.id, criterion=criterion, mark=mark, at=datetime.now(UTC)))
                self.report.added["mark"] += 1
        return links

    def _count(self, name: str, after: Record, before: Record | None, wanted: Record) -> None:
        kind = type(after).__name__.lower()
        key = kind, after.id
        if before is None:
            self.report.added[kind] += 1
            self.met[key] = name
            return
        if key not in self.met:
            self.report.known[kind] += 1
            self.met[key] = "the journal"
        elif kind == "person" and self.met[key] != name:
            self.report.merged.append(
                f"{name}: {getattr(after, 'name', '')} is the same as in {self.met[key]}; kept once"
            )
        for one in fields(wanted):
            ours, theirs = getattr(after, one.name), getattr(wanted, one.name)
            if one.name not in _QUIET and theirs not in ("", None, ()) and _differ(one.name, ours, theirs):
                self._differs(name, one.name.replace("_", " "), theirs, ours)

    def _differs(self, name: str, what: str, here: object, there: object) -> None:
        said = f"{name}: {what} is “{here}” here and “{there}” in the journal; the journal’s stays"
        self.report.differs.append(said)

    def _notes(self, told: Told, program: Program, links: Links) -> None:
        person = links.people[0] if len(links.people) == 1 else None
        for text in told.notes:
            if (program.id, person, text) not in self.notes:
                self.notes.add((program.id, person, text))
                self.journal.add(
                    Note(program_id=program.id, interview_id=links.interview_id, person_id=person, text=text)
                )
                self.report.added["note"] += 1


_DATED = ("interview", "sent", "planned", "reply")
_QUIET = ("id", "program_id", "interview_id", "country", "hospital", "timezone", "title")
"""Fields that are told of elsewhere, or that are often guessed."""


def _differ(field: str, ours: object, theirs: object) -> bool:
    """Do two values say something different? Names do where more than spelling, titles and degrees parts them."""
    if field == "name":
        one, other = name_key(str(ours)), name_key(str(theirs))
        return one != other and words_of(str(ours)) != words_of(str(theirs))
    return str(ours).casefold() != str(theirs).casefold()
