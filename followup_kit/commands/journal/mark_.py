"""followup journal mark: impressions from 1 to 5."""

from __future__ import annotations

import argparse

HELP = "mark a program from 1 to 5, by criteria of your own"
EXAMPLE = """example:
  followup journal mark "Larch Valley" teaching=5 location=3 gut=4"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("program", metavar="PROGRAM", help="number or name")
    parser.add_argument("marks", nargs="+", metavar="CRITERION=MARK", help="like teaching=5")


def run(args: argparse.Namespace) -> int:
    """Set the marks; one that was there is replaced."""
    from datetime import UTC, datetime

    from followup_kit.commands.journal.opened import existing, find_program
    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.journal import Mark
    from followup_kit.shortlist.wishes import number

    marks = {}
    for one in args.marks:
        criterion, equals, value = one.rpartition("=")
        if not equals or not criterion.strip():
            raise InputError(f"“{one}” should be written like teaching=5.")
        mark = number(value, criterion.strip())
        if not 1 <= mark <= 5:
            raise InputError(f"{criterion.strip()} should be from 1 to 5; it is {value}.")
        marks[criterion.strip().lower()] = float(mark)
    with existing(args.journal) as journal, journal.together():
        program = find_program(journal.snapshot(), args.program)
        there = {one.criterion: one for one in journal.all(Mark, program_id=program.id)}
        now = datetime.now(UTC)
        for name, value in marks.items():
            if name in there:
                journal.change(there[name], mark=value, at=now)
            else:
                journal.add(Mark(program_id=program.id, criterion=name, mark=value, at=now))
        known = {one.criterion: one.mark for one in journal.all(Mark, program_id=program.id)}
    write(f"{program.name}: {', '.join(f'{name} {mark:g}' for name, mark in known.items())}\n")
    return 0
