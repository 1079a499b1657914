"""followup start: a scaffold to write from, with visible blanks."""

from __future__ import annotations

import argparse

from followup_kit.context import KIND_NAMES

HELP = "start a draft from what is known; only you can fill the blanks"
EXAMPLE = """examples:
  followup start --context wu.toml > mail.txt
  followup start --context wu.toml --kind late --format eml > mail.eml"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("--context", metavar="FILE", required=True, help="what is known (TOML)")
    parser.add_argument("--kind", choices=KIND_NAMES, help="the kind of mail; the context's own by default")
    parser.add_argument("--format", choices=("txt", "eml"), default="txt", help="txt by default; eml opens as a draft")


def run(args: argparse.Namespace) -> int:
    """Write the scaffold."""
    from pathlib import Path

    from followup_kit.commands.output import hint, write
    from followup_kit.files import read_context
    from followup_kit.scaffold import scaffold

    context = read_context(Path(args.context))
    text = scaffold(context, args.kind or "")
    if args.format == "eml":
        from followup_kit.unsent import eml

        text = eml(text, context)
    write(text)
    if context.program.followup_policy == "none":
        hint("This program asked applicants not to write after the interview; not writing is the courteous choice.")
    return 0
