"""The mails of the board as files beside the journal, one for each person, which the draft board writes on."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from followup_kit.board.applicant_file import with_applicant
from followup_kit.context import Applicant, Context
from followup_kit.draft import load, toml_of, write_whole
from followup_kit.journal.journal import Journal
from followup_kit.journal.records import Person
from followup_kit.mail_files import file_stem
from followup_kit.scaffold import scaffold


def page_of(folder: Path, person: Person) -> Path:
    """The file of the mail to this person."""
    return folder / f"mail-{person.id}-{file_stem(person.name or person.role)}.txt"


def begin_page(
    journal: Journal, folder: Path, person_id: int, applicant: Applicant, kind: str = ""
) -> tuple[Path, str]:
    """The page for a mail, with what is known laid beside it, and the frame of questions for it.

    A page that is there stays as it is; beside it, what the journal knows meanwhile is added, and nothing taken away.
    The frame asks otherwise for each person. Raises OSError, JournalError.
    """
    snapshot = journal.snapshot()
    person = journal.get(Person, person_id)
    path = page_of(folder, person)
    _, there, _ = load(path)
    kind = kind or (there.kind if path.with_suffix(".toml").exists() else "")
    context = with_applicant(snapshot.context_for(person_id, kind), applicant)
    told = _together(there, context) if path.with_suffix(".toml").exists() else context
    draft = journal.draft(person_id, told.kind)
    folder.mkdir(parents=True, exist_ok=True)
    if draft and not path.exists():
        write_whole(path, draft.text)
    if told != there or not path.with_suffix(".toml").exists():
        write_whole(path.with_suffix(".toml"), toml_of(told))
    variant = next(number for number, one in enumerate(snapshot.people) if one.id == person_id)
    return path, scaffold(told, variant=variant)


def _together(page: Context, journal: Context) -> Context:
    """What stands beside the page, with what only the journal knows; notes of both."""
    changes: dict[str, object] = {}
    for table in ("applicant", "program", "recipient", "interview", "message"):
        for one in fields(getattr(page, table)):
            key = f"{table}.{one.name}"
            if not page.known(key) and journal.known(key):
                changes[key] = getattr(getattr(journal, table), one.name)
    notes = dict.fromkeys((*page.interview.notes, *journal.interview.notes))
    return page.with_values({**changes, "interview.notes": tuple(notes)})


def keep_pages(journal: Journal, folder: Path) -> int:
    """Take what stands on the pages into the journal's drafts; how many were new or changed."""
    kept = 0
    with journal.together():
        for person in journal.all(Person):
            path = page_of(folder, person)
            if path.is_file():
                text, context, _ = load(path)
                last = journal.draft(person.id, context.kind)
                if text.strip() and (last is None or last.text != text):
                    journal.save_draft(person.id, text, context.kind)
                    kept += 1
    return kept


def remove_pages(folder: Path, people: tuple[Person, ...]) -> int:
    """Delete the pages of these people; how many mails went."""
    gone = 0
    for person in people:
        path = page_of(folder, person)
        gone += path.is_file()
        path.unlink(missing_ok=True)
        path.with_suffix(".toml").unlink(missing_ok=True)
    return gone
