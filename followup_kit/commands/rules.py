"""followup rules: every rule, as a list, as JSON, or as the handbook."""

from __future__ import annotations

import argparse

HELP = "list every rule"
EXAMPLE = """examples:
  followup rules
  followup rules --format markdown > rules.md"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Write the rules."""
    from followup_kit.commands.output import write
    from followup_kit.render import as_rules
    from followup_kit.rules import RULES

    forms = {"text": as_rules.as_text, "json": as_rules.as_json, "markdown": as_rules.as_markdown}
    write(forms[args.format](RULES))
    return 0
