"""signature.mismatch: somebody else's name stands under the mail."""

from collections.abc import Iterator

from followup_kit.meaning.signature import signature
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """A full name that is not the applicant's: no family name in common, whatever the order, initials or nickname."""
    signed = signature(reading)
    if signed is not None and signed.naming == "other":
        name = reading.context.applicant.name
        yield Spot(
            *signed.span,
            f"The mail is signed by {signed.name}; your notes say {name}. Is a part of the text from another mail?",
            (Suggestion(f"Write “{name}”.", name, *signed.span),),
        )


RULE = Rule(
    code="signature.mismatch",
    severity="error",
    kinds=EVERY_KIND,
    title="Another name stands under the mail",
    why="A stranger's name under a mail tells the reader that it was copied, and leaves your file without your thanks.",
    advice="Put your own name, and read the mail once more for other traces of its source.",
    article="5.2",
    look=look,
    reach="frame",
    needs=("applicant.name",),
    silenced_by=("signature.missing",),
    bad=pieces(
        "signature",
        "«Dana Whitlock»\nMD Candidate 2026, Harborview College of Medicine\n(555) 010-2288",
        "«Priya Raman», MD 2026\nHarborview College of Medicine\nmaya.lindgren@example.edu",
        "MD Candidate 2026\n«Dana Whitlock»\nHarborview College of Medicine",
        "«Maya Whitlock» | MD '26 | Harborview College of Medicine | (555) 010-2288",
    ),
    good=(
        piece(
            "May Lindgren, MD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "signature",
        ),
        piece(
            "Lindgren Maya\nMD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "signature",
        ),
        piece(
            "M. E. Lindgren, MD Candidate 2026\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "signature",
        ),
        piece(
            "Jo Lindgren, MD 2026\nHarborview College of Medicine\nAAMC 14990021\n(555) 010-2288",
            "signature",
            {"applicant.name": "Lindgren Thi Hoa", "applicant.email": ""},
        ),
    ),
)
