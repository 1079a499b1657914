"""What the renderers show: one reviewed email, and the words that all of them use for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from followup_kit.rule import Finding, Rule, Severity
from followup_kit.suppress import SetAside

if TYPE_CHECKING:
    from followup_kit.email import Email
    from followup_kit.reviewing import Review

KINDS: Mapping[str, str] = {
    "thank-you": "thank-you note",
    "late": "late thank-you note",
    "clarification": "clarification",
    "shared-inbox": "note to a shared mailbox",
    "coordinator": "note to a coordinator",
    "update": "later update",
    "first-choice": "first-choice letter",
}
PARTS: Mapping[str, str] = {"postscript": "P.S.", "header": "Header lines", "delivery": "Sending"}
ESSENTIALS: Mapping[str, str] = {
    "subject": "a clear subject",
    "greeting": "a proper greeting",
    "gratitude": "thanks, said plainly",
    "detail": "a specific moment or detail",
    "interest": "interest, and why you fit",
    "offer": "an offer of further information",
    "closing": "a closing with full signature",
}
FIRST_CHOICE = "A first-choice letter is another kind of message: only the rules that fit it were asked."


@dataclass(frozen=True, slots=True)
class Result:
    """One reviewed email. `set_aside` are findings that the user took out of the review, each with the reason."""

    path: str
    email: Email
    review: Review
    set_aside: tuple[tuple[Finding, SetAside], ...] = ()
    verbatim: bool = True


def verdict(result: Result) -> str:
    """One calm line on where the email stands."""
    count = counts(result.review.findings)
    blanks = sum(one.code == "generic.placeholder" for one in result.review.findings)
    if blanks > 2 and blanks == count["error"]:
        return f"A frame to fill: {blanks} places wait for your own words."
    if count["error"]:
        rest = f", and {_things(count['warning'])} worth a look" if count["warning"] else ""
        return f"Not yet: {_things(count['error'])} to change before you send it{rest}."
    if count["warning"]:
        return f"Close: {_things(count['warning'])} worth a look before you send it."
    if count["note"]:
        return f"Ready to send. {_things(count['note']).capitalize()} to know, if you like."
    return "Ready to send: nothing to change."


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity."""
    made: dict[Severity, int] = {"error": 0, "warning": 0, "note": 0}
    for one in findings:
        made[one.severity] += 1
    return made


def facts(result: Result) -> str:
    """Kind, words, paragraphs and score in one line."""
    review = result.review
    words, paragraphs = number(review.words, "word"), number(review.paragraphs, "paragraph")
    return f"{KINDS[review.kind]}, {words}, {paragraphs}, score {review.score} of 100"


def by_part(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Findings in reading order, gathered under the names of their parts as a reader calls them."""
    made: dict[str, list[Finding]] = {}
    for one in findings:
        made.setdefault(PARTS.get(one.part, one.part.capitalize()), []).append(one)
    return made


def steps(finding: Finding, rules: Mapping[str, Rule]) -> tuple[str, ...]:
    """What the writer may do: the finding's suggestions, else its rule's advice."""
    if finding.suggestions:
        return tuple(one.text for one in finding.suggestions)
    rule = rules.get(finding.code)
    return (rule.advice,) if rule and rule.advice else ()


def source(code: str, article: str, rules: Mapping[str, Rule]) -> str:
    """Whose view it is, and where it stands: "the article, section 5.4"."""
    rule = rules.get(code)
    return cited(rule.source if rule else "the article", article)


def cited(who: str, article: str) -> str:
    """A source and its place: an article's section where it has one."""
    places = re.findall(r"(FAQ )?\b(\d[\d.]*)", article)
    if not places:
        return who
    told = " and ".join(f"question {number}" if faq else f"section {number}" for faq, number in places)
    others = who.removeprefix("the article").lstrip("; ")
    return f"the article, {told}" + (f"; {others}" if others else "")


def missing(result: Result) -> dict[str, list[str]]:
    """The checks that could not be made, under the context key that each needs."""
    made: dict[str, list[str]] = {}
    for one in result.review.unchecked:
        made.setdefault(one.needs, []).append(one.code)
    return made


def number(count: int, noun: str) -> str:
    """A count with its noun: "1 word", "2 words"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _things(count: int) -> str:
    return "one thing" if count == 1 else f"{count} things"
