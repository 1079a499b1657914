"""generic.copy-paste: the same text as in another of the writer's mails; journal and mailbox know the others."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.reading import Reading
from followup_kit.rule import NOT_FIRST_CHOICE, Example, Rule, Spot, piece, pieces


def look(reading: Reading) -> Iterator[Spot]:
    """One mail alone cannot show it: `followup_kit.copies.review_all` looks at all mails of a writer."""
    return iter(())


def _twice(text: str, other: str, *renamed: tuple[str, str]) -> Example:
    """A paragraph that stands once more in a mail to another program, where the names are changed."""
    beside = text
    for here, there in renamed:
        beside = beside.replace(here, there)
    return piece(f"«{text}»", "detail")._replace(beside=other.format(beside))


RULE = Rule(
    code="generic.copy-paste",
    severity="error",
    kinds=NOT_FIRST_CHOICE,
    title="The same text went to another program",
    why=(
        "Readers at two programs compare notes more often than one thinks, and a sentence that fits both was "
        "written for "
        "neither. A first place can be promised honestly only once."
    ),
    advice="Keep your own story, told anew for this reader, and give this program its own detail.",
    article="5.2",
    look=look,
    reach="beyond",
    bad=(
        _twice(
            "In medical school I led a cooking class for patients with diabetes. Six people came to the basement of a church, "
            "and one of them wrote down every price on the back of his pharmacy receipt. I still have that receipt, and I "
            "think of it whenever somebody speaks of adherence.",
            "{} Your garden behind the clinic brought it back.",
        ),
        _twice(
            "I was delighted by the way in which the residents of Larch Valley welcomed us, by the honest talk over noodles on "
            "November 12, and by the promise that nobody at Larch Valley is left alone with a hard night; it is what I have "
            "hoped to find since my own first night on the wards.",
            "{} That is rare.",
            ("Larch Valley", "Birch Hill"),
            ("November 12", "December 3"),
        ),
        _twice(
            "My grandmother kept the keys of a mill whose wheel had not turned for forty years, and she oiled the lock every "
            "spring. From her I learned to look after what others have given up, and that is how I understand the care of "
            "people whose illness will not leave them.",
            "You asked me what drew me to chronic disease. {}",
        ),
        piece("I have told my family that «I will rank Larch Valley first».", "detail")._replace(
            beside="I would like you to know that I will rank Birch Hill first."
        ),
    ),
    good=(
        *pieces(
            "sentence",
            "Thank you again for your time and consideration.",
            "I wrote to no one else about the chess clock.",
        ),
        piece(
            "You told me of the heart failure group visits, and of the man who brought his own scale. I led a cooking class for "
            "patients with diabetes in medical school, and I learned there how much people teach one another.",
            "detail",
        )._replace(
            beside="Your garden for patients reminded me of six people at a stove in a church basement, whom I taught to cook lentils "
            "when I was a student; one of them wrote down the prices."
        ),
        piece(
            "Your residents weigh their words in the group visits for heart failure as carefully as the salt. I led a cooking "
            "class once, and I have been on the side of slow medicine ever since.",
            "detail",
        )._replace(
            beside="The night float at your hospital has an attending in the house. I have been on the side of slow medicine ever "
            "since my first night alone with a pager, when nothing about it was slow."
        ),
        piece(
            'A sign over your clinic door says "Ask me what I weigh and I will ask you what you carried here", which I copied '
            "into my notebook; in my cooking class we had a sign as well.",
            "detail",
        )._replace(
            beside="I have been collecting the sayings that hang in clinics, and yours about the wolf and the wellness visit is the best "
            "so far. In my cooking class we had one, too."
        ),
    ),
)
