"""followup plan: when to send; for one mail, or for all mails of a season without two reminders at once."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_kit.context import Context

HELP = "say when to send, in the program's own time"
EXAMPLE = """examples:
  followup plan --context wu.toml
  followup plan --context wu.toml --format ics > reminder.ics
  followup plan --context wu.toml --format svg > week.svg
  followup plan --context wu.toml ito.toml rao.toml --format ics > season.ics"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument(
        "--context", metavar="FILE", nargs="+", required=True, help="what is known (TOML); several for a season"
    )
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")
    parser.add_argument("--format", choices=("text", "json", "ics", "svg"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Write the plan; a reminder can only be made where there is something to send."""
    from pathlib import Path

    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.files import read_context

    contexts = [(name, read_context(Path(name))) for name in args.context]
    now = _now(args.now)
    try:
        write(_season(contexts, now, args.format) if len(contexts) > 1 else _one(contexts[0][1], now, args.format))
    except OverflowError:
        raise InputError("--now is too far away to plan for.") from None
    return 0


def _now(given: str | None) -> datetime:
    from datetime import UTC

    from followup_kit.errors import InputError

    try:
        return datetime.fromisoformat(given) if given else datetime.now(UTC)
    except ValueError:
        raise InputError("--now should be a date and time, like 2025-11-11T10:15 or 2025-11-11T10:15-05:00.") from None


def _one(context: Context, now: datetime, form: str) -> str:
    from followup_kit.planner import local, plan

    made = plan(context, now)
    if form == "json":
        from followup_kit.render.as_json import dumps

        return dumps(made.to_dict())
    if form == "svg":
        from followup_kit.render.as_week import week

        return week(made, context) + "\n"
    if form == "ics":
        from followup_kit.errors import InputError
        from followup_kit.render import as_ics

        if not made.windows:
            raise InputError(f"There is no reminder to make. {' '.join(made.notes)}")
        return as_ics.plan(made, context, local(now, context))
    from followup_kit.render import as_text

    return as_text.plan(made)


def _season(contexts: Sequence[tuple[str, Context]], now: datetime, form: str) -> str:
    from followup_kit.errors import InputError
    from followup_kit.season import season_plan

    made = season_plan(contexts, now)
    if form == "json":
        from followup_kit.render.as_json import dumps

        return dumps({"version": 1, "season": [one.to_dict() for one in made]})
    if form == "svg":
        raise InputError("A picture shows one plan: please name one context with --format svg.")
    if form == "ics":
        from followup_kit.render import as_ics

        if not any(one.window for one in made):
            raise InputError("There is no reminder to make: none of these programs asks for a note.")
        return as_ics.season(made, dict(contexts), now)
    from followup_kit.render import as_text

    return as_text.season(made)
