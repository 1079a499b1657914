"""followup journal mail: the drafts for your mail program; the kit itself never sends."""

from __future__ import annotations

import argparse

HELP = "write the drafts as files that your mail program opens; nothing is sent"
EXAMPLE = """examples:
  followup journal mail --to mails
  followup journal mail Okafor --format mailto"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the action takes."""
    parser.add_argument(
        "people", nargs="*", metavar="PERSON", help="number or name; every draft that is not sent by default"
    )
    parser.add_argument("--to", metavar="DIR", default="mails", help="the folder for the files; ./mails")
    parser.add_argument(
        "--format", choices=("eml", "txt", "mailto"), default="eml", help="eml by default; mailto writes links"
    )
    parser.add_argument("--replace", action="store_true", help="write over files that are there")
    parser.add_argument("--anyway", action="store_true", help="also drafts in which the review found an error")


def run(args: argparse.Namespace) -> int:
    """One file for each draft, all or none; 1 where a draft was left out because it is not ready yet."""
    from pathlib import Path

    from followup_kit.commands.journal.opened import existing, find_person
    from followup_kit.commands.journal.results import reviews_of
    from followup_kit.commands.output import write
    from followup_kit.errors import InputError
    from followup_kit.journal.reviewed import open_drafts
    from followup_kit.mail_files import file_stem, write_new
    from followup_kit.render.result import verdict
    from followup_kit.unsent import body_of, eml, mailto, subject_of

    with existing(args.journal) as journal:
        snapshot = journal.snapshot()
        wanted = {find_person(snapshot, one).id for one in args.people}
        drafts = [one for one in open_drafts(snapshot) if not wanted or one.person_id in wanted]
        if not drafts:
            raise InputError(
                "There is no draft that is not sent yet; “followup journal keep” takes the pages that you have written."
            )
        found = reviews_of(journal, drafts)
    told, files, left = [], [], 0
    for draft, one in zip(drafts, found, strict=True):
        person = snapshot.person[draft.person_id]
        if not args.anyway and any(finding.severity == "error" for finding in one.review.findings):
            left += 1
            told.append(f"{one.path}: left out. {verdict(one)}")
            continue
        context = snapshot.context_for(person.id, draft.kind)
        if args.format == "mailto":
            link = mailto(draft.text, context)
            note = (
                "" if link.whole else "  (too long for a link: it holds the address and the subject; paste the words)"
            )
            told.append(f"{one.path}: {link.url}{note}")
            continue
        path = Path(args.to) / f"{person.id}-{file_stem(person.name or person.role)}.{args.format}"
        plain = f"{subject_of(draft.text)}\n\n{body_of(draft.text)}"
        files.append((path, (eml(draft.text, context) if args.format == "eml" else plain).encode("utf-8")))
        told.append(f"{path}  to {', '.join(context.message.to) or 'nobody yet: no address is noted'}")
    write_new(files, args.replace)
    write("\n".join(told) + "\n")
    return int(bool(left))
