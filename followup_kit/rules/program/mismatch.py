"""program.mismatch: another program, hospital or specialty stands where the interviewed one should."""

from collections.abc import Iterator

from followup_kit.meaning.house_slips import foreign_places
from followup_kit.meaning.specialty_slips import foreign_specialties
from followup_kit.meaning.subject_slips import in_greeting, in_subject
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """Names in a paragraph that are due to be the program's, and are not."""
    program = reading.context.program
    for run in foreign_places(reading):
        yield _spot(reading, *reading.span(*run), program.name)
    for run in foreign_specialties(reading):
        yield _spot(reading, *reading.span(*run), program.specialty)


def around(reading: Reading) -> Iterator[Spot]:
    """The same in the subject and the salutation."""
    program = reading.context.program
    for start, end, what in (*in_subject(reading), *in_greeting(reading)):
        yield _spot(reading, start, end, program.name if what == "place" else program.specialty)


def _spot(reading: Reading, start: int, end: int, due: str) -> Spot:
    said = reading.text((start, end))
    return Spot(
        start,
        end,
        f"“{said}” stands here, where {due} is expected. It may have come along from another mail: please "
        f"check it before sending.",
        (Suggestion(f"Should this be {due}? If {said} is meant, could the sentence say what it has to do with you?"),),
    )


RULE = Rule(
    code="program.mismatch",
    severity="error",
    kinds=EVERY_KIND,
    title="Another program's name stands where this one's should",
    why=(
        "Writing many mails in one evening makes this slip easy, and it is the one that readers remember: it "
        "tells them that "
        "the warm sentence was written for somebody else."
    ),
    advice="Read every name in the mail once more, against the invitation, before you send it.",
    article="5.2",
    look=look,
    reach="paragraph",
    around=around,
    needs=("program.name",),
    bad=(
        *pieces(
            "sentence",
            "I am eager to begin my training at «Copper Ridge Hospital».",
            "There is no place where I would be happier to train than at «Ashdown Memorial».",
            "I would be honored to join the «Eastlake» residency next July.",
            "It would be a privilege to spend three years at «Mill Creek Methodist» among such teachers.",
            "For all these reasons your «Pediatrics» residency is where I hope to be.",
            "I am excited by the thought of becoming a «Dermatology» resident with you.",
            "Thank you again for considering me for «Sandhurst Medical Center».",
            "I can see myself at «St. Odo's», and I hope to be given the chance.",
            "I can picture three years at «Larchwood Memorial» very clearly.",
            "I would be happy with three more years of fog at «Copperhead Bay Medical Center».",
            "What I saw that day makes «Painted Butte Medical Center» the place for me.",
        ),
        piece("Thank you for the interview at «Bexhill General» – Maya Lindgren", "subject"),
        piece("Thank you for the «Psychiatry» interview – Maya Lindgren", "subject"),
        piece("Dear Dr. Okafor and the «Pediatrics» Team,", "greeting"),
    ),
    good=(
        *pieces(
            "sentence",
            "When I rotated at Copper Ridge Hospital I learned to ask about the stove before the stairs.",
            "You told me that you brought the idea from Ashdown Memorial, where you trained.",
            "My mother was treated at Eastlake General, and I would like to be such a doctor as she had.",
            "I would bring what I learned as a volunteer at the Mill Creek Clinic.",
            "From my three years at Copper Ridge Hospital I would bring a steady hand.",
            "Your residents round with the Psychiatry residents once a week, which I would love to do.",
            "After residency I would like to do a fellowship in cardiology at Sandhurst Medical Center.",
            "I presented our poster at the Chest meeting in Denver, and I would gladly send it to you.",
            "I would be glad to train at LVH and to see patients at the Dayton VA with your faculty.",
            "I would be happy to train at Larch Valley, three hours from the Harborview campus that I know.",
            "I was also interviewed at Sandhurst Medical Center, and I came away thinking of your clinic.",
        ),
        piece("Thank you for the interview – Maya Lindgren, Harborview College of Medicine", "subject"),
        piece("Thank you for the IM interview at LVH – Maya Lindgren", "subject"),
        piece("Dear Dr. Okafor and the Medicine Team,", "greeting"),
    ),
)
