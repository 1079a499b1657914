"""followup explain CODE: one rule, with its reason, its source and its examples."""

from __future__ import annotations

import argparse

HELP = "explain one rule, with its reason and examples"
EXAMPLE = """example:
  followup explain rank.question"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("code", metavar="CODE", help="the code that a review prints, or a section")


def run(args: argparse.Namespace) -> int:
    """Write one rule, or those of a section."""
    from followup_kit.commands.output import write
    from followup_kit.render import as_rules
    from followup_kit.rules import RULES
    from followup_kit.suppress import check_codes

    code = args.code.strip().lower()
    check_codes([code], RULES)
    chosen = [rule for rule in RULES if rule.code == code]
    write(as_rules.explained(chosen[0]) if chosen else as_rules.as_text([one for one in RULES if one.section == code]))
    return 0
