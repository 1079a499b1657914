"""The drafts of a journal as the reviewer sees them: each in its context, beside all the writer's other mails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from followup_kit.context import Context
from followup_kit.copies import Copy, Mail, find_copies, review_each, with_findings
from followup_kit.email import Email
from followup_kit.journal.records import Draft, Person
from followup_kit.journal.snapshot import FIRST_KINDS, Snapshot
from followup_kit.reviewing import Review, review


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One draft with its review; `path` is how it is called."""

    path: str
    email: Email
    context: Context
    review: Review


@dataclass(frozen=True, slots=True)
class Pair:
    """Two drafts that are alike, with the people they are for."""

    copy: Copy
    earlier: Draft
    later: Draft
    earlier_person: Person
    later_person: Person


def open_drafts(snapshot: Snapshot) -> tuple[Draft, ...]:
    """The drafts that are still to go out, in the order in which they were saved.

    After a first mail went to somebody, or where none is wanted, no other first mail is open.
    """
    return tuple(one for one in snapshot.drafts if one.text.strip() and not _closed(snapshot, one))


def _closed(snapshot: Snapshot, draft: Draft) -> bool:
    alike = FIRST_KINDS if draft.kind in FIRST_KINDS else (draft.kind,)
    found = [one for one in snapshot.follow_ups_to.get(draft.person_id, []) if one.kind in alike]
    return any(one.sent or one.done or not one.wanted for one in found)


def review_drafts(snapshot: Snapshot, drafts: Sequence[Draft]) -> tuple[Reviewed, ...]:
    """The reviews of these drafts, each beside the mails to all other people."""
    written = [one for one in snapshot.drafts if one.text.strip()]
    mails = [_mail(snapshot, one) for one in written]
    found = review_each(mails, [one.person_id for one in written])
    beside = {draft.id: more for draft, more in zip(written, found, strict=True)}
    made = []
    for draft in drafts:
        email, context = _mail(snapshot, draft)
        name = f"{draft.person_id} {snapshot.person[draft.person_id].name}".strip()
        judged = with_findings(review(email, context), beside.get(draft.id, []))
        made.append(Reviewed(name, email, context, judged))
    return tuple(made)


def pairs_of(snapshot: Snapshot) -> tuple[Pair, ...]:
    """The drafts that are alike, the worst pair first. Two drafts to one person are no pair."""
    drafts = [one for one in snapshot.drafts if one.text.strip()]
    found = find_copies([_mail(snapshot, one) for one in drafts])
    pairs = []
    for copy in found:
        earlier, later = drafts[copy.earlier], drafts[copy.later]
        if earlier.person_id != later.person_id:
            pairs.append(
                Pair(copy, earlier, later, snapshot.person[earlier.person_id], snapshot.person[later.person_id])
            )
    return tuple(pairs)


def _mail(snapshot: Snapshot, draft: Draft) -> Mail:
    return Email.parse(draft.text), snapshot.context_for(draft.person_id, draft.kind)
