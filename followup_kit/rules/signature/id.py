"""signature.id: no AAMC or ERAS ID in the signature."""

from collections.abc import Iterator

from followup_kit.meaning.signature import signature
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """No number that is called an AAMC or ERAS ID, or is the one of the context."""
    signed = signature(reading)
    if signed is not None and not signed.id:
        yield Spot(
            signed.end,
            signed.end,
            "No AAMC or ERAS ID stands in the signature. It is optional, and it spares the reader a search.",
            (Suggestion("Do you have the number at hand? “AAMC ID” and the number on a line of its own is enough."),),
            part="signature",
        )


RULE = Rule(
    code="signature.id",
    severity="note",
    kinds="TLS",
    title="The AAMC ID is not in the signature",
    why="The number leads straight to your file, whatever your name is.",
    advice="Add “AAMC ID:” and the number if you like.",
    article="3.4",
    look=look,
    reach="frame",
    silenced_by=("signature.missing",),
    bad=(
        *pieces(
            "signature",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nmaya.lindgren@example.edu",
            "Maya Lindgren, MD 2026\nHarborview College of Medicine\n(555) 010-2288",
            "Maya Lindgren | MD '26 | Harborview College of Medicine | maya.lindgren@example.edu",
            "Maya Lindgren (in ERAS as M. Lindgren)\nMD 2026, Harborview College of Medicine\nmaya.lindgren@example.edu",
        ),
    ),
    good=(
        *pieces(
            "signature",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nAAMC ID: 14990021\n(555) 010-2288",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nERAS AAMC ID 14990021\n(555) 010-2288",
            "Maya Lindgren | MD '26 | Harborview College of Medicine | AAMC #14990021 | (555) 010-2288",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nID 1499-0021\n(555) 010-2288",
        ),
    ),
)
