"""followup journal dashboard: the season on one page."""

from __future__ import annotations

import argparse

ENDINGS = (".html", ".pdf", ".png")
HELP = "draw the season on one page to print: .html, .pdf or .png"
EXAMPLE = """example:
  followup journal dashboard --output season.html"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "--output", metavar="FILE", default="season.html", help="season.html by default; its ending says the form"
    )
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")


def run(args: argparse.Namespace) -> int:
    """Write the page."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import existing, now_of
    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.mail_files import write_new

    path = Path(args.output)
    if path.suffix.lower() not in ENDINGS:
        raise InputError(f"--output should end in {', '.join(ENDINGS)}; it is {path.name}.")
    if path.exists() and not args.replace:
        raise InputError(f"{path} is there already; choose another name, or add --replace.")
    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
    from followup_kit.dashboard import dashboard

    write_new([(path, dashboard(snapshot, now_of(args.now), path.suffix.lower()))], args.replace)
    write(f"{path}\n")
    return 0
