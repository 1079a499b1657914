"""followup journal write: a page to write on for each person who has none yet."""

from __future__ import annotations

import argparse

HELP = "make a page to write on for each person who has none yet, no two alike"
EXAMPLE = """examples:
  followup journal write --to drafts
  followup journal write Okafor --to drafts"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "people", nargs="*", metavar="PERSON", help="number or name; all who have no mail yet by default"
    )
    parser.add_argument("--to", metavar="DIR", default="drafts", help="the folder for the pages; ./drafts")
    parser.add_argument("--kind", help="the kind of mail; by role by default")
    parser.add_argument("--now", metavar="TIME", help="as if it were then (ISO 8601); now by default")


def run(args: argparse.Namespace) -> int:
    """Write a page and what is known beside it for each; pages that are there stay as they are."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import count, existing, find_person, now_of
    from followup_kit.commands.output import hint, write
    from followup_kit.context import KIND_NAMES
    from followup_kit.draft import toml_of
    from followup_kit.errors import InputError, did_you_mean
    from followup_kit.journal.board import board
    from followup_kit.mail_files import file_stem, write_new
    from followup_kit.scaffold import scaffold

    if args.kind and args.kind not in KIND_NAMES:
        raise InputError(f"--kind should be one of {', '.join(KIND_NAMES)}{did_you_mean(args.kind, KIND_NAMES)}")
    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
    lines = {line.person.id: line for line in board(snapshot, now_of(args.now))}
    if args.people:
        chosen = [find_person(snapshot, one).id for one in args.people]
    else:
        chosen = [line.person.id for line in lines.values() if line.status == "to write" and not line.ahead]
    variants = {one.id: number for number, one in enumerate(snapshot.people)}
    told, files, there = [], [], 0
    for number in chosen:
        line = lines[number]
        kind = args.kind or (
            "late" if line.kind == "thank-you" and line.plan and line.plan.status == "late" else line.kind
        )
        context = snapshot.context_for(number, kind)
        stem = Path(args.to) / f"{number}-{file_stem(line.person.name or line.person.role or 'mail')}"
        page = stem.with_name(f"{stem.name}.txt")
        if page.exists():
            there += 1
            told.append(f"{page}  is there already, and stays as it is")
            continue
        text = line.draft.text if line.draft and line.draft.kind == kind else scaffold(context, kind, variants[number])
        files += [(page, text.encode()), (stem.with_name(f"{stem.name}.toml"), toml_of(context).encode())]
        told.append(f"{page}  for {line.name} ({line.program.name})")
    write_new([one for one in files if not (one[0].suffix == ".toml" and one[0].exists())])
    write("\n".join(told or ["Nobody is without a mail."]) + "\n")
    if files:
        hint(
            f"{count(len(told) - there, 'page')} to fill: the words are yours. Then: followup review {args.to}, and followup journal keep {args.to}"
        )
    return 0
