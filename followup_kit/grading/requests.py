"""What only one exercise asks for, told as findings like any other, so that the review shows all that is graded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_kit.email import Email
from followup_kit.grading.unit import Answer
from followup_kit.rule import EVERY_KIND, Finding, Rule

SECTION = "exercise"
_WHY = "The brief of this exercise asks for it."


def unmet(email: Email, answer: Answer) -> Iterator[Finding]:
    """A warning at the end of the body for each request that nothing in the body meets."""
    body = " ".join(email.text[start:end] for start, end in email.body_spans)
    plain = _plain(body)
    at = email.body_spans[-1][1] if email.body_spans else len(email.text)
    for one in answer.says:
        if not any(f" {_plain(word)}" in f" {plain}" for word in one.words):
            message = f"This exercise asks for {one.what}, and it is not found here yet."
            yield Finding(code_of(one.id), "warning", "body", at, at, "", message, _WHY, "beyond")


def code_of(request: str) -> str:
    """The code under which the request of this id is told."""
    return f"{SECTION}.{request}"


def as_rules(answer: Answer) -> tuple[Rule, ...]:
    """The requests as rules, for renderers that look up titles, advice and source by code. They look at nothing."""
    return tuple(
        Rule(
            code=code_of(one.id),
            severity="warning",
            kinds=EVERY_KIND,
            title=f"Asked for: {one.what}",
            why=_WHY,
            advice="Look at the notes in the brief, and say it in your own words.",
            article="beyond",
            look=lambda reading: (),
            bad=(),
            good=(),
            source="the brief of this exercise",
        )
        for one in answer.says
    )


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()
