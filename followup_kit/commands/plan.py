"""followup plan: when to send."""

from __future__ import annotations

import argparse

HELP = "say when to send, in the program's own time"
EXAMPLE = """examples:
  followup plan --context wu.toml
  followup plan --context wu.toml --format ics > reminder.ics"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument("--context", metavar="FILE", required=True, help="what is known (TOML)")
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")
    parser.add_argument("--format", choices=("text", "json", "ics"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Write the plan; a reminder can only be made where there is something to send."""
    from datetime import UTC, datetime
    from pathlib import Path

    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.files import read_context
    from followup_kit.planner import local, plan

    context = read_context(Path(args.context))
    try:
        now = datetime.fromisoformat(args.now) if args.now else datetime.now(UTC)
        made = plan(context, now)
    except OverflowError:
        raise InputError("--now is too far away to plan for.") from None
    except ValueError as error:
        if args.now and "isoformat" in str(error):
            raise InputError(
                "--now should be a date and time, like 2025-11-11T10:15 or 2025-11-11T10:15-05:00."
            ) from None
        raise
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        write(dumps(made.to_dict()))
    elif args.format == "ics":
        from followup_kit.render import as_ics

        if not made.windows:
            raise InputError(f"There is no reminder to make. {' '.join(made.notes)}")
        write(as_ics.plan(made, context, local(now, context)))
    else:
        from followup_kit.render import as_text

        write(as_text.plan(made))
    return 0
