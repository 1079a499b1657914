"""followup journal me: who writes."""

from __future__ import annotations

import argparse

HELP = "say who you are, once for all mails"
EXAMPLE = """example:
  followup journal me --name "Maya Lindgren" --school "Harborview College of Medicine" --year 2026 --email maya@example.edu"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--name", help="your full name")
    parser.add_argument("--school", help="your medical school")
    parser.add_argument("--year", type=int, metavar="YEAR", help="the year in which you graduate")
    parser.add_argument("--aamc", metavar="ID", help="your AAMC ID, if you like")
    parser.add_argument("--email", help="your email address")
    parser.add_argument("--phone", help="your phone number")


def run(args: argparse.Namespace) -> int:
    """Keep what is given, and show what is known."""
    from dataclasses import asdict, replace

    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.journal import Journal

    if args.year is not None and not 1900 <= args.year <= 2200:
        raise InputError("--year should be a year, like 2026.")
    told = {
        "name": args.name,
        "school": args.school,
        "graduation_year": args.year,
        "aamc_id": args.aamc,
        "email": args.email,
        "phone": args.phone,
    }
    with Journal.open(args.journal) as journal:
        made = replace(journal.applicant, **{key: value for key, value in told.items() if value is not None})
        journal.set_applicant(made)
    lines = [f"{key.replace('_', ' ')}: {value}" for key, value in asdict(made).items() if value]
    write("\n".join(lines or ["Nothing is known about you yet."]) + "\n")
    return 0
