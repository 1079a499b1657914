"""followup journal review: the drafts of the journal, each beside all the others."""

from __future__ import annotations

import argparse

HELP = "review the drafts of the journal, each beside all the others"
EXAMPLE = """examples:
  followup journal review
  followup journal review Okafor --format html --output review.html"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "people", nargs="*", metavar="PERSON", help="number or name; every draft that is not sent by default"
    )
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help="text by default")
    parser.add_argument("--output", metavar="FILE", help="write to a file instead of the terminal")


def run(args: argparse.Namespace) -> int:
    """Write the reviews; 1 where one has an error."""
    from followup_kit.commands.journal.opened import existing, find_person
    from followup_kit.commands.journal.results import reviews_of
    from followup_kit.commands.output import colourful, width, write
    from followup_kit.errors import InputError
    from followup_kit.journal.reviewed import open_drafts
    from followup_kit.rules import RULES

    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
        drafts = open_drafts(snapshot)
        if args.people:
            wanted = {find_person(snapshot, one).id for one in args.people}
            drafts = tuple(one for one in snapshot.drafts if one.person_id in wanted)
        if not drafts:
            raise InputError(
                "There is no draft to review; “followup journal keep” takes the pages that you have written."
            )
        found = reviews_of(journal, drafts)
    if args.format == "json":
        from followup_kit.render import as_json

        text = as_json.reviews(found)
    elif args.format == "html":
        from followup_kit.render import as_html

        text = as_html.reviews(found, RULES)
    else:
        from followup_kit.render import as_text

        text = as_text.reviews(found, RULES, colourful() and not args.output, width())
    write(text, args.output)
    return int(any(finding.severity == "error" for one in found for finding in one.review.findings))
