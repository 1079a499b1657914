"""tone.exclamation: two or more exclamation marks in the body, or "!!"."""

from bisect import bisect_left
from collections.abc import Iterator

from followup_kit.email import Span
from followup_kit.patterns import pattern
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces

MARKS = pattern(r"!+")
NAMES = frozenset({"yahoo", "jeopardy", "yum", "wham", "oklahoma", "jumbo", "mia"})
"""Names that are written with the mark."""


def look(reading: Reading) -> Iterator[Spot]:
    """The second mark, and every doubled one; marks in quotation, of names and of factorials do not count."""
    if reading.email.text.count("!") < 2:
        return
    runs = [span for span in _runs(reading.email.text, reading.email.body_spans) if not _exempt(reading, span)]
    doubled = [span for span in runs if span[1] - span[0] > 1]
    for start, end in doubled[:1] or (runs[1:2] if len(runs) > 1 else ()):
        first = _sentence_start(reading.email.text, start)
        one = Suggestion("Keep one mark.", "!", start, end) if end - start > 1 else None
        stop = Suggestion("Let a full stop do.", ".", start, end)
        count = sum(span[1] - span[0] for span in runs)
        yield Spot(
            first,
            end,
            f"There are {count} exclamation marks in the body; one at most keeps the tone calm.",
            (one, stop) if one and len(runs) == 1 else (stop,),
        )


def _runs(text: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    for start, end in spans:
        for match in MARKS.finditer(text, start, end):
            yield match.span()


def _exempt(reading: Reading, span: Span) -> bool:
    """In quotation marks, in a name, in a number (5!), or an interjection of another script (¡Ánimo!)?"""
    text = reading.email.text
    start, end = span
    if text[end : end + 1] in ("”", "’", "»", '"') or text[start - 1 : start].isdigit():
        return True
    at = start
    while at > 0 and (text[at - 1].isalpha()):
        at -= 1
    if text[at:start].lower() in NAMES:
        return True
    last = bisect_left(reading.offsets, start) - 1
    return last in reading.quoted and not any(mark in text[reading.offsets[last] : start] for mark in '”"')


def _sentence_start(text: str, end: int) -> int:
    at = end - 1
    while at > 0 and not (text[at - 1] in "\n" or (text[at - 1].isspace() and text[at - 2] in '.!?”"')):
        at -= 1
    return at


RULE = Rule(
    code="tone.exclamation",
    severity="warning",
    kinds=EVERY_KIND,
    title="Several exclamation marks",
    why="One exclamation mark is warm; from the second on, each takes weight from the one before.",
    advice="Keep the one that matters most, or none.",
    article="5.1",
    look=look,
    bad=(
        piece("I enjoyed every minute! «The night float is a brilliant idea!»"),
        piece("«It was a pleasure to meet the team!!»"),
        piece("What a day! «Your residents could not have been kinder!» I hope to come back."),
        piece("My patients would love the kitchen! «And the garden!» And the bell!"),
    ),
    good=(
        *pieces(
            "sentence",
            "I have not laughed so much in a formal jacket before!",
            'One child had written "Thank you!! You are the best!!" on the wall.',
            "I once lost on Jeopardy! and again on the radio, but not on Yahoo! Answers.",
            "The fellow asked me for 5! and then for 6! in my head.",
        ),
    ),
)
