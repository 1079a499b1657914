"""followup journal sent: what went out, what came back, and where none is wanted."""

from __future__ import annotations

import argparse

from followup_kit.context import KIND_NAMES

HELP = "note that a mail went out, that a reply came, or that you want to write none"
EXAMPLE = """examples:
  followup journal sent Okafor
  followup journal sent Okafor --at 2025-11-13T10:20 --reply "Kind words; no promise"
  followup journal sent Berg --none"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("person", metavar="PERSON", help="number or name")
    parser.add_argument("--kind", choices=KIND_NAMES, help="the kind of mail; that of the draft by default")
    parser.add_argument("--at", metavar="TIME", help="when, on the program's clock; now by default")
    parser.add_argument("--reply", metavar="TEXT", help="a reply came: what it said")
    parser.add_argument("--none", action="store_true", help="you decided to write none")
    parser.add_argument("--again", action="store_true", help="note another time although one is noted")


def run(args: argparse.Namespace) -> int:
    """Note it; a mail that is noted as sent is not noted twice without a word."""
    from datetime import datetime

    from followup_kit.commands.journal.opened import existing, find_person, in_zone, zone_there
    from followup_kit.commands.output import write
    from followup_kit.journal.following_up import gone_already, note_sent

    with existing(args.journal) as journal, journal.together():
        snapshot = journal.snapshot()
        person = find_person(snapshot, args.person)
        name, program = person.name or person.role, snapshot.program[person.program_id]
        kind = args.kind or snapshot.kind_for(person)
        at = in_zone(args.at, "--at", program) if args.at else datetime.now(zone_there(program))
        if args.none:
            journal.follow_up(person.id, kind, wanted=False)
            told = f"{name}: none wanted. That is fine."
        elif args.reply is not None:
            gone = gone_already(snapshot, person, kind)
            journal.follow_up(person.id, gone.kind if gone else kind, replied=at, reply=args.reply)
            told = f"{name}: a reply is noted."
        else:
            note_sent(journal, person, at, kind, args.again)
            told = f"{name}: sent {at:%A, %B} {at.day}, {at:%H:%M %Z}."
    write(told + "\n")
    return 0
