"""signature.year: no graduation year or class in the signature."""

from collections.abc import Iterator

from followup_kit.meaning.signature import signature
from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """No year in any form; phone numbers, IDs and addresses are left out. A stage of training is half an answer."""
    signed = signature(reading)
    if signed is not None and not signed.year:
        less = signed.stage or reading.is_kind not in "TLS"
        yield Spot(
            signed.end,
            signed.end,
            "Your year of graduation is not in the signature. It tells the reader which class you belong to.",
            (Suggestion("Which year stands in your application: “Class of …”, or the year of your degree?"),),
            severity="note" if less else None,
            part="signature",
        )


RULE = Rule(
    code="signature.year",
    severity="warning",
    kinds=NOT_FIRST_CHOICE,
    title="The graduation year is missing from the signature",
    why="The year completes name and school, above all for graduates of earlier years.",
    advice="Add “Class of” and the year, or the year of your degree.",
    article="3.4",
    look=look,
    reach="frame",
    silenced_by=("signature.missing",),
    bad=(
        *pieces(
            "signature",
            "Maya Lindgren\nHarborview College of Medicine\n(555) 010-2026",
            "Maya Lindgren, MD\nHarborview College of Medicine\nAAMC ID: 20261234\nmaya2026@example.edu",
            "Maya Lindgren, MS4\nHarborview College of Medicine\n(555) 010-2288",
        ),
        piece(
            "Maya Lindgren\nHarborview College of Medicine",
            "signature",
            {"kind": "coordinator", "recipient.role": "coordinator"},
        ),
    ),
    good=(
        *pieces(
            "signature",
            "Maya Lindgren, MD '26\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "Maya Lindgren, MBBS (2018)\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "Maya Lindgren\nHarborview College of Medicine, Class of 2026\nAAMC 14990021\n(555) 010-2288",
            "Maya Lindgren | Harborview College of Medicine 2026 | AAMC 14990021 | 555-010-2288",
        ),
    ),
)
