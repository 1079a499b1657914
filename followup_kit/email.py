"""An email as a value: its text, its parts, each with its span in the text as given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import filterfalse
from typing import NamedTuple

from followup_kit.remembered import PARAGRAPHS

Span = tuple[int, int]
"""Half-open range of code points in the text as given."""


class Part(NamedTuple):
    """A stretch of the email: header, subject, greeting, body, postscript, closing, signature or quoted."""

    part: str
    start: int
    end: int


@dataclass(frozen=True)
class Email:
    """One email, read into parts that never overlap and hold every visible character of the text.

    text:       the email as given
    headers:    header lines by lower-case name ("subject", "to", "cc", "date"); a missing line is a missing key
    parts:      in reading order
    paragraphs: spans of the body's paragraphs; a P.S. is none, a list belongs to the paragraph before it
    """

    text: str
    headers: Mapping[str, str]
    parts: tuple[Part, ...]
    paragraphs: tuple[Span, ...]

    @classmethod
    def parse(cls, text: str) -> Email:
        """Read the text form of an email: optional header lines, a blank line, the body. Never raises on a str."""
        from followup_kit.parts import read

        return read(text)

    @classmethod
    def from_eml(cls, data: bytes) -> Email:
        """Read a MIME message as mail programs save it. Never raises on bytes; what cannot be decoded is replaced.

        The text that spans refer to is `Email.text`: header lines, a blank line, the plain body.
        """
        from followup_kit.mime import text_of

        return cls.parse(text_of(data))

    def span(self, part: str) -> Span | None:
        """Where the first part of this name stands, or None."""
        for one in self.parts:
            if one.part == part:
                return one.start, one.end
        return None

    def part_text(self, part: str) -> str:
        """The words of the first part of this name, or "" where there is none."""
        span = self.span(part)
        return self.text[span[0] : span[1]] if span else ""

    def part_at(self, offset: int) -> str:
        """The name of the part that holds this offset; "body" in the white space between parts."""
        for one in self.parts:
            if one.start <= offset < one.end or one.start == offset:
                return one.part
        return "body"

    @property
    def subject(self) -> str | None:
        """The subject as written, or None where there is no subject line."""
        return self.headers.get("subject")

    @cached_property
    def body_spans(self) -> tuple[Span, ...]:
        """Everything that is reviewed as the writer's prose: body stretches and any P.S."""
        return tuple((one.start, one.end) for one in self.parts if one.part in ("body", "postscript"))

    @cached_property
    def words(self) -> int:
        """Words of the body and the P.S.: tokens between white space that hold a letter or a digit."""
        text = self.text
        return sum([sum(map(_words, text[start:end].split("\n\n"))) for start, end in self.body_spans])


@lru_cache(maxsize=PARAGRAPHS)
def _words(text: str) -> int:
    tokens = text.split()
    odd = [token for token in filterfalse(str.isalnum, tokens) if not token[0].isalnum()]
    return len(tokens) - sum(1 for token in odd if not any(map(str.isalnum, token)))
