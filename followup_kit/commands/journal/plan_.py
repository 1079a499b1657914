"""followup journal plan: a time for every mail that is still to go out."""

from __future__ import annotations

import argparse

HELP = "set a time for every mail that is still to go out"
EXAMPLE = """examples:
  followup journal plan
  followup journal plan --format ics --output reminders.ics"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--again", action="store_true", help="plan anew what is planned already")
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")
    parser.add_argument(
        "--format", choices=("text", "json", "ics"), default="text", help="text by default; ics for your calendar"
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file instead of the terminal")


def run(args: argparse.Namespace) -> int:
    """Plan, note the times in the journal, and write them."""
    from followup_kit.commands.journal.opened import existing, now_of
    from followup_kit.commands.output import hint, write
    from followup_kit.errors import InputError
    from followup_kit.journal.following_up import plan_all
    from followup_kit.render import as_ics, as_json, as_text

    now = now_of(args.now)
    with existing(args.journal) as journal:
        made = plan_all(journal, now, args.again)
    for line in made.lacking:
        hint(
            f"{line.name} ({line.program.name}) has no plan: it needs the interview's time and the program's time zone."
        )
    if args.format == "json":
        write(as_json.dumps({"version": 1, "season": [one.to_dict() for one in made.reminders]}), args.output)
    elif args.format == "ics":
        if not any(one.window for one in made.reminders):
            raise InputError("There is no reminder to make: nothing is left to plan.")
        write(as_ics.season(made.reminders, made.contexts, now), args.output)
    else:
        write(as_text.season(made.reminders) if made.reminders else "Nothing is left to plan.\n", args.output)
    return 0
