"""Blanks of a template that were never filled: [Program Name], (DATE), {{name}}, ___, XX, Dr. Last Name. Knows no rule.

Each shape is looked for only where its mark stands in the text, which it hardly ever does in a finished mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from followup_kit.meaning.blank_checks import (
    THING,
    Match,
    after_a_title,
    always,
    angled,
    braced,
    bracketed,
    in_parentheses,
    named,
    named_by_a_letter,
    no_numeral,
    no_rule_line,
    prompting,
    word_begins,
)
from followup_kit.patterns import pattern

Span = tuple[int, int]

_MARKED: tuple[tuple[str, re.Pattern[str], Callable[[Match], bool]], ...] = (
    ("[", pattern(r"\[(?P<inner>[^\[\]\n]{2,80})\](?!\()"), bracketed),
    ("[", pattern(r"\[(?P<inner>[A-Z][^\[\]\n]{8,600})\](?!\()"), prompting),
    ("[", pattern(r"\[ *\]"), after_a_title),
    ("{", pattern(r"\$?\{{1,2}(?P<inner>[^{}\n]{2,80})\}{1,2}"), braced),
    ("<", pattern(r"<{1,2}(?P<inner>[A-Za-z][^<>\n@:/=]{1,80})>{1,2}"), angled),
    ("«", pattern(r"«(?P<inner>[^«»\n]{2,60})»"), named),
    ("‹", pattern(r"‹(?P<inner>[^‹›\n]{2,60})›"), named),
    ("%", pattern(r"%{1,2}(?P<inner>[A-Za-z][A-Za-z_]{2,40})%{1,2}"), always),
    ("*|", pattern(r"\*\|[A-Za-z_:]{2,40}\|\*"), always),
    ("##", pattern(r"##(?P<inner>[A-Za-z][A-Za-z_ ]{2,40})##"), always),
    ("@@", pattern(r"@@[A-Za-z][A-Za-z_ ]{2,40}@@"), always),
    ("$", pattern(r"\$[A-Z][A-Z_]{3,40}\b\$?"), always),
    ("__", pattern(r"(?<![_\w])_{2,}(?![_\w])|_{3,}"), no_rule_line),
    ("_ _", pattern(r"_(?: _){2,}"), no_rule_line),
    (
        "(",
        pattern(
            r"\((?:(?P<upper>[A-Z][A-Z'’ /_-]{2,60})"
            r"|(?P<inner>(?:insert|fill in|your|specific|name|date|mention)\b[^()\n]{0,60}))\)"
        ),
        in_parentheses,
    ),
    ("XX", pattern(r"X{2,40}(?!\w)"), no_numeral),
    ("XX", pattern(r"X{2,4}[/.-]X{2,4}(?:[/.-][X\d]{2,4})?"), word_begins),
    ("XYZ", pattern(r"XYZ\b"), word_begins),
    ("X", pattern(r"X\b(?![-‑–'’]|\s?ray)"), named_by_a_letter),
    ("??", pattern(r"\?{2,}"), after_a_title),
    ("...", pattern(r"\.{3,}"), after_a_title),
    ("…", pattern(r"…"), after_a_title),
)  # fmt: skip
"""The mark that must stand in the text, the shape, and what a match must pass to count as a blank."""

_WORDED: tuple[tuple[str, re.Pattern[str], Callable[[Match], bool]], ...] = (
    (
        "xx",
        pattern(r"(?:(?<=\bat )|(?<=\bof )|(?<=\bin )|(?<=\bwith )|(?<=\bthe )|(?<=\b[Dd]r )|(?<=\b[Dd]r\. ))x{2,9}\b"),
        always,
    ),
    ("TBD", pattern(r"(?<![^\W_])(?<!['‘])TBD(?![^\W_])(?:_\w+)?"), always),
    ("TODO", pattern(r"\bTODO\b"), always),
    ("INSERT", pattern(r"\bINSERT\b(?:[ _][A-Z]+\b){0,4}"), always),
    (
        "nsert ",
        pattern(
            rf"\b[Ii]nsert (?:(?:your|the|a|an|their|his|her|specific|personal) ){{0,2}}{THING}\b"
            rf"(?: {THING}\b){{0,2}}"
        ),
        always,
    ),
    (
        "HERE",
        pattern(r"\b(?:NAME|DATE|DETAIL|TOPIC|PROGRAM|HOSPITAL|SPECIALTY|TEXT|SCHOOL|STRENGTH) HERE\b"),
        always,
    ),
    ("psum", pattern(r"\blorem ipsum\b", re.IGNORECASE), always),
    (
        "ABC",
        pattern(r"\bABC (?:Program|Hospital|University|Residency|Medical)\b|\b(?:Program|Hospital|University) ABC\b"),
        always,
    ),
    (
        "Name",
        pattern(
            r"\b(?:Your|Program(?:me)?|Hospital|School|University|Institution|Specialty|Interviewer|Recipient"
            r"|Applicant|Director|Doctor"
            r"|Residency|Last|First|Full)[ _]?(?:(?:Last|First|Full) )?Name\b"
        ),
        always,
    ),
    ("stname", pattern(r"\b(?:First|Last|first|last)name\b"), always),
    ("Surname", pattern(r"(?:Dr\.?|Dear|Professor|Ms\.?|Mr\.?) Surname\b"), always),
    (
        "NAME",
        pattern(
            r"\b(?:YOUR|PROGRAM(?:ME)?|HOSPITAL|SCHOOL|UNIVERSITY|INSTITUTION|SPECIALTY|INTERVIEWER|RECIPIENT"
            r"|DIRECTOR|LAST|FIRST|FULL|THE)"
            r"[ _]?(?:(?:LAST|FIRST|FULL)[ _])?NAME\b"
        ),
        always,
    ),
    (
        "Your ",
        pattern(
            r"^Your (?:Medical School|School|University|Phone(?: Number)?|Email(?: Address)?|Degree|AAMC "
            r"ID)(?=\s*(?:$|[,|•·]))",
            re.MULTILINE,
        ),
        always,
    ),
    (
        "YOUR ",
        pattern(r"\bYOUR (?:SCHOOL|PHONE|EMAIL|HOSPITAL|SPECIALTY)\b(?= HERE|\s*(?:$|[,|•·]))", re.MULTILINE),
        always,
    ),
)
"""Shapes without a mark of their own, with the letters that stand in each."""


def blanks(text: str) -> Iterator[Span]:
    """Where blanks stand in the text, in no order; some may overlap. Linear in the length of the text."""
    for mark, shape, is_blank in (*_MARKED, *_WORDED):
        if mark[0] in text and mark in text:
            for match in shape.finditer(text):
                if is_blank(match):
                    yield match.span()
