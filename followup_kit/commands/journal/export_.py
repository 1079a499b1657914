"""followup journal export: everything, for a spreadsheet or for safe keeping."""

from __future__ import annotations

import argparse

ENDINGS = (".csv", ".xlsx", ".json", ".zip")
HELP = "write everything out: .csv, .xlsx, .json, or all of it in a .zip"
EXAMPLE = """examples:
  followup journal export --output season.xlsx
  followup journal export --output everything.zip"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "--output", metavar="FILE", required=True, help="its ending says the form: .csv, .xlsx, .json, .zip"
    )
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")


def run(args: argparse.Namespace) -> int:
    """Write one file."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import count, existing
    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.journal.giving import tables
    from followup_kit.journal.whole import everything_json, everything_zip
    from followup_kit.mail_files import write_new
    from followup_kit.table_files import table_bytes

    path = Path(args.output)
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"--output should end in {', '.join(ENDINGS)}; it is {path.name}.")
    with existing(args.journal) as journal:
        if path.exists() and path.samefile(journal.path):
            raise InputError(f"{path} is the journal itself; please choose another name.")
        if ending == ".json":
            data = everything_json(journal).encode("utf-8")
        elif ending == ".zip":
            data = everything_zip(journal)
        else:
            data = table_bytes(tables(journal), ending)
        held = journal.count()
    write_new([(path, data)], args.replace)
    write(
        f"{path}: {count(held['program'], 'program')}, {count(held['person'], 'person', 'people')}, {count(held['draft'], 'draft')}.\n"
    )
    return 0
