"""followup journal import: a spreadsheet or a calendar, shown first and written only when asked."""

from __future__ import annotations

import argparse

HELP = "take in a spreadsheet (CSV, XLSX) or invitations (.ics); shown first, written with --write"
EXAMPLE = """examples:
  followup journal import tracker.csv
  followup journal import tracker.xlsx --as "Place=program.city" --write
  followup journal import invitations.ics --write"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument("table", metavar="TABLE", help=".csv, .tsv, .xlsx or .ics")
    parser.add_argument("--write", action="store_true", help="write it; without this it is only shown")
    parser.add_argument(
        "--as",
        action="append",
        default=[],
        metavar="HEADER=FIELD",
        dest="given",
        help="set a guess right; HEADER= leaves a column alone",
    )
    order = parser.add_mutually_exclusive_group()
    order.add_argument("--day-first", action="store_true", default=None, help="3/11 is the third of November")
    order.add_argument("--month-first", action="store_false", dest="day_first", help="3/11 is March 11")
    parser.add_argument(
        "--now", metavar="TIME", help="dates without a year are in the season that holds this; now by default"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Show what would be taken in, or take it in."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import now_of
    from followup_kit.commands.output import write
    from followup_kit.journal import Journal
    from followup_kit.journal.taking import take_in
    from followup_kit.render import as_import
    from followup_kit.table_files import read_tables

    given = _given(args.given)
    sheets = read_tables(Path(args.table))
    keep = not args.table.lower().endswith(".ics")
    with (Journal.open if args.write else Journal.rehearse)(args.journal) as journal:
        report = take_in(journal, sheets, now_of(args.now).date(), given, args.day_first, keep)
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        write(dumps({"version": 1, "written": args.write, **report.to_dict()}))
    else:
        write(as_import.report(report, args.write))
    return 0


def _given(pairs: list[str]) -> dict[str, str]:
    from followup_kit.errors import InputError, did_you_mean
    from followup_kit.journal.columns import FIELDS

    known = tuple(dict.fromkeys(FIELDS.values()))
    made = {}
    for pair in pairs:
        header, equals, field = pair.rpartition("=")
        if not equals or not header:
            raise InputError(f"--as “{pair}” should be written HEADER=FIELD, like “Place=program.city”.")
        if field and field not in known and not field.startswith("mark."):
            raise InputError(f"--as: there is no field “{field}”{did_you_mean(field, known)}")
        made[header] = field
    return made
