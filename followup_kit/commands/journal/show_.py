"""followup journal show: all that is known of one person."""

from __future__ import annotations

import argparse

HELP = "show all that is known of one person, and when to write"
EXAMPLE = """examples:
  followup journal show Okafor
  followup journal show 3 --format toml > okafor.toml"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("person", metavar="PERSON", help="number or name")
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")
    parser.add_argument(
        "--format",
        choices=("text", "json", "toml"),
        default="text",
        help="text by default; toml is a context for review, plan and start",
    )


def run(args: argparse.Namespace) -> int:
    """Write what is known."""
    from dataclasses import asdict

    from followup_kit.commands.journal.opened import existing, find_person, now_of
    from followup_kit.commands.output import write
    from followup_kit.journal import Draft
    from followup_kit.journal.board import board
    from followup_kit.render import as_journal

    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
        person = find_person(snapshot, args.person)
        history = journal.all(Draft, person_id=person.id)
    line = next(one for one in board(snapshot, now_of(args.now)) if one.person.id == person.id)
    context = snapshot.context_for(person.id)
    if args.format == "toml":
        from followup_kit.draft import toml_of

        write(toml_of(context))
    elif args.format == "json":
        from followup_kit.render.as_json import dumps

        made = {"version": 1, **as_journal.line_dict(line), "notes": list(context.interview.notes)}
        made["details"] = {
            key: value for key, value in asdict(person).items() if key not in ("id", "program_id", "interview_id")
        }
        made["history"] = [
            {"kind": one.kind, "saved": one.saved.isoformat() if one.saved else None, "text": one.text}
            for one in history
        ]
        write(dumps(made))
    else:
        write(as_journal.person(line, context, snapshot, history))
    return 0
