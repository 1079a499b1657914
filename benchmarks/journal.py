"""How fast the journal is: a season of 300 interviews and 1,200 people, and the copy-paste check over many drafts.

python -m benchmarks.journal [--programs N] [--json]
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.bench import cpu, exponent
from followup_kit import Context, Email
from followup_kit.context import ROLES
from followup_kit.context import Program as Place
from followup_kit.copies import find_copies
from followup_kit.exemplar import CONTEXT
from followup_kit.journal import Interview, Journal, Mark, Person, Program
from followup_kit.journal.board import board, reminders
from followup_kit.journal.columns import sheet_of
from followup_kit.journal.giving import tables
from followup_kit.journal.taking import take_in
from followup_kit.table_files import table_bytes

Figures = dict[str, Any]
NOW = datetime(2025, 12, 10, 15, tzinfo=UTC)
DRAFTS = (125, 250, 500, 1000)
_ZONES = ("America/New_York", "America/Chicago", "America/Los_Angeles")


def ms(work: Callable[[], object], rounds: int = 3) -> float:
    """Milliseconds of CPU time: the least of some rounds. (The clock shows what else the machine does.)"""
    return 1000 * cpu(work, rounds)


def wall(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds on the clock, for what waits for the disk: the median of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return median(times)


def fill(journal: Journal, programs: int, chance: random.Random) -> None:
    """An invented season: four people a day, at every status, with marks."""
    with journal.together():
        for number in range(programs):
            zone = chance.choice(_ZONES)
            program = journal.add(
                Program(name=f"Program {number}", timezone=zone, followup_policy=chance.choice(("", "", "none")))
            )
            start = datetime(2025, 10, 15, 8) + timedelta(days=chance.randrange(90), hours=chance.randrange(6))
            day = journal.add(Interview(program_id=program.id, start=start, end=start + timedelta(hours=3)))
            for criterion in ("teaching", "location", "gut"):
                journal.add(Mark(program_id=program.id, criterion=criterion, mark=chance.randint(1, 5)))
            for other in range(4):
                name, role = f"Person {number} {other}", chance.choice(ROLES)
                person = journal.add(
                    Person(program_id=program.id, interview_id=day.id, name=name, role=role, discussed="garden")
                )
                lot = chance.random()
                if lot < 0.4:
                    journal.follow_up(
                        person.id, sent=(start + timedelta(hours=8 + chance.expovariate(0.03))).replace(tzinfo=UTC)
                    )
                elif lot < 0.6:
                    journal.save_draft(person.id, "Dear Dr. X,\n\nThank you.")


def season(programs: int) -> Figures:
    """What a user waits for on a whole season. The first board also loads the calendars of holidays."""
    from followup_kit.dashboard import dashboard

    with tempfile.TemporaryDirectory() as folder, Journal.open(Path(folder) / "journal.sqlite") as journal:
        fill(journal, programs, random.Random(1))
        first = ms(lambda: board(journal.snapshot(), NOW), 1)
        snapshot = journal.snapshot()
        lines = board(snapshot, NOW)
        out = table_bytes(tables(journal), ".csv")
        from followup_kit.journal.sheets import read_csv

        sheet = sheet_of("t", "t", read_csv("t", out))

        def bring_in() -> None:
            with Journal.rehearse(Path(folder) / "none") as other:
                take_in(other, [sheet], NOW.date())

        made = {
            "interviews": len(snapshot.interviews),
            "people": len(snapshot.people),
            "first_board_ms": first,
            "board_ms": ms(lambda: board(journal.snapshot(), NOW)),
            "reminders_ms": ms(lambda: reminders(lines, NOW)),
            "import_ms": ms(bring_in, 2),
            "export_csv_ms": ms(lambda: table_bytes(tables(journal), ".csv"), 3),
            "export_xlsx_ms": ms(lambda: table_bytes(tables(journal), ".xlsx"), 2),
        }
        for ending in (".html", ".pdf", ".png"):
            made[f"dashboard_{ending[1:]}_ms"] = ms(lambda ending=ending: dashboard(snapshot, NOW, ending), 3)
    return made


def writes() -> Figures:
    """Acknowledged writes, each on the disk before the next."""
    with tempfile.TemporaryDirectory() as folder, Journal.open(Path(folder) / "journal.sqlite") as journal:
        each = wall(lambda: journal.add(Program(name="Larch Valley")), 200)
    return {"durable_write_ms": each}


def copies() -> Figures:
    """The copy-paste check against the number of drafts, and the exponent of its growth (1 is linear, 2 is by pairs)."""
    mails = list(drafts(max(DRAFTS)))
    find_copies(mails[:20])
    cost = {}
    for count in DRAFTS:
        start = time.process_time()
        found = find_copies(mails[:count])
        cost[count] = time.process_time() - start
    return {"ms": {count: 1000 * one for count, one in cost.items()}, "exponent": exponent(cost), "pairs": len(found)}


def drafts(count: int) -> Iterator[tuple[Email, Context]]:
    """Mails of invented words, every tenth a copy of an earlier one with other names."""
    chance = random.Random(2)
    words = [
        f"{a}{b}{c}"
        for a in ("ba", "de", "fi", "lo")
        for b in ("ran", "mil", "tos", "ker")
        for c in ("ta", "ne", "sy", "lu")
    ]
    bodies: list[str] = []
    for number in range(count):
        if number % 10 == 9:
            body = chance.choice(bodies)
        else:
            body = "\n\n".join(" ".join(chance.choices(words, k=55)).capitalize() + "." for _ in range(3))
            bodies.append(body)
        place = Place(name=f"Larch {number}", specialty="Internal Medicine")
        text = f"Subject: Thank you – Maya Lindgren\n\nDear Dr. Okafor,\n\n{body}\n\nSincerely,\nMaya Lindgren\n"
        yield Email.parse(text), CONTEXT.with_values({"program.name": place.name, "program.aliases": ()})


def table(made: Figures) -> Iterator[str]:
    """The figures for people."""
    whole = made["season"]
    yield f"Python {made['machine']['python']}, {made['machine']['system']}\n"
    yield f"A season of {whole['interviews']:,} interviews and {whole['people']:,} people (CPU time)"
    for name, value in whole.items():
        if name.endswith("_ms"):
            yield f"  {name.removesuffix('_ms').replace('_', ' '):<24}{value:>10,.1f} ms"
    yield f"  {'one durable write (clock)':<24}{made['writes']['durable_write_ms']:>10,.2f} ms"
    yield f"\nCopy-paste among drafts (exponent {made['copies']['exponent']:.2f}; 1 is linear, 2 would be every pair)"
    for count, value in made["copies"]["ms"].items():
        yield f"  {count:>6,} drafts{'':<11}{value:>10,.0f} ms"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.journal", description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=int, default=300, metavar="N", help="programs of the season (300)")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    given = parser.parse_args(arguments)
    machine = {"python": platform.python_version(), "system": platform.platform()}
    made = {"machine": machine, "season": season(max(given.programs, 1)), "writes": writes(), "copies": copies()}
    print(json.dumps(made, indent=2) if given.json else "\n".join(table(made)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
