"""followup journal copies: the same words in two of your mails."""

from __future__ import annotations

import argparse

HELP = "find the same words in two of your drafts, shown in both"
EXAMPLE = """examples:
  followup journal copies
  followup journal copies --format json"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Write the pairs, the worst first; 1 where there is one."""
    from followup_kit.commands.journal.opened import existing
    from followup_kit.commands.output import write
    from followup_kit.journal.reviewed import pairs_of
    from followup_kit.render import as_journal

    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
    pairs = pairs_of(snapshot)
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        write(
            dumps({"version": 1, "drafts": len(snapshot.drafts), "pairs": [as_journal.pair_dict(one) for one in pairs]})
        )
    else:
        write(as_journal.pairs(pairs, len(snapshot.drafts)))
    return int(bool(pairs))
