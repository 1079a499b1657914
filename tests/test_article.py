"""The article's own words: both worked examples pass, every good phrase it quotes passes, every bad phrase is caught.

The article itself is not part of the kit; its short quoted phrases and two model mails are retold here only as far as a
test needs them, with the names it uses.
"""

import pytest

from followup_kit import Context, Email, review
from followup_kit.exemplar import mail
from followup_kit.rule import piece


def model_mails():
    """The two worked examples, read from the article where it lies beside the project (in CI), else skipped."""
    from pathlib import Path

    path = Path(__file__).parent.parent.parent / "shared" / "article.txt"
    if not path.exists():
        pytest.skip("the article is not on this machine")
    text = path.read_text("utf-8")
    start = text.index("Example 1: Standard Thank-You After")
    first = text[text.index("Subject:", start) : text.index("Example 2: Clarifying", start)]
    start = text.index("Example 2: Clarifying", start)
    second = text[text.index("Subject:", start) : text.index("Common Mistakes to Avoid", start)]
    return first, second


@pytest.mark.parametrize(
    ("number", "kind"), [(0, "thank-you"), (1, "clarification")], ids=["standard thank-you", "clarifying a point"]
)
def test_worked_examples_pass(number, kind):
    made = review(Email.parse(model_mails()[number]), Context(kind=kind))
    assert [one.code for one in made.findings if one.severity != "note"] == []


BAD = {
    "Hey, thanks!": ("subject", "subject.casual"),
    "Following up": ("subject", "subject.vague"),
    "Residency interview thing": ("subject", "subject.casual"),
    "Where do I stand on your rank list?": ("sentence", "rank.question"),
    "Will I match at your program if I rank you highly?": ("sentence", "rank.question"),
    "I will rank you #1, can you tell me where I will be ranked?": ("sentence", "rank.question"),
}
GOOD = {
    "Thank you for the interview – Maya Lindgren": "subject",
    "Grateful for the opportunity to interview – Maya Lindgren, Internal Medicine": "subject",
    "Thank you – Maya Lindgren, Harborview College of Medicine": "subject",
    "Best regards,": "closing",
    "Sincerely,": "closing",
    "With appreciation,": "closing",
    "Please let me know if I can provide any additional information as you review applications.": "sentence",
    "If there are any additional materials that would be helpful as you continue reviewing applications, please let me "
    "know.": "sentence",
    "I would be honored to work alongside such engaged residents and faculty.": "sentence",
    "I value collaboration and mentorship deeply and believe I would thrive in, and contribute positively to, such an "
    "environment.": "sentence",
}


@pytest.mark.parametrize("phrase", BAD)
def test_bad_phrases_are_caught(phrase):
    part, code = BAD[phrase]
    text, context = mail(piece(phrase, part))
    assert code in {one.code for one in review(Email.parse(text), context).findings}


@pytest.mark.parametrize("phrase", GOOD)
def test_good_phrases_pass(phrase):
    text, context = mail(piece(phrase, GOOD[phrase]))
    found = review(Email.parse(text), context).findings
    assert [one.code for one in found if one.severity != "note"] == []
