"""Drafts of the journal, reviewed, in the form that the renderers show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followup_kit.journal import Draft, Journal
    from followup_kit.render.result import Result


def reviews_of(journal: Journal, drafts: Sequence[Draft]) -> list[Result]:
    """A result for each draft, in the order given; "2 Ana Ruiz" is how it is called."""
    from followup_kit.journal.reviewed import review_drafts
    from followup_kit.render.result import Result

    return [Result(one.path, one.email, one.review) for one in review_drafts(journal.snapshot(), drafts)]
