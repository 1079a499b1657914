"""generic.placeholder: a blank of a template is left: [Program Name], (DATE), {{name}}, ___, XX, TBD, Dr. Last Name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from followup_kit.blocks import Block
from followup_kit.meaning.blanks import blanks
from followup_kit.meaning.paragraphwise import of_paragraphs
from followup_kit.reading import Reading
from followup_kit.remembered import MAILS
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Every blank of the mail, from subject to signature; not in the thread, not in quotation marks."""
    if not _may_hold_one(reading):
        return
    text, end = reading.email.text, -1
    for start, stop in sorted(blanks(text)):
        if start < end or reading.email.part_at(start) in ("quoted", "header") or _quoted(reading, start, stop):
            continue
        end = stop
        yield Spot(
            start,
            stop,
            f"“{text[start:stop].strip()}” looks like a blank that still waits to be filled.",
            (Suggestion("What belongs here, in this mail and for this reader?"),),
        )


def _may_hold_one(reading: Reading) -> bool:
    """Does a blank stand in a paragraph, or around the body? Each is looked through once."""
    text, spans = reading.email.text, reading.email.body_spans
    if len(spans) != 1 or reading.questions:
        return True
    (start, end), *_ = spans
    return any(of_paragraphs(reading, _holds_one)) or _stands_in(f"{text[:start]}\n\n{text[end:]}")


def _holds_one(block: Block) -> bool:
    return any(True for _ in blanks(block.text))


@lru_cache(maxsize=MAILS)
def _stands_in(edges: str) -> bool:
    return any(True for _ in blanks(edges))


def _quoted(reading: Reading, start: int, stop: int) -> bool:
    """Does the first word of the blank stand inside quotation marks?"""
    if not reading.quoted:
        return False
    number = bisect_left(reading.offsets, start)
    return number in reading.quoted and reading.offsets[number] < stop


RULE = Rule(
    code="generic.placeholder",
    severity="error",
    kinds=EVERY_KIND,
    title="A blank of a template is left",
    why="A blank left open tells the reader that the same text went to others, and was not read again.",
    advice="Fill it with what belongs here, or take the sentence out; then read the whole mail once more for others.",
    article="5.2",
    look=look,
    bad=(
        *pieces(
            "sentence",
            "I was especially struck by «[mention something specific]».",
            "Our talk on «(DATE)» gave me much to think about.",
            "I admired «<specific detail about the curriculum>» above all.",
            "The «{{strength_one}}» of the residency would suit me well.",
            "I hope to work with Dr. «____» on her registry.",
            "My meeting with Dr. «XXX» was a highlight.",
            "The «%%TRACK%%» was new to me.",
            "I would be proud to join Program «X» in the summer.",
            "The details of my visit are «TBD».",
            "I learned much about «PROGRAM NAME» that morning.",
            "I would love to train at «ProgramName» next year.",
            "I liked the clinic a great deal «(insert detail here)».",
            "«Lorem ipsum» dolor sit amet.",
        ),
        piece("Thank you for the interview – «[Your Name]»", "subject"),
        piece("Dear Dr. «Last Name»,", "greeting"),
        piece("Dear Dr. «[Interviewer]»,", "greeting"),
        piece("Dear Dr. «XX»,", "greeting"),
        piece(
            "Maya Lindgren\nMD Candidate, Class of 2026\nHarborview College of Medicine\n"
            "maya.lindgren@example.edu | (555) «XXX»-XXXX",
            "signature",
        ),
    ),
    good=pieces(
        "sentence",
        "The column held the values 'TBD', 'LOST' and 'ASK RAY', and Ray had retired.",
        'A consult note once read "the pateint [sic] was seen", and we framed it.',
        "The abstract is in print [3], with the tables [4, 5] and the rest […] online.",
        "A newborn with 46,XX and a newborn with XX/XY mosaicism were my first two patients in that clinic.",
        "We met on the night of Super Bowl XX, and the door-to-needle time was <30 minutes.",
        "The Larch Valley team (LVH) has an academic half day (AHD) and a ward of its own (b).",
        'His bag was labeled "[NAME]" by a machine, and he kept it.',
        "My preprint is at <https://example.org/visits>, and an X-ray of the scale hangs in our office.",
        "The rule goes back to the county gazette [County Gazette, first supplement] and to a thesis [Maurin et "
        "al., Table 2].",
        "The F-18 tracer, [18F]FDG, was named on a card for the children.",
        "Please insert a comma wherever I breathe too long; my sister says so of all that I write.",
    ),
)
