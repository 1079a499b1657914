"""followup shortlist: the applicant's own order of programs, explained."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_kit.shortlist import Option, Place, Shortlist, Wishes

HELP = "put programs in your own order, and see why each stands where it stands"
EXAMPLE = """examples:
  followup shortlist programs.csv --weights teaching=5,location=3
  followup shortlist programs.csv --weights teaching=5,location=3 --why "Larch Valley"
  followup shortlist --wishes shortlist.toml --format html --output shortlist.html"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the subcommand takes."""
    parser.add_argument(
        "table", nargs="?", metavar="TABLE", help="a CSV or XLSX with marks from 1 to 5; else your journal"
    )
    parser.add_argument(
        "--journal", metavar="FILE", default="followup-journal.sqlite", help="./followup-journal.sqlite"
    )
    parser.add_argument("--weights", metavar="LIST", help="what counts how much: teaching=5,location=3")
    parser.add_argument("--wishes", metavar="FILE", help="weights, hard stops, profile and preferences (TOML)")
    parser.add_argument("--why", metavar="PROGRAM", action="append", default=[], help="explain this place in full")
    parser.add_argument("--beside", metavar="PROGRAM", nargs="+", default=[], help="these programs side by side")
    parser.add_argument("--format", choices=("text", "json", "csv", "html"), default="text", help="text by default")
    parser.add_argument("--output", metavar="FILE", help="write to a file instead of the terminal")


def run(args: argparse.Namespace) -> int:
    """Write the order, its explanations, or programs side by side."""
    from datetime import date

    from followup_kit.commands.output import write
    from followup_kit.shortlist import order

    today = date.today()
    year = today.year + (today.month >= 7)
    made = order(_options(args), _wishes(args), year)
    asked = [_find(made, name) for name in args.why]
    write(_rendered(args, made, asked), args.output, (args.table,) if args.table else ())
    return 0


def _rendered(args: argparse.Namespace, made: Shortlist, asked: list[Place]) -> str:
    from followup_kit.render import as_shortlist

    beside = [_find(made, name) for name in args.beside]
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        return dumps(as_shortlist.to_dict(made))
    if args.format == "csv":
        from followup_kit.journal.sheets import write_csv

        return write_csv(as_shortlist.to_rows(made))
    if args.format == "html":
        from followup_kit.render.as_shortlist_page import as_page

        return as_page(made, beside)
    return as_shortlist.beside_text(made, beside) if beside else as_shortlist.as_text(made, asked)


def _options(args: argparse.Namespace) -> tuple[Option, ...]:
    from pathlib import Path

    from followup_kit.shortlist.options import from_journal, from_sheets

    if args.table:
        from followup_kit.table_files import read_tables

        return from_sheets(read_tables(Path(args.table)))
    from followup_kit.commands.journal.opened import existing
    from followup_kit.journal.kept import kept_sheets

    with existing(args.journal) as journal:
        return from_journal(journal.snapshot(), kept_sheets(journal))


def _wishes(args: argparse.Namespace) -> Wishes:
    from dataclasses import replace
    from pathlib import Path

    from followup_kit.errors import InputError
    from followup_kit.files import read_text
    from followup_kit.shortlist import Wishes
    from followup_kit.shortlist.wishes import weights_of

    wishes = Wishes.from_toml(read_text(Path(args.wishes)), args.wishes) if args.wishes else Wishes({})
    if args.weights:
        pairs = [one.rpartition("=") for one in args.weights.split(",") if one.strip()]
        if not all(name.strip() and value.strip() for name, _, value in pairs):
            raise InputError("--weights should be written like teaching=5,location=3.")
        wishes = replace(wishes, weights=weights_of({name: value for name, _, value in pairs}, "--weights"))
    return wishes


def _find(made: Shortlist, name: str) -> Place:
    """The place of the program that is called so, or whose name holds these words."""
    from followup_kit.errors import InputError, did_you_mean
    from followup_kit.names import fold

    wanted = fold(name.strip())
    for same in (lambda one: one == wanted, lambda one: wanted in one):
        found = [place for place in made.places if same(fold(place.option.name))]
        if len(found) == 1:
            return found[0]
    names = tuple(place.option.name for place in made.places)
    raise InputError(f"“{name}” is not one program of the order{did_you_mean(name, names)}")
