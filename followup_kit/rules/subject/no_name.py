"""subject.no-name: the writer's name does not stand in the subject."""

from collections.abc import Iterator

from followup_kit.meaning.signature import writer
from followup_kit.meaning.subject_line import subject_line
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """No piece of the applicant's name in it; where the context names nobody, the signature's name serves."""
    line = subject_line(reading)
    if line is None or line.named:
        return
    name = writer(reading)
    if name and line.end > line.start:
        yield Spot(
            line.start,
            line.end,
            "Your name is not in the subject. With it, the reader knows at a glance whom the mail is from.",
            (Suggestion(f"Add your name at the end: “– {name}”.", f" – {name}", line.end, line.end),),
        )


RULE = Rule(
    code="subject.no-name",
    severity="warning",
    kinds=EVERY_KIND,
    title="Your name is not in the subject",
    why="Directors get hundreds of these mails. A name in the subject joins the mail to your face and your file.",
    advice="End the subject with your full name.",
    article="3.1",
    look=look,
    reach="frame",
    silenced_by=("subject.missing",),
    bad=(
        *pieces(
            "subject",
            "«Thank you for the interview»",
            "«Grateful for the Internal Medicine interview on November 12»",
            "Re: «Your interview at Larch Valley, and my thanks»",
        ),
        piece("«Thank you for the interview at Larch Valley»", "subject", {"applicant.name": ""}),
        piece("«Thank you, Dr. Okafor, for Wednesday's interview»", "subject", {"applicant.name": "Ngozi Adler"}),
    ),
    good=(
        *pieces(
            "subject",
            "Thank you for the interview – M. Lindgren",
            "Lindgren: thank you for Wednesday's interview",
            "Thanks for the Internal Medicine interview (Maya Lindgrén)",
        ),
        piece("Thank you for the interview, Maya Lindgren", "subject", {"applicant.name": ""}),
        piece("Thank you for the interview – Maya Alsayed", "subject", {"applicant.name": "Maya Lindgren al-Sayed"}),
    ),
)
