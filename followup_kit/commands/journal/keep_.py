"""followup journal keep: the pages that were written, into the journal."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HELP = "keep the drafts of a folder in the journal, with their history"
EXAMPLE = """example:
  followup journal keep drafts"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "folder", metavar="DIR", nargs="?", default="drafts", help="where “followup journal write” put the pages"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text by default")


def run(args: argparse.Namespace) -> int:
    """Keep every page whose name begins with a person's number, and say how each stands; 1 where one is not ready yet."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import existing
    from followup_kit.commands.journal.results import reviews_of
    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.files import read_context, read_text
    from followup_kit.render.result import verdict

    folder = Path(args.folder)
    if not folder.is_dir():
        raise InputError(f"There is no folder {folder}; “followup journal write --to {folder}” makes it.")
    pages = sorted(one for one in folder.glob("*.txt") if _number(one))
    if not pages:
        raise InputError(
            f"{folder} holds no page of the journal: their names begin with a number, like 1-helen-okafor.txt."
        )
    texts = {page: read_text(page) for page in pages}
    with existing(args.journal) as journal:
        kept = []
        with journal.together():
            snapshot = journal.snapshot()
            strangers = [page.name for page in pages if _number(page) not in snapshot.person]
            if strangers:
                raise InputError(f"The journal knows nobody with the number of {strangers[0]}, so nothing was kept.")
            for page, text in texts.items():
                beside, number = page.with_suffix(".toml"), _number(page)
                kind = read_context(beside).kind if beside.is_file() else snapshot.kind_for(snapshot.person[number])
                kept.append((page, journal.save_draft(number, text, kind)))
        found = reviews_of(journal, [draft for _, draft in kept])
    if args.format == "json":
        from followup_kit.render.as_json import dumps

        made = [
            {
                "path": str(page),
                "person": draft.person_id,
                "kind": draft.kind,
                "score": one.review.score,
                "verdict": verdict(one),
            }
            for (page, draft), one in zip(kept, found, strict=True)
        ]
        write(dumps({"version": 1, "drafts": made}))
    else:
        write("".join(f"{page}: kept. {verdict(one)}\n" for (page, _), one in zip(kept, found, strict=True)))
    return int(any(finding.severity == "error" for one in found for finding in one.review.findings))


def _number(page: Path) -> int:
    """The number with which the page's name begins, or 0."""
    digits = page.stem.partition("-")[0]
    return int(digits) if digits.isdecimal() and len(digits) < 12 else 0
