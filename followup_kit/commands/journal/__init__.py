"""followup journal …: interviews, people, notes, drafts and follow-ups in one file of the user's own."""

from __future__ import annotations

import argparse
from importlib import import_module

ACTIONS = (
    "me", "add", "note", "mark", "list", "show", "write", "keep", "review", "copies", "plan", "mail", "sent", "remind",
    "import", "export", "dashboard", "delete",
)  # fmt: skip
"""In the order in which a season uses them."""

HELP = "keep interviews, people, notes, drafts and follow-ups in one file of your own"
EXAMPLE = """examples:
  followup journal add --program "Larch Valley Hospital" --city "Millbrook, OH" --start 2025-11-12T09:00 --person "Dr. Helen Okafor; program director; group visits"
  followup journal import tracker.csv
  followup journal list
  followup journal remind
each has its own help: followup journal add --help"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes: one of the actions, each with arguments of its own."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name in ACTIONS:
        action = import_module(f"followup_kit.commands.journal.{name}_")
        sub = actions.add_parser(
            name,
            help=action.HELP,
            description=action.HELP.capitalize() + ".",
            epilog=action.EXAMPLE,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        sub.add_argument(
            "--journal", metavar="FILE", default="followup-journal.sqlite", help="./followup-journal.sqlite"
        )
        action.arguments(sub)
        sub.set_defaults(act=action.run)


def run(args: argparse.Namespace) -> int:
    """Do what is asked."""
    from followup_kit.errors import InputError

    if args.action is None:
        raise InputError(f"Please say what to do: {', '.join(ACTIONS)}. Help: followup journal --help")
    return int(args.act(args))
