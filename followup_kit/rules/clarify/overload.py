"""clarify.overload: more than two new points are added after the interview, or the interview is argued again."""

from __future__ import annotations

from collections.abc import Iterator

from followup_kit.lexicon.adding import FAMILIES
from followup_kit.meaning.afterthoughts import listed, points
from followup_kit.reading import Reading
from followup_kit.rule import Rule, Spot, Suggestion, piece, pieces

MOST = 2
"""New points that a mail may add."""

_COUNTED = {3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}


def look(reading: Reading) -> Iterator[Spot]:
    """Count the points from the first sentence that adds one to the last; more than two are told as one stretch."""
    added = list(points(reading))
    count = sum(number for _, number in added)
    if added:
        count = max(count, listed(reading, added[0][0]))
    if count > MOST:
        yield Spot(
            reading.sentence_span(added[0][0])[0],
            reading.sentence_span(added[-1][0])[1],
            f"About {_COUNTED.get(count, str(count))} points are added to the interview here; one or two are read "
            "well.",
            (Suggestion("Which one would change what your reader knows of you? The rest can wait, or go to ERAS."),),
        )


RULE = Rule(
    code="clarify.overload",
    severity="warning",
    kinds="TCL",
    title="More is added than one mail can carry",
    why=(
        "One point that you add is remembered; a row of them reads as a second interview that the reader did not "
        "ask for, and "
        "an answer defended twice weighs more than the answer did."
    ),
    advice="Choose the one point that matters most, two at the utmost; larger news can go to ERAS as an update.",
    article="4.2",
    look=look,
    cues=("adds_points", "argues_again", "retells"),
    families=FAMILIES,
    bad=(
        *pieces(
            "sentence",
            "There are a few things that I forgot to say on the day: «I chair our wellness board, my case report "
            "was accepted in "
            "Bergen, and I have passed the ultrasound course».",
            "I should add that «my second poster won a prize». Also, my Step 2 score has arrived. In addition, I "
            "was elected to the "
            "honor council, and I also completed a course in Spanish.",
            "I did not mention that «I speak Dutch». I have also been a scout leader. I was also asked to lead the "
            "journal club, and I "
            "should also say that my thesis is in print.",
            "When I spoke of my leave I did not explain it well. «I stand by my answer», but the better answer is "
            "the story of the "
            "two wards, and what I meant was that nobody was to blame. I would like to explain again why I went.",
        ),
        piece(
            "I would like to clarify my answer about the gap year. «The first half» was spent at home. Secondly, "
            "the letter from my dean is "
            "older than it looks. Thirdly, my research score should be read together with the new paper. Lastly, I "
            "do speak Polish.",
            context={"kind": "clarification"},
        ),
    ),
    good=(
        *pieces(
            "sentence",
            "You asked how many came to the class, and I said twelve. I ought to have said ten, and I would not like the "
            "number to stand.",
            "I had no occasion to mention that the cooking class was accepted as a poster in Bergen.",
            "I should add that my phone number has changed; the new one stands below.",
            "You asked where the class met, and I said in a church; I forgot to say that the church lent us its "
            "ovens as well.",
            "Also, the clock on the table amused me, and I have told my sister about it, and my neighbors, and the "
            "man at the bakery.",
            "In addition to the group visits, your clinic has three mentors, a garden, and a kitchen that I could use.",
        ),
        piece(
            "You asked how many patients came, and I said nine. Our sheet has eleven, and the abstract in my file "
            "gives the right number. "
            "I misread my own table.",
            context={"kind": "clarification"},
        ),
    ),
)
