"""signature.school: the medical school stands nowhere in the signature."""

from collections.abc import Iterator

from followup_kit.meaning.signature import signature
from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """No word of the school, no short form, no institution of any kind; the domain of an address is none."""
    signed = signature(reading)
    if signed is not None and not signed.school:
        less = reading.is_kind not in "TLS"
        yield Spot(
            signed.end,
            signed.end,
            "Your medical school is not in the signature. It is the quickest way to your file.",
            (Suggestion("Which name of your school would the reader know? A short form will do."),),
            severity="note" if less else None,
            part="signature",
        )


RULE = Rule(
    code="signature.school",
    severity="warning",
    kinds=NOT_FIRST_CHOICE,
    title="The school is missing from the signature",
    why="Names repeat; a name with a school does not. Many programs sort their files by school.",
    advice="Add the school under your name.",
    article="3.4",
    look=look,
    reach="frame",
    silenced_by=("signature.missing",),
    bad=(
        *pieces(
            "signature",
            "Maya Lindgren\nMD Candidate 2026\nmaya.lindgren@example.edu",
            "Maya Lindgren, MD Candidate, Class of 2026\nAAMC ID: 14990021\n(555) 010-2288",
            "Maya Lindgren | 2026 | maya.lindgren@harborview.example.edu",
        ),
        piece("Maya Lindgren, MD 2026\nmaya.lindgren@example.edu", "signature", {"kind": "update"}),
    ),
    good=(
        *pieces(
            "signature",
            "Maya Lindgren, Harborview 2026\nAAMC 14990021\n(555) 010-2288",
            "Maya Lindgren, MS4, HCOM '26\nAAMC 14990021\n(555) 010-2288",
            "Maya Lindgren\nMD 2026, Facultad de Medicina\nAAMC 14990021\n(555) 010-2288",
        ),
        piece(
            "Maya Lindgren, MD '26, UMich\nAAMC 14990021\n(555) 010-2288",
            "signature",
            {"applicant.school": "University of Michigan Medical School"},
        ),
    ),
)
