"""followup journal remind: who has no mail yet, calmly."""

from __future__ import annotations

import argparse

HELP = "say who has no follow-up yet"
EXAMPLE = """examples:
  followup journal remind
  followup journal remind --format json"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Write the reminders; silent on programs that asked for none, and on days still to come."""
    from followup_kit.commands.journal.opened import existing, now_of
    from followup_kit.commands.output import write
    from followup_kit.journal.board import board, reminders
    from followup_kit.render import as_journal

    now = now_of(args.now)
    with existing(args.journal) as journal:
        told = reminders(board(journal.snapshot(), now), now)
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        write(dumps({"version": 1, "reminders": [as_journal.reminder_dict(*one) for one in told]}))
    else:
        write(as_journal.reminders(told))
    return 0
