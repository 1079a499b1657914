"""followup journal list: who stands where."""

from __future__ import annotations

import argparse

STATUSES = ("to write", "drafted", "planned", "sent", "none wanted")
HELP = "list everyone you met, and where their follow-up stands"
EXAMPLE = """examples:
  followup journal list
  followup journal list --status "to write" --format json"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--status", choices=STATUSES, help="only these")
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Write the board."""
    from followup_kit.commands.journal.opened import existing, now_of
    from followup_kit.commands.output import write
    from followup_kit.journal.board import board
    from followup_kit.render import as_journal

    now = now_of(args.now)
    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
    lines = [line for line in board(snapshot, now) if args.status in (None, line.status)]
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        write(dumps({"version": 1, "people": [as_journal.line_dict(one) for one in lines]}))
    else:
        empty = [one for one in snapshot.programs if one.id not in {line.program.id for line in lines}]
        write(as_journal.board(lines, () if args.status else empty))
    return 0
