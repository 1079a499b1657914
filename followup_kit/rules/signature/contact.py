"""signature.contact: no phone number or email address in the signature."""

from collections.abc import Iterator

from followup_kit.meaning.signature import signature
from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """No email address, and no number that could be a phone's in any country."""
    signed = signature(reading)
    if signed is not None and not signed.contact:
        less = reading.is_kind not in "TLS"
        yield Spot(
            signed.end,
            signed.end,
            "No phone number or email address stands in the signature. A printed or forwarded mail loses its address.",
            (Suggestion("Which number or address do you answer most reliably?"),),
            severity="note" if less else None,
            part="signature",
        )


RULE = Rule(
    code="signature.contact",
    severity="warning",
    kinds=NOT_FIRST_CHOICE,
    title="There is no way to reach you in the signature",
    why="Whoever wants to write or call you should not have to search for how.",
    advice="Add a phone number or an email address, or both.",
    article="3.4",
    look=look,
    reach="frame",
    silenced_by=("signature.missing",),
    bad=(
        *pieces(
            "signature",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine",
            "Maya Lindgren, MD 2026\nHarborview College of Medicine (2022-2026)\nAAMC ID: 14990021",
            "Maya Lindgren, MD 2026\nHarborview College of Medicine\n14990021",
        ),
        piece("Maya Lindgren\nHarborview College of Medicine, 2026", "signature", {"kind": "clarification"}),
    ),
    good=(
        *pieces(
            "signature",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\nmaya.lindgren@example.edu",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\n+44 7700 900 123",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\nTel. 0171/5550123",
            "Maya Lindgren\nMD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\n555.010.2288",
        ),
    ),
)
