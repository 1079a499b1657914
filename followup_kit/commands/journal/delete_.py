"""followup journal delete: everything, or one person, day or program; never without being asked twice."""

from __future__ import annotations

import argparse

HELP = "delete everything, or one person or program, for good"
EXAMPLE = """examples:
  followup journal delete --yes
  followup journal delete --person 3 --yes"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--person", metavar="PERSON", help="only this person: number or name")
    parser.add_argument("--program", metavar="PROGRAM", help="only this program, with its days and people")
    parser.add_argument("--yes", action="store_true", help="do it; without this it only says what would go")


def run(args: argparse.Namespace) -> int:
    """Delete, and say what was removed."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import existing, find_person, find_program
    from followup_kit.commands.output import hint, write
    from followup_kit.errors import InputError
    from followup_kit.journal.whole import remove_everything, told_counts

    if args.person and args.program:
        raise InputError("Please name a person or a program, not both.")
    with existing(args.journal) as journal:
        before = journal.count()
        if args.person or args.program:
            snapshot = journal.snapshot()
            one = find_person(snapshot, args.person) if args.person else find_program(snapshot, args.program)
            if not args.yes:
                raise InputError(
                    f"This would delete {one.name} and all that belongs to it from {args.journal} for good; add --yes to do it."
                )
            journal.remove(one)
            gone = {name: number - journal.count()[name] for name, number in before.items()}
            write(f"Removed: {told_counts(gone)}.\n")
            return 0
    if not args.yes:
        raise InputError(
            f"This would delete {told_counts(before)}, and {args.journal} itself with its backups, for good; add --yes to do it."
        )
    files = remove_everything(Path(args.journal))
    write(f"Removed: {told_counts(before)}. Deleted: {', '.join(files)}.\n")
    hint("Pages and tables that you wrote outside the journal, such as drafts/ or an export, stay where they are.")
    return 0
