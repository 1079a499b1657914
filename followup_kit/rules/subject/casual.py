"""subject.casual: the subject is chatty, slangy, texted, shouted with marks, or holds an emoji."""

from collections.abc import Iterator

from followup_kit.meaning.chatty import casual_span
from followup_kit.meaning.subject_line import subject_line
from followup_kit.reading import Reading
from followup_kit.rule import EVERY_KIND, Rule, Spot, Suggestion, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """An emoji, doubled marks, drawn-out letters, or a word of chat, slang or texting that is nobody's name."""
    line = subject_line(reading)
    if line is None:
        return
    span = casual_span(line, reading)
    if span:
        words = reading.text(span)
        yield Spot(
            *span,
            f"“{words}” reads like a chat message. A plain subject with thanks and your name is as warm.",
            (Suggestion("How would you say it on paper, to the whole department?"),),
        )


RULE = Rule(
    code="subject.casual",
    severity="error",
    kinds=EVERY_KIND,
    title="The subject is casual",
    why="The subject is read first, before a word of your mail. A chatty one makes a careful mail look careless.",
    advice="Use plain words: thanks for the interview, and your name.",
    article="3.1",
    look=look,
    reach="frame",
    silenced_by=("subject.missing",),
    bad=pieces(
        "subject",
        "«Hey», thank you for the interview – Maya Lindgren",
        "«Hi! Thanks» – Maya Lindgren",
        "Thank you for the interview«!!» – Maya Lindgren",
        "Thank you for the interview «🙏» – Maya Lindgren",
        "«thx» for the interview – Maya Lindgren",
        "That interview «thing» on Wednesday – Maya Lindgren",
        "Maya Lindgren «says hi», and thank you for the interview",
        "Thanks «sooo» much for the interview – Maya Lindgren",
        "Interview at Larch Valley: «what a day» – Maya Lindgren",
    ),
    good=(
        piece("Thank you, Dr. Hey – Maya Lindgren, Internal Medicine interview", "subject", {"recipient.name": ""}),
        piece("Thank you, Dr. Cheers, and thank you, Dr. Love – Maya Lindgren", "subject"),
        piece(
            "Thanks for the interview at TBH – Maya Lindgren", "subject", {"program.aliases": ("TBH", "Larch Valley")}
        ),
        *pieces(
            "subject",
            "Thank you, later than I would like – Maya Lindgren",
            "Thanks so much for the interview – Maya Lindgren",
            "Thank you! – Maya Lindgren, Internal Medicine",
            "Re: Your interview day: a thank-you from Maya Lindgren (TY and IM)",
        ),
    ),
)
