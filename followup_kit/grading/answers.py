"""The text of an answer: out of its cell, within bounds, and whether anything was written at all."""

from __future__ import annotations

import re

from followup_kit.grading.unit import Answer
from followup_kit.scaffold import scaffold

STUB = "Write your email here."
"""What stands in an answer cell before the student writes; nbgrader puts it there (`ClearSolutions.code_stub`)."""

LONGEST = 20_000
"""So many characters of an answer are read; an email has a tenth of it."""

MAGIC = "%%email"
_MARKERS = ("### BEGIN SOLUTION", "### END SOLUTION")
_BLANK = re.compile(r"\[[^\][]*\]")
_NOT_WORD = re.compile(r"[\W_]+")


def of_cell(source: str) -> str:
    """The text of an answer cell: its source without the `%%email` line and without an author's solution markers."""
    lines = source.splitlines(keepends=True)
    while lines and (not lines[0].strip() or lines[0].lstrip().startswith(MAGIC)):
        del lines[0]
    return "".join(line for line in lines if line.strip() not in _MARKERS)


def bounded(text: object) -> str:
    """The text as it is reviewed: at most `LONGEST` characters, without lone surrogates; anything but a text is none."""
    if not isinstance(text, str):
        return ""
    return text[:LONGEST].encode("utf-8", "replace").decode("utf-8")


def attempted(text: str, answer: Answer) -> bool:
    """Did somebody write here? Not where there are only the stub's words, blanks in brackets, what the brief gave to mend,

    or the lines of a scaffold that nobody filled in.
    """
    words = _words(_BLANK.sub(" ", text))
    if not words or words in (_words(STUB), _words(answer.given)):
        return False
    if answer.kind != "mail":
        return True
    frame = {_words(line) for line in [*scaffold(answer.context).splitlines(), STUB]} | {""}
    return not {_words(line) for line in text.splitlines()} <= frame


def _words(text: str) -> str:
    return _NOT_WORD.sub(" ", text).strip().casefold()
