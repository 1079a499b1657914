"""followup journal add: an interview day with the people met."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from followup_kit.context import POLICIES

if TYPE_CHECKING:
    from followup_kit.journal import Person

HELP = "add an interview day and the people you met"
EXAMPLE = """examples:
  followup journal add --program "Larch Valley Hospital" --specialty "Internal Medicine" --city "Millbrook, OH" --start 2025-11-12T09:00 --end 2025-11-12T12:30 --person "Dr. Helen Okafor; program director; okafor@example.org; group visits"
  followup journal add --program "Larch Valley Hospital" --person "Ms. Ana Ruiz; coordinator"
a person is: title and name; then, in any order, role, email, one thing discussed, promised: what you promised, said: how the name is said"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--program", required=True, metavar="NAME", help="the program, as it calls itself")
    parser.add_argument("--hospital", default="", help="the hospital, where it has another name")
    parser.add_argument("--specialty", default="", help="like Internal Medicine")
    parser.add_argument("--city", default="", help="like “Millbrook, OH”; the state tells the time zone")
    parser.add_argument("--zone", default="", help="the time zone there: ET, Central, America/Chicago")
    parser.add_argument("--country", default="US", metavar="CODE", help="two letters; US by default")
    parser.add_argument("--policy", choices=POLICIES, default="", help="what the program said about notes")
    parser.add_argument("--address", default="", help="the address that the program asked you to use")
    parser.add_argument("--start", metavar="TIME", help="on the program's clock, like 2025-11-12T09:00")
    parser.add_argument("--end", metavar="TIME", help="on the program's clock")
    parser.add_argument(
        "--virtual", action="store_const", const="virtual", default="", dest="mode", help="it was by video"
    )
    parser.add_argument("--on-site", action="store_const", const="on site", dest="mode", help="you were there")
    parser.add_argument(
        "--person", action="append", default=[], metavar="WHO", help="somebody you met; may be repeated"
    )


def run(args: argparse.Namespace) -> int:
    """Add the day, all or nothing, and say what stands there and what comes next."""
    from followup_kit.commands.journal.opened import count, moment
    from followup_kit.commands.output import hint, write
    from followup_kit.errors import InputError
    from followup_kit.journal import Journal, Program
    from followup_kit.journal.days import add_day
    from followup_kit.journal.zones import zone_named

    zone = zone_named(args.zone)
    if args.zone and not zone:
        raise InputError(f"--zone “{args.zone}” is not known; please write it like America/New_York, or ET.")
    if len(args.country) != 2 or not args.country.isalpha():
        raise InputError("--country should be two letters, like US or CA.")
    start = moment(args.start, "--start") if args.start else None
    end = moment(args.end, "--end") if args.end else None
    if start and end and end <= start:
        raise InputError("--end should be after --start.")
    people = [person_of(one) for one in args.person]
    program = Program(
        name=args.program, hospital=args.hospital, specialty=args.specialty, city=args.city, timezone=zone,
        country=args.country.upper(), followup_policy=args.policy, address=args.address,
    )  # fmt: skip
    with Journal.open(args.journal) as journal:
        day = add_day(journal, program, start, end, people, args.mode)
    when = (
        f", {day.interview.start:%A, %B} {day.interview.start.day}, {day.interview.start:%H:%M}"
        if day.interview.start
        else ""
    )
    lines = [f"{day.program.name}{when}: {count(len(day.people), 'person', 'people')}"]
    lines += [
        f"  {one.id}  {' '.join(filter(None, (one.title, one.name)))}{f', {one.role}' if one.role else ''}"
        for one in day.people
    ]
    write("\n".join([*lines, *day.guessed]) + "\n")
    if not day.program.timezone:
        hint("A plan needs the time zone there: add it with --zone, or with --city and its state.")
    return 0


def person_of(text: str) -> Person:
    """ "Dr. Helen Okafor; program director; okafor@example.org; group visits" as a person. Raises InputError without a name."""
    from followup_kit.errors import InputError
    from followup_kit.journal import Person
    from followup_kit.journal.choices import read_role
    from followup_kit.journal.met import read_person

    first, *rest = (piece.strip() for piece in text.split(";"))
    title, name, role, email = read_person(first)
    promise = pronounced = ""
    discussed = []
    for piece in filter(None, rest):
        label, colon, value = piece.partition(":")
        if colon and label.strip().lower() in ("promised", "promise"):
            promise = value.strip()
        elif colon and label.strip().lower() in ("said", "pronounced"):
            pronounced = value.strip()
        elif "@" in piece and " " not in piece:
            email = piece
        elif not role and len(piece.split()) <= 4 and read_role(piece):
            role = read_role(piece)
        else:
            discussed.append(piece)
    if not name and role != "shared inbox":
        raise InputError(
            f"--person “{text}” names nobody; please begin with the name, like “Dr. Helen Okafor; program director”."
        )
    told = "; ".join(discussed)
    return Person(
        name=name, title=title, role=role, email=email, discussed=told, promise=promise, pronounced=pronounced
    )
