"""followup start: a scaffold to write from, with visible blanks."""

from __future__ import annotations

import argparse

from followup_kit.context import KIND_NAMES

HELP = "start a draft from what is known; only you can fill the blanks"
EXAMPLE = """examples:
  followup start --context wu.toml > mail.txt
  followup start --context wu.toml --kind late --format eml > mail.eml
  followup start --context ito.toml --variant 1 > second-mail.txt"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("--context", metavar="FILE", required=True, help="what is known (TOML)")
    parser.add_argument("--kind", choices=KIND_NAMES, help="the kind of mail; the context's own by default")
    parser.add_argument(
        "--variant", type=int, default=0, metavar="N", help="0 for your first mail, 1 for the next, ..."
    )
    parser.add_argument("--scaffolds", metavar="FILE", help="questions of your own (TOML), laid over the kit's")
    parser.add_argument("--format", choices=("txt", "eml"), default="txt", help="txt by default; eml opens as a draft")


def run(args: argparse.Namespace) -> int:
    """Write the scaffold."""
    from pathlib import Path

    from followup_kit.commands.output import hint, write
    from followup_kit.errors import InputError
    from followup_kit.files import read_context, read_text
    from followup_kit.scaffold import scaffold
    from followup_kit.scaffold_data import read

    if args.variant < 0:
        raise InputError("--variant should be 0 or more: the number of mails you have started before this one.")
    context = read_context(Path(args.context))
    templates = read(read_text(Path(args.scaffolds)), args.scaffolds) if args.scaffolds else None
    text = scaffold(context, args.kind or "", args.variant, templates)
    if args.format == "eml":
        from followup_kit.unsent import eml

        text = eml(text, context)
    write(text)
    if context.program.followup_policy == "none":
        hint("This program asked applicants not to write after the interview; not writing is the courteous choice.")
    return 0
