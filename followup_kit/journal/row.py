"""One row of a table as records: what it says of a program, a day, people, follow-ups, marks and notes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from followup_kit.journal.choices import read_done, read_mode, read_policy, read_role, says_never
from followup_kit.journal.columns import Column
from followup_kit.journal.met import read_person, split_people
from followup_kit.journal.moments import read_clock, read_day, read_moment
from followup_kit.journal.records import Interview, Person, Program
from followup_kit.journal.sheets import Cell, Row, text_of
from followup_kit.journal.zones import country_of, zone_named, zone_of

_COUNTRIES = {"us": "US", "usa": "US", "united states": "US", "united states of america": "US", "u.s.": "US",
              "canada": "CA", "mexico": "MX", "united kingdom": "GB", "uk": "GB", "ireland": "IE", "australia": "AU"}  # fmt: skip
WHOLE_DAY = time(8), time(17)
"""The day as it is taken where no time is told: whatever is planned then comes after it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a cell says of a mail: on which day it went out, that it did, or that none is wanted."""

    kind: str
    on: datetime | None = None
    done: bool = False
    never: bool = False


@dataclass(slots=True)
class Told:
    """The records of a row; `unread` are (header, cell) that could not be read, `guessed` sentences."""

    program: Program | None = None
    day: Interview | None = None
    when: date | None = None
    people: list[Person] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    planned: datetime | None = None
    replied: datetime | None = None
    reply: str = ""
    marks: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)


def read_row(columns: Sequence[Column], row: Row, today: date, days_first: Collection[str] = ()) -> Told:
    """What the row says. A cell that cannot be read says nothing, and is named in `unread`.

    `days_first` are the fields in whose dates the day stands first.
    """
    told = Told()
    cells = {one.field: (one.header, row[at]) for at, one in enumerate(columns) if one.field and at < len(row)}
    texts = {name: text for name, (_, cell) in cells.items() if (text := text_of(cell).strip())}

    def read(name: str, reader: Callable[[str], str]) -> str:
        found = reader(texts[name]) if name in texts else ""
        if name in texts and not found:
            told.unread.append((cells[name][0], texts[name]))
        return found

    told.program = _program(texts, read, told)
    told.day = _day({name: cell for name, (_, cell) in cells.items()}, texts, today, days_first, told)
    told.people = list(_people(texts, read))
    for name in texts:
        if name.startswith("sent."):
            _sent(told, name.removeprefix("sent."), cells[name], today, name in days_first)
        elif name.startswith("mark."):
            told.marks[name.removeprefix("mark.")] = float(texts[name].split("/")[0].replace(",", "."))
    if "planned" in texts:
        told.planned = _moment(told, cells["planned"], today, "planned" in days_first)
    if "reply" in texts and read_done(cells["reply"][1]) is not False:
        told.replied = read_moment(cells["reply"][1], today, "reply" in days_first)
        told.reply = "" if told.replied else texts["reply"]
    told.reply = texts.get("reply.text", told.reply)
    told.notes = [
        text
        for at, one in enumerate(columns)
        if one.field == "note" and at < len(row) and (text := text_of(row[at]).strip())
    ]
    return told


def _program(texts: dict[str, str], read: Callable[[str, Callable[[str], str]], str], told: Told) -> Program | None:
    own = {name.removeprefix("program."): text for name, text in texts.items() if name.startswith("program.")}
    if not own.get("name") and not own.get("hospital"):
        return None
    state = own.pop("state", "")
    if state and state not in own.get("city", ""):
        own["city"] = ", ".join(filter(None, (own.get("city", ""), state)))
    for name, reader in (("followup_policy", read_policy), ("country", _country), ("timezone", zone_named)):
        if name in own:
            own[name] = read(f"program.{name}", reader)
    own["country"] = own.get("country") or country_of(own.get("city", "")) or "US"
    if not own.get("timezone") and (zone := zone_of(own.get("city", ""), own["country"])):
        own["timezone"] = zone
        told.guessed.append(f"the time zone {zone} from “{own['city']}”")
    return Program(**{"name": own.get("hospital", ""), **own})  # type: ignore[arg-type]


def _country(text: str) -> str:
    return _COUNTRIES.get(text.lower(), text.upper() if len(text) == 2 and text.isalpha() else "")


def _day(
    cells: dict[str, Cell], texts: dict[str, str], today: date, days_first: Collection[str], told: Told
) -> Interview | None:
    known = [name for name in ("interview.date", "interview.start") if name in texts]
    when = next((day for name in known if (day := read_day(cells[name], today, name in days_first))), None)
    if "interview.date" in texts and when is None and read_done(cells["interview.date"]) is None:
        told.unread.append(("interview date", texts["interview.date"]))
    mode = read_mode(texts.get("interview.mode", ""))
    told.when = when
    if when is None:
        return Interview(mode=mode) if mode else None
    clocks = [
        clock
        for name in ("interview.start", "interview.time", "interview.date")
        if name in texts and (clock := read_clock(cells[name]))
    ]
    end = read_clock(cells["interview.end"]) if "interview.end" in texts else None
    if not clocks:
        told.guessed.append("a day without a time is taken to run from 08:00 to 17:00 there")
        start_at, end_at = WHOLE_DAY
        return Interview(start=datetime.combine(when, start_at), end=datetime.combine(when, end_at), mode=mode)
    start_at, until = clocks[0]
    until = end[0] if end else until
    if until and until <= start_at and until.hour < 12:
        until = until.replace(hour=until.hour + 12)
    ended = datetime.combine(when, until) if until and until > start_at else None
    return Interview(start=datetime.combine(when, start_at), end=ended, mode=mode)


def _people(texts: dict[str, str], read: Callable[[str, Callable[[str], str]], str]) -> Iterator[Person]:
    own = {name.removeprefix("person."): text for name, text in texts.items() if name.startswith("person.")}
    role = read("person.role", read_role) if "role" in own else ""
    named = split_people(own["name"]) if "name" in own else []
    if len(named) == 1 or (own and not named and (own.get("email") or role)):
        title, name, told_role, email = read_person(named[0]) if named else ("", "", "", "")
        yield replace(
            Person(**{**own, "name": name}),  # type: ignore[arg-type]
            title=own.get("title", title),
            role=role or told_role,
            email=own.get("email", email),
        )
        named = []
    for one in (*named, *split_people(texts.get("people", ""))):
        title, name, told_role, email = read_person(one)
        if name or email:
            yield Person(name=name, title=title, role=told_role, email=email)


def _sent(told: Told, kind: str, cell: tuple[str, Cell], today: date, days_first: bool) -> None:
    done = read_done(cell[1])
    if says_never(cell[1]):
        told.sent.append(Sent(kind, never=True))
    elif done:
        told.sent.append(Sent(kind, done=True))
    elif done is None and (moment := _moment(told, cell, today, days_first)):
        told.sent.append(Sent(kind, on=moment))


def _moment(told: Told, cell: tuple[str, Cell], today: date, days_first: bool) -> datetime | None:
    moment = read_moment(cell[1], today, days_first)
    if moment is None:
        told.unread.append((cell[0], text_of(cell[1])))
    return moment
