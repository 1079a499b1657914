"""signature.missing: no name stands under the sign-off, or only a part of it."""

from collections.abc import Iterator

from followup_kit.meaning.identity import keys
from followup_kit.meaning.signature import end_of_mail, signature
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Example, Rule, Spot, Suggestion, piece, pieces
from followup_kit.words import tokenize


def look(reading: Reading) -> Iterator[Spot]:
    """No signature, or one without a full name; one word is a full name only where the context says so."""
    signed = signature(reading)
    if signed is not None and signed.naming in ("full", "other"):
        return
    name = reading.context.applicant.name
    if signed is None and _named_at_the_end(reading, name):
        return
    hint = (
        Suggestion(f"Write “{name}” under the sign-off.")
        if name
        else Suggestion("Which name stands in your application?")
    )
    if signed is not None and signed.naming == "part":
        yield Spot(
            *signed.span,
            f"“{signed.name}” is only a part of your name. The reader met many that day; a full name finds your file.",
            (hint,),
            part="signature",
        )
    else:
        at = signed.start if signed else end_of_mail(reading.email)
        yield Spot(
            at,
            at,
            "Your name does not stand under the mail. Sign with full name, school, year, and a way to reach you.",
            (hint,),
            part="signature",
        )


def _named_at_the_end(reading: Reading, name: str) -> bool:
    """Do the last words of the mail hold the full name, though not as a signature?"""
    pieces_of_name = set(keys(name))
    if len(pieces_of_name) < 2:
        return False
    end = end_of_mail(reading.email)
    last = {key for word in tokenize(reading.email.text[max(0, end - 60) : end])[0] for key in keys(word)}
    return len(pieces_of_name & last) > 1


RULE = Rule(
    code="signature.missing",
    severity="error",
    kinds=EVERY_KIND,
    title="Your full name does not stand under the mail",
    why="An address alone does not say who you are, and a first name alone fits five applicants of that day.",
    advice="Sign with your full name as it stands in your application.",
    article="3.4",
    look=look,
    reach="frame",
    bad=(
        *pieces("signature", "Maya", "«Maya L.»\nMD Candidate 2026\nHarborview College of Medicine", "(555) 010-2288"),
        Example("", "signature"),
        piece("Lindgren\nHarborview College of Medicine, 2026\n(555) 010-2288", "signature"),
        piece("Maya\nMD Candidate 2026\nHarborview College of Medicine", "signature", {"applicant.name": ""}),
    ),
    good=(
        piece(
            "Class of 2026, MD candidate\nMaya Lindgren\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "signature",
        ),
        piece("M. Lindgren | MD '26 | Harborview College of Medicine | AAMC ID 14990021 | (555) 010-2288", "signature"),
        piece(
            "Lindgren, MD 2019\nHarborview College of Medicine\nAAMC ID 14990021\n+62 812 5550 0199",
            "signature",
            {"applicant.name": "Lindgren"},
        ),
        piece(
            "Dr. med. univ. Maya Lindgren (2022)\nDanube School of Medicine\nAAMC ID: 14990021\nmaya@example.com",
            "signature",
            {"applicant.name": ""},
        ),
        piece("LINDGREN Maya, MD 2026\nHarborview\nAAMC ID: 14990021\nmaya.lindgren@example.edu", "signature"),
        piece("- Maya Lindgrén\n2026, Harborview\nAAMC ID: 14990021\nmaya.lindgren@example.edu", "signature"),
    ),
)
