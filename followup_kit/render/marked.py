"""The text of an email as HTML, with every finding marked, numbered, and linked to its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise

from followup_kit.email import Email
from followup_kit.patterns import pattern
from followup_kit.rule import Finding

_CONTROL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


def safe(text: str) -> str:
    """Text for HTML: escaped, without characters that a page may not hold."""
    return escape(_CONTROL.sub("\ufffd", text))


def marked(email: Email, findings: Sequence[Finding], review: int, titles: Mapping[str, str]) -> str:
    """The whole text, in one piece. Finding n is marked by links to `#reason-{review}-{n}` (both from 1).

    Findings may overlap: the text is cut where any of them begins or ends, and each cut belongs to the shortest
    finding over it. The number behind the words, `#mark-{review}-{n}`, is what the keyboard reaches.
    """
    text = email.text
    cuts = {0, len(text), *(one.start for one in findings), *(one.end for one in findings)}
    for part in email.parts:
        if part.part == "quoted":
            cuts |= {part.start, part.end}
    order = sorted(cut for cut in cuts if 0 <= cut <= len(text))
    pieces: list[str] = _numbers(findings, 0, review, titles) if not text else []
    for start, end in pairwise(order):
        pieces += [] if start else _numbers(findings, 0, review, titles)
        pieces.append(_piece(email, start, end, findings, review))
        pieces += _numbers(findings, end, review, titles)
    return "".join(pieces)


def _piece(email: Email, start: int, end: int, findings: Sequence[Finding], review: int) -> str:
    words = safe(email.text[start:end])
    over = [(one.end - one.start, n) for n, one in enumerate(findings, 1) if one.start <= start and end <= one.end]
    if over:
        number = min(over)[1]
        severity = findings[number - 1].severity
        if not words.strip():  # a link of blanks alone has no name
            return f'<span class="mark {severity}">{words}</span>'
        return f'<a class="mark {severity}" href="#reason-{review}-{number}" tabindex="-1">{words}</a>'
    if any(one.part == "quoted" and one.start <= start and end <= one.end for one in email.parts):
        return f'<span class="quoted">{words}</span>'
    return words


def _numbers(findings: Sequence[Finding], at: int, review: int, titles: Mapping[str, str]) -> list[str]:
    """The numbers of the findings that end here, each a link to its reason."""
    made = []
    for number, one in enumerate(findings, 1):
        if one.end == at:
            absent = " absent" if one.start == one.end else ""
            label = safe(f"{number}, {one.severity}: {titles.get(one.code, one.code)}")
            made.append(
                f'<a class="ref {one.severity}{absent}" id="mark-{review}-{number}" href="#reason-{review}-{number}" '
                f'aria-label="{label}">{number}</a>'
            )
    return made
